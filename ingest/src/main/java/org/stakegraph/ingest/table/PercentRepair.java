package org.stakegraph.ingest.table;

import static org.stakegraph.model.FigureRole.PERCENT_AFTER;
import static org.stakegraph.model.FigureRole.SHARES_AFTER;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.stakegraph.ingest.source.SourceText;
import org.stakegraph.model.DocumentPart;
import org.stakegraph.model.Evidence;
import org.stakegraph.model.Figure;

/**
 * Restores stars in the percent column: glyphs that stand for one, and blanks where the rest of the
 * column prints one. A star is written where what is left is less than one percent of the class
 * (Item 507); a higher percentage is never computed, for its base differs from row to row (Rule
 * 13d-3(d)(1)).
 */
final class PercentRepair {
  /** A glyph is at most this long; two letters of a script that the converter guessed. */
  private static final int MAX_GLYPH = 2;

  private final SourceText source;
  private final OptionalLong outstanding;
  private final BigDecimal bound;

  PercentRepair(SourceText source, OptionalLong outstanding, BigDecimal bound) {
    this.source = source;
    this.outstanding = outstanding;
    this.bound = bound;
  }

  /** The rows with their stars restored. */
  List<Row> repair(List<Row> rows) {
    boolean starred = isStarred(rows);
    List<Row> repaired = new ArrayList<>();
    for (Row row : rows) {
      repaired.add(repair(row, starred));
    }
    return repaired;
  }

  /** Whether the column prints a star in most rows that it fills. */
  private static boolean isStarred(List<Row> rows) {
    int stars = 0;
    int filled = 0;
    for (Row row : rows) {
      stars += percent(row) instanceof Figure.PercentBelow ? 1 : 0;
      filled += percent(row) instanceof Figure.Blank ? 0 : 1;
    }
    return stars > 0 && stars * 2 >= filled;
  }

  private static Figure percent(Row row) {
    return row.figures().get(PERCENT_AFTER);
  }

  private Row repair(Row row, boolean starred) {
    if (percent(row) instanceof Figure.Illegible glyph && isGlyph(glyph.token())) {
      Optional<String> equation = equation(row, starred);
      return equation.isPresent() ? repaired(row, glyph, equation.get()) : row;
    }
    if (percent(row) instanceof Figure.Blank && starred && row.has(SHARES_AFTER)) {
      Optional<String> equation = belowBound(row);
      return equation.isPresent() ? derived(row, equation.get()) : row;
    }
    return row;
  }

  private Row repaired(Row row, Figure.Illegible glyph, String equation) {
    Evidence evidence =
        Evidence.repaired(glyph.span(), DocumentPart.ROW, "percent-glyph", glyph.token(), equation);
    return row.with(PERCENT_AFTER, new Figure.PercentBelow(bound, evidence));
  }

  private Row derived(Row row, String equation) {
    Evidence evidence =
        Evidence.derived(
            source.span(row.range()), DocumentPart.ROW, "percent-below-bound", equation);
    return row.with(PERCENT_AFTER, new Figure.PercentBelow(bound, evidence));
  }

  private Optional<String> equation(Row row, boolean starred) {
    if (outstanding.isPresent() && row.has(SHARES_AFTER)) {
      return belowBound(row);
    }
    return starred ? Optional.of("a sign without digits in a column of stars") : Optional.empty();
  }

  private Optional<String> belowBound(Row row) {
    long after = row.count(SHARES_AFTER).orElse(0);
    if (after == 0) {
      return Optional.of("0 shares are less than " + bound.toPlainString() + "%");
    }
    if (outstanding.isEmpty()) {
      return Optional.empty();
    }
    BigDecimal share = BigDecimal.valueOf(after).movePointRight(2);
    BigDecimal limit = bound.multiply(BigDecimal.valueOf(outstanding.getAsLong()));
    return share.compareTo(limit) < 0
        ? Optional.of(after + " / " + outstanding.getAsLong() + " < " + bound.toPlainString() + "%")
        : Optional.empty();
  }

  private static boolean isGlyph(String token) {
    if (token.length() > MAX_GLYPH) {
      return false;
    }
    for (int i = 0; i < token.length(); i++) {
      if (token.charAt(i) >= '0' && token.charAt(i) <= '9') {
        return false;
      }
    }
    return true;
  }
}
