package org.stakegraph.store.engine;

import java.util.Arrays;

/**
 * The edges of one predicate in one direction, in memory: from each node to those at the other end.
 * Nodes are numbers, those of {@link Nodes}. Never changed.
 */
final class Edges {
  private final long[] from;

  /** Where the ends of {@code from[i]} begin in {@code to}; those of the next one follow. */
  private final int[] starts;

  private final long[] to;

  /** Open addressing: one more than an index of {@code from}, or 0. */
  private final int[] places;

  private Edges(long[] from, int[] starts, long[] to, int[] places) {
    this.from = from;
    this.starts = starts;
    this.to = to;
    this.places = places;
  }

  /**
   * Gathers edges. Ends of one node keep their order, which must be that of unsigned numbers.
   *
   * @param from where each edge begins
   * @param to where it ends; no edge twice
   * @param size number of edges, the rest of the arrays is ignored
   */
  static Edges of(long[] from, long[] to, int size) {
    int[] places = new int[Integer.highestOneBit(Math.max(2, size)) << 2];
    int[] indexes = new int[size];
    long[] nodes = new long[size];
    int[] counts = new int[size];
    int number = 0;
    for (int i = 0; i < size; i++) {
      int place = place(places, nodes, from[i]);
      if (places[place] == 0) {
        nodes[number] = from[i];
        places[place] = ++number;
      }
      indexes[i] = places[place] - 1;
      counts[indexes[i]]++;
    }
    int[] starts = new int[number + 1];
    for (int i = 0; i < number; i++) {
      starts[i + 1] = starts[i] + counts[i];
      counts[i] = starts[i];
    }
    long[] ends = new long[size];
    for (int i = 0; i < size; i++) {
      ends[counts[indexes[i]]++] = to[i];
    }
    return new Edges(Arrays.copyOf(nodes, number), starts, ends, places);
  }

  private static int place(int[] places, long[] from, long node) {
    int mask = places.length - 1;
    int place = (int) (Nodes.mix(node) >>> 32) & mask;
    while (places[place] != 0 && from[places[place] - 1] != node) {
      place = (place + 1) & mask;
    }
    return place;
  }

  /** Index of a node, from 0; negative if no edge begins there. */
  int indexOf(long node) {
    return places[place(places, from, node)] - 1;
  }

  /** Number of nodes at which an edge begins. */
  int size() {
    return from.length;
  }

  /** The node of an index. */
  long from(int index) {
    return from[index];
  }

  /** Where the ends of a node begin, by its index; those of the next one begin where they end. */
  int start(int index) {
    return starts[index];
  }

  /** The end at a place between two starts. */
  long to(int place) {
    return to[place];
  }

  /** Whether there is an edge from the node of an index to another. */
  boolean has(int index, long end) {
    int low = starts[index];
    int high = starts[index + 1] - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int compared = Long.compareUnsigned(to[middle], end);
      if (compared == 0) {
        return true;
      } else if (compared < 0) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return false;
  }
}
