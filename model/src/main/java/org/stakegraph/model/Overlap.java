package org.stakegraph.model;

import static java.util.Objects.requireNonNull;

/**
 * Two stakes that count some of the same shares, although not in a way that lets their components
 * be shared: the note gives one number, the other holder's row another.
 *
 * @param component the note's number
 * @param position the other row
 */
public record Overlap(ComponentId component, PositionId position) {
  public Overlap {
    requireNonNull(component, "component");
    requireNonNull(position, "position");
  }
}
