package org.stakegraph.ingest.statement;

import static java.util.Objects.requireNonNull;

import org.stakegraph.ingest.text.TextRange;

/**
 * A footnote mark on a row, a column or a heading.
 *
 * @param marker its number or sign without brackets
 * @param range the printed mark
 */
public record NoteRef(String marker, TextRange range) {
  public NoteRef {
    requireNonNull(marker, "marker");
    requireNonNull(range, "range");
  }
}
