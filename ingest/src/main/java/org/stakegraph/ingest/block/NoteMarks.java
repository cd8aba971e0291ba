package org.stakegraph.ingest.block;

import org.stakegraph.ingest.statement.Marks;

/** Tells a line that begins a note from one that goes on. */
final class NoteMarks {
  private NoteMarks() {}

  /** Whether a text begins with a footnote mark, stars or daggers, and words follow. */
  static boolean opens(CharSequence text) {
    if (text.length() == 0) {
      return false;
    }
    int end = Math.max(stars(text), Marks.end(text, 0));
    while (end > 0 && end < text.length() && text.charAt(end) == ' ') {
      end++;
    }
    return end > 0 && end < text.length() && isWord(text, end);
  }

  /** Whether a text that begins with a character can begin with a mark: most lines do not. */
  static boolean mayOpen(char first) {
    return first == '(' || first == '[' || isStar(first);
  }

  private static boolean isStar(char c) {
    return "*\u2020\u2021".indexOf(c) >= 0;
  }

  private static boolean isWord(CharSequence text, int at) {
    return Character.isLetter(text.charAt(at)) || "<\"'(".indexOf(text.charAt(at)) >= 0;
  }

  private static int stars(CharSequence text) {
    int end = 0;
    while (end < text.length() && isStar(text.charAt(end))) {
      end++;
    }
    return end;
  }
}
