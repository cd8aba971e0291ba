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
 * @param contacts parties on its c/o, attention and copies-to lines, in printed order
 * @param address its address without those lines
 * @param marks its footnote marks in printed order
 * @param parts what columns of its own say that it includes
 * @param range the row's words
 */
public record HoldingStatement(
    PartyMention holder,
    Figures figures,
    List<Contact> contacts,
    Optional<Address> address,
    List<NoteRef> marks,
    List<NoteStatement.Includes> parts,
    TextRange range) {
  public HoldingStatement {
    requireNonNull(holder, "holder");
    requireNonNull(figures, "figures");
    contacts = List.copyOf(contacts);
    requireNonNull(address, "address");
    marks = List.copyOf(marks);
    parts = List.copyOf(parts);
    requireNonNull(range, "range");
  }

  /** A row without columns of parts. */
  public HoldingStatement(
      PartyMention holder,
      Figures figures,
      List<Contact> contacts,
      Optional<Address> address,
      List<NoteRef> marks,
      TextRange range) {
    this(holder, figures, contacts, address, marks, List.of(), range);
  }
}
