package org.stakegraph.ingest.statement;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.stakegraph.ingest.text.TextRange;
import org.stakegraph.model.Address;
import org.stakegraph.model.Figures;

/**
 * What one row of an ownership table says.
 *
 * @param holder the party in whose name the row stands, joint names as one mention
 * @param figures its cells
 * @param offices what it, or a heading over it, says of the holder's offices with the issuer
 * @param contacts parties on its c/o, attention and copies-to lines, in printed order
 * @param address its address without those lines
 * @param marks its footnote marks in printed order
 * @param parts what columns of its own say that it includes
 * @param power the cell that names who has power over its shares, if a column does so
 * @param range the row's words
 */
public record HoldingStatement(
    PartyMention holder,
    List<Office> offices,
    Figures figures,
    List<Contact> contacts,
    Optional<Address> address,
    List<NoteRef> marks,
    List<NoteStatement.Includes> parts,
    Optional<PowerCell> power,
    TextRange range) {
  public HoldingStatement {
    requireNonNull(holder, "holder");
    offices = List.copyOf(offices);
    requireNonNull(figures, "figures");
    contacts = List.copyOf(contacts);
    requireNonNull(address, "address");
    marks = List.copyOf(marks);
    parts = List.copyOf(parts);
    requireNonNull(power, "power");
    requireNonNull(range, "range");
  }

  /** A page that states figures and no more. */
  public static HoldingStatement ofPage(PartyMention holder, Figures figures, TextRange range) {
    return new HoldingStatement(
        holder,
        List.of(),
        figures,
        List.of(),
        Optional.empty(),
        List.of(),
        List.of(),
        Optional.empty(),
        range);
  }

  /** The same row where the holder is to be found as told. */
  public HoldingStatement at(List<Contact> named, Optional<Address> place) {
    return new HoldingStatement(holder, offices, figures, named, place, marks, parts, power, range);
  }
}
