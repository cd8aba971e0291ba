package org.stakegraph.evaluation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How a report compares with an annotation.
 *
 * @param counts a count for each measure
 * @param misses what is not right, in the order in which it was found
 */
public record Score(Map<Measure, Count> counts, List<Miss> misses) {
  public Score {
    counts = Collections.unmodifiableMap(new EnumMap<>(counts));
    misses = List.copyOf(misses);
  }

  /** How a fact of the annotation or of the report fared. */
  public enum Outcome {
    /** In both and the same. */
    RIGHT,
    /** In both and not the same. */
    WRONG,
    /** In the annotation only. */
    ABSENT,
    /** In the report only. */
    INVENTED
  }

  /**
   * Outcomes of one measure.
   *
   * @param right in both and the same
   * @param wrong in both and not the same
   * @param absent in the annotation only
   * @param invented in the report only
   */
  public record Count(int right, int wrong, int absent, int invented) {
    /** Nothing counted. */
    public static final Count NONE = new Count(0, 0, 0, 0);

    Count plus(Outcome outcome) {
      return new Count(
          right + one(outcome, Outcome.RIGHT),
          wrong + one(outcome, Outcome.WRONG),
          absent + one(outcome, Outcome.ABSENT),
          invented + one(outcome, Outcome.INVENTED));
    }

    Count plus(Count other) {
      return new Count(
          right + other.right,
          wrong + other.wrong,
          absent + other.absent,
          invented + other.invented);
    }

    private static int one(Outcome actual, Outcome counted) {
      return actual == counted ? 1 : 0;
    }

    /** Right ones among what the report says, from 0 to 1; 1 if it says nothing. */
    public double precision() {
      int said = right + wrong + invented;
      return said == 0 ? 1 : (double) right / said;
    }

    /** Right ones among what the annotation says, from 0 to 1; 1 if it says nothing. */
    public double recall() {
      int wanted = right + wrong + absent;
      return wanted == 0 ? 1 : (double) right / wanted;
    }

    /** Harmonic mean of precision and recall, from 0 to 1. */
    public double f1() {
      int both = 2 * right + 2 * wrong + absent + invented;
      return both == 0 ? 1 : 2.0 * right / both;
    }

    /** Whether anything was wanted or said. */
    public boolean isEmpty() {
      return right + wrong + absent + invented == 0;
    }

    /** Whether nothing is wrong, absent or invented. */
    public boolean isPerfect() {
      return wrong + absent + invented == 0;
    }
  }

  /**
   * One thing that is not right.
   *
   * @param measure where
   * @param outcome how it is not right
   * @param message what was wanted and what was found
   */
  public record Miss(Measure measure, Outcome outcome, String message) {
    @Override
    public String toString() {
      return (measure + " " + outcome).toLowerCase(Locale.ROOT) + ": " + message;
    }
  }

  /** The count of a measure. */
  public Count of(Measure measure) {
    return counts.getOrDefault(measure, Count.NONE);
  }

  /** The counts of several measures, added up. */
  public Count of(Collection<Measure> measures) {
    Count sum = Count.NONE;
    for (Measure measure : measures) {
      sum = sum.plus(of(measure));
    }
    return sum;
  }

  /** A line for each measure, then a line for each miss. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    for (Measure measure : Measure.values()) {
      Count count = of(measure);
      text.append(
          String.format(
              Locale.ROOT,
              "%-16s right %4d wrong %3d absent %3d invented %3d%n",
              measure.name().toLowerCase(Locale.ROOT),
              count.right(),
              count.wrong(),
              count.absent(),
              count.invented()));
    }
    misses.forEach(miss -> text.append(miss).append('\n'));
    return text.toString();
  }

  /** Collects outcomes; used within one scoring. */
  static final class Sheet {
    private final Map<Measure, Count> counts = new EnumMap<>(Measure.class);
    private final List<Miss> misses = new ArrayList<>();

    void count(Measure measure, Outcome outcome, String message) {
      counts.merge(measure, Count.NONE.plus(outcome), (a, b) -> a.plus(outcome));
      if (outcome != Outcome.RIGHT) {
        misses.add(new Miss(measure, outcome, message));
      }
    }

    Score score() {
      return new Score(counts, misses);
    }
  }
}
