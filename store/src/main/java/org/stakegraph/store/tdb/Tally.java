package org.stakegraph.store.tdb;

import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Numbers of occurrences. Quick where the same comes again and again. */
final class Tally<T> {
  private static final class Count {
    private long value;
  }

  private final Map<T, Count> counts = new HashMap<>();
  private @Nullable T last;
  private Count lastCount = new Count();

  void add(T item) {
    if (!item.equals(last)) {
      last = item;
      lastCount = counts.computeIfAbsent(item, i -> new Count());
    }
    lastCount.value++;
  }

  void forEach(BiConsumer<T, Long> action) {
    counts.forEach((item, count) -> action.accept(item, count.value));
  }
}
