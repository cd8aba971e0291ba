package org.stakegraph.ingest.source;

/**
 * How many lines of a text keep columns apart, and with what.
 *
 * @param stops whether tabs go to the stops of a typewriter, whose columns several may reach: lines
 *     are drawn below the labels, or words are set to the right with blanks
 */
record Separators(int marked, int blanks, boolean stops) {
  private static final String GAP = "   ";

  private static final int LEAST_PADDED = 2;

  /** Longer than a dash that stands for none. */
  private static final String LINE = "-----";

  /** More evidence than this changes nothing. */
  private static final int ENOUGH = 400;

  /**
   * Counts the lines of a sample.
   *
   * @return how many have tabs between words or pipes, and how many others have runs of at least
   *     three blanks between words
   */
  static Separators of(String sample) {
    int marked = lines(sample, '\t') + lines(sample, '|');
    return new Separators(marked, gaps(sample), sample.indexOf('|') < 0 && stops(sample));
  }

  private static boolean stops(String sample) {
    int padded = 0;
    int at = sample.indexOf('\t', 1);
    while (at > 0 && at + 1 < sample.length()) {
      int next = at;
      while (next < sample.length() - 1 && isGap(sample.charAt(next))) {
        next++;
      }
      boolean inside = sample.charAt(at - 1) > ' ';
      boolean blanks = inside && sample.startsWith("  ", next - 2);
      padded += blanks && sample.charAt(next) > ' ' ? 1 : 0;
      boolean drawn = sample.startsWith("---", at - 3) && sample.startsWith(LINE, next);
      if (drawn || padded >= LEAST_PADDED) {
        return true;
      }
      at = sample.indexOf('\t', next);
    }
    return false;
  }

  private static boolean isGap(char c) {
    return c == ' ' || c == '\t';
  }

  private static int lines(String sample, char separator) {
    int lines = 0;
    int at = sample.indexOf(separator);
    while (at >= 0 && lines < ENOUGH) {
      int end = Text.lineEnd(sample, at, sample.length());
      if (separator == '|' ? isRow(sample, at, end) : parts(sample, at, end)) {
        lines++;
      }
      at = sample.indexOf(separator, end);
    }
    return lines;
  }

  /** Whether pipes cut a line into at least two cells. */
  private static boolean isRow(String sample, int first, int end) {
    int second = first + 1;
    while (second < end && sample.charAt(second) != '|') {
      second++;
    }
    return second < end || parts(sample, first, end);
  }

  /** Whether words of the line stand on both sides. */
  private static boolean parts(String sample, int at, int end) {
    int before = at - 1;
    while (before >= 0 && isGap(sample.charAt(before))) {
      before--;
    }
    boolean words = before >= 0 && !Text.isLineEnd(sample.charAt(before));
    return words && Text.skipBlank(sample, at + 1, end) < end;
  }

  private static int gaps(String sample) {
    int lines = 0;
    int at = sample.indexOf(GAP);
    while (at >= 0 && lines < ENOUGH) {
      int word = at;
      while (word < sample.length() && sample.charAt(word) == ' ') {
        word++;
      }
      boolean inside = at > 0 && sample.charAt(at - 1) > ' ';
      boolean gap = inside && word < sample.length() && sample.charAt(word) > ' ';
      if (gap) {
        int end = Text.lineEnd(sample, word, sample.length());
        lines += isUnmarked(sample, at, end) ? 1 : 0;
        word = end;
      }
      at = sample.indexOf(GAP, word);
    }
    return lines;
  }

  /** Whether the line has neither tab nor pipe, which may be padded with blanks. */
  private static boolean isUnmarked(String sample, int at, int end) {
    int start = at;
    while (start > 0 && !Text.isLineEnd(sample.charAt(start - 1))) {
      start--;
    }
    for (int i = start; i < end; i++) {
      if (sample.charAt(i) == '|' || sample.charAt(i) == '\t') {
        return false;
      }
    }
    return true;
  }
}
