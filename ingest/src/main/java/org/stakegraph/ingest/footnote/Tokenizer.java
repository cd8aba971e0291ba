package org.stakegraph.ingest.footnote;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Splits a note into tokens in one pass.
 *
 * <p>A point belongs to its word where the word is an abbreviation ({@code L.P.}, {@code Inc.}, an
 * initial); all other points are tokens of their own.
 */
public final class Tokenizer {
  private static final int LONGEST_LABEL = 4;

  /** Between a number and "percent" stand no more, line ends among them. */
  private static final int MOST_BLANKS = 3;

  private static final List<String> PERCENT_SIGNS = List.of("%", "percent", "per cent");
  private final String text;
  private final List<Token> tokens = new ArrayList<>();
  private int at;

  private Tokenizer(String text) {
    this.text = text;
  }

  /** The tokens of a text, in order. */
  public static List<Token> tokens(CharSequence text) {
    Tokenizer tokenizer = new Tokenizer(text.toString());
    while (tokenizer.at < tokenizer.text.length()) {
      tokenizer.next();
    }
    return tokenizer.tokens;
  }

  private void next() {
    char c = text.charAt(at);
    if (c == ' ') {
      at++;
    } else if (isDigit(c)) {
      number();
    } else if (Character.isLetter(c)) {
      word(at);
    } else if (c == '(' && labelEnd() > 0) {
      add(TokenKind.LABEL, labelEnd());
    } else {
      add(signKind(c), at + 1);
    }
  }

  private static TokenKind signKind(char c) {
    return switch (c) {
      case ',' -> TokenKind.COMMA;
      case ';' -> TokenKind.SEMICOLON;
      case '.' -> TokenKind.STOP;
      case '(', '[' -> TokenKind.OPEN;
      case ')', ']' -> TokenKind.CLOSE;
      case '"' -> TokenKind.QUOTE;
      case '&' -> TokenKind.WORD;
      default -> TokenKind.OTHER;
    };
  }

  private void number() {
    int end = at;
    while (end < text.length() && continuesNumber(end)) {
      end++;
    }
    int percent = percentEnd(end);
    if (percent > end) {
      tokens.add(Token.of(TokenKind.PERCENT, text.substring(at, end) + "%", at, percent));
      at = percent;
    } else if (isPlanSection(end)) {
      add(TokenKind.WORD, end + 3);
    } else if (end < text.length() && joinsWord(end)) {
      word(at);
    } else {
      add(TokenKind.NUMBER, end);
    }
  }

  /** One past {@code %}, {@code percent} or {@code per cent} behind a number, or its end. */
  private int percentEnd(int end) {
    int i = end;
    while (i < text.length() && i < end + MOST_BLANKS && Character.isWhitespace(text.charAt(i))) {
      i++;
    }
    for (String sign : PERCENT_SIGNS) {
      int behind = i + sign.length();
      boolean word = i > end || sign.equals("%");
      boolean ends = behind >= text.length() || !Character.isLetter(text.charAt(behind));
      if (word && text.regionMatches(true, i, sign, 0, sign.length()) && ends) {
        return behind;
      }
    }
    return end;
  }

  private boolean continuesNumber(int i) {
    char c = text.charAt(i);
    return isDigit(c)
        || ((c == ',' || c == '.')
            && i > at
            && isDigit(text.charAt(i - 1))
            && i + 1 < text.length()
            && isDigit(text.charAt(i + 1)));
  }

  /** Whether a number goes on as a word: {@code 13d-3}, {@code 9/14/99}, {@code 401(k)}. */
  private boolean joinsWord(int i) {
    char c = text.charAt(i);
    return Character.isLetter(c)
        || ((c == '-' || c == '/')
            && i + 1 < text.length()
            && Character.isLetterOrDigit(text.charAt(i + 1)));
  }

  /** {@code 401(k)}, {@code 403(b)}: the sections by which savings plans are called. */
  private boolean isPlanSection(int end) {
    boolean section = end - at == 3 && text.charAt(at) == '4' && end + 2 < text.length();
    return section
        && text.charAt(end) == '('
        && (text.charAt(end + 1) == 'k' || text.charAt(end + 1) == 'b')
        && text.charAt(end + 2) == ')';
  }

  private void word(int start) {
    int end = start;
    while (end < text.length() && continuesWord(start, end)) {
      end++;
    }
    if (end < text.length() && text.charAt(end) == '.' && isAbbreviation(start, end)) {
      end++;
    }
    if (end < text.length() && text.charAt(end) == '\'') {
      boolean belongs = text.charAt(end - 1) == '.' && text.startsWith("'s", end);
      end += text.charAt(end - 1) == 's' ? 1 : belongs ? 2 : 0;
    }
    add(TokenKind.WORD, end);
  }

  private boolean continuesWord(int start, int i) {
    char c = text.charAt(i);
    if (Character.isLetterOrDigit(c)
        || (c > '\u02FF' && Character.getType(c) == Character.NON_SPACING_MARK)) {
      return true;
    }
    boolean inside =
        i > start
            && i + 1 < text.length()
            && Character.isLetterOrDigit(text.charAt(i - 1))
            && Character.isLetterOrDigit(text.charAt(i + 1));
    if (c == '.') {
      return inside && Character.isLetter(text.charAt(i + 1)) && !startsSentence(i + 1);
    }
    boolean afterPoint = i > start && text.charAt(i - 1) == '.' && Character.isLetter(c);
    return afterPoint || (inside && (c == '\'' || c == '-' || c == '&' || c == '/'));
  }

  /** Whether a word was set right after a point: {@code fund.The}, {@code L.P.Ada}. */
  private boolean startsSentence(int i) {
    boolean form = i + 2 < text.length() && text.charAt(i + 2) == '.'; // "S.C.Sp."
    return !form
        && Character.isUpperCase(text.charAt(i))
        && i + 1 < text.length()
        && Character.isLowerCase(text.charAt(i + 1))
        && i >= 2
        && (Character.isLowerCase(text.charAt(i - 2)) || (i >= 3 && text.charAt(i - 3) == '.'));
  }

  private boolean isAbbreviation(int start, int end) {
    if (end - start == 1) {
      return Character.isUpperCase(text.charAt(start));
    }
    int point = text.lastIndexOf('.', end - 1);
    if (point >= start) {
      return end - point <= 3;
    }
    return Lexicon.ABBREVIATIONS.contains(text.substring(start, end).toLowerCase(Locale.ROOT));
  }

  private int labelEnd() {
    int end = at + 1;
    while (end < text.length() && end - at <= LONGEST_LABEL && text.charAt(end) != ')') {
      char c = text.charAt(end);
      if (c < 'a' || c > 'z') {
        return -1;
      }
      end++;
    }
    boolean closed = end < text.length() && text.charAt(end) == ')' && end > at + 1;
    return closed && isLabel(text.substring(at + 1, end)) ? end + 1 : -1;
  }

  private static boolean isLabel(String label) {
    return label.length() == 1
        || label.chars().allMatch(c -> c == 'i' || c == 'v' || c == 'x')
        || (label.length() == 2 && label.charAt(0) == label.charAt(1));
  }

  private void add(TokenKind kind, int end) {
    String printed = text.substring(at, end);
    tokens.add(Token.of(kind, printed, at, end));
    at = end;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
