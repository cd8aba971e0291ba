package org.stakegraph.ingest.entity;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stakegraph.ingest.statement.PartyMention;
import org.stakegraph.model.PartyId;

/** The parties of a filing and what each mention refers to. Immutable. */
public final class Resolution {
  private final List<ResolvedParty> parties;
  private final Map<PartyMention, PartyId> referents;
  private final List<Ambiguity> ambiguities;
  private final Optional<PartyId> issuer;

  /** The first party of several members, by these. */
  private final Map<Set<PartyId>, PartyId> groups = new HashMap<>();

  Resolution(
      List<ResolvedParty> parties,
      Map<PartyMention, PartyId> referents,
      List<Ambiguity> ambiguities,
      Optional<PartyId> issuer) {
    this.parties = List.copyOf(parties);
    this.referents = Map.copyOf(referents);
    this.ambiguities = List.copyOf(ambiguities);
    this.issuer = issuer;
    for (ResolvedParty party : parties) {
      Set<PartyId> members = new HashSet<>(party.members());
      if (members.size() > 1) {
        groups.putIfAbsent(members, party.id());
      }
    }
  }

  /** The parties; each stands at the place that its identifier numbers. */
  public List<ResolvedParty> parties() {
    return parties;
  }

  /** The party that a mention refers to; empty if it was never given or is ambiguous. */
  public Optional<PartyId> partyOf(PartyMention mention) {
    return Optional.ofNullable(referents.get(mention));
  }

  /** The joint holder that has exactly these members, if the filing names one. */
  public Optional<PartyId> groupOf(Collection<PartyId> members) {
    return Optional.ofNullable(groups.get(new HashSet<>(members)));
  }

  /** The issuer, if it was named. */
  public Optional<PartyId> issuer() {
    return issuer;
  }

  /** Mentions that could be several parties. */
  public List<Ambiguity> ambiguities() {
    return ambiguities;
  }
}
