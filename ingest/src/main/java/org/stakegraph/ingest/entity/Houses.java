package org.stakegraph.ingest.entity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stakegraph.model.PartyKind;

/**
 * Firms whose names could be persons': those of two surnames, of which "Alder Birch" is one where
 * the filing also names Alder Birch Capital Services LLC; those that begin with an abbreviation;
 * and those of which the filing tells it.
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

  private static final int SHORTEST_ABBREVIATION = 3;

  private final NamedFirms told;
  private final Set<String> names = new HashSet<>();

  /** The abbreviations with which organizations' names begin, each with the word behind it. */
  private final Map<String, Set<String>> abbreviations = new HashMap<>();

  /**
   * @param told of whom the filing tells that they are firms
   */
  Houses(NamedFirms told) {
    this.told = told;
  }

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
    if (name.kind() == PartyKind.ORGANIZATION && words.size() > 1 && isAbbreviated(name)) {
      abbreviations.computeIfAbsent(words.get(0), word -> new HashSet<>()).add(words.get(1));
    }
  }

  /** "ABCD Alder": the first word is in capitals without points, and not all are. */
  private static boolean isAbbreviated(ParsedName name) {
    String printed = name.canonical();
    int blank = printed.indexOf(' ');
    boolean capitals = blank >= SHORTEST_ABBREVIATION;
    for (int i = 0; i < blank && capitals; i++) {
      capitals = printed.charAt(i) >= 'A' && printed.charAt(i) <= 'Z';
    }
    return capitals && !printed.equals(printed.toUpperCase(Locale.ROOT));
  }

  /**
   * Whether an abbreviation is no surname in capitals: nobody could speak it, another organization
   * has it, or a place of branches follows.
   */
  private boolean isFirm(ParsedName name, List<String> words) {
    if (words.size() < 2 || !isAbbreviated(name)) {
      return false;
    }
    Set<String> others = abbreviations.getOrDefault(words.get(0), Set.of());
    boolean spoken = words.get(0).chars().anyMatch(c -> "aeiouy".indexOf(c) >= 0);
    boolean branch = OrganizationNames.isBranchPlace(words.get(words.size() - 1));
    return !spoken || branch || !(others.isEmpty() || others.contains(words.get(1)));
  }

  private static boolean isAndCompany(List<String> words) {
    return words.get(2).equals("and") && words.get(3).equals("co");
  }

  /** The name as that of a firm, if it is that of a house; else as it is. */
  ParsedName read(ParsedName name, String key) {
    boolean person = name.kind() == PartyKind.PERSON && name.person().isPresent();
    boolean firm =
        person
            && name.person().get().title().isEmpty()
            && (names.contains(key) || told.has(key) || isFirm(name, NameKeys.words(key)));
    return firm
        ? new ParsedName(
            name.canonical(), PartyKind.ORGANIZATION, Optional.empty(), List.of(), false)
        : name;
  }
}
