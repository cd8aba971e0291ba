package org.stakegraph.ingest.block;

import java.util.Set;
import org.stakegraph.ingest.statement.Marks;
import org.stakegraph.ingest.text.Word;

/** Tells a line that begins a note from one that goes on. */
final class NoteMarks {
  private static final int MOST_DIGITS = 2;

  /** What notes say and no name or address does. */
  private static final Set<String> SAID =
      Set.of(
          "shares",
          "held",
          "owned",
          "filed",
          "includes",
          "reported",
          "exercisable",
          "beneficially",
          "than",
          "which",
          "is",
          "are",
          "was",
          "were",
          "has",
          "have",
          "disclaims");

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

  /**
   * Whether a text begins with a number that lost its brackets or its raised place, and a sentence
   * follows: {@code 2 Includes 500 shares held in trust}; not {@code 50 Alder Yards}.
   */
  static boolean numbers(CharSequence text) {
    int end = 0;
    while (end < text.length()
        && end <= MOST_DIGITS
        && Word.isDigits(text.subSequence(end, end + 1))) {
      end++;
    }
    int start = end;
    while (start < text.length() && text.charAt(start) == ' ') {
      start++;
    }
    boolean number = end > 0 && end <= MOST_DIGITS && text.charAt(0) != '0' && start > end;
    return number
        && start < text.length()
        && Character.isUpperCase(text.charAt(start))
        && Word.of(text.subSequence(start, text.length())).stream()
            .anyMatch(word -> SAID.contains(word.text()));
  }

  /** Whether a text that begins with a character can begin with a mark: most lines do not. */
  static boolean mayOpen(char first) {
    return Marks.mayOpen(first) || isStar(first);
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
