package org.stakegraph.ingest.footnote;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * What is known when a note is read.
 *
 * @param rowHolders names of the rows that carry the note's mark; empty for a heading's mark
 * @param holders names of all rows of the document, so that they are recognised in the text
 * @param aliases terms defined before the note
 * @param security what the table counts, such as {@code common stock}; the instrument of a
 *     component of which the note says no more than "shares"
 */
public record NoteContext(
    List<String> rowHolders, List<String> holders, Aliases aliases, String security) {
  public NoteContext {
    rowHolders = List.copyOf(rowHolders);
    holders = List.copyOf(holders);
    requireNonNull(aliases, "aliases");
    requireNonNull(security, "security");
  }

  /** The same with other aliases. */
  public NoteContext with(Aliases others) {
    return new NoteContext(rowHolders, holders, others, security);
  }
}
