package org.stakegraph.evaluation;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.stakegraph.evaluation.Score.Outcome;
import org.stakegraph.model.Basis;
import org.stakegraph.model.Evidence;
import org.stakegraph.model.Figure;
import org.stakegraph.model.FigureRole;
import org.stakegraph.model.Figures;

/**
 * Holds the figures of a row against those of an annotation.
 *
 * <p>Where the annotation has no value, only a figure that claims to be stated counts, as invented.
 * An empty cell agrees with a 0 of the annotation.
 */
final class FigureScorer {
  private final Score.Sheet sheet;
  private final GoldFiling.Holder gold;

  FigureScorer(Score.Sheet sheet, GoldFiling.Holder gold) {
    this.sheet = sheet;
    this.gold = gold;
  }

  void score(Figures figures) {
    shares(Measure.SHARES_BEFORE, gold.before(), figures.get(FigureRole.SHARES_BEFORE));
    percent(Measure.PERCENT_BEFORE, gold.beforePct(), figures.get(FigureRole.PERCENT_BEFORE));
    shares(Measure.SHARES_OFFERED, gold.offered(), figures.get(FigureRole.SHARES_OFFERED));
    shares(Measure.SHARES_AFTER, gold.after(), figures.get(FigureRole.SHARES_AFTER));
    percent(Measure.PERCENT_AFTER, gold.afterPct(), figures.get(FigureRole.PERCENT_AFTER));
  }

  private void shares(Measure measure, @Nullable Long wanted, Figure figure) {
    OptionalLong read = figure.asShares();
    if (wanted == null) {
      invented(measure, figure, read.isPresent() && read.getAsLong() > 0);
    } else if (read.isPresent()) {
      boolean right = read.getAsLong() == wanted;
      count(measure, right ? Outcome.RIGHT : Outcome.WRONG, wanted, figure);
    } else {
      boolean nil = wanted == 0 && figure instanceof Figure.Blank;
      count(measure, nil ? Outcome.RIGHT : Outcome.ABSENT, wanted, figure);
    }
  }

  private void percent(Measure measure, @Nullable String wanted, Figure figure) {
    boolean below = figure instanceof Figure.PercentBelow;
    boolean number = figure instanceof Figure.Percent;
    if (wanted == null) {
      invented(measure, figure, below || number);
    } else if (!below && !number) {
      boolean nil = figure instanceof Figure.Nil && isZero(wanted);
      count(measure, nil ? Outcome.RIGHT : Outcome.ABSENT, wanted, figure);
    } else {
      boolean right =
          (wanted.contains("*") || wanted.contains("<"))
              ? below
              : figure instanceof Figure.Percent p && p.percent().compareTo(percent(wanted)) == 0;
      count(measure, right ? Outcome.RIGHT : Outcome.WRONG, wanted, figure);
    }
  }

  private void invented(Measure measure, Figure figure, boolean hasValue) {
    boolean stated =
        figure.reading().map(Evidence::basis).equals(Optional.of(Basis.STATED)) && hasValue;
    if (stated) {
      count(measure, Outcome.INVENTED, "nothing", figure);
    }
  }

  private void count(Measure measure, Outcome outcome, Object wanted, Figure figure) {
    sheet.count(measure, outcome, gold.name() + ": wanted " + wanted + ", found " + figure);
  }

  private static boolean isZero(String printed) {
    return !printed.contains("*") && percent(printed).signum() == 0;
  }

  /** A percentage as printed, with or without its sign. */
  static BigDecimal percent(String printed) {
    return new BigDecimal(printed.replace("%", "").strip());
  }
}
