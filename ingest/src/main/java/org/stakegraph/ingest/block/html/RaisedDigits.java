package org.stakegraph.ingest.block.html;

import java.util.Locale;
import java.util.Set;

/** Digits that are raised by their own shape, {@code ¹}, and need no mark-up to be so. */
final class RaisedDigits {
  private static final String DIGITS =
      "\u2070\u00B9\u00B2\u00B3\u2074\u2075\u2076\u2077\u2078\u2079";

  /** What is measured in squares and cubes, and the statistic; "m²" has no note. */
  private static final Set<String> SQUARED =
      Set.of("m", "mm", "cm", "dm", "km", "ft", "in", "mi", "yd", "r", "x");

  private static final int LONGEST = 2;

  private RaisedDigits() {}

  static boolean is(char c) {
    return c >= '\u00B2' && DIGITS.indexOf(c) >= 0;
  }

  /** The digit that a raised one stands for. */
  static char plain(char raised) {
    return (char) ('0' + DIGITS.indexOf(raised));
  }

  /** Whether the word that ends at a place is a unit whose power a raised digit is. */
  static boolean arePower(char[] text, int end) {
    int start = end;
    while (start > 0 && Character.isLetter(text[start - 1])) {
      start--;
    }
    return end - start <= LONGEST
        && end > start
        && SQUARED.contains(new String(text, start, end - start).toLowerCase(Locale.ROOT));
  }
}
