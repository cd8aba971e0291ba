package org.stakegraph.ingest.block.html;

import org.stakegraph.ingest.block.outline.OwnershipWords;

/**
 * Whether a table that is announced only by words before it can be what they announce: it has rows,
 * and they speak of holdings. Footers, bullets and tables of contents do not.
 */
final class HoldingRows {
  private static final int LEAST_ROWS = 2;

  /**
   * How words begin that stand in the heading of an ownership table that does not speak of owners
   * itself.
   */
  private static final String[] WORDS = {
    "own", "held", "hold", "share", "stock", "unit", "percent", "offer", "interest", "warrant"
  };

  private HoldingRows() {}

  /** Looks at a part of raw HTML, from the start of a table on. */
  static boolean are(String text, int start, int end) {
    int rows = 0;
    boolean said = false;
    for (int i = start; i < end && (rows < LEAST_ROWS || !said); i++) {
      char c = text.charAt(i);
      if (c == '<') {
        rows += isAt("<tr", text, i) ? 1 : 0;
        int close = text.indexOf('>', i);
        i = close < 0 ? end : close;
      } else {
        said |= c == '%' || (startsWord(text, i) && isWord(text, i));
      }
    }
    return rows >= LEAST_ROWS && said;
  }

  private static boolean startsWord(String text, int at) {
    return OwnershipWords.isLetter(text.charAt(at))
        && !OwnershipWords.isLetter(text.charAt(at - 1));
  }

  private static boolean isWord(String text, int at) {
    for (String word : WORDS) {
      if (isAt(word, text, at)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAt(String word, String text, int at) {
    return text.regionMatches(true, at, word, 0, word.length());
  }
}
