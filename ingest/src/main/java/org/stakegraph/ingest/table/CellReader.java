package org.stakegraph.ingest.table;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.stakegraph.ingest.source.SourceText;
import org.stakegraph.ingest.statement.Amount;
import org.stakegraph.ingest.statement.Amounts;
import org.stakegraph.ingest.text.TextRange;
import org.stakegraph.model.DocumentPart;
import org.stakegraph.model.Evidence;
import org.stakegraph.model.Figure;
import org.stakegraph.model.FigureRole;
import org.stakegraph.model.Figures;

/** Reads cells as figures, each by itself, before arithmetic looks at the row. */
final class CellReader {
  /** A sign that some print in place of the star of "less than one percent". */
  static final String PLUS = "+";

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final SourceText source;
  private final BigDecimal starBound;
  private final long unit;

  /**
   * A reader for one table.
   *
   * @param starBound what a star stands for: the percentage below which it is used
   * @param unit how many US dollars a one in a column of principal stands for
   */
  CellReader(SourceText source, BigDecimal starBound, long unit) {
    this.source = source;
    this.starBound = starBound;
    this.unit = unit;
  }

  /** The figures of a line, one for each column. */
  Figures figures(Map<FigureRole, Amounts> cells) {
    Map<FigureRole, Figure> figures = new EnumMap<>(FigureRole.class);
    for (Map.Entry<FigureRole, Amounts> cell : cells.entrySet()) {
      figures.put(cell.getKey(), figure(cell.getKey(), cell.getValue()));
    }
    return new Figures(figures);
  }

  private Figure figure(FigureRole role, Amounts cell) {
    if (cell.tokens().isEmpty()) {
      return new Figure.Blank();
    }
    return cell.tokens().size() == 1
        ? figure(role, cell.tokens().get(0))
        : illegible(cell.tokens());
  }

  private Figure figure(FigureRole role, Amount amount) {
    if (role.countsShares()) {
      return shares(amount);
    }
    return role.isPercent() ? percent(amount) : principal(amount);
  }

  private Figure shares(Amount amount) {
    return switch (amount.kind()) {
      case COUNT, REGROUPED -> new Figure.Shares(amount.shares(), counted(amount));
      case NIL -> new Figure.Nil(stated(amount, "cell-nil"));
      case NOT_APPLICABLE -> new Figure.NotApplicable(stated(amount, "cell-not-applicable"));
      case FRACTION, DECIMAL, PERCENT, BELOW, GARBLED -> illegible(List.of(amount));
    };
  }

  /** Money is never restored: where commas were lost, cents may have been. */
  private Figure principal(Amount amount) {
    String rule = unit == 1 ? "cell" : "cell-in-thousands";
    return switch (amount.kind()) {
      case COUNT -> new Figure.Principal(amount.shares() * unit, stated(amount, rule));
      case NIL -> new Figure.Nil(stated(amount, "cell-nil"));
      case NOT_APPLICABLE -> new Figure.NotApplicable(stated(amount, "cell-not-applicable"));
      case REGROUPED, FRACTION, DECIMAL, PERCENT, BELOW, GARBLED -> illegible(List.of(amount));
    };
  }

  private Figure percent(Amount amount) {
    return switch (amount.kind()) {
      case PERCENT, DECIMAL, COUNT ->
          amount.number().compareTo(HUNDRED) <= 0
              ? new Figure.Percent(amount.number(), counted(amount))
              : illegible(List.of(amount));
      case BELOW -> new Figure.PercentBelow(bound(amount), counted(amount));
      case NIL -> new Figure.Nil(stated(amount, "cell-nil"));
      case NOT_APPLICABLE -> new Figure.NotApplicable(stated(amount, "cell-not-applicable"));
      case REGROUPED, FRACTION, GARBLED ->
          amount.printed().equals(PLUS)
              ? new Figure.PercentBelow(starBound, stated(amount, "cell"))
              : illegible(List.of(amount));
    };
  }

  /** A star means what the legend says; "<1%" and "less than 1%" say it themselves. */
  private BigDecimal bound(Amount amount) {
    String printed = amount.printed();
    boolean spelled = printed.indexOf('<') >= 0 || NameShape.hasLetter(printed);
    return spelled ? amount.number() : starBound;
  }

  private Evidence counted(Amount amount) {
    if (amount.kind() == Amount.Kind.REGROUPED) {
      String equation = "groups of three digits joined: " + amount.number().toPlainString();
      return Evidence.repaired(
          span(amount), DocumentPart.ROW, "cell-regrouped", amount.printed(), equation);
    }
    if (isAccumulated(amount)) {
      String equation =
          "one of the figures that gathered in a repeated cell: "
              + (amount.kind() == Amount.Kind.BELOW ? "*" : amount.number().toPlainString());
      return Evidence.repaired(
          span(amount), DocumentPart.ROW, "cell-accumulated", amount.printed(), equation);
    }
    return stated(amount, "cell");
  }

  private Evidence stated(Amount amount, String rule) {
    return Evidence.stated(span(amount), DocumentPart.ROW, rule);
  }

  private org.stakegraph.model.Span span(Amount amount) {
    return source.span(amount.range());
  }

  /** Repeated text leaves the whole cell as what was printed for each of its figures. */
  private static boolean isAccumulated(Amount amount) {
    return amount.printed().indexOf(' ') >= 0
        && amount.printed().length() > amount.range().length();
  }

  private Figure illegible(List<Amount> tokens) {
    TextRange range = tokens.get(0).range();
    StringJoiner printed = new StringJoiner(" ");
    for (Amount token : tokens) {
      range = range.cover(token.range());
      printed.add(token.printed());
    }
    return new Figure.Illegible(printed.toString(), source.span(range));
  }
}
