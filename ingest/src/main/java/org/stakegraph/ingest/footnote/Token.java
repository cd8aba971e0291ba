package org.stakegraph.ingest.footnote;

import static java.util.Objects.requireNonNull;

import org.stakegraph.ingest.statement.NameSuffix;

/**
 * A word, number or sign of a note.
 *
 * @param kind what it is
 * @param text as printed
 * @param key for comparison: lower case, ligatures dissolved, without a possessive ending
 * @param plain the bare word as {@link Lexicon#plain} writes it, to be looked up in its word
 *     classes
 * @param start first character in the note's text
 * @param end one past its last character
 */
public record Token(TokenKind kind, String text, String key, String plain, int start, int end) {
  /** "del", "van": letters of a particle that is part of a name's first word. */
  private static final int LONGEST_PARTICLE = 3;

  public Token {
    requireNonNull(kind, "kind");
    requireNonNull(text, "text");
    requireNonNull(key, "key");
    requireNonNull(plain, "plain");
  }

  /** A token as it is printed from one place to another. */
  static Token of(TokenKind kind, String printed, int start, int end) {
    if (kind != TokenKind.WORD) {
      return new Token(kind, printed, printed, Lexicon.plain(printed), start, end);
    }
    String folded = Lexicon.fold(printed);
    String bare = folded.substring(0, folded.length() - possessiveEnding(printed));
    return new Token(kind, printed, key(folded), Lexicon.plain(bare), start, end);
  }

  private static String key(String folded) {
    if (folded.endsWith("'s")) {
      return folded.substring(0, folded.length() - 2);
    }
    return folded.endsWith("'") ? folded.substring(0, folded.length() - 1) : folded;
  }

  /** Whether it is a word or number that begins with a capital letter or a digit. */
  public boolean isCapitalised() {
    return kind == TokenKind.WORD
        && (Character.isUpperCase(text.charAt(0))
            || Character.isDigit(text.charAt(0))
            || isParticled());
  }

  /** "deLisser", "diBona": a particle grown together with a name. */
  private boolean isParticled() {
    for (int i = 1; i < text.length() && i <= LONGEST_PARTICLE; i++) {
      if (Character.isUpperCase(text.charAt(i))) {
        return i > 1 && i + 2 < text.length() && Character.isLowerCase(text.charAt(i + 1));
      }
    }
    return false;
  }

  /** Whether it is a word that ends in {@code 's} or {@code s'}. */
  public boolean isPossessive() {
    return kind == TokenKind.WORD && possessiveEnding(text) > 0;
  }

  /** Whether it is "Mr." or its like. */
  boolean isTitle() {
    return Lexicon.TITLES.contains(plain) && !isPossessive();
  }

  /** Whether it is "Jr." or its like. */
  boolean isSuffix() {
    return NameSuffix.is(plain, text);
  }

  /** The printed word without a possessive ending. */
  public String bare() {
    return kind == TokenKind.WORD
        ? text.substring(0, text.length() - possessiveEnding(text))
        : text;
  }

  /** How many characters make a word a possessive; 0 if it is none. */
  private static int possessiveEnding(String word) {
    return word.endsWith("'s") ? 2 : word.endsWith("s'") ? 1 : 0;
  }
}
