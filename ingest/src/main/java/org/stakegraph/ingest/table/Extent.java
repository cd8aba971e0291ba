package org.stakegraph.ingest.table;

import org.jspecify.annotations.Nullable;
import org.stakegraph.ingest.block.GridCell;

/**
 * A run of physical columns of a marked-up table.
 *
 * @param start the first
 * @param end one past the last
 */
record Extent(int start, int end) {

  static Extent of(GridCell cell) {
    return new Extent(cell.column(), cell.end());
  }

  boolean overlaps(Extent other) {
    return start < other.end && other.start < end;
  }

  /** How many columns both hold. */
  int shared(Extent other) {
    return Math.max(0, Math.min(end, other.end) - Math.max(start, other.start));
  }

  /** How many columns lie between them; 0 if they touch or overlap. */
  int distance(Extent other) {
    return Math.max(0, Math.max(other.start - end, start - other.end));
  }

  Extent cover(Extent other) {
    return new Extent(Math.min(start, other.start), Math.max(end, other.end));
  }

  // Keys of maps: what the compiler generates for records is slow the first time (docs/adr/0004).
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Extent extent && start == extent.start && end == extent.end;
  }

  @Override
  public int hashCode() {
    return start * 31 + end;
  }
}
