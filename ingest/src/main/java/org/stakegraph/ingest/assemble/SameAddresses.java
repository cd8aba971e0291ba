package org.stakegraph.ingest.assemble;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stakegraph.ingest.statement.NoteStatement;
import org.stakegraph.ingest.statement.NoteStatement.LocatedWith;
import org.stakegraph.ingest.statement.PartyMention;
import org.stakegraph.ingest.table.SameAddress;
import org.stakegraph.model.Address;
import org.stakegraph.model.Party;
import org.stakegraph.model.PartyId;
import org.stakegraph.model.Position;
import org.stakegraph.model.PositionId;
import org.stakegraph.model.Span;

/**
 * Holders who are where another one is: "Same address as Ada Sample" in a row, "the same as that of
 * Alder Ltd." in a note. That the other's post goes there in somebody's care is not said of them.
 * Where it is not clear who is meant, no address is known.
 */
final class SameAddresses {
  private final Draft draft;

  /** The holders by their names and other names: of two of one name the one who has an address. */
  private final Map<String, PartyId> holders = new HashMap<>();

  /** The first address that stands in a row of each holder. */
  private final Map<PartyId, Address> known = new HashMap<>();

  /** Holders all of whose rows have been given an address. */
  private final Set<PartyId> given = new HashSet<>();

  SameAddresses(Draft draft) {
    this.draft = draft;
    for (Position row : draft.positions()) {
      if (row.address().isPresent() && !isSaid(row.address().get())) {
        known.putIfAbsent(row.holder(), row.address().get());
        name(row);
      }
    }
    draft.positions().forEach(this::name);
  }

  private void name(Position row) {
    Party holder = draft.party(row.holder());
    holders.putIfAbsent(GroupNames.key(holder.name()), holder.id());
    holder.aliases().forEach(name -> holders.putIfAbsent(GroupNames.key(name), holder.id()));
  }

  /** Rows that say it in their own words. */
  void ofRows() {
    Optional<Position> above = Optional.empty();
    for (Position row : List.copyOf(draft.positions())) {
      if (row.address().isPresent() && isSaid(row.address().get())) {
        Address said = row.address().get();
        Optional<PartyId> other = other(String.join(" ", said.lines()), row, above);
        draft.replace(row.withoutAddress());
        other.map(known::get).ifPresent(address -> place(row, said(address, said.span())));
      }
      above = Optional.of(row);
    }
  }

  private Optional<PartyId> other(String lines, Position row, Optional<Position> above) {
    Optional<String> name = SameAddress.name(lines);
    return name.isPresent()
        ? Optional.ofNullable(holders.get(GroupNames.key(name.get())))
        : own(row)
            .or(
                () ->
                    above.filter(other -> other.table().equals(row.table())).map(Position::holder));
  }

  /** Another row of the same holder, which has the address: it is that which is meant. */
  private Optional<PartyId> own(Position row) {
    return Optional.of(holders.get(GroupNames.key(draft.party(row.holder()).name())))
        .filter(known::containsKey);
  }

  private static boolean isSaid(Address address) {
    return SameAddress.isSaid(String.join(" ", address.lines()));
  }

  /** Holders of whom notes say it. */
  void of(List<NoteStatement> statements) {
    for (NoteStatement statement : statements) {
      if (statement instanceof LocatedWith with) {
        Span span = draft.span(with.range());
        Optional<Address> address = holder(with.other()).map(known::get);
        for (PartyMention one : with.whose()) {
          if (address.isPresent()) {
            holder(one).ifPresent(party -> give(party, said(address.get(), span)));
          }
        }
      }
    }
  }

  private void give(PartyId party, Address address) {
    if (given.add(party)) {
      for (PositionId id : draft.rowsOf(party)) {
        Position row = draft.position(id);
        if (row.address().isEmpty()) {
          place(row, address);
        }
      }
    }
  }

  private void place(Position row, Address address) {
    draft.replace(row.withoutAddress().at(address));
    known.putIfAbsent(row.holder(), address);
  }

  private Optional<PartyId> holder(PartyMention mention) {
    return Optional.ofNullable(holders.get(GroupNames.key(mention.name())))
        .or(() -> draft.party(mention));
  }

  /** The same address, said in other words. */
  private static Address said(Address known, Span span) {
    return new Address(
        known.lines(), known.street(), known.city(), known.region(), known.postcode(), span);
  }
}
