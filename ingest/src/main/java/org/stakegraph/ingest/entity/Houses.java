package org.stakegraph.ingest.entity;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stakegraph.model.PartyKind;

/**
 * Firms called by two surnames, which alone could be a person's name: "Alder Birch" is one where
 * the filing also names Alder Birch Capital Services LLC.
 */
final class Houses {
  /** Words of a house's companies that people do not add to their own names. */
  private static final Set<String> LINES =
      Set.of(
          "bank",
          "securities",
          "asset",
          "assurance",
          "services",
          "international",
          "wealth",
          "private",
          "principal",
          "execution",
          "clearing",
          "insurance",
          "investment",
          "global");

  /** Forms of the practices that lawyers and physicians name after themselves. */
  private static final Set<String> PRACTICES = Set.of("pc", "pa", "pllc");

  private final Set<String> names = new HashSet<>();

  /** Learns from the name of an organization. */
  void learn(ParsedName name) {
    List<String> words = NameKeys.words(name.canonical());
    boolean firm =
        name.kind() == PartyKind.ORGANIZATION
            && words.size() > 3
            && !PRACTICES.contains(words.get(words.size() - 1));
    boolean line = firm && words.subList(2, words.size()).stream().anyMatch(LINES::contains);
    if (line || (firm && isAndCompany(words))) {
      names.add(words.get(0) + ' ' + words.get(1));
    }
  }

  private static boolean isAndCompany(List<String> words) {
    return words.get(2).equals("and") && words.get(3).equals("co");
  }

  /** The name as that of a firm, if it is that of a house; else as it is. */
  ParsedName read(ParsedName name, String key) {
    return name.kind() == PartyKind.PERSON && names.contains(key)
        ? new ParsedName(
            name.canonical(), PartyKind.ORGANIZATION, Optional.empty(), List.of(), false)
        : name;
  }
}
