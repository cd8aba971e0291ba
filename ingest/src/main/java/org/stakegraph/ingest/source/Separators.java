package org.stakegraph.ingest.source;

/** How many lines of a text keep columns apart, and with what. */
record Separators(int marked, int blanks) {
  private static final String GAP = "   ";

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
    return new Separators(marked, gaps(sample));
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
    while (before >= 0 && (sample.charAt(before) == ' ' || sample.charAt(before) == '\t')) {
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
