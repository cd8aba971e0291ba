package org.stakegraph.ingest.text;

import org.jspecify.annotations.Nullable;

/**
 * A half-open range {@code [start, end)} of UTF-16 units in a decoded source text, as {@link
 * String#substring(int, int)} counts them. It becomes a {@link org.stakegraph.model.Span} of code
 * points only when a fact leaves the pipeline.
 *
 * @param start first unit
 * @param end one past the last unit; never before {@code start}
 */
public record TextRange(int start, int end) {
  public TextRange {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("not a range: " + start + ".." + end);
    }
  }

  // Keys of maps: what the compiler generates for records is slow the first time (docs/adr/0004).
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof TextRange range && start == range.start && end == range.end;
  }

  @Override
  public int hashCode() {
    return start * 31 + end;
  }

  /** The smallest range that holds both. */
  public TextRange cover(TextRange other) {
    return new TextRange(Math.min(start, other.start), Math.max(end, other.end));
  }

  /** Number of UTF-16 units. */
  public int length() {
    return end - start;
  }
}
