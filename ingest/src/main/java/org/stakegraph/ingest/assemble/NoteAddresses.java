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
import org.stakegraph.ingest.statement.PartyMention;
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
      boolean alone = holders(links.get(i)) == 1;
      for (PositionId id : links.get(i).rows()) {
        address(draft.position(id), stated.get(i), alone);
      }
    }
  }

  /** Gives the persons of a schedule, of whom its items speak as notes do, what these state. */
  void ofSchedule(List<NoteStatement> items, List<PositionId> rows) {
    StatedAddresses stated = new StatedAddresses();
    items.forEach(item -> collect(item, stated));
    for (PositionId id : rows) {
      Position row = draft.position(id);
      if (row.address().isEmpty()) {
        own(draft.party(row.holder()), stated)
            .or(() -> stated.of(row.holder()))
            .ifPresent(post -> draft.replace(row.at(post.address())));
      }
    }
  }

  private long holders(NoteLink link) {
    return link.rows().stream().map(id -> draft.position(id).holder()).distinct().count();
  }

  private void address(Position row, StatedAddresses stated, boolean alone) {
    if (row.address().isPresent()) {
      return;
    }
    Party holder = draft.party(row.holder());
    Optional<PostalPhrase> own = own(holder, stated);
    own = own.isEmpty() ? stated.of(row.holder()) : own;
    own = own.isEmpty() && alone ? stated.ofShort(holder.name()) : own;
    Optional<PostalPhrase> found =
        own.isPresent() ? own : stated.ofTerm(holder.name()).or(() -> only(holder, stated));
    found.ifPresent(post -> draft.replace(row.at(post.address())));
    if (own.isEmpty()) { // else the note says itself who keeps the holder's post
      found.ifPresent(post -> relations.contacts(row, post.contacts(), DocumentPart.FOOTNOTE));
    }
  }

  private void collect(NoteLink link, StatedAddresses stated) {
    link.part().statements().forEach(statement -> collect(statement, stated));
  }

  private void collect(NoteStatement statement, StatedAddresses stated) {
    if (statement instanceof LocatedAt located) {
      PostalPhrase.read(located.address(), draft.source())
          .ifPresent(post -> enter(located, post, stated));
    }
  }

  private void enter(LocatedAt located, PostalPhrase post, StatedAddresses stated) {
    if (located.aside()) {
      stated.addBehind(post, whose(located, post));
    } else {
      stated.add(post, whose(located, post));
    }
    terms(located).forEach(term -> stated.addOf(term, post));
    for (PartyMention party : located.whose()) {
      draft.party(party).ifPresent(id -> stated.addOf(id, post));
    }
  }

  /** The terms by which a note speaks of several whose address it gives: "the Alder Funds". */
  private Set<String> terms(LocatedAt located) {
    Map<TextRange, Set<String>> named = new LinkedHashMap<>();
    for (PartyMention party : located.whose()) {
      named.computeIfAbsent(party.range(), range -> new HashSet<>()).add(party.name());
    }
    named.values().removeIf(parties -> parties.size() < 2);
    Set<String> terms = new HashSet<>();
    named.keySet().forEach(range -> terms.add(draft.source().aligned(range).toString()));
    return terms;
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
