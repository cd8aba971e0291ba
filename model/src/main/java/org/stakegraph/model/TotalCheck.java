package org.stakegraph.model;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * One column of a table added up and held against the total that the table states.
 *
 * @param column the column
 * @param stated the printed total, in shares
 * @param sum the sum of the rows' figures, in shares
 * @param explainedBy the rows that account for the whole difference; empty if nothing does
 * @param explanation why they do, in a sentence
 * @param span the printed total
 */
public record TotalCheck(
    FigureRole column,
    long stated,
    long sum,
    List<PositionId> explainedBy,
    Optional<String> explanation,
    Span span) {
  public TotalCheck {
    requireNonNull(column, "column");
    explainedBy = List.copyOf(explainedBy);
    requireNonNull(explanation, "explanation");
    requireNonNull(span, "span");
  }

  /** Stated total minus the sum of the rows, in shares. */
  public long difference() {
    return stated - sum;
  }

  /** Whether the rows add up to the stated total. */
  public boolean reconciles() {
    return stated == sum;
  }
}
