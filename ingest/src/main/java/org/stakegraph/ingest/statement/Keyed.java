package org.stakegraph.ingest.statement;

import static java.util.Objects.requireNonNull;

import org.stakegraph.model.Cik;

/**
 * A party whose number at the SEC a filing gives.
 *
 * @param party the party, by a mention of it
 * @param cik its central index key
 */
public record Keyed(PartyMention party, Cik cik) {
  public Keyed {
    requireNonNull(party, "party");
    requireNonNull(cik, "cik");
  }
}
