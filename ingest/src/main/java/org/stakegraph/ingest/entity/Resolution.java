package org.stakegraph.ingest.entity;

import java.util.*;
import org.stakegraph.ingest.statement.PartyMention;
import org.stakegraph.model.*;

/** Temporary. */
public final class Resolution {
  private final Map<String, PartyId> ids = new LinkedHashMap<>();
  private final List<Party> parties = new ArrayList<>();

  /** Temporary. */
  public void add(PartyMention m) {
    if (!ids.containsKey(m.name())) {
      PartyId id = new PartyId(parties.size());
      ids.put(m.name(), id);
      parties.add(
          new Party(
              id,
              m.name(),
              PartyKind.ORGANIZATION,
              List.of(),
              List.of(),
              Optional.empty(),
              List.of()));
    }
  }

  /** Temporary. */
  public Optional<PartyId> find(PartyMention m) {
    return Optional.ofNullable(ids.get(m.name()));
  }

  /** Temporary. */
  public List<Party> parties() {
    return parties;
  }
}
