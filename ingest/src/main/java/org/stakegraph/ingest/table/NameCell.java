package org.stakegraph.ingest.table;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.stakegraph.ingest.statement.Contact;
import org.stakegraph.ingest.statement.NoteRef;
import org.stakegraph.ingest.statement.Office;
import org.stakegraph.ingest.statement.PartyMention;
import org.stakegraph.ingest.text.AlignedText;
import org.stakegraph.model.Address;

/**
 * The words of one entry taken apart.
 *
 * @param holder the name
 * @param offices the holder's offices with the issuer
 * @param marks footnote marks behind the name
 * @param contacts c/o, attention and copies-to parties in printed order
 * @param address what remains
 */
record NameCell(
    PartyMention holder,
    List<Office> offices,
    List<NoteRef> marks,
    List<Contact> contacts,
    Optional<Address> address) {
  NameCell {
    requireNonNull(holder, "holder");
    offices = List.copyOf(offices);
    marks = List.copyOf(marks);
    contacts = List.copyOf(contacts);
    requireNonNull(address, "address");
  }

  /** The same with offices. */
  NameCell with(List<Office> known) {
    return new NameCell(holder, known, marks, contacts, address);
  }

  /** The same cell with another name. */
  NameCell named(AlignedText name) {
    return new NameCell(PartyMention.of(name), offices, List.of(), contacts, address);
  }
}
