package org.stakegraph.ingest.footnote;

import java.util.List;

/** Which numbers belong to the name they stand in, rather than count something. */
final class NameNumber {
  /** Tokens from a number inside a name to the legal form. */
  private static final int INNER_REACH = 7;

  private NameNumber() {}

  /** Whether the number at a token is a part of the name that the tokens before it begin. */
  static boolean isAt(List<Token> tokens, int i) {
    return isYear(tokens.get(i)) || isOrdinal(tokens, i) || isInner(tokens, i) || isLast(tokens, i);
  }

  /** A number inside a name: "Alder Fund 12, L.P.". */
  private static boolean isOrdinal(List<Token> tokens, int i) {
    boolean plain = tokens.get(i).text().length() <= 5 && tokens.get(i).text().indexOf(',') < 0;
    int next = i + 1 < tokens.size() && tokens.get(i + 1).kind() == TokenKind.COMMA ? i + 2 : i + 1;
    return plain && next < tokens.size() && NameRun.isForm(tokens.get(next));
  }

  /** A small number that words of a firm follow: "Alder 6 Management (GP) Ltd.". */
  private static boolean isInner(List<Token> tokens, int i) {
    boolean small = tokens.get(i).text().length() <= 2 && tokens.get(i - 1).isCapitalised();
    int last = Math.min(tokens.size(), i + INNER_REACH);
    for (int j = i + 1; small && j < last; j++) {
      TokenKind kind = tokens.get(j).kind();
      boolean sign = kind == TokenKind.COMMA || kind == TokenKind.OPEN || kind == TokenKind.CLOSE;
      boolean year = kind == TokenKind.NUMBER && isYear(tokens.get(j));
      if (!(sign && j > i + 1) && !year && !tokens.get(j).isCapitalised()) {
        return false;
      }
      if (NameRun.isForm(tokens.get(j))) {
        return j > i + 1;
      }
    }
    return false;
  }

  /** "Alder Fund L.P. 1,": a number behind the legal form, which nothing is counted by. */
  private static boolean isLast(List<Token> tokens, int i) {
    boolean behind = NameRun.isForm(tokens.get(i - 1)) && tokens.get(i).text().length() <= 2;
    TokenKind next = i + 1 < tokens.size() ? tokens.get(i + 1).kind() : TokenKind.STOP;
    return behind && (next == TokenKind.COMMA || next == TokenKind.OPEN || next == TokenKind.STOP);
  }

  /** "Alder Annuity Trust #15": a number with its sign behind what it counts. */
  static boolean isSigned(List<Token> tokens, int sign) {
    return tokens.get(sign).text().equals("#")
        && sign + 1 < tokens.size()
        && tokens.get(sign + 1).start() == tokens.get(sign).end()
        && Character.isDigit(tokens.get(sign + 1).text().charAt(0))
        && PartyPhrases.isTrust(tokens.get(sign - 1));
  }

  static boolean isYear(Token token) {
    return token.text().length() == 4
        && (token.text().startsWith("19") || token.text().startsWith("20"));
  }
}
