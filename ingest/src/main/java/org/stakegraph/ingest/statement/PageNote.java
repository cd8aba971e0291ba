package org.stakegraph.ingest.statement;

import static java.util.Objects.requireNonNull;

import org.stakegraph.ingest.text.AlignedText;

/**
 * A note at the foot of a reporting person's page: "its" and a capacity without an owner are those
 * of that person.
 *
 * @param holder the person of the page
 * @param text the note without its mark
 * @param ofRow whether it explains the figures of the person's row; if not, "these shares" are
 *     those of others
 */
public record PageNote(PartyMention holder, AlignedText text, boolean ofRow) {
  public PageNote {
    requireNonNull(holder, "holder");
    requireNonNull(text, "text");
  }

  /** A note that explains the figures of its person's row. */
  public PageNote(PartyMention holder, AlignedText text) {
    this(holder, text, true);
  }
}
