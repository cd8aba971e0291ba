package org.stakegraph.ingest.block.html;

/**
 * Finds the table tags that stand around typed text, as before tables had rows and cells. The
 * parser would move what stands between them out of the table.
 */
final class TypedTableTags {
  static final String OPEN = "<table";
  static final String CLOSE = "</table";

  /** As long as the name of a table's tag, so that all places stay. */
  private static final String PRE = "pre  ";

  /** Blanks between two columns. */
  private static final int GAP = 2;

  /** Gaps that show that words stand in columns. */
  private static final int LEAST_GAPS = 2;

  private final String page;
  private final StringBuilder changed;

  private TypedTableTags(String page) {
    this.page = page;
    this.changed = new StringBuilder(page);
  }

  /** The page with {@code pre} in place of those tags; every character keeps its place. */
  static String asPre(String page) {
    TypedTableTags tags = new TypedTableTags(page);
    return tags.read() ? tags.changed.toString() : page;
  }

  private boolean read() {
    boolean any = false;
    int open = -1;
    for (int i = page.indexOf('<'); i >= 0; i = page.indexOf('<', i + 1)) {
      if (is(OPEN, i)) {
        open = i;
      } else if (is("<tr", i) || is("<td", i) || is("<th", i)) {
        open = -1;
      } else if (open >= 0 && is(CLOSE, i)) {
        if (isTyped(open, i)) {
          changed.replace(open + 1, open + OPEN.length(), PRE);
          changed.replace(i + 2, i + CLOSE.length(), PRE);
          any = true;
        }
        open = -1;
      }
    }
    return any;
  }

  /** Whether lines stand between two places of which several have columns. */
  private boolean isTyped(int from, int to) {
    int columns = 0;
    int blanks = 0;
    boolean words = false;
    int start = from;
    while (start < to && page.charAt(start) != '>') {
      start++;
    }
    for (int i = start + 1; i < to; i++) {
      char c = page.charAt(i);
      if (c == '\n' || c == '\r') {
        words = false;
        blanks = 0;
      } else if (c == ' ' || c == '\t') {
        blanks += c == ' ' ? 1 : GAP;
      } else {
        columns += words && blanks >= GAP ? 1 : 0;
        words = true;
        blanks = 0;
      }
    }
    return columns >= LEAST_GAPS;
  }

  private boolean is(String tag, int at) {
    return page.regionMatches(true, at, tag, 0, tag.length());
  }
}
