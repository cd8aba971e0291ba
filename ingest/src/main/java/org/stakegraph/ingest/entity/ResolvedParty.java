package org.stakegraph.ingest.entity;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.stakegraph.ingest.text.TextRange;
import org.stakegraph.model.PartyId;
import org.stakegraph.model.PartyKind;

/**
 * A party of the filing.
 *
 * @param id its place in the resolution
 * @param name its fullest name
 * @param kind what sort of party it is
 * @param aliases its other names and terms, in order of appearance
 * @param members the parties of a joint name
 * @param mentions where it is named, in text order
 */
public record ResolvedParty(
    PartyId id,
    String name,
    PartyKind kind,
    List<String> aliases,
    List<PartyId> members,
    List<TextRange> mentions) {
  public ResolvedParty {
    requireNonNull(id, "id");
    requireNonNull(name, "name");
    requireNonNull(kind, "kind");
    aliases = List.copyOf(aliases);
    members = List.copyOf(members);
    mentions = List.copyOf(mentions);
  }
}
