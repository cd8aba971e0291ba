package org.stakegraph.ingest.block;

import java.util.ArrayList;
import java.util.List;

/**
 * The columns of a typed table behind its names, found from where its rows have words: a band is a
 * range of typing columns. Typists drift, so a cell belongs to the nearest band, not to the band
 * that holds its offset.
 *
 * @param bands ranges {@code [left, right)} of typing columns from left to right
 */
record Bands(List<Chunk> bands) {
  /** No ownership table has more columns. */
  private static final int MAX_BANDS = 32;

  /** Two cells that are no farther apart than this, but never on one line, share a column. */
  private static final int DRIFT = 2;

  Bands {
    bands = List.copyOf(bands);
  }

  /** Finds the columns of lines; all chunks of a line stand in different ones. */
  static Bands of(List<List<Chunk>> lines) {
    List<Chunk> bands = new ArrayList<>();
    part(lines, 0, TypedLine.MAX_WIDTH + DRIFT, bands);
    return new Bands(bands);
  }

  /** Adds the bands between two typing columns. */
  private static void part(List<List<Chunk>> lines, int from, int to, List<Chunk> bands) {
    int[] cover = new int[to - from + 1];
    for (List<Chunk> line : lines) {
      for (Chunk chunk : line) {
        if (chunk.overlaps(from, to)) {
          cover[Math.max(from, chunk.left()) - from]++;
          cover[Math.min(to, chunk.right()) - from]--;
        }
      }
    }
    for (int i = 1; i < cover.length; i++) {
      cover[i] += cover[i - 1];
    }
    int start = -1;
    int end = 0;
    for (int i = 0; i < cover.length; i++) {
      if (cover[i] > 0) {
        if (start >= 0 && i - end > DRIFT) {
          settle(lines, from + start, from + end, bands);
          start = i;
        }
        start = start < 0 ? i : start;
        end = i + 1;
      }
    }
    if (start >= 0) {
      settle(lines, from + start, from + end, bands);
    }
  }

  /** Adds a run of covered columns, cut where lines have two chunks in it. */
  private static void settle(List<List<Chunk>> lines, int from, int to, List<Chunk> bands) {
    int[] votes = new int[to - from + 1];
    int best = 0;
    for (List<Chunk> line : lines) {
      vote(line, from, to, votes);
    }
    for (int i = 1; i < votes.length; i++) {
      votes[i] += votes[i - 1];
      best = votes[i] > votes[best] ? i : best;
    }
    if (votes[best] == 0 || bands.size() >= MAX_BANDS) {
      bands.add(Chunk.place(from, to));
      return;
    }
    int cut = best;
    while (cut + 1 < votes.length && votes[cut + 1] == votes[best]) {
      cut++;
    }
    cut = from + (best + cut + 1) / 2;
    List<List<Chunk>> left = side(lines, from, cut, to, true);
    List<List<Chunk>> right = side(lines, from, cut, to, false);
    part(left, from, to, bands);
    part(right, from, to, bands);
  }

  /** Each gap between two chunks of one line asks for a cut somewhere in it. */
  private static void vote(List<Chunk> line, int from, int to, int[] votes) {
    Chunk last = null;
    for (Chunk chunk : line) {
      if (middle(chunk) >= from && middle(chunk) < to) {
        if (last != null) {
          votes[Math.max(last.right(), from) - from]++;
          votes[Math.min(chunk.left(), to) - from]--;
        }
        last = chunk;
      }
    }
  }

  private static List<List<Chunk>> side(
      List<List<Chunk>> lines, int from, int cut, int to, boolean left) {
    List<List<Chunk>> side = new ArrayList<>();
    for (List<Chunk> line : lines) {
      List<Chunk> kept = new ArrayList<>();
      for (Chunk chunk : line) {
        int middle = middle(chunk);
        boolean before = middle < cut;
        if (middle >= from && middle < to && before == left) {
          kept.add(chunk);
        }
      }
      if (!kept.isEmpty()) {
        side.add(kept);
      }
    }
    return side;
  }

  private static int middle(Chunk chunk) {
    return (chunk.left() + chunk.right()) / 2;
  }

  int size() {
    return bands.size();
  }

  boolean isEmpty() {
    return bands.isEmpty();
  }

  int left(int band) {
    return bands.get(band).left();
  }

  int right(int band) {
    return bands.get(band).right();
  }

  /** Where names end. */
  int start() {
    return bands.isEmpty() ? TypedLine.MAX_WIDTH : left(0);
  }

  /** The band that shares most typing columns with a range, or else is nearest to it. */
  int nearest(int left, int right) {
    int best = 0;
    for (int i = 1; i < bands.size(); i++) {
      if (closeness(i, left, right) > closeness(best, left, right)) {
        best = i;
      }
    }
    return best;
  }

  /** The band that is nearest to a chunk. */
  int nearest(Chunk chunk) {
    return nearest(chunk.left(), chunk.right());
  }

  /** The band that is nearest to a typing column. */
  int nearest(int column) {
    return nearest(column, column + 1);
  }

  /** Typing columns shared; with a minus, those between. */
  int closeness(int band, int left, int right) {
    return Math.min(right(band), right) - Math.max(left(band), left);
  }

  /**
   * The band of each chunk of a line. Chunks keep their order; two get one band only where there
   * are more chunks than bands.
   */
  int[] assign(List<Chunk> chunks) {
    int[] places = new int[chunks.size()];
    for (int i = 0; i < places.length; i++) {
      Chunk chunk = chunks.get(i);
      places[i] = nearest(chunk.left(), chunk.right());
      if (i > 0 && places[i] <= places[i - 1]) {
        spread(chunks, places, i);
      }
    }
    return places;
  }

  /** Parts two chunks that want one band: the one that loses least moves, if it can. */
  private void spread(List<Chunk> chunks, int[] places, int i) {
    int taken = places[i - 1];
    boolean leftFree = taken > 0 && (i < 2 || places[i - 2] < taken - 1);
    boolean rightFree = taken + 1 < bands.size();
    Chunk last = chunks.get(i - 1);
    Chunk next = chunks.get(i);
    int lossLeft = leftFree ? -closeness(taken - 1, last.left(), last.right()) : Integer.MAX_VALUE;
    int lossRight =
        rightFree ? -closeness(taken + 1, next.left(), next.right()) : Integer.MAX_VALUE;
    places[i] = taken;
    if (leftFree && lossLeft < lossRight) {
      places[i - 1] = taken - 1;
    } else if (rightFree) {
      places[i] = taken + 1;
    }
  }

  /** These bands and one more. */
  Bands joined(Chunk extra) {
    List<Chunk> all = new ArrayList<>(bands);
    int at = 0;
    while (at < all.size() && all.get(at).left() < extra.left()) {
      at++;
    }
    all.add(at, extra);
    return new Bands(all);
  }
}
