package org.stakegraph.model;

import static java.util.Objects.requireNonNull;

import java.util.function.Function;

/** What a relationship points at: a party, or a stake in the issuer. */
public sealed interface Target {

  /** A party, for offices and capacities. */
  record OfParty(PartyId party) implements Target {
    public OfParty {
      requireNonNull(party, "party");
    }
  }

  /** A row's stake, for powers and ownership. */
  record OfPosition(PositionId position) implements Target {
    public OfPosition {
      requireNonNull(position, "position");
    }
  }

  /** A part of a row, for powers and ownership. */
  record OfComponent(ComponentId component) implements Target {
    public OfComponent {
      requireNonNull(component, "component");
    }
  }

  /** Calls the function for this variant. */
  default <R> R match(
      Function<PartyId, R> party,
      Function<PositionId, R> position,
      Function<ComponentId, R> component) {
    if (this instanceof OfParty t) {
      return party.apply(t.party());
    } else if (this instanceof OfPosition t) {
      return position.apply(t.position());
    }
    return component.apply(((OfComponent) this).component());
  }
}
