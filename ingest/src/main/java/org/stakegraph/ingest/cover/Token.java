package org.stakegraph.ingest.cover;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.stakegraph.ingest.text.AlignedText;
import org.stakegraph.ingest.text.Word;

/**
 * A run of letters or a run of digits.
 *
 * @param line the line in which it stands
 * @param start its first character in the line
 * @param end one past its last character
 * @param word the letters in lower case, or the digits
 * @param first whether it is the first of its line
 */
record Token(int line, int start, int end, String word, boolean first) {
  /** The rows of a cover page are numbered up to this. */
  private static final int ROWS = 14;

  /** The tokens of all lines; the "(s)" of a plural is none. */
  static List<Token> of(List<AlignedText> lines) {
    List<Token> tokens = new ArrayList<>();
    for (int line = 0; line < lines.size(); line++) {
      String text = lines.get(line).toString();
      int before = tokens.size();
      int at = 0;
      while (at < text.length()) {
        int end = text.charAt(at) == ' ' ? at : runEnd(text, at);
        if (end > at && !isPlural(text, at, end)) {
          String word = text.substring(at, end).toLowerCase(Locale.ROOT);
          tokens.add(new Token(line, at, end, word, tokens.size() == before));
        }
        at = Math.max(end, at + 1);
      }
    }
    return tokens;
  }

  private static int runEnd(String text, int from) {
    int end = from;
    boolean digits = Character.isDigit(text.charAt(from));
    while (end < text.length()
        && (digits ? Character.isDigit(text.charAt(end)) : Character.isLetter(text.charAt(end)))) {
      end++;
    }
    return end;
  }

  private static boolean isPlural(String text, int start, int end) {
    return end - start == 1
        && Character.toLowerCase(text.charAt(start)) == 's'
        && start > 0
        && text.charAt(start - 1) == '('
        && end < text.length()
        && text.charAt(end) == ')';
  }

  /** Whether it is a number that a row of a cover page has. */
  boolean isRow() {
    return Word.isDigits(word)
        && word.length() <= 2
        && word.charAt(0) != '0'
        && Integer.parseInt(word) <= ROWS;
  }

  /** Whether it can number a row of a cover page: at the start of a line, or set off by a sign. */
  boolean isRowNumber(AlignedText line) {
    if (!isRow()) {
      return false;
    }
    char next = end < line.length() ? line.charAt(end) : ' ';
    boolean figure = next == '%' || (isPoint(next) && continues(line));
    boolean bracketed = start > 0 && line.charAt(start - 1) == '(' && next == ')';
    return !figure && (first || bracketed || ").|:".indexOf(next) >= 0);
  }

  private static boolean isPoint(char c) {
    return c == '.' || c == ',';
  }

  private boolean continues(AlignedText line) {
    return end + 1 < line.length() && Character.isDigit(line.charAt(end + 1));
  }
}
