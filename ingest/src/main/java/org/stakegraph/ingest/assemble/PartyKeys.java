package org.stakegraph.ingest.assemble;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stakegraph.ingest.entity.Resolution;
import org.stakegraph.ingest.statement.Keyed;
import org.stakegraph.model.Cik;
import org.stakegraph.model.PartyId;

/**
 * The central index keys of the parties of a filing. Nobody has two, and none is of two: where a
 * filing says so, it gives none.
 */
final class PartyKeys {
  private final Map<PartyId, Cik> keys = new HashMap<>();

  private PartyKeys() {}

  /** The keys of the issuer and of those whom the filing gives one. */
  static PartyKeys of(Resolution resolution, Optional<Cik> issuer, List<Keyed> said) {
    PartyKeys read = new PartyKeys();
    Map<Cik, PartyId> owners = new HashMap<>();
    Set<Cik> contested = new HashSet<>();
    Set<PartyId> unclear = new HashSet<>();
    for (Keyed one : said) {
      Optional<PartyId> party = resolution.partyOf(one.party());
      if (party.isPresent() && !party.equals(resolution.issuer())) {
        Cik before = read.keys.putIfAbsent(party.get(), one.cik());
        PartyId owner = owners.putIfAbsent(one.cik(), party.get());
        if (before != null && !before.equals(one.cik())) {
          unclear.add(party.get());
        }
        if (owner != null && !owner.equals(party.get())) {
          contested.add(one.cik());
        }
      }
    }
    issuer.ifPresent(contested::add);
    read.keys.keySet().removeAll(unclear);
    read.keys.values().removeAll(contested);
    if (issuer.isPresent() && resolution.issuer().isPresent()) {
      read.keys.put(resolution.issuer().get(), issuer.get());
    }
    return read;
  }

  /** The key of a party, if it is known. */
  Optional<Cik> of(PartyId party) {
    return Optional.ofNullable(keys.get(party));
  }
}
