package org.stakegraph.ingest.statement;

import static java.util.Objects.requireNonNull;

import org.stakegraph.ingest.text.AlignedText;
import org.stakegraph.ingest.text.TextRange;

/**
 * A party as one place of the filing names it.
 *
 * @param name the words, without footnote marks, line breaks and defined-term parentheses
 * @param range where they stand
 */
public record PartyMention(String name, TextRange range) {
  public PartyMention {
    requireNonNull(range, "range");
    if (name.isBlank()) {
      throw new IllegalArgumentException("a mention needs a name");
    }
  }

  /** A mention that is the whole of a text. */
  public static PartyMention of(AlignedText text) {
    return new PartyMention(text.toString(), text.range());
  }
}
