package org.stakegraph.export.text;

import java.util.function.IntPredicate;

/**
 * Filer text as every output syntax can carry it.
 *
 * <p>XML 1.0 has no way to write most control characters and reads a carriage return as a line
 * feed; UTF-8 has none to write half a surrogate pair. What cannot be carried everywhere is
 * therefore replaced everywhere, so that all syntaxes say the same.
 */
public final class PlainText {
  private static final int REPLACEMENT = 0xFFFD;

  private PlainText() {}

  /**
   * Text in which each run of white space is one space and each character that some syntax cannot
   * carry is U+FFFD.
   */
  public static String of(String text) {
    return fold(text, c -> false);
  }

  /**
   * A name or title for people to look at: {@link #of} without the controls that reorder text on a
   * screen (U+202A to U+202E, U+2066 to U+2069), which could make one name look like another. Never
   * empty: a name of nothing but such controls becomes U+FFFD.
   */
  public static String label(String text) {
    String label = fold(text, PlainText::isBidiControl);
    return label.isEmpty() ? Character.toString(REPLACEMENT) : label;
  }

  /** Whether the code point opens or closes a directional embedding, override or isolate. */
  public static boolean isBidiControl(int codePoint) {
    return (codePoint >= 0x202A && codePoint <= 0x202E)
        || (codePoint >= 0x2066 && codePoint <= 0x2069);
  }

  private static String fold(String text, IntPredicate dropped) {
    StringBuilder out = new StringBuilder(text.length());
    boolean gap = false;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (isSpace(c)) {
        gap = out.length() > 0;
      } else if (!dropped.test(c)) {
        if (gap) {
          out.append(' ');
          gap = false;
        }
        out.appendCodePoint(isPortable(c) ? c : REPLACEMENT);
      }
    }
    return out.toString();
  }

  private static boolean isSpace(int c) {
    return c == 0x85 || Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static boolean isPortable(int c) {
    boolean halfPair = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    return !Character.isISOControl(c) && !halfPair && (c & 0xFFFE) != 0xFFFE;
  }
}
