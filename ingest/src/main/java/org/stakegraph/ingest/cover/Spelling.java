package org.stakegraph.ingest.cover;

/** Words of labels as filers type them: "benefically", "dispostive", "amout". */
final class Spelling {
  /** Shorter words turn into others by one letter. */
  private static final int LEAST_LETTERS = 6;

  private Spelling() {}

  /** Whether a word is the wanted one, in a long word perhaps with one slip of the typist. */
  static boolean is(String word, String wanted) {
    return word.equals(wanted)
        || (wanted.length() >= LEAST_LETTERS
            && Math.abs(word.length() - wanted.length()) <= 1
            && hasOneSlip(word, wanted));
  }

  /** Whether a letter is missing, too many, another one, or has changed places with the next. */
  private static boolean hasOneSlip(String word, String wanted) {
    int start = 0;
    int least = Math.min(word.length(), wanted.length());
    while (start < least && word.charAt(start) == wanted.charAt(start)) {
      start++;
    }
    int end = 0;
    while (end < least - start
        && word.charAt(word.length() - 1 - end) == wanted.charAt(wanted.length() - 1 - end)) {
      end++;
    }
    int printed = word.length() - start - end;
    int meant = wanted.length() - start - end;
    boolean swapped =
        printed == 2
            && meant == 2
            && word.charAt(start) == wanted.charAt(start + 1)
            && word.charAt(start + 1) == wanted.charAt(start);
    return swapped || Math.max(printed, meant) <= 1;
  }
}
