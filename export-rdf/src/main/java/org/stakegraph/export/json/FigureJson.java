package org.stakegraph.export.json;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.Optional;
import org.stakegraph.model.Evidence;
import org.stakegraph.model.Figure;
import org.stakegraph.model.FigureRole;
import org.stakegraph.model.Figures;
import org.stakegraph.model.Span;

/** The cells of a row or the totals of a table. */
final class FigureJson {
  private final JsonOut out;

  FigureJson(JsonOut out) {
    this.out = out;
  }

  /**
   * The member's name of a column: that of the property of the vocabulary, save that shares are
   * {@code shares} there before the offering and the principal offered is {@code principal}.
   */
  static String name(FigureRole role) {
    return switch (role) {
      case SHARES_BEFORE -> "sharesBefore";
      case PERCENT_BEFORE -> "percentBefore";
      case SHARES_OFFERED -> "sharesOffered";
      case SHARES_AFTER -> "sharesAfter";
      case PERCENT_AFTER -> "percentAfter";
      case SOLE_VOTING -> "sharesSoleVoting";
      case SHARED_VOTING -> "sharesSharedVoting";
      case SOLE_DISPOSITIVE -> "sharesSoleDispositive";
      case SHARED_DISPOSITIVE -> "sharesSharedDispositive";
      case PRINCIPAL_BEFORE -> "principalBefore";
      case PRINCIPAL_OFFERED -> "principalOffered";
      case PRINCIPAL_AFTER -> "principalAfter";
      case PRINCIPAL_PERCENT_BEFORE -> "principalPercentBefore";
      case PRINCIPAL_PERCENT_AFTER -> "principalPercentAfter";
    };
  }

  void write(String member, Figures figures) throws IOException {
    out.begin(member);
    for (FigureRole role : figures.roles()) {
      Optional<Cell> cell = figures.get(role).match(Cell.READER);
      if (cell.isPresent()) {
        write(name(role), cell.get());
      }
    }
    out.end();
  }

  private void write(String role, Cell cell) throws IOException {
    out.begin(role);
    if (cell.value().isPresent()) {
      out.decimal(cell.member(), cell.value().get());
    }
    out.text("cell", cell.state());
    out.text("printed", cell.token());
    if (cell.evidence().isPresent()) {
      out.evidence(cell.evidence().get());
    } else if (cell.span().isPresent()) {
      out.span("evidence", cell.span().get());
    }
    out.end();
  }

  /**
   * What a cell says.
   *
   * @param member {@code value}, or {@code below} for an exclusive upper bound
   * @param value shares, percent of class or of principal, or US dollars
   * @param state what is printed in place of a number
   * @param token what is printed and could not be read
   */
  private record Cell(
      String member,
      Optional<BigDecimal> value,
      Optional<String> state,
      Optional<String> token,
      Optional<Evidence> evidence,
      Optional<Span> span) {
    static final Figure.Cases<Optional<Cell>> READER = new Reader();

    static Optional<Cell> number(String member, BigDecimal value, Evidence evidence) {
      return Optional.of(
          new Cell(
              member,
              Optional.of(value),
              Optional.empty(),
              Optional.empty(),
              Optional.of(evidence),
              Optional.empty()));
    }

    static Optional<Cell> state(
        String state, Optional<BigDecimal> value, Optional<Evidence> evidence) {
      return Optional.of(
          new Cell(
              "value", value, Optional.of(state), Optional.empty(), evidence, Optional.empty()));
    }
  }

  private static final class Reader implements Figure.Cases<Optional<Cell>> {
    @Override
    public Optional<Cell> shares(Figure.Shares figure) {
      return Cell.number("value", BigDecimal.valueOf(figure.count()), figure.evidence());
    }

    @Override
    public Optional<Cell> percent(Figure.Percent figure) {
      return Cell.number("value", figure.percent(), figure.evidence());
    }

    @Override
    public Optional<Cell> percentBelow(Figure.PercentBelow figure) {
      return Cell.number("below", figure.bound(), figure.evidence());
    }

    @Override
    public Optional<Cell> principal(Figure.Principal figure) {
      return Cell.number("value", BigDecimal.valueOf(figure.dollars()), figure.evidence());
    }

    @Override
    public Optional<Cell> nil(Figure.Nil figure) {
      return Cell.state("nil", Optional.of(BigDecimal.ZERO), Optional.of(figure.evidence()));
    }

    @Override
    public Optional<Cell> notApplicable(Figure.NotApplicable figure) {
      return Cell.state("not-applicable", Optional.empty(), Optional.of(figure.evidence()));
    }

    @Override
    public Optional<Cell> illegible(Figure.Illegible figure) {
      return Optional.of(
          new Cell(
              "value",
              Optional.empty(),
              Optional.of("illegible"),
              Optional.of(figure.token()),
              Optional.empty(),
              Optional.of(figure.span())));
    }

    @Override
    public Optional<Cell> blank(Figure.Blank figure) {
      return Cell.state("blank", Optional.empty(), Optional.empty());
    }

    @Override
    public Optional<Cell> noColumn(Figure.NoColumn figure) {
      return Optional.empty();
    }
  }
}
