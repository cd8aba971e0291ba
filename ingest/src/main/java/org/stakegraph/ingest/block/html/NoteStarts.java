package org.stakegraph.ingest.block.html;

import org.stakegraph.ingest.text.TextRange;

/** Finds in raw HTML where notes begin. */
final class NoteStarts {
  /** Longest mark with its brackets. */
  private static final int MAX_MARK = 6;

  private NoteStarts() {}

  /**
   * Whether words behind a tag begin with a number in brackets anywhere in a range. Letters there
   * number the items of agreements, not notes.
   */
  static boolean isIn(String text, TextRange range) {
    int end = Math.min(text.length(), range.end());
    boolean fresh = false;
    for (int i = range.start(); i < end; i++) {
      char c = text.charAt(i);
      if (c == '>') {
        fresh = true;
      } else if (c == '(' && fresh) {
        boolean number = i + 1 < end && Character.isDigit(text.charAt(i + 1));
        if (number && Mark.end(text.substring(i, Math.min(end, i + MAX_MARK))) > 0) {
          return true;
        }
        fresh = false;
      } else if (c == '&' && (text.startsWith("&nbsp;", i) || text.startsWith("&#160;", i))) {
        i += 5;
      } else if (c > ' ' && c != '\u00A0' && c != '\u200B') {
        fresh = false;
      }
    }
    return false;
  }
}
