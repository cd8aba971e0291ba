package org.stakegraph.ingest.block.html;

import java.util.HashSet;
import java.util.Set;
import org.stakegraph.ingest.text.TextRange;

/**
 * Finds the table tags that stand around typed text, as before tables had rows and cells. The
 * parser would move what stands between them out of the table.
 */
final class TypedTableTags {
  static final String OPEN = "<table";
  static final String CLOSE = "</table";

  /** Blanks between two columns. */
  private static final int GAP = 2;

  /** Gaps that show that words stand in columns. */
  private static final int LEAST_GAPS = 2;

  private final String text;

  private TypedTableTags(String text) {
    this.text = text;
  }

  /** Where those tags start in a page, the closing ones too. */
  static Set<Integer> find(String text, TextRange page) {
    return new TypedTableTags(text).tags(page);
  }

  private Set<Integer> tags(TextRange page) {
    Set<Integer> tags = new HashSet<>();
    int open = -1;
    for (int i = next(page.start(), page); i < page.end(); i = next(i + 1, page)) {
      int letter = i + 1 < page.end() ? text.charAt(i + 1) | ' ' : 0;
      if (letter == 't' && is(OPEN, i)) {
        open = i;
      } else if (letter == 't' && (is("<tr", i) || is("<td", i) || is("<th", i))) {
        open = -1;
      } else if (open >= 0 && letter == '/' && is(CLOSE, i)) {
        if (isTyped(open, i)) {
          tags.add(open);
          tags.add(i);
        }
        open = -1;
      }
    }
    return tags;
  }

  private int next(int from, TextRange page) {
    int at = text.indexOf('<', from);
    return at < 0 ? page.end() : at;
  }

  /** Whether lines stand between two places of which several have columns. */
  private boolean isTyped(int from, int to) {
    int columns = 0;
    int blanks = 0;
    boolean words = false;
    int start = from;
    while (start < to && text.charAt(start) != '>') {
      start++;
    }
    for (int i = start + 1; i < to; i++) {
      char c = text.charAt(i);
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
    return text.regionMatches(true, at, tag, 0, tag.length());
  }
}
