package org.stakegraph.ingest.footnote.rule;

import java.util.ArrayList;
import java.util.List;
import org.stakegraph.ingest.footnote.ItemKind;
import org.stakegraph.ingest.footnote.PartyForm;
import org.stakegraph.ingest.footnote.Sentence;
import org.stakegraph.ingest.statement.PartyMention;
import org.stakegraph.model.Relation;

/** Words between a capacity and the party for whom somebody has it. */
final class Behalf {
  /** Items before "including" in a description of parties. */
  private static final int LONGEST_INCLUSION = 14;

  /** Items of a second clause before the object that it shares with the first. */
  private static final int LONGEST_CLAUSE = 16;

  private Behalf() {}

  /**
   * Where the object of a preposition begins: right behind it, or behind that of the next clause in
   * "the manager to, and B is the general partner of, F" or "and may be deemed to own shares held
   * by, F".
   */
  static int deferred(Sentence s, int preposition) {
    if (!s.is(preposition + 1, ItemKind.COMMA)) {
      return preposition + 1;
    }
    boolean clause = s.isWord(preposition + 2, "and");
    for (int i = preposition + 3; clause && i < preposition + LONGEST_CLAUSE; i++) {
      if (s.isWord(i, "of", "to", "for", "by") && s.is(i + 1, ItemKind.COMMA)) {
        return i + 2;
      }
    }
    return clause ? preposition + 1 : preposition + 2;
  }

  /** One past "of a certain managed account and" between two capacities, else the position. */
  static int behindUnnamed(Sentence s, int from) {
    boolean unnamed = s.isWord(from, "of") && s.isWord(from + 1, "a", "an", "certain", "other");
    for (int i = from + 2; unnamed && i < from + LONGEST_CLAUSE && s.is(i, ItemKind.WORD); i++) {
      if (s.isWord(i, "and")) {
        return i + 1;
      }
    }
    return from;
  }

  /** Of "them" only those that can have somebody in a capacity, where some can. */
  static List<PartyMention> fitting(Role role, List<PartyMention> parties) {
    List<PartyMention> fitting = new ArrayList<>();
    for (PartyMention party : parties) {
      PartyForm form = PartyForm.of(party.name());
      boolean same = role.fits(form);
      if (same && Role.canBelongTo(role.relation(), form)) {
        fitting.add(party);
      }
    }
    return fitting.isEmpty() ? parties : fitting;
  }

  /** Where the names stand in "certain funds, including A and B", or -1. */
  static int including(Sentence s, int at) {
    int i = at;
    while (i < at + LONGEST_INCLUSION
        && (s.is(i, ItemKind.WORD) || s.is(i, ItemKind.COMMA))
        && !s.isWord(i, "including")) {
      i++;
    }
    return i > at && s.isWord(i, "including") ? i + 1 : -1;
  }

  /** Where "of" stands in "the law firm of" or "the venture capital firm of", or -1. */
  static int firmOf(Sentence s, int from) {
    int i = s.isWord(from, "the", "a") ? from + 1 : from;
    int most = i + 3;
    while (i < most && s.is(i, ItemKind.WORD) && !s.isWord(i, "firm", "of")) {
      i++;
    }
    boolean firm = i > from && s.isWord(i, "firm") && s.isWord(i + 1, "of");
    return firm && s.is(i + 2, ItemKind.PARTY) ? i + 1 : -1;
  }

  /**
   * Where those are named who hold a capacity too, or -1: "a member, with B, of F". A trustee "with
   * B" is none of B, so that it needs no comma there.
   */
  static int companions(Sentence s, int at, Role role) {
    boolean trustee = role.relation() == Relation.TRUSTEE && s.isWord(at, "with");
    int with = s.is(at, ItemKind.COMMA) ? at + 1 : trustee ? at : -1;
    boolean both = s.isWord(with, "along", "together") && s.isWord(with + 1, "with");
    return both ? with + 2 : s.isWord(with, "with") ? with + 1 : -1;
  }

  /** One past ", for the account of" behind a nominee, else the position itself. */
  static int accountOf(Sentence s, int at) {
    int i = s.is(at, ItemKind.COMMA) ? at + 1 : at;
    int account = s.after(i, "for", "the", "account", "of");
    int benefit = s.after(i, "for", "the", "benefit", "of");
    int behalf = s.after(i, "for", "and", "on", "behalf", "of");
    return Math.max(Math.max(at, behalf), Math.max(account, benefit));
  }

  /** One past "an individual retirement account for the benefit of", or -1. */
  static int retirementAccount(Sentence s, int from) {
    int i = s.isWord(from, "a", "an", "the") ? from + 1 : from;
    while (s.isWord(i, "individual", "retirement", "rollover", "ira", "account", "plan", "roth")) {
      i++;
    }
    int benefit = s.after(i, "for", "the", "benefit", "of");
    return i > from ? benefit : -1;
  }
}
