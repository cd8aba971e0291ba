package org.stakegraph.store.tdb;

import java.util.HashMap;
import java.util.Map;

/** How often terms occur, by their numbers. Quick where the same comes again and again. */
final class Tally {
  private static final class Count {
    private long value;
  }

  /** What is done with a term and the number of its occurrences. */
  @FunctionalInterface
  interface Action {
    void on(long term, long count);
  }

  private final Map<Long, Count> counts = new HashMap<>();
  private long last;
  private Count lastCount = new Count();

  void add(long term) {
    if (term != last || counts.isEmpty()) {
      last = term;
      lastCount = counts.computeIfAbsent(term, t -> new Count());
    }
    lastCount.value++;
  }

  void forEach(Action action) {
    counts.forEach((term, count) -> action.on(term, count.value));
  }
}
