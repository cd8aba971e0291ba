package org.stakegraph.model;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * One party of a filing: issuer, holder, intermediary or contact, after the filing's own spellings
 * and aliases were resolved.
 *
 * @param id its identifier in the report
 * @param name its fullest name as printed, without footnote marks and line breaks
 * @param kind what sort of party it is
 * @param aliases other spellings and defined terms the filing uses for it, without {@code name}
 * @param members the parties of a group, in the order in which the name lists them
 * @param cik SEC central index key, where the filing or the caller gives it
 * @param mentions where the filing names it, in text order; never empty for an extracted party
 */
public record Party(
    PartyId id,
    String name,
    PartyKind kind,
    List<String> aliases,
    List<PartyId> members,
    Optional<Cik> cik,
    List<Span> mentions) {
  public Party {
    requireNonNull(id, "id");
    requireNonNull(kind, "kind");
    requireNonNull(cik, "cik");
    if (name.isBlank()) {
      throw new IllegalArgumentException("a party needs a name");
    }
    aliases = List.copyOf(aliases);
    members = List.copyOf(members);
    mentions = List.copyOf(mentions);
  }
}
