package org.stakegraph.ingest.block.html;

import java.util.List;
import org.stakegraph.ingest.block.html.Extents.Extent;

/**
 * A page as the parser gets it: its tags without what changes nothing of what it shows, and a
 * number in place of each text. The parser decides what stands in what; the words, their places and
 * those of tables stay in the source. That way it has a fraction of the page to look at, and need
 * not keep track of places.
 *
 * <p>A number is written in {@link #DIGITS} characters that are neither markup nor blanks. Text of
 * nothing but blanks is a blank, because parsers treat that apart from other text.
 */
final class Skeleton {
  /** The attribute with the number of an element whose extent is known. */
  static final String NUMBER = "n";

  static final int DIGITS = 4;

  private static final int BITS = 6;
  private static final int FIRST = '@';

  /** Texts in a page; what is behind them is not read. */
  static final int MAX_TEXTS = 1 << (BITS * DIGITS);

  private final String markup;

  /** For each number where the text starts and, behind it, where it ends. */
  private final int[] texts;

  private final List<Extent> extents;

  /** What it is made of; the array is its own from now on. */
  Skeleton(String markup, int[] texts, List<Extent> extents) {
    this.markup = markup;
    this.texts = texts;
    this.extents = extents;
  }

  /** What the parser gets. */
  String markup() {
    return markup;
  }

  /** Where a text starts in the source. */
  int start(int number) {
    return texts[2 * number];
  }

  /** Where a text ends in the source. */
  int end(int number) {
    return texts[2 * number + 1];
  }

  /** Where an element stands in the source. */
  Extent extent(int number) {
    return extents.get(number);
  }

  /** Writes the number of a text into what the parser gets. */
  static void print(int number, StringBuilder markup) {
    for (int shift = BITS * (DIGITS - 1); shift >= 0; shift -= BITS) {
      markup.append((char) (FIRST + ((number >> shift) & ((1 << BITS) - 1))));
    }
  }

  /** The number that stands at a place of what the parser shows, or -1. */
  int number(String shown, int at) {
    if (at + DIGITS > shown.length()) {
      return -1;
    }
    int number = 0;
    for (int i = at; i < at + DIGITS; i++) {
      int digit = shown.charAt(i) - FIRST;
      if (digit < 0 || digit >= 1 << BITS) {
        return -1;
      }
      number = number << BITS | digit;
    }
    return number * 2 + 1 < texts.length ? number : -1;
  }
}
