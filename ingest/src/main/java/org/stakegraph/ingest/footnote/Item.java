package org.stakegraph.ingest.footnote;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.stakegraph.ingest.statement.PartyMention;

/**
 * A word, number, sign or party of a sentence, after bracketed asides were taken out.
 *
 * @param kind what it is
 * @param text as printed
 * @param key lower case, for comparison; empty for a party
 * @param start first character in the note's text
 * @param end one past the last character
 * @param parties the parties that it names, if it is a party
 * @param possessive whether it ends in {@code 's}
 */
public record Item(
    ItemKind kind,
    String text,
    String key,
    int start,
    int end,
    List<PartyMention> parties,
    boolean possessive) {
  public Item {
    requireNonNull(kind, "kind");
    requireNonNull(text, "text");
    requireNonNull(key, "key");
    parties = List.copyOf(parties);
  }
}
