package org.stakegraph.ingest.statement;

import static java.util.Objects.requireNonNull;

/**
 * A row of a table that counts nothing and names beside each holder who has power over its shares.
 *
 * @param holder whose shares they are
 * @param cell whom the row names
 */
public record PowerRow(PartyMention holder, PowerCell cell) {
  public PowerRow {
    requireNonNull(holder, "holder");
    requireNonNull(cell, "cell");
  }
}
