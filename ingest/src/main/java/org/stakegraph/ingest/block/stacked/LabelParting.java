package org.stakegraph.ingest.block.stacked;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Parts the lines of a heading into labels, each of which begins where one plainly does. Dynamic
 * programming over these places: the cost is that of lines squared times labels.
 */
final class LabelParting {
  /** What a label has to say. */
  enum Wanted {
    SHARES,
    PERCENT,
    EITHER
  }

  private final List<StackedLabel> lines;
  private final List<Wanted> wanted;

  /** Sums over the lines before each. */
  private final int[] speaking;

  private final int[] percents;
  private final int[] strengths;

  private LabelParting(List<StackedLabel> lines, List<Wanted> wanted) {
    this.lines = lines;
    this.wanted = wanted;
    speaking = new int[lines.size() + 1];
    percents = new int[lines.size() + 1];
    strengths = new int[lines.size() + 1];
    for (int i = 0; i < lines.size(); i++) {
      StackedLabel line = lines.get(i);
      speaking[i + 1] = speaking[i] + (line.speaks() ? 1 : 0);
      percents[i + 1] = percents[i] + (line.percent() ? 1 : 0);
      strengths[i + 1] = strengths[i] + line.strength();
    }
  }

  /** The best way to part the lines before some end; whether there is no other that is as good. */
  private record Way(int score, boolean only, int start, @Nullable Way before) {}

  /**
   * Parts lines.
   *
   * @param wanted what the labels have to say, from left to right
   * @return the labels; empty if there is no way, or none that is better than others
   */
  static Optional<List<List<StackedLabel>>> of(List<StackedLabel> lines, List<Wanted> wanted) {
    return new LabelParting(lines, wanted).read();
  }

  private Optional<List<List<StackedLabel>>> read() {
    List<@Nullable Way> ways = new ArrayList<>();
    ways.add(new Way(0, true, 0, null));
    for (int end = 1; end <= lines.size(); end++) {
      ways.add(null);
    }
    for (int label = 0; label < wanted.size(); label++) {
      ways = next(ways, label);
    }
    Way best = ways.get(lines.size());
    if (best == null || !best.only()) {
      return Optional.empty();
    }
    List<List<StackedLabel>> labels = new ArrayList<>();
    int end = lines.size();
    for (Way way = best; way.before() != null; way = way.before()) {
      labels.add(0, lines.subList(way.start(), end));
      end = way.start();
    }
    return Optional.of(labels);
  }

  private List<@Nullable Way> next(List<@Nullable Way> ways, int label) {
    List<@Nullable Way> next = new ArrayList<>();
    next.add(null);
    for (int end = 1; end <= lines.size(); end++) {
      Way best = null;
      for (int start = 0; start < end; start++) {
        Way before = ways.get(start);
        if (before == null || !begins(start, label) || !says(start, end, wanted.get(label))) {
          continue;
        }
        // Places within a label at which another could begin count against it.
        int passed = strengths[end] - strengths[start + 1];
        int score = before.score() + lines.get(start).strength() - passed;
        if (best == null || score > best.score()) {
          best = new Way(score, before.only(), start, before);
        } else if (score == best.score()) {
          best = new Way(score, false, best.start(), best.before());
        }
      }
      next.add(best);
    }
    return next;
  }

  private boolean begins(int start, int label) {
    boolean other = wanted.get(label) == Wanted.PERCENT && lines.get(start).countsFirst();
    return !other && (start == 0 ? label == 0 : lines.get(start).strength() > 0);
  }

  private boolean says(int start, int end, Wanted what) {
    boolean percent = percents[end] > percents[start];
    boolean fits = what == Wanted.EITHER || percent == (what == Wanted.PERCENT);
    return fits && speaking[end] > speaking[start];
  }
}
