package org.stakegraph.ingest.footnote;

import java.util.ArrayList;
import java.util.List;
import org.stakegraph.ingest.statement.PartyMention;

/**
 * Parties listed one after the other.
 *
 * @param end one past the last item
 * @param parties the parties
 */
record PartyRun(int end, List<PartyMention> parties) {
  /**
   * The run that begins at a party.
   *
   * @param object whether the run stands after a preposition, so that a last party after "and" that
   *     a verb follows begins a clause of its own
   */
  static PartyRun at(Sentence s, int from, boolean object) {
    List<PartyMention> parties = new ArrayList<>();
    int end = from;
    int i = from;
    while (s.is(i, ItemKind.PARTY) && !s.item(i).possessive()) {
      boolean joined = s.isWord(i - 1, "and", "but") || s.is(i - 1, ItemKind.COMMA);
      boolean own = object && i > from && joined && isVerb(s, i + 1);
      if (own) {
        break;
      }
      parties.addAll(s.item(i).parties());
      end = i + 1;
      i = end;
      if (s.is(i, ItemKind.COMMA)) {
        i++;
      }
      if (s.isWord(i, "and", "or", "nor")) {
        i++;
      }
      if (i == end) {
        break;
      }
      while (s.isWord(i, "the") || s.is(i, ItemKind.LABEL)) {
        i++;
      }
    }
    return new PartyRun(Math.max(end, from + 1), parties);
  }

  private static boolean isVerb(Sentence s, int i) {
    return s.isWord(
        i,
        "is",
        "are",
        "has",
        "have",
        "may",
        "disclaims",
        "disclaim",
        "makes",
        "exercised",
        "does",
        "do",
        "share",
        "shares",
        "exercises",
        "exercise",
        "holds",
        "hold",
        "controls",
        "control",
        "serves",
        "will");
  }
}
