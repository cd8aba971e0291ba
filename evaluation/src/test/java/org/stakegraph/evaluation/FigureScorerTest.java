package org.stakegraph.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.stakegraph.evaluation.Score.Count;
import org.stakegraph.model.DocumentPart;
import org.stakegraph.model.Evidence;
import org.stakegraph.model.Figure;
import org.stakegraph.model.FigureRole;
import org.stakegraph.model.Figures;
import org.stakegraph.model.Span;

/** The percentages of a row of notes, which may be of the stock or of the principal. */
class FigureScorerTest {
  private static final Evidence STATED = Evidence.stated(new Span(0, 1), DocumentPart.ROW, "test");

  private static Figure percent(String percent) {
    return new Figure.Percent(new BigDecimal(percent), STATED);
  }

  private static GoldFiling.Holder row(@Nullable Long principal, @Nullable String percent) {
    List<String> none = List.of();
    return new GoldFiling.Holder(
        "h1",
        "Sample Fund LP",
        "organization",
        null,
        null,
        percent,
        null,
        null,
        percent,
        principal,
        none,
        null,
        none,
        none);
  }

  private static Count before(GoldFiling.Holder gold, Map<FigureRole, Figure> figures) {
    Score.Sheet sheet = new Score.Sheet();
    new FigureScorer(sheet, gold).score(new Figures(figures));
    return sheet.score().of(Measure.PERCENT_BEFORE);
  }

  @Test
  void eitherPercentageOfARowWithPrincipalMayBeMeant() {
    GoldFiling.Holder notes = row(3_000_000L, "2.5");
    Map<FigureRole, Figure> ofShares =
        Map.of(
            FigureRole.PERCENT_BEFORE, percent("2.5"),
            FigureRole.PRINCIPAL_PERCENT_BEFORE, percent("7"));
    Map<FigureRole, Figure> ofPrincipal =
        Map.of(
            FigureRole.PERCENT_BEFORE, percent("7"),
            FigureRole.PRINCIPAL_PERCENT_BEFORE, percent("2.5"));
    assertThat(before(notes, ofShares)).isEqualTo(new Count(1, 0, 0, 0));
    assertThat(before(notes, ofPrincipal)).isEqualTo(new Count(1, 0, 0, 0));
  }

  @Test
  void whatIsNeitherIsWrongOnce() {
    Map<FigureRole, Figure> figures =
        Map.of(
            FigureRole.PERCENT_BEFORE, percent("7"),
            FigureRole.PRINCIPAL_PERCENT_BEFORE, percent("8"));
    assertThat(before(row(3_000_000L, "2.5"), figures)).isEqualTo(new Count(0, 1, 0, 0));
    assertThat(before(row(3_000_000L, "2.5"), Map.of())).isEqualTo(new Count(0, 0, 1, 0));
  }

  @Test
  void percentOfPrincipalIsInventedWhereTheTextHasNoPercentageOrNoPrincipal() {
    Map<FigureRole, Figure> figures = Map.of(FigureRole.PRINCIPAL_PERCENT_BEFORE, percent("2.5"));
    assertThat(before(row(3_000_000L, null), figures)).isEqualTo(new Count(0, 0, 0, 1));
    assertThat(before(row(null, "2.5"), figures)).isEqualTo(new Count(0, 0, 1, 1));
  }
}
