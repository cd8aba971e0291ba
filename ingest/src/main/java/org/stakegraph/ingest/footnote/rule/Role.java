package org.stakegraph.ingest.footnote.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.stakegraph.ingest.footnote.Sentence;
import org.stakegraph.model.Relation;

/**
 * "the sole general partner of": a capacity in which one party stands to another.
 *
 * @param end one past the preposition after it
 * @param relation the relation from the holder of the capacity to the party after the preposition
 * @param inverse whether it runs the other way: a subsidiary's parent is the subject of the
 *     relation
 * @param plural whether the noun is plural, so that all of a list hold it
 */
record Role(int end, Relation relation, boolean inverse, boolean plural) {
  private record Noun(Relation relation, boolean inverse, boolean plural, List<String> words) {}

  /** By their first word; the longer before the shorter. */
  private static final Map<String, List<Noun>> NOUNS = byFirstWord(nouns());

  /** The role at a position, its article and preposition included, or null. */
  static @Nullable Role at(Sentence s, int from) {
    int i = article(s, from);
    Noun noun = nounAt(s, i);
    if (noun == null) {
      return null;
    }
    int end = i + noun.words().size();
    if (!s.isWord(end, "of", "for", "to")) {
      return null;
    }
    return new Role(end + 1, noun.relation(), noun.inverse(), noun.plural());
  }

  /** The role noun alone, without a preposition after it, or null: "its general partner is". */
  static @Nullable Role bare(Sentence s, int from) {
    int i = adjectives(s, from);
    Noun noun = nounAt(s, i);
    return noun == null
        ? null
        : new Role(i + noun.words().size(), noun.relation(), noun.inverse(), noun.plural());
  }

  private static int article(Sentence s, int from) {
    int i = from;
    if (s.isWord(i, "as")) {
      i++;
    }
    if (s.isWord(i, "one") && s.isWord(i + 1, "of")) {
      i += 2;
    }
    if (s.isWord(i, "the", "a", "an", "its", "their", "itself")) {
      i++;
    }
    return adjectives(s, i);
  }

  private static int adjectives(Sentence s, int from) {
    int i = from;
    while (s.isWord(
            i, "current", "respective", "registered", "indirect", "direct", "principal", "ultimate")
        && nounAt(s, i) == null) {
      i++;
    }
    return i;
  }

  private static @Nullable Noun nounAt(Sentence s, int at) {
    for (Noun noun : NOUNS.getOrDefault(s.word(at), List.of())) {
      if (s.after(at, noun.words()) > 0) {
        return noun;
      }
    }
    return null;
  }

  private static Map<String, List<Noun>> byFirstWord(List<Noun> nouns) {
    Map<String, List<Noun>> byFirst = new HashMap<>();
    for (Noun noun : nouns) {
      byFirst.computeIfAbsent(noun.words().get(0), first -> new ArrayList<>()).add(noun);
    }
    return Map.copyOf(byFirst);
  }

  private static List<Noun> nouns() {
    List<Noun> nouns = new ArrayList<>();
    add(nouns, Relation.GENERAL_PARTNER, "general partner", "managing general partner");
    add(nouns, Relation.GENERAL_PARTNER, "sole general partner");
    add(nouns, Relation.MANAGING_MEMBER, "managing member", "sole managing member", "manager");
    add(nouns, Relation.MANAGING_MEMBER, "sole manager", "member-manager", "managing manager");
    add(nouns, Relation.CONTROL_PERSON, "sole member", "sole stockholder", "sole shareholder");
    add(nouns, Relation.CONTROL_PERSON, "controlling stockholder", "controlling shareholder");
    add(nouns, Relation.CONTROL_PERSON, "control person", "controlling person", "sole owner");
    add(nouns, Relation.CONTROL_PERSON, "controlling member", "majority shareholder");
    add(nouns, Relation.CONTROL_PERSON, "majority stockholder", "sole equityholder");
    add(nouns, Relation.TRUSTEE, "trustee", "sole trustee", "co-trustee", "successor trustee");
    add(nouns, Relation.INVESTMENT_MANAGER, "investment manager", "investment adviser");
    add(nouns, Relation.INVESTMENT_MANAGER, "investment advisor", "sub-adviser", "sub-advisor");
    add(nouns, Relation.INVESTMENT_MANAGER, "subadviser", "trading manager", "asset manager");
    add(nouns, Relation.INVESTMENT_MANAGER, "discretionary investment manager", "fund manager");
    add(nouns, Relation.INVESTMENT_MANAGER, "sole investment manager", "collateral manager");
    add(nouns, Relation.AGENT, "authorized agent", "authorised agent", "discretionary agent");
    add(nouns, Relation.AGENT, "attorney-in-fact", "duly authorized agent", "agent");
    add(nouns, Relation.NOMINEE, "nominee");
    add(nouns, Relation.CUSTODIAN, "custodian");
    add(nouns, Relation.LIMITED_PARTNER, "limited partner", "sole limited partner");
    add(nouns, Relation.MEMBER, "member");
    add(nouns, Relation.SHAREHOLDER, "stockholder", "shareholder", "principal shareholder");
    add(nouns, Relation.SHAREHOLDER, "principal stockholder");
    add(nouns, Relation.BENEFICIARY, "beneficiary", "sole beneficiary");
    add(nouns, Relation.SETTLOR, "settlor", "grantor", "sole grantor");
    add(nouns, Relation.RELATIVE, "spouse", "wife", "husband", "father", "mother", "son");
    add(nouns, Relation.RELATIVE, "daughter", "brother", "sister");
    add(nouns, Relation.OFFICE, "president", "chief executive officer", "managing partner");
    add(nouns, Relation.OFFICE, "partner", "director", "managing director", "vice president");
    add(nouns, Relation.OFFICE, "sole director", "portfolio manager", "officer", "principal");
    add(nouns, Relation.OFFICE, "chairman", "chief financial officer", "sole officer");
    inverse(nouns, "subsidiary", "wholly-owned subsidiary", "wholly owned subsidiary");
    inverse(nouns, "majority-owned subsidiary", "majority owned subsidiary");
    nouns.sort((one, other) -> Integer.compare(other.words().size(), one.words().size()));
    return nouns;
  }

  private static void add(List<Noun> nouns, Relation relation, String... singular) {
    for (String noun : singular) {
      nouns.add(new Noun(relation, false, false, List.of(noun.split(" ", -1))));
      nouns.add(new Noun(relation, false, true, List.of(plural(noun).split(" ", -1))));
    }
  }

  private static void inverse(List<Noun> nouns, String... singular) {
    for (String noun : singular) {
      nouns.add(new Noun(Relation.PARENT, true, false, List.of(noun.split(" ", -1))));
      nouns.add(new Noun(Relation.PARENT, true, true, List.of(plural(noun).split(" ", -1))));
    }
  }

  private static String plural(String noun) {
    if (noun.endsWith("attorney-in-fact")) {
      return noun.replace("attorney", "attorneys");
    }
    return noun.endsWith("y") ? noun.substring(0, noun.length() - 1) + "ies" : noun + "s";
  }
}
