package org.stakegraph.ingest.source;

/**
 * Bounds on what a filing may make the reader do.
 *
 * @param bytes size of the input, in bytes
 * @param lineCharacters length of one physical line, in bytes; real filings reach 501,157
 * @param diagnostics number of diagnostics kept for one filing
 */
public record Limits(long bytes, int lineCharacters, int diagnostics) {
  /** Submissions with pictures reach 94 megabytes; their text seldom exceeds three. */
  public static final Limits DEFAULT = new Limits(128L << 20, 8 << 20, 1000);

  public Limits {
    if (bytes < 1 || lineCharacters < 1 || diagnostics < 1) {
      throw new IllegalArgumentException("limits are positive");
    }
  }
}
