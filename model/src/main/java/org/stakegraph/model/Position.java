package org.stakegraph.model;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * What one row of an ownership table reports of one holder.
 *
 * @param id its identifier in the report
 * @param table the table in which the row stands
 * @param row place of the row in its table, from 1, totals not counted
 * @param holder the party that the row names
 * @param security the class of shares that is counted
 * @param figures the row's cells
 * @param address the address that the row prints, or else its note or the prose gives
 * @param notes the notes that the row's marks point to, in printed order
 * @param span the row's own words, its name and address lines
 */
public record Position(
    PositionId id,
    TableId table,
    int row,
    PartyId holder,
    SecurityId security,
    Figures figures,
    Optional<Address> address,
    List<FootnoteId> notes,
    Span span) {
  public Position {
    requireNonNull(id, "id");
    requireNonNull(table, "table");
    requireNonNull(holder, "holder");
    requireNonNull(security, "security");
    requireNonNull(figures, "figures");
    requireNonNull(address, "address");
    notes = List.copyOf(notes);
    requireNonNull(span, "span");
  }

  /** The same row of a holder whose address is not known. */
  public Position withoutAddress() {
    return new Position(id, table, row, holder, security, figures, Optional.empty(), notes, span);
  }

  /** The same row with the address of its holder. */
  public Position at(Address found) {
    return new Position(id, table, row, holder, security, figures, Optional.of(found), notes, span);
  }
}
