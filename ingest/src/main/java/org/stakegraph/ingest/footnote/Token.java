package org.stakegraph.ingest.footnote;

import static java.util.Objects.requireNonNull;

/**
 * A word, number or sign of a note.
 *
 * @param kind what it is
 * @param text as printed
 * @param key for comparison: lower case, ligatures dissolved, without a possessive ending
 * @param start first character in the note's text
 * @param end one past its last character
 */
public record Token(TokenKind kind, String text, String key, int start, int end) {
  public Token {
    requireNonNull(kind, "kind");
    requireNonNull(text, "text");
    requireNonNull(key, "key");
  }

  /** Whether it is a word or number that begins with a capital letter or a digit. */
  public boolean isCapitalised() {
    return kind == TokenKind.WORD
        && (Character.isUpperCase(text.charAt(0)) || Character.isDigit(text.charAt(0)));
  }

  /** Whether it is a word that ends in {@code 's} or {@code s'}. */
  public boolean isPossessive() {
    return kind == TokenKind.WORD && (text.endsWith("'s") || text.endsWith("s'"));
  }

  /** The printed word without a possessive ending. */
  public String bare() {
    if (!isPossessive()) {
      return text;
    }
    return text.substring(0, text.length() - (text.endsWith("'s") ? 2 : 1));
  }
}
