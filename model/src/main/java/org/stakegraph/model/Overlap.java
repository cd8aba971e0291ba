package org.stakegraph.model;

import static java.util.Objects.requireNonNull;

/**
 * Two stakes that count some of the same shares, although not in a way that lets components be
 * shared. The first one named is left out of sums, so that no share is counted twice.
 */
public sealed interface Overlap {

  /** The row that counts shares of the other stake. */
  PositionId position();

  /**
   * The note gives one number, the other holder's row another.
   *
   * @param component the note's number
   * @param position the other row
   */
  record OfComponent(ComponentId component, PositionId position) implements Overlap {
    public OfComponent {
      requireNonNull(component, "component");
      requireNonNull(position, "position");
    }
  }

  /**
   * A row that repeats shares of another: directors as a group, a second table, the other persons
   * of a Schedule 13D or 13G. Its components are in no sum either, unless they are part of a row
   * that repeats nothing.
   *
   * @param row the row that repeats
   * @param position the row some of whose shares it repeats
   */
  record OfRow(PositionId row, PositionId position) implements Overlap {
    public OfRow {
      requireNonNull(row, "row");
      requireNonNull(position, "position");
      if (row.equals(position)) {
        throw new IllegalArgumentException("a row does not repeat itself");
      }
    }
  }
}
