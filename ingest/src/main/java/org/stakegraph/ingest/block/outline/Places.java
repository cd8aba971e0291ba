package org.stakegraph.ingest.block.outline;

import java.util.Arrays;

/** Places in a text, taken down in their order. */
public final class Places {
  private int[] places = new int[64];
  private int count;

  /** Adds a place at or behind the last one. */
  public void add(int place) {
    if (count == places.length) {
      places = Arrays.copyOf(places, count * 2);
    }
    places[count++] = place;
  }

  /** How many of them lie from one place to before another. */
  public int between(int start, int end) {
    return Math.max(0, before(end) - before(start));
  }

  /** How many there are. */
  public int count() {
    return count;
  }

  /** One of them, counted from 0. */
  public int get(int number) {
    return places[number];
  }

  /** How many of them lie before a place. */
  public int before(int place) {
    int found = Arrays.binarySearch(places, 0, count, place);
    int at = found < 0 ? -found - 1 : found;
    while (at > 0 && places[at - 1] == place) {
      at--;
    }
    return at;
  }
}
