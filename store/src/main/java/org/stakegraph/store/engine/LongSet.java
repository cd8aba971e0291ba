package org.stakegraph.store.engine;

import java.util.Arrays;

/** Different numbers in the order in which they came. */
final class LongSet {
  private long[] members = new long[4];

  /** Open addressing: one more than an index of {@code members}, or 0. */
  private int[] places = new int[16];

  private int size;

  /** Adds a number unless it is there. */
  void add(long number) {
    int place = place(number);
    if (places[place] != 0) {
      return;
    }
    if (size == members.length) {
      members = Arrays.copyOf(members, 2 * size);
      places = new int[8 * size];
      for (int i = 0; i < size; i++) {
        places[place(members[i])] = i + 1;
      }
      place = place(number);
    }
    members[size] = number;
    places[place] = ++size;
  }

  private int place(long number) {
    int mask = places.length - 1;
    int place = (int) (Nodes.mix(number) >>> 32) & mask;
    while (places[place] != 0 && members[places[place] - 1] != number) {
      place = (place + 1) & mask;
    }
    return place;
  }

  int size() {
    return size;
  }

  long get(int index) {
    return members[index];
  }

  long[] toArray() {
    return Arrays.copyOf(members, size);
  }
}
