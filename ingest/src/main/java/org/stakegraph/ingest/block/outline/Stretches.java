package org.stakegraph.ingest.block.outline;

import java.util.BitSet;
import java.util.function.Predicate;
import org.stakegraph.ingest.text.TextRange;

/** Follows the notes behind tables: a text is looked at in stretches, each of them once. */
public final class Stretches {
  private final int length;
  private final Predicate<TextRange> isAboutHoldings;
  private final BitSet known = new BitSet();
  private final BitSet about = new BitSet();

  /**
   * Stretches of a text, counted from its start.
   *
   * @param length of each, in characters
   * @param isAboutHoldings whether a stretch is one of notes, or speaks of holdings
   */
  public Stretches(int length, Predicate<TextRange> isAboutHoldings) {
    this.length = length;
    this.isAboutHoldings = isAboutHoldings;
  }

  /**
   * The end of the first stretch from a place on that is not about holdings, or reaches a limit.
   */
  public int end(int from, int most) {
    int stretch = from / length;
    while ((stretch + 1) * length < most && isAbout(stretch)) {
      stretch++;
    }
    return (stretch + 1) * length;
  }

  private boolean isAbout(int stretch) {
    if (!known.get(stretch)) {
      int start = stretch * length;
      known.set(stretch);
      about.set(stretch, isAboutHoldings.test(new TextRange(start, start + length)));
    }
    return about.get(stretch);
  }
}
