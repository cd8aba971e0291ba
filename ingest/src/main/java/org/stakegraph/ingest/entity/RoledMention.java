package org.stakegraph.ingest.entity;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.stakegraph.ingest.statement.PartyMention;

/**
 * A mention with what surrounds it.
 *
 * @param mention the mention
 * @param role where it stands
 * @param rowHolders the holders of the rows that its note explains; "Mr. Sample" means one of them
 *     if it can
 */
public record RoledMention(PartyMention mention, MentionRole role, List<PartyMention> rowHolders) {
  public RoledMention {
    requireNonNull(mention, "mention");
    requireNonNull(role, "role");
    rowHolders = List.copyOf(rowHolders);
  }

  /** A mention without rows around it. */
  public static RoledMention of(PartyMention mention, MentionRole role) {
    return new RoledMention(mention, role, List.of());
  }
}
