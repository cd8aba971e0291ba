package org.stakegraph.model;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * An ownership table.
 *
 * @param id its identifier in the report
 * @param number its place among the filing's ownership tables, from 1
 * @param security the class of shares that its rows count
 * @param asOf the date for which it speaks
 * @param sharesOutstanding the share base of its percentages (Rule 13d-3(d)(1)), in shares
 * @param totals the totals it states
 * @param checks each stated total against the sum of its column
 * @param notes notes that its heading points to
 * @param span from its heading to its last row
 */
public record HolderTable(
    TableId id,
    int number,
    SecurityId security,
    Optional<LocalDate> asOf,
    OptionalLong sharesOutstanding,
    Figures totals,
    List<TotalCheck> checks,
    List<FootnoteId> notes,
    Span span) {
  public HolderTable {
    requireNonNull(id, "id");
    requireNonNull(security, "security");
    requireNonNull(asOf, "asOf");
    requireNonNull(sharesOutstanding, "sharesOutstanding");
    requireNonNull(totals, "totals");
    checks = List.copyOf(checks);
    notes = List.copyOf(notes);
    requireNonNull(span, "span");
  }
}
