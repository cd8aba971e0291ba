package org.stakegraph.ingest.damage;

import org.stakegraph.model.FigureRole;

/** One thing that a table says, of the holder with a number, counted from 0. */
sealed interface Fact {
  /** Number of the holder. */
  int holder();

  /** There is such a holder, once. */
  record Named(int holder) implements Fact {}

  /** A number of shares. */
  record Amount(int holder, FigureRole role) implements Fact {}

  /** The percentage after the offering: a star or a number. */
  record Share(int holder) implements Fact {}

  /** Post goes to somebody. */
  record CareOf(int holder, String name) implements Fact {}

  /** Post is for somebody's attention. */
  record Attention(int holder, String name) implements Fact {}

  /** A note explains the row. */
  record Noted(int holder, String marker) implements Fact {}

  /** What sort of fact it is, for tallies. */
  default String sort() {
    return getClass().getSimpleName();
  }
}
