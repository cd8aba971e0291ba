package org.stakegraph.store.remote;

import java.time.Duration;

/**
 * When something has to be over.
 *
 * @param nanos in the time of {@link System#nanoTime}
 */
record Deadline(long nanos) {
  static Deadline in(Duration time) {
    return new Deadline(System.nanoTime() + time.toNanos());
  }

  boolean isOver() {
    return System.nanoTime() - nanos > 0;
  }

  /** What is left; never nothing, since no client takes that for a timeout. */
  Duration left() {
    return Duration.ofNanos(Math.max(1_000_000, nanos - System.nanoTime()));
  }
}
