package org.stakegraph.ingest.footnote.rule;

import org.jspecify.annotations.Nullable;
import org.stakegraph.ingest.footnote.ItemKind;
import org.stakegraph.ingest.footnote.Sentence;

/**
 * "the (i) 500 shares held by A, (ii) 600 shares owned by B and (iii) 700 held by C": shares that a
 * clause counts holder by holder.
 */
final class CountedShares {
  private static final int MOST = 100;

  private CountedShares() {}

  /** The shares of all holders that are counted from a position on, or null if none is named. */
  static @Nullable SharesPhrase at(Place place, int from) {
    Sentence s = place.sentence();
    int i = s.isWord(from, "all", "the") ? from + 1 : from;
    SharesPhrase all = one(place, i, false);
    for (int more = 0; more < MOST && all != null; more++) {
      int next = s.is(all.end(), ItemKind.COMMA) ? all.end() + 1 : all.end();
      next = s.is(next, ItemKind.SEMICOLON) ? next + 1 : next;
      next = s.isWord(next, "and") ? next + 1 : next;
      SharesPhrase other = next > all.end() ? one(place, next, true) : null;
      if (other == null) {
        break;
      }
      all = new SharesPhrase(other.end(), Match.joined(all.objects(), other.objects()));
    }
    return all;
  }

  /** "(i) 500 shares held by A"; behind another without the noun too. */
  private static @Nullable SharesPhrase one(Place place, int from, boolean elided) {
    Sentence s = place.sentence();
    int number = s.is(from, ItemKind.LABEL) ? from + 1 : from;
    if (!s.is(number, ItemKind.NUMBER)) {
      return null;
    }
    int noun = s.isWord(number + 1, "of") ? number + 2 : number + 1;
    noun = s.isWord(noun, "the", "these") ? noun + 1 : noun;
    boolean held = elided && s.isWord(noun, "held", "owned");
    return held ? SharesHeld.from(place, noun) : SharesPhrase.counted(place, noun);
  }
}
