package org.stakegraph.ingest.statement;

import static java.util.Objects.requireNonNull;

/**
 * A party named on a c/o, attention or copies-to line of a row.
 *
 * @param kind which of these
 * @param party the party named
 */
public record Contact(ContactKind kind, PartyMention party) {
  public Contact {
    requireNonNull(kind, "kind");
    requireNonNull(party, "party");
  }
}
