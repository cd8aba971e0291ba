package org.stakegraph.ingest.footnote;

import java.util.Set;

/** "We have been advised by the holder that": what is told is a clause of its own. */
final class ReportedSpeech {
  /** How many items may stand between "advised" and "that". */
  private static final int LONGEST_REPORTER = 8;

  private static final Set<String> REPORTED =
      Set.of(
          "advised",
          "informed",
          "told",
          "confirmed",
          "represented",
          "stated",
          "states",
          "reports",
          "reported",
          "indicated",
          "indicates",
          "disclosed",
          "discloses",
          "notified");

  private ReportedSpeech() {}

  /** Whether the words that end at an item say that somebody tells what follows. */
  static boolean leadsTo(Sentence s, int before) {
    for (int i = before; i >= 0 && i > before - LONGEST_REPORTER; i--) {
      if (REPORTED.contains(s.word(i))) {
        return true;
      }
    }
    return false;
  }
}
