package org.stakegraph.model;

import static java.util.Objects.requireNonNull;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a relationship points at: a party, or a stake in the issuer.
 *
 * <p>The methods that a map needs of its keys are written out: generated, they would be made at run
 * time, on every start (docs/adr/0004).
 */
public sealed interface Target {

  /** A party, for offices and capacities. */
  record OfParty(PartyId party) implements Target {
    public OfParty {
      requireNonNull(party, "party");
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof OfParty target && target.party.equals(party);
    }

    @Override
    public int hashCode() {
      return party.hashCode();
    }
  }

  /** A row's stake, for powers and ownership. */
  record OfPosition(PositionId position) implements Target {
    public OfPosition {
      requireNonNull(position, "position");
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof OfPosition target && target.position.equals(position);
    }

    @Override
    public int hashCode() {
      return position.hashCode();
    }
  }

  /** A part of a row, for powers and ownership. */
  record OfComponent(ComponentId component) implements Target {
    public OfComponent {
      requireNonNull(component, "component");
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof OfComponent target && target.component.equals(component);
    }

    @Override
    public int hashCode() {
      return component.hashCode();
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
