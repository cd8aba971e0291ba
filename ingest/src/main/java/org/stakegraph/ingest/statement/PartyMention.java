package org.stakegraph.ingest.statement;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;
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

  // Keys of maps: what the compiler generates for records is slow the first time (docs/adr/0004).
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PartyMention mention
        && name.equals(mention.name)
        && range.equals(mention.range);
  }

  @Override
  public int hashCode() {
    return name.hashCode() * 31 + range.hashCode();
  }

  /** A mention that is the whole of a text. */
  public static PartyMention of(AlignedText text) {
    return new PartyMention(text.toString(), text.range());
  }
}
