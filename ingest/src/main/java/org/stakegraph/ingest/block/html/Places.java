package org.stakegraph.ingest.block.html;

import java.util.Arrays;

/** Places in a text, taken down in their order. */
final class Places {
  private int[] places = new int[64];
  private int count;

  /** Adds a place at or behind the last one. */
  void add(int place) {
    if (count == places.length) {
      places = Arrays.copyOf(places, count * 2);
    }
    places[count++] = place;
  }

  /** How many of them lie from one place to before another. */
  int between(int start, int end) {
    return Math.max(0, before(end) - before(start));
  }

  private int before(int place) {
    int found = Arrays.binarySearch(places, 0, count, place);
    int at = found < 0 ? -found - 1 : found;
    while (at > 0 && places[at - 1] == place) {
      at--;
    }
    return at;
  }
}
