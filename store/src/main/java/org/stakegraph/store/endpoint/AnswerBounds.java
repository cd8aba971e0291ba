package org.stakegraph.store.endpoint;

import static java.util.Objects.requireNonNull;

import java.time.Duration;

/**
 * What one request may cost. A request cannot raise any of it.
 *
 * @param timeout until the answer is whole, from the moment the query begins to run
 * @param rows of a table, or statements of a graph
 * @param bytes of an answer as it is sent
 * @param concurrent queries that run at the same time; more are turned away, not queued
 */
public record AnswerBounds(Duration timeout, long rows, long bytes, int concurrent) {
  /** A minute, 200,000 rows, 64 MiB, 8 at a time. */
  public static final AnswerBounds STANDARD =
      new AnswerBounds(Duration.ofSeconds(60), 200_000, 64L << 20, 8);

  public AnswerBounds {
    requireNonNull(timeout, "timeout");
    if (timeout.isNegative() || timeout.isZero() || rows < 1 || bytes < 1 || concurrent < 1) {
      throw new IllegalArgumentException("bounds must be positive");
    }
  }
}
