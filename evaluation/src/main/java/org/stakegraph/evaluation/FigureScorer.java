package org.stakegraph.evaluation;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
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
 * <p>Where the annotation has no value, only a figure that claims to be stated counts, as invented;
 * a printed nil is such a figure. An empty cell agrees with 0 shares of the annotation.
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
    percent(
        Measure.PERCENT_BEFORE,
        gold.beforePct(),
        figures.get(FigureRole.PERCENT_BEFORE),
        figures.get(FigureRole.PRINCIPAL_PERCENT_BEFORE));
    shares(Measure.SHARES_OFFERED, gold.offered(), figures.get(FigureRole.SHARES_OFFERED));
    shares(Measure.SHARES_AFTER, gold.after(), figures.get(FigureRole.SHARES_AFTER));
    percent(
        Measure.PERCENT_AFTER,
        gold.afterPct(),
        figures.get(FigureRole.PERCENT_AFTER),
        figures.get(FigureRole.PRINCIPAL_PERCENT_AFTER));
    Figure principal = figures.get(FigureRole.PRINCIPAL_OFFERED);
    number(Measure.PRINCIPAL, gold.principal(), principal, principal.asPrincipal());
  }

  private void shares(Measure measure, @Nullable Long wanted, Figure figure) {
    number(measure, wanted, figure, figure.asShares());
  }

  private void number(Measure measure, @Nullable Long wanted, Figure figure, OptionalLong read) {
    if (wanted == null) {
      invented(measure, figure);
    } else if (read.isPresent()) {
      boolean right = read.getAsLong() == wanted;
      count(measure, right ? Outcome.RIGHT : Outcome.WRONG, wanted, figure);
    } else {
      boolean nil = wanted == 0 && figure instanceof Figure.Blank;
      count(measure, nil ? Outcome.RIGHT : Outcome.ABSENT, wanted, figure);
    }
  }

  /**
   * A row of notes may print two percentages, of the stock and of the principal, for which an
   * annotation has one place: there either may be meant, and the other is not held against it. A
   * row without principal has none of principal.
   */
  private void percent(
      Measure measure, @Nullable String wanted, Figure ofShares, Figure ofPrincipal) {
    if (wanted != null && gold.principal() != null) {
      percent(measure, wanted, meant(wanted, ofShares, ofPrincipal));
    } else {
      percent(measure, wanted, ofShares);
      invented(measure, ofPrincipal);
    }
  }

  private static Figure meant(String wanted, Figure ofShares, Figure ofPrincipal) {
    return Stream.of(ofShares, ofPrincipal)
        .filter(figure -> hasValue(figure) && isRight(wanted, figure))
        .findFirst()
        .orElse(hasValue(ofShares) ? ofShares : ofPrincipal);
  }

  private void percent(Measure measure, @Nullable String wanted, Figure figure) {
    if (wanted == null) {
      invented(measure, figure);
    } else if (hasValue(figure)) {
      count(measure, isRight(wanted, figure) ? Outcome.RIGHT : Outcome.WRONG, wanted, figure);
    } else {
      count(measure, Outcome.ABSENT, wanted, figure);
    }
  }

  private static boolean isRight(String wanted, Figure figure) {
    if (wanted.contains("*") || wanted.contains("<")) {
      return figure instanceof Figure.PercentBelow;
    }
    BigDecimal percent = percent(wanted);
    return figure instanceof Figure.Percent p
        ? p.percent().compareTo(percent) == 0
        : figure instanceof Figure.Nil && percent.signum() == 0;
  }

  /** Where the text prints nothing, a figure that claims to be printed there is invented. */
  private void invented(Measure measure, Figure figure) {
    boolean stated = figure.reading().map(Evidence::basis).equals(Optional.of(Basis.STATED));
    if (stated && hasValue(figure)) {
      count(measure, Outcome.INVENTED, "nothing", figure);
    }
  }

  private static boolean hasValue(Figure figure) {
    return figure.reading().isPresent() && !(figure instanceof Figure.NotApplicable);
  }

  private void count(Measure measure, Outcome outcome, Object wanted, Figure figure) {
    sheet.count(
        measure, outcome, gold.name() + ": wanted " + wanted + ", found " + FigureText.of(figure));
  }

  /** A percentage as printed, with or without its sign. */
  static BigDecimal percent(String printed) {
    return new BigDecimal(printed.replace("%", "").strip());
  }
}
