package org.stakegraph.ingest.statement;

import static java.util.Objects.requireNonNull;

import org.stakegraph.ingest.text.AlignedText;

/**
 * A note at the foot of a reporting person's page: "its" and a capacity without an owner are those
 * of that person.
 *
 * @param holder the person of the page
 * @param text the note without its mark
 */
public record PageNote(PartyMention holder, AlignedText text) {
  public PageNote {
    requireNonNull(holder, "holder");
    requireNonNull(text, "text");
  }
}
