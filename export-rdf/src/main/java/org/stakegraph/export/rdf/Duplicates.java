package org.stakegraph.export.rdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;

/** Passes over what a report lists twice, word for word. */
final class Duplicates {
  private Duplicates() {}

  /**
   * The things in their order, each once. Not a set: a record's generated hash code takes many
   * milliseconds to come into being, for each sort of record (docs/adr/0004).
   *
   * @param fingerprint the same for equal things, and seldom the same for others
   */
  static <T> List<T> without(List<? extends T> things, ToLongFunction<T> fingerprint) {
    Map<Long, List<T>> seen = new HashMap<>();
    List<T> once = new ArrayList<>(things.size());
    for (T thing : things) {
      List<T> alike = seen.computeIfAbsent(fingerprint.applyAsLong(thing), f -> new ArrayList<>(1));
      if (!alike.contains(thing)) {
        alike.add(thing);
        once.add(thing);
      }
    }
    return once;
  }

  /** One number of several. */
  static long fingerprint(long... numbers) {
    long all = 0;
    for (long number : numbers) {
      all = all * 1_000_003 + number;
    }
    return all;
  }
}
