package org.stakegraph.ingest.footnote;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.stakegraph.ingest.statement.LegalForm;
import org.stakegraph.ingest.statement.OfficeWords;

/**
 * Splits the tokens of a note into sentences. A point inside an abbreviation ends a sentence only
 * if the abbreviation can end a name and what follows cannot continue it.
 */
public final class SentenceSplitter {
  private static final Set<String> CONTINUES_NAME =
      Set.of(
          "employee",
          "employees",
          "partnership",
          "profit",
          "money",
          "thrift",
          "401(k)",
          "keogh",
          "rollover",
          "roth",
          "retirement",
          "pension",
          "trust",
          "plan",
          "ira",
          "fbo",
          "f/b/o",
          "master",
          "savings",
          "series",
          "class",
          "common",
          "preferred",
          "stock",
          "defined",
          "deferred",
          "custodian",
          "trustee",
          "i",
          "ii",
          "iii",
          "iv",
          "v",
          "vi",
          "vii",
          "viii",
          "ix",
          "x",
          "xi",
          "xii",
          "and",
          "group",
          "holdings",
          "international",
          "partners",
          "family",
          "revocable",
          "irrevocable",
          "living",
          "charitable",
          "foundation");

  /** What is counted by letters: "Series A", "Segregated Portfolio B". */
  private static final Set<String> NUMBERED =
      Set.of("series", "class", "portfolio", "compartment", "cell", "tranche");

  /** Names of a person. */
  private static final int MOST_GIVEN = 4;

  /** Tokens of a name before its "Co." */
  private static final int LONGEST_NAME = 8;

  private final List<Token> tokens;
  private final int[] depths;
  private final Set<String> numbered;

  private SentenceSplitter(List<Token> tokens) {
    this.tokens = tokens;
    this.depths = depths(tokens);
    this.numbered = numbered(tokens);
  }

  /** The sentences in order; together they hold every token. */
  public static List<List<Token>> sentences(List<Token> tokens) {
    SentenceSplitter splitter = new SentenceSplitter(tokens);
    List<List<Token>> sentences = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < tokens.size(); i++) {
      if (splitter.endsAt(i)) {
        sentences.add(List.copyOf(tokens.subList(start, i + 1)));
        start = i + 1;
      }
    }
    if (start < tokens.size()) {
      sentences.add(List.copyOf(tokens.subList(start, tokens.size())));
    }
    return sentences;
  }

  private boolean endsAt(int i) {
    if (depths[i] > 0) {
      return false;
    }
    if (i + 1 == tokens.size()) {
      return true;
    }
    Token token = tokens.get(i);
    Token next = tokens.get(i + 1);
    if (token.kind() == TokenKind.STOP) {
      return next.kind() != TokenKind.STOP && startsSentence(next);
    }
    return token.kind() == TokenKind.WORD && token.text().endsWith(".") && endsName(i, next);
  }

  private static boolean startsSentence(Token next) {
    return switch (next.kind()) {
      case WORD -> !Character.isLowerCase(next.text().charAt(0)) || next.key().equals("c/o");
      case COMMA, SEMICOLON, CLOSE -> false;
      default -> true;
    };
  }

  private boolean endsName(int i, Token next) {
    if (next.kind() != TokenKind.WORD || !next.isCapitalised()) {
      return false;
    }
    String word = tokens.get(i).plain();
    String follows = Lexicon.plain(next.text());
    if (Lexicon.TITLES.contains(word)) {
      return false;
    }
    boolean starter = Lexicon.STARTERS.contains(follows) || Lexicon.TITLES.contains(follows);
    if (word.length() == 1) {
      return i > 0
          && ((starter && endsNumbered(tokens.get(i - 1), word)) || endsTerm(i, next, word));
    }
    boolean form = (LegalForm.of(word) && !word.equals("co")) || tokens.get(i).isSuffix();
    return starter
        || (word.equals("co") && (beginsAgain(i, next) || isOfficer(i + 1)))
        || (form && !CONTINUES_NAME.contains(follows) && !LegalForm.of(follows));
  }

  /** "of Alder Birch & Co. Alder Birch & Co. disclaims": the name that ends here begins anew. */
  private boolean beginsAgain(int i, Token next) {
    int first = i;
    while (first > 0 && first > i - LONGEST_NAME && isOfName(tokens.get(first - 1))) {
      first--;
    }
    return first < i && tokens.get(first).key().equals(next.key());
  }

  /** "its nominee, Alder & Co. Ada Sample, Managing Director, may": somebody with an office. */
  private boolean isOfficer(int from) {
    int comma = from;
    while (comma < tokens.size()
        && comma < from + MOST_GIVEN
        && tokens.get(comma).isCapitalised()) {
      comma++;
    }
    return comma > from + 1
        && comma + 2 < tokens.size()
        && tokens.get(comma).kind() == TokenKind.COMMA
        && tokens.get(comma + 1).isCapitalised()
        && (OfficeWords.is(tokens.get(comma + 1).key())
            || OfficeWords.is(tokens.get(comma + 2).key()));
  }

  private static boolean isOfName(Token token) {
    return token.isCapitalised() || token.text().equals("&");
  }

  /** "Alder V. Birch LLC": no initial where the same words stand elsewhere without the point. */
  private boolean endsTerm(int i, Token next, String letter) {
    Token before = tokens.get(i - 1);
    boolean numeral = before.isCapitalised() && isNumber(before, letter);
    return numeral && (next.key().equals(before.key()) || numbered.contains(before.key() + letter));
  }

  /** Whether a letter behind a word can be its number: "Fund V", "Master Portfolio B". */
  private static boolean isNumber(Token before, String letter) {
    return "ivx".contains(letter) || NUMBERED.contains(before.key());
  }

  /** The names of the text that end in a number of one letter, printed without a point. */
  private static Set<String> numbered(List<Token> tokens) {
    Set<String> found = new HashSet<>();
    for (int i = 1; i < tokens.size(); i++) {
      String text = tokens.get(i).text();
      boolean capital = text.length() == 1 && Character.isUpperCase(text.charAt(0));
      Token before = tokens.get(i - 1);
      if (capital && before.isCapitalised() && isNumber(before, tokens.get(i).key())) {
        found.add(before.key() + tokens.get(i).key());
      }
    }
    return found;
  }

  /** "Series A. The" and "Alder Fund I. The": the letter is no initial. */
  private static boolean endsNumbered(Token before, String letter) {
    return before.isCapitalised() && isNumber(before, letter);
  }

  /** For each token, how many closed brackets it stands in. */
  private static int[] depths(List<Token> tokens) {
    int[] depths = new int[tokens.size()];
    int[] opened = new int[tokens.size()];
    int open = 0;
    for (int i = 0; i < tokens.size(); i++) {
      TokenKind kind = tokens.get(i).kind();
      if (kind == TokenKind.OPEN) {
        opened[open++] = i;
      } else if (kind == TokenKind.CLOSE && open > 0) {
        depths[opened[--open]]++;
        depths[i]--;
      }
    }
    int depth = 0;
    for (int i = 0; i < depths.length; i++) {
      depth += depths[i];
      depths[i] = depth;
    }
    return depths;
  }
}
