package org.stakegraph.ingest.footnote.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.stakegraph.ingest.footnote.Sentence;
import org.stakegraph.model.Relation;

/**
 * A noun for what one party is to another, without its adjectives: "managing member", "subsidiary".
 *
 * @param relation the relation from the holder of the capacity to the other party
 * @param inverse whether it runs the other way, as that of a subsidiary does
 * @param plural whether it is plural
 * @param words its words in lower case
 */
record CapacityNoun(Relation relation, boolean inverse, boolean plural, List<String> words) {
  /** By their first word; the longer before the shorter. */
  private static final Map<String, List<CapacityNoun>> NOUNS = byFirstWord(nouns());

  /** The noun at a position, the longest that fits, or null. */
  static @Nullable CapacityNoun at(Sentence s, int at) {
    for (CapacityNoun noun : NOUNS.getOrDefault(s.word(at), List.of())) {
      if (s.after(at, noun.words()) > 0) {
        return noun;
      }
    }
    return null;
  }

  /** Whether one of the words is among its own. */
  boolean says(String one, String other) {
    return words.contains(one) || words.contains(other);
  }

  private static Map<String, List<CapacityNoun>> byFirstWord(List<CapacityNoun> nouns) {
    Map<String, List<CapacityNoun>> byFirst = new HashMap<>();
    for (CapacityNoun noun : nouns) {
      byFirst.computeIfAbsent(noun.words().get(0), first -> new ArrayList<>()).add(noun);
    }
    return Map.copyOf(byFirst);
  }

