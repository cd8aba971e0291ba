package org.stakegraph.evaluation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stakegraph.model.OwnershipReport;
import org.stakegraph.model.Party;
import org.stakegraph.model.PartyId;

/** Finds the party of a report that an annotation names. */
final class PartyFinder {
  private final Map<String, PartyId> byKey = new HashMap<>();
  private final List<List<String>> sameAs;

  PartyFinder(OwnershipReport report, List<List<String>> sameAs) {
    this.sameAs = sameAs;
    for (Party party : report.parties()) {
      byKey.putIfAbsent(NameKey.of(party.name()), party.id());
    }
    for (Party party : report.parties()) {
      party.aliases().forEach(alias -> byKey.putIfAbsent(NameKey.of(alias), party.id()));
    }
  }

  /** The party with that name or alias, or with another spelling that the annotation gives. */
  Optional<PartyId> find(String name) {
    PartyId exact = byKey.get(NameKey.of(name));
    if (exact != null) {
      return Optional.of(exact);
    }
    return spellings(name).stream().map(byKey::get).filter(id -> id != null).findFirst();
  }

  /** The party with exactly that name or alias. */
  Optional<PartyId> findExactly(String name) {
    return Optional.ofNullable(byKey.get(NameKey.of(name)));
  }

  /** Keys of all spellings that the annotation gives for the party of a name. */
  Set<String> spellings(String name) {
    Set<String> keys = new HashSet<>(Set.of(NameKey.of(name)));
    boolean grew = true;
    while (grew) {
      grew = false;
      for (List<String> pair : sameAs) {
        List<String> pairKeys = pair.stream().map(NameKey::of).toList();
        if (pairKeys.stream().anyMatch(keys::contains)) {
          grew |= keys.addAll(pairKeys);
        }
      }
    }
    return keys;
  }
}
