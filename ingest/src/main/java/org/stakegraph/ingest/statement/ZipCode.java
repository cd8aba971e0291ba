package org.stakegraph.ingest.statement;

import org.stakegraph.ingest.text.Word;

/** The postal codes of the United States: five digits, or five and four behind a hyphen. */
public final class ZipCode {
  private static final int DIGITS = 5;

  private static final int LONG = 10;

  private ZipCode() {}

  /** Whether all of a word, its punctuation included, is such a code. */
  public static boolean is(Word word) {
    return is(word.text());
  }

  /** Whether all of a text is such a code. */
  public static boolean is(String text) {
    boolean extended = text.length() == LONG && text.charAt(DIGITS) == '-';
    return text.length() == DIGITS
        ? Word.isDigits(text)
        : extended
            && Word.isDigits(text.substring(0, DIGITS))
            && Word.isDigits(text.substring(DIGITS + 1));
  }
}
