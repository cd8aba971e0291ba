package org.stakegraph.ingest.footnote;

import java.util.List;
import java.util.Set;

/** Which brackets belong together, and which of them a clause cannot do without. */
final class Brackets {
  /** Words between "including" and the number. */
  private static final int MOST_WORDS = 6;

  /** Tokens of "(the trustee of F)". */
  private static final int SHORTEST_DESCRIPTION = 5;

  private static final int LONGEST_DESCRIPTION = 40;

  private static final Set<String> LEADS = Set.of("the", "to", "sole", "shared", "direct");

  private static final Set<String> POWERS =
      Set.of("power", "vote", "voting", "dispose", "dispositive", "disposition", "sell");

  private Brackets() {}

  /** For each opening bracket the token that closes it, else -1. */
  static int[] closes(List<Token> tokens) {
    int[] closes = new int[tokens.size()];
    int[] open = new int[tokens.size()];
    int depth = 0;
    for (int i = 0; i < closes.length; i++) {
      closes[i] = -1;
      if (tokens.get(i).kind() == TokenKind.OPEN) {
        open[depth++] = i;
      } else if (tokens.get(i).kind() == TokenKind.CLOSE && depth > 0) {
        closes[open[--depth]] = i;
      }
    }
    return closes;
  }

  /** "(other than", "(except for": brackets that say of whom the clause does not speak. */
  static boolean except(List<Token> tokens, int i) {
    String second = i + 1 < tokens.size() ? tokens.get(i + 1).key() : "";
    return switch (tokens.get(i).key()) {
      case "other" -> second.equals("than");
      case "except" -> !second.equals("to") && !second.equals("as");
      default -> false;
    };
  }

  /** "(including 60 shares", "(consisting of 60 shares": brackets that take a number apart. */
  static boolean breakDown(List<Token> tokens, int i) {
    boolean counts =
        switch (tokens.get(i).key()) {
          case "including",
              "includes",
              "include",
              "consisting",
              "consists",
              "comprised",
              "comprising" ->
              true;
          default -> false;
        };
    for (int j = i + 1; counts && j < tokens.size() && j < i + MOST_WORDS; j++) {
      if (tokens.get(j).kind() == TokenKind.NUMBER) {
        return true;
      }
    }
    return false;
  }

  /**
   * "(the general partner of F)", "(whose manager is B)": brackets that may say who the party
   * before them is.
   */
  static boolean describe(List<Token> tokens, int open, int close) {
    if (close - open < SHORTEST_DESCRIPTION || close - open > LONGEST_DESCRIPTION) {
      return false;
    }
    return switch (tokens.get(open + 1).key()) {
      case "whose" -> true;
      case "the", "a", "an", "as", "which", "who" -> hasOf(tokens, open, close);
      default -> false;
    };
  }

  private static boolean hasOf(List<Token> tokens, int open, int close) {
    for (int i = open + 1; i < close; i++) {
      if (tokens.get(i).key().equals("of")) {
        return true;
      }
    }
    return false;
  }

  /** "nine and ninety-nine hundredths percent (9.99%)": the number that words spelt out. */
  static boolean spellOut(List<Token> tokens, int open, int close) {
    return open > 0
        && close == open + 2
        && tokens.get(open + 1).kind() == TokenKind.PERCENT
        && tokens.get(open - 1).key().equals("percent");
  }

  /** "the power to vote (and the power to dispose of)": a second power over the same shares. */
  static boolean addPower(List<Token> tokens, int open, int close) {
    boolean adds = open + 3 < close && Set.of("and", "or").contains(tokens.get(open + 1).key());
    int i = open + 2;
    while (adds && i < close && LEADS.contains(tokens.get(i).key())) {
      i++;
    }
    return adds && POWERS.contains(tokens.get(i).key());
  }
}
