package org.stakegraph.ingest.assemble;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stakegraph.ingest.statement.NoteStatement;
import org.stakegraph.ingest.statement.NoteStatement.LocatedAt;
import org.stakegraph.ingest.table.PostalPhrase;
import org.stakegraph.model.Party;
import org.stakegraph.model.Position;
import org.stakegraph.model.PositionId;

/** Gives rows that print no address the one that their notes state. */
final class NoteAddresses {
  private final Draft draft;

  NoteAddresses(Draft draft) {
    this.draft = draft;
  }

  void assemble(List<NoteLink> links) {
    for (NoteLink link : links) {
      StatedAddresses stated = stated(link);
      for (PositionId id : link.rows()) {
        Position row = draft.position(id);
        if (row.address().isEmpty()) {
          of(row, stated).ifPresent(post -> draft.replace(row.at(post.address())));
        }
      }
    }
  }

  private StatedAddresses stated(NoteLink link) {
    StatedAddresses stated = new StatedAddresses();
    for (NoteStatement statement : link.part().statements()) {
      if (statement instanceof LocatedAt located) {
        PostalPhrase.read(located.address(), draft.source())
            .ifPresent(post -> stated.add(post, whose(located, post)));
      }
    }
    return stated;
  }

  /** Who has the address, and who keeps it for them: "of F is c/o A, 1 Main Street" is A's too. */
  private static Set<String> whose(LocatedAt located, PostalPhrase post) {
    Set<String> names = new HashSet<>();
    located.whose().forEach(party -> names.add(party.name()));
    post.contacts().forEach(contact -> names.add(contact.party().name()));
    return names;
  }

  /**
   * The address of a row's holder. Where a row stands for several, as "entities affiliated with A"
   * and "A and B" do, and its note gives but one address, it is that one.
   */
  private Optional<PostalPhrase> of(Position row, StatedAddresses stated) {
    Party holder = draft.party(row.holder());
    List<String> names = new ArrayList<>(holder.aliases());
    names.add(holder.name());
    for (String name : names) {
      Optional<PostalPhrase> own = stated.of(name);
      if (own.isPresent()) {
        return own;
      }
    }
    return stated.only().filter(post -> isOfSeveral(holder, stated));
  }

  private static boolean isOfSeveral(Party holder, StatedAddresses stated) {
    return !holder.members().isEmpty()
        || GroupNames.affiliatesOf(holder.name()).isPresent()
        || stated.isOfFirst(holder.name());
  }
}
