package org.stakegraph.ingest.footnote.rule;

import org.stakegraph.ingest.footnote.ItemKind;
import org.stakegraph.ingest.footnote.Sentence;

/**
 * Tells where a list of parties ends before one that is described itself: in "of F, G, the manager
 * of H" and "of F and G, a Delaware company, the manager of H" G is not listed with F.
 */
final class NextApposition {
  /** Words of "a Delaware limited liability company". */
  private static final int LONGEST_DESCRIPTION = 10;

  private NextApposition() {}

  /** The parties listed, without the last if an apposition of its own follows it. */
  static Nominal before(Sentence s, Nominal others) {
    int last = others.end() - 1;
    int comma = s.is(last - 1, ItemKind.COMMA) ? others.end() : behindDescription(s, others.end());
    int noun = s.isWord(comma + 1, "the", "a", "an", "its") ? comma + 2 : -1;
    boolean next =
        others.parties().size() > 1
            && s.is(last, ItemKind.PARTY)
            && (s.is(last - 1, ItemKind.COMMA) || s.isWord(last - 1, "and"))
            && s.is(comma, ItemKind.COMMA)
            && noun > 0;
    Role role = next ? Role.at(s, noun) : null;
    int kept = next ? others.parties().size() - s.item(last).parties().size() : 0;
    if (role == null || kept < 1 || !s.isWord(role.end(), "of", "for", "to")) {
      return others;
    }
    return new Nominal(last - 1, others.parties().subList(0, kept), others.said(), others.denied());
  }

  /** The comma behind ", a Delaware company", or -1. */
  private static int behindDescription(Sentence s, int comma) {
    boolean described = s.is(comma, ItemKind.COMMA) && s.isWord(comma + 1, "a", "an");
    int i = comma + 1;
    while (described && i < comma + LONGEST_DESCRIPTION && s.is(i, ItemKind.WORD)) {
      i++;
    }
    return described && s.is(i, ItemKind.COMMA) ? i : -1;
  }
}
