package org.stakegraph.ingest.footnote.rule;

import org.stakegraph.ingest.footnote.ItemKind;
import org.stakegraph.ingest.footnote.Sentence;

/**
 * "warrants exercisable for 500 shares", "a note in the principal amount of $20,000 that is
 * convertible into 500 shares", "preferred stock convertible into 500 shares": rights of which only
 * money is counted, and the shares behind them.
 */
final class ConvertibleNotes {
  /** No description of them is longer, in items. */
  private static final int LONGEST = 24;

  private ConvertibleNotes() {}

  /** Where they begin if a number counts the shares that they become, else -1. */
  static int opening(Sentence s, int number) {
    int into = PartCount.before(s, number);
    boolean convertible =
        s.isWord(into, "into", "for")
            && s.isWord(into - 1, "convertible", "exchangeable", "exercisable");
    int first = convertible ? first(s, into - 1) : -1;
    int noun = first < 0 ? -1 : noun(s, first);
    return noun >= 0 && Instrument.named(s, noun, into) != null ? first : -1;
  }

  /** The first word of the description before "convertible", or -1 if it is no item of a list. */
  private static int first(Sentence s, int convertible) {
    for (int i = convertible - 1; i >= 0 && i > convertible - LONGEST; i--) {
      boolean opens =
          (s.isWord(i, "and", "plus", "also") && !Instrument.joinsClasses(s, i))
              || s.is(i, ItemKind.SEMICOLON)
              || s.is(i, ItemKind.LABEL)
              || (s.is(i, ItemKind.COMMA) && !s.isWord(i + 1, "which", "that"))
              || PartCount.isEnumerating(s, i);
      if (opens) {
        return i + 1;
      }
      boolean described =
          (s.is(i, ItemKind.WORD) && !s.isWord(i, "upon", "conversion", "exercise"))
              || s.is(i, ItemKind.COMMA)
              || s.is(i, ItemKind.PERCENT)
              || isMoney(s, i)
              || isMoney(s, i + 1);
      boolean told = s.isWord(i, "is", "are") && !s.isWord(i - 1, "which", "that");
      if (!described || told) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean isMoney(Sentence s, int number) {
    return s.is(number, ItemKind.NUMBER) && s.is(number - 1, ItemKind.OTHER);
  }

  /** The noun behind "$500,000 principal amount of 5%"; the same position if none is counted. */
  static int noun(Sentence s, int first) {
    int noun = first;
    while (Instrument.isAmount(s, noun) || (noun > first && s.isWord(noun, "of"))) {
      noun++;
    }
    return noun;
  }
}
