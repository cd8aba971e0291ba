package org.stakegraph.ingest.block.outline;

import org.stakegraph.ingest.text.TextRange;

/**
 * Whether a document is a statement of beneficial ownership on Schedule 13D or 13G (17 CFR
 * 240.13d-101, 13d-102). All of it is about holdings: the pages of its persons and the items that
 * say who stands behind them, so that it is read whole where other long documents are not.
 */
public final class Schedule13 {
  /** The title stands in front of this, in characters of the source with its markup. */
  private static final int COVER = 10_000;

  /** Characters between the two words of the title: blanks, references to them, a tag. */
  private static final int APART = 24;

  /** Longer documents are schedules with exhibits, and are searched as others are. */
  private static final int WHOLE = 1_500_000;

  private static final String TITLE = "schedule";

  private Schedule13() {}

  /** Whether a document bears the title and is no longer than schedules are. */
  public static boolean is(String text, TextRange document) {
    int end = Math.min(document.end(), document.start() + COVER);
    for (int i = document.start(); i < end && document.length() <= WHOLE; i++) {
      char c = text.charAt(i);
      boolean title =
          (c == 's' || c == 'S') && text.regionMatches(true, i, TITLE, 0, TITLE.length());
      if (title && isNumbered(text, i + TITLE.length(), end)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNumbered(String text, int from, int end) {
    for (int i = from; i < Math.min(end - 2, from + APART); i++) {
      if (text.regionMatches(true, i, "13d", 0, 3) || text.regionMatches(true, i, "13g", 0, 3)) {
        return true;
      }
    }
    return false;
  }
}
