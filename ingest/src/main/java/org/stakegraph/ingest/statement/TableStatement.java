package org.stakegraph.ingest.statement;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.stakegraph.ingest.text.TextRange;
import org.stakegraph.model.Figures;

/**
 * What one ownership table says.
 *
 * @param rows its holder rows in printed order
 * @param totals the totals that it states
 * @param totalsRange the printed totals, if it states any
 * @param security what its rows count, such as {@code common stock}
 * @param asOf the date for which it speaks
 * @param sharesOutstanding the share base of its percentages, in shares
 * @param headingMarks footnote marks in its heading
 * @param range from heading to last row
 */
public record TableStatement(
    List<HoldingStatement> rows,
    Figures totals,
    Optional<TextRange> totalsRange,
    String security,
    Optional<LocalDate> asOf,
    OptionalLong sharesOutstanding,
    List<NoteRef> headingMarks,
    TextRange range) {
  public TableStatement {
    rows = List.copyOf(rows);
    requireNonNull(totals, "totals");
    requireNonNull(totalsRange, "totalsRange");
    requireNonNull(security, "security");
    requireNonNull(asOf, "asOf");
    requireNonNull(sharesOutstanding, "sharesOutstanding");
    headingMarks = List.copyOf(headingMarks);
    requireNonNull(range, "range");
  }
}