  private static List<CapacityNoun> nouns() {
    List<CapacityNoun> nouns = new ArrayList<>();
    add(nouns, Relation.GENERAL_PARTNER, "general partner", "managing general partner");
    add(nouns, Relation.GENERAL_PARTNER, "co-general partner");
    add(nouns, Relation.MANAGING_MEMBER, "managing member", "manager", "member-manager");
    add(nouns, Relation.MANAGING_MEMBER, "controlling manager");
    add(nouns, Relation.MANAGING_MEMBER, "managing manager", "co-manager", "co-managing member");
    add(nouns, Relation.MANAGING_MEMBER, "member manager", "manager-member");
    add(nouns, Relation.MANAGING_MEMBER, "senior managing member", "special managing member");
    add(nouns, Relation.CONTROL_PERSON, "controlling stockholder", "controlling shareholder");
    add(nouns, Relation.CONTROL_PERSON, "control person", "controlling person", "sole owner");
    add(nouns, Relation.CONTROL_PERSON, "controlling member", "majority shareholder");
    add(nouns, Relation.CONTROL_PERSON, "majority stockholder", "majority owner");
    add(nouns, Relation.CONTROL_PERSON, "sole beneficial owner", "controlling owner");
    add(nouns, Relation.CONTROL_PERSON, "controlling partner", "controlling equityholder");
    add(nouns, Relation.CONTROL_PERSON, "controlling principal", "controlling entity");
    add(nouns, Relation.TRUSTEE, "trustee", "co-trustee", "successor trustee");
    add(nouns, Relation.INVESTMENT_MANAGER, "investment manager", "investment adviser");
    add(nouns, Relation.INVESTMENT_MANAGER, "investment advisor", "sub-adviser", "sub-advisor");
    add(nouns, Relation.INVESTMENT_MANAGER, "subadviser", "subadvisor", "trading manager");
    add(nouns, Relation.INVESTMENT_MANAGER, "asset manager", "fund manager", "trading advisor");
    add(nouns, Relation.INVESTMENT_MANAGER, "trading adviser", "collateral manager");
    add(nouns, Relation.INVESTMENT_MANAGER, "management company", "portfolio adviser");
    add(nouns, Relation.INVESTMENT_MANAGER, "investment sub-adviser", "investment sub-advisor");
    add(nouns, Relation.INVESTMENT_MANAGER, "investment subadviser", "money manager");
    add(nouns, Relation.INVESTMENT_MANAGER, "commodity trading advisor");
    add(nouns, Relation.INVESTMENT_MANAGER, "co-investment adviser", "co-investment advisor");
    add(nouns, Relation.INVESTMENT_MANAGER, "co-investment manager");
    add(nouns, Relation.INVESTMENT_MANAGER, "alternative investment fund manager");
    add(nouns, Relation.AGENT, "authorized agent", "authorised agent", "discretionary agent");
    add(nouns, Relation.AGENT, "attorney-in-fact", "agent", "authorized representative");
    add(nouns, Relation.NOMINEE, "nominee", "nominee holder");
    add(nouns, Relation.CUSTODIAN, "custodian", "custodian bank");
    add(nouns, Relation.LIMITED_PARTNER, "limited partner", "managing limited partner");
    add(nouns, Relation.MEMBER, "member", "non-managing member");
    add(nouns, Relation.SHAREHOLDER, "stockholder", "shareholder", "equityholder");
    add(nouns, Relation.BENEFICIARY, "beneficiary");
    add(nouns, Relation.SETTLOR, "settlor", "grantor", "trustor");
    add(nouns, Relation.AFFILIATE, "affiliate", "consultant", "affiliated entity");
    add(nouns, Relation.AFFILIATE, "financial consultant", "scientific consultant");
    add(nouns, Relation.AFFILIATE, "technical consultant", "paid consultant");
    add(nouns, Relation.RELATIVE, "spouse", "wife", "husband", "father", "mother", "son");
    add(nouns, Relation.RELATIVE, "daughter", "brother", "sister", "nephew", "niece", "uncle");
    add(nouns, Relation.RELATIVE, "aunt", "cousin", "grandson", "granddaughter", "grandfather");
    add(nouns, Relation.RELATIVE, "grandmother", "son-in-law", "daughter-in-law", "stepson");
    add(nouns, Relation.RELATIVE, "brother-in-law", "sister-in-law", "father-in-law", "sibling");
    add(nouns, Relation.RELATIVE, "mother-in-law", "stepdaughter", "parent and guardian");
    irregular(nouns, Relation.RELATIVE, "child", "children");
    irregular(nouns, Relation.RELATIVE, "grandchild", "grandchildren");
    add(nouns, Relation.OFFICE, "partner", "managing partner", "portfolio manager");
    add(nouns, Relation.OFFICE, "operating partner", "venture partner", "founding partner");
    add(nouns, Relation.OFFICE, "senior partner", "equity partner");
    add(nouns, Relation.PARENT, "parent", "parent company", "holding company");
    add(nouns, Relation.PARENT, "parent corporation", "parent entity", "parent holding company");
    add(nouns, Relation.OFFICE, "employee", "general manager");
    add(nouns, Relation.CREDITOR, "lender", "creditor");
    inverse(nouns, "subsidiary", "wholly-owned subsidiary", "wholly owned subsidiary");
    inverse(nouns, "majority-owned subsidiary", "majority owned subsidiary");
    inverse(nouns, "wholly owned indirect subsidiary", "wholly-owned indirect subsidiary");
    inverse(nouns, "wholly owned direct subsidiary", "wholly-owned direct subsidiary");
    nouns.sort((a, b) -> Integer.compare(b.words().size(), a.words().size()));
    return nouns;
  }

  private static void add(List<CapacityNoun> nouns, Relation relation, String... singular) {
    for (String noun : singular) {
      nouns.add(new CapacityNoun(relation, false, false, List.of(noun.split(" ", -1))));
      nouns.add(new CapacityNoun(relation, false, true, List.of(plural(noun).split(" ", -1))));
    }
  }

  private static void irregular(
      List<CapacityNoun> nouns, Relation relation, String singular, String plural) {
    nouns.add(new CapacityNoun(relation, false, false, List.of(singular)));
    nouns.add(new CapacityNoun(relation, false, true, List.of(plural)));
  }

  private static void inverse(List<CapacityNoun> nouns, String... singular) {
    for (String noun : singular) {
      nouns.add(new CapacityNoun(Relation.PARENT, true, false, List.of(noun.split(" ", -1))));
      nouns.add(
          new CapacityNoun(Relation.PARENT, true, true, List.of(plural(noun).split(" ", -1))));
    }
  }

  private static String plural(String noun) {
    return switch (noun) {
      case "attorney-in-fact" -> "attorneys-in-fact";
      case "wife" -> "wives";
      default ->
          noun.endsWith("-in-law")
              ? noun.replace("-in-law", "s-in-law")
              : noun.endsWith("y") ? noun.substring(0, noun.length() - 1) + "ies" : noun + "s";
    };
  }
}
