package org.stakegraph.ingest.assemble;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stakegraph.ingest.statement.NoteStatement;
import org.stakegraph.ingest.statement.NoteStatement.LocatedWith;
import org.stakegraph.ingest.statement.PartyMention;
import org.stakegraph.model.Address;
import org.stakegraph.model.DocumentPart;
import org.stakegraph.model.Evidence;
import org.stakegraph.model.Modality;
import org.stakegraph.model.Party;
import org.stakegraph.model.PartyId;
import org.stakegraph.model.Position;
import org.stakegraph.model.PositionId;
import org.stakegraph.model.Relation;
import org.stakegraph.model.Relationship;
import org.stakegraph.model.Span;
import org.stakegraph.model.Target;
import org.stakegraph.model.Target.OfParty;

/**
 * Holders who are where another one is: "Same address as Ada Sample" in a row, "the same as that of
 * Alder Ltd." in a note. The address and who keeps the post there are taken over; of whom it is not
 * clear who is meant, no address is known.
 */
final class SameAddresses {
  private static final String RULE = "address-same-as";
  private static final String SAME = "same address as ";

  private final Draft draft;

  /** The holders by their names and other names. */
  private final Map<String, PartyId> holders = new HashMap<>();

  /** Who keeps whose post. */
  private final Map<PartyId, Set<PartyId>> keepers = new HashMap<>();

  SameAddresses(Draft draft) {
    this.draft = draft;
    for (Relationship edge : draft.relationships) {
      if (edge.relation() == Relation.CARE_OF && edge.targets().get(0) instanceof OfParty holder) {
        keepers(holder.party()).add(edge.from());
      }
    }
    for (Position row : draft.positions()) {
      Party holder = draft.party(row.holder());
      holders.putIfAbsent(GroupNames.key(holder.name()), holder.id());
      holder.aliases().forEach(name -> holders.putIfAbsent(GroupNames.key(name), holder.id()));
    }
  }

  /** Whether lines of a row say where another holder is, and not where its own is. */
  static boolean isSaid(Address address) {
    return address.lines().get(0).toLowerCase(Locale.ROOT).startsWith(SAME);
  }

  /** Rows that say it in their own words. */
  void ofRows() {
    for (Position row : List.copyOf(draft.positions())) {
      if (row.address().isPresent() && isSaid(row.address().get())) {
        Address said = row.address().get();
        String name = String.join(" ", said.lines()).substring(SAME.length());
        draft.replace(row.withoutAddress());
        Optional.ofNullable(holders.get(GroupNames.key(name)))
            .ifPresent(
                other -> take(row.withoutAddress(), other, said.span(), DocumentPart.ADDRESS));
      }
    }
  }

  /** Holders of whom notes say it. */
  void of(List<NoteStatement> statements, DocumentPart part) {
    for (NoteStatement statement : statements) {
      if (statement instanceof LocatedWith with) {
        Span span = draft.span(with.range());
        Optional<PartyId> other = holder(with.other());
        for (PartyMention one : with.whose()) {
          for (PositionId row : holder(one).map(draft::rowsOf).orElse(List.of())) {
            other.ifPresent(party -> take(draft.position(row), party, span, part));
          }
        }
      }
    }
  }

  private Optional<PartyId> holder(PartyMention mention) {
    return Optional.ofNullable(holders.get(GroupNames.key(mention.name())))
        .or(() -> draft.party(mention));
  }

  private void take(Position row, PartyId other, Span span, DocumentPart part) {
    Optional<Address> known =
        draft.rowsOf(other).stream()
            .flatMap(id -> draft.position(id).address().stream())
            .filter(address -> !isSaid(address))
            .findFirst();
    if (row.address().isEmpty() && known.isPresent() && !row.holder().equals(other)) {
      draft.replace(row.at(said(known.get(), span)));
      List.copyOf(keepers(other)).forEach(keeper -> keep(keeper, row.holder(), span, part));
    }
  }

  /** The same address, said in other words. */
  private static Address said(Address known, Span span) {
    return new Address(
        known.lines(), known.street(), known.city(), known.region(), known.postcode(), span);
  }

  private void keep(PartyId keeper, PartyId holder, Span span, DocumentPart part) {
    if (!keeper.equals(holder) && keepers(holder).add(keeper)) {
      draft.relationships.add(
          new Relationship(
              keeper,
              Relation.CARE_OF,
              List.of(new Target.OfParty(holder)),
              Modality.ASSERTED,
              Optional.empty(),
              Optional.empty(),
              said(span, part)));
    }
  }

  private Set<PartyId> keepers(PartyId holder) {
    return keepers.computeIfAbsent(holder, none -> new LinkedHashSet<>());
  }

  private static Evidence said(Span span, DocumentPart part) {
    return Evidence.stated(span, part, RULE);
  }
}
