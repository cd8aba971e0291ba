package org.stakegraph.ingest.assemble;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stakegraph.ingest.statement.NoteStatement;
import org.stakegraph.ingest.statement.NoteStatement.LocatedAt;
import org.stakegraph.ingest.table.PostalPhrase;
import org.stakegraph.ingest.text.TextRange;
import org.stakegraph.model.DocumentPart;
import org.stakegraph.model.Party;
import org.stakegraph.model.Position;
import org.stakegraph.model.PositionId;

/** Gives rows that print no address the one that their notes state. */
final class NoteAddresses {
  private final Draft draft;
  private final RelationAssembler relations;

  NoteAddresses(Draft draft, RelationAssembler relations) {
    this.draft = draft;
    this.relations = relations;
  }

  /** A note of several classes of shares is linked with the rows of each, and read with one. */
  void assemble(List<NoteLink> links) {
    Map<TextRange, StatedAddresses> notes = new LinkedHashMap<>();
    List<StatedAddresses> stated = new ArrayList<>();
    for (NoteLink link : links) {
      TextRange note = link.part().text().range();
      stated.add(notes.computeIfAbsent(note, n -> new StatedAddresses()));
      collect(link, stated.get(stated.size() - 1));
    }
    for (int i = 0; i < links.size(); i++) {
      for (PositionId id : links.get(i).rows()) {
        address(draft.position(id), stated.get(i));
      }
    }
  }

  private void address(Position row, StatedAddresses stated) {
    if (row.address().isPresent()) {
      return;
    }
    Optional<PostalPhrase> own = own(draft.party(row.holder()), stated);
    Optional<PostalPhrase> found = own.or(() -> only(draft.party(row.holder()), stated));
    found.ifPresent(post -> draft.replace(row.at(post.address())));
    if (own.isEmpty()) { // else the note says itself who keeps the holder's post
      found.ifPresent(post -> relations.contacts(row, post.contacts(), DocumentPart.FOOTNOTE));
    }
  }

  private void collect(NoteLink link, StatedAddresses stated) {
    for (NoteStatement statement : link.part().statements()) {
      if (statement instanceof LocatedAt located) {
        PostalPhrase.read(located.address(), draft.source())
            .ifPresent(post -> stated.add(post, whose(located, post)));
      }
    }
  }

  /** Who has the address, and who keeps it for them: "of F is c/o A, 1 Main Street" is A's too. */
  private static Set<String> whose(LocatedAt located, PostalPhrase post) {
    Set<String> names = new HashSet<>();
    located.whose().forEach(party -> names.add(party.name()));
    post.contacts().forEach(contact -> names.add(contact.party().name()));
    return names;
  }

  /** The address that a note states by one of the names of a holder. */
  private static Optional<PostalPhrase> own(Party holder, StatedAddresses stated) {
    List<String> names = new ArrayList<>(holder.aliases());
    names.add(holder.name());
    return names.stream().flatMap(name -> stated.of(name).stream()).findFirst();
  }

  /**
   * Where a row stands for several, as "entities affiliated with A" and "A and B" do, and its note
   * gives but one address, it is that one.
   */
  private static Optional<PostalPhrase> only(Party holder, StatedAddresses stated) {
    if (GroupNames.affiliatesOf(holder.name()).isPresent()) {
      return stated.only().or(stated::onlyOfFirms);
    }
    return stated.only().filter(post -> isOfSeveral(holder, stated));
  }

  private static boolean isOfSeveral(Party holder, StatedAddresses stated) {
    return !holder.members().isEmpty() || stated.isOfFirst(holder.name());
  }
}
