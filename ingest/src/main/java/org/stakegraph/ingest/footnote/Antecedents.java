package org.stakegraph.ingest.footnote;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.stakegraph.ingest.footnote.rule.FiniteVerbs;
import org.stakegraph.ingest.statement.PartyMention;

/** Whom "which" and "who" mean in a sentence: the parties before them. */
final class Antecedents {
  /** How many items "who directly owns 500 shares" may have. */
  private static final int LONGEST_RELATIVE = 24;

  /** How many items "as parent of B and C" may have. */
  private static final int LONGEST_ASIDE = 24;

  /** No enumeration of shares held by several is longer, in items. */
  private static final int LONGEST_LIST = 120;

  /** Words of "an investment adviser" before "that". */
  private static final int LONGEST_NOUN = 8;

  private static final Set<String> OFFICERS =
      Set.of(
          "directors",
          "officers",
          "members",
          "managers",
          "partners",
          "principals",
          "stockholders",
          "shareholders",
          "trustees",
          "owners");

  private final Sentence s;
  private final Discourse discourse;

  Antecedents(Sentence sentence, Discourse discourse) {
    this.s = sentence;
    this.discourse = discourse;
  }

  /** Where "any two of whom" begins, else the position itself. */
  int quantified(int at) {
    if (!s.isWord(at - 1, "of")) {
      return at;
    }
    int i = at - 2;
    int words = 0;
    while (words++ < 3
        && s.isWord(
            i, "neither", "none", "each", "both", "either", "all", "any", "two", "three", "one",
            "some")) {
      i--;
    }
    return i < at - 2 ? i + 1 : at;
  }

  /**
   * "A, as parent of B and C, has": the verb is A's, whatever stands between the commas.
   *
   * @param comma the item behind A
   * @param at where C stands
   * @param end one past C
   */
  boolean closesAside(int comma, int at, int end) {
    boolean aside =
        s.is(comma, ItemKind.COMMA)
            && s.isWord(comma + 1, "as", "in", "a", "an", "the", "acting", "through")
            && s.is(end, ItemKind.COMMA)
            && s.isWord(end + 1, "has", "is", "may", "holds", "shares", "exercises", "disclaims");
    boolean and = s.isWord(at - 1, "and") || (s.isWord(at - 1, "the") && s.isWord(at - 2, "and"));
    for (int i = comma + 1; i < at && aside && and; i++) {
      boolean apart = s.is(i, ItemKind.COMMA) || s.is(i, ItemKind.SEMICOLON);
      and = !apart && i < comma + LONGEST_ASIDE;
    }
    return aside && and;
  }

  /** "A is the head of B, which is a company, and has": said of the person, not of the company. */
  boolean resumes(int and, List<PartyMention> main) {
    return s.isWord(and, "and")
        && s.isWord(and + 1, "has", "exercises", "may", "holds", "makes", "disclaims")
        && main.stream().anyMatch(discourse::isPerson);
  }

  /**
   * Where "the trust" of "A is the protector of the trust that owns F" begins: the verb is not A's;
   * or -1.
   */
  int describedObject(int that) {
    boolean verb = FiniteVerbs.at(s, that + 1) || FiniteVerbs.at(s, that + 2);
    for (int i = that - 1; verb && i > 0 && i > that - 6 && s.is(i, ItemKind.WORD); i--) {
      if (s.isWord(i, "the", "a", "an", "any", "certain")) {
        boolean other = s.isWord(i, "any") || s.isWord(i + 1, "other");
        return other || s.isWord(i - 1, "of", "for", "by", "to", "with", "from") ? i : -1;
      }
    }
    return -1;
  }

  /** Whether "an investment adviser that has" says of the party before its comma what it does. */
  boolean isDescribed(int that) {
    for (int i = that - 1; i > 1 && i > that - LONGEST_NOUN && s.is(i, ItemKind.WORD); i--) {
      if (s.isWord(i, "a", "an")) {
        return s.is(i - 1, ItemKind.COMMA) && FiniteVerbs.at(s, that + 1);
      }
      if (s.isWord(i, "the", "of", "to", "for", "with", "by", "in", "and", "any", "certain")) {
        return false;
      }
    }
    return false;
  }

  /** "(ii) the manager of F, which": an item of what somebody is, and the subject of nothing. */
  boolean isItem(int at, int end) {
    int label = s.is(at, ItemKind.LABEL) ? at : at - 1;
    return s.is(label, ItemKind.LABEL)
        && s.is(label + 1, ItemKind.WORD)
        && s.is(end - 1, ItemKind.PARTY)
        && (s.is(end, ItemKind.COMMA) || s.is(end, ItemKind.SEMICOLON));
  }

  /** "A is the natural person who": the clause goes on to speak of A. */
  boolean isPersonWho(int who) {
    boolean person = false;
    int i = who - 1;
    while (i > who - 8 && !s.isWord(i, "is", "are")) {
      person |= s.isWord(i, "person", "persons", "individual", "individuals", "one", "entity");
      i--;
    }
    return person && s.isWord(i, "is", "are");
  }

  /** "the directors of A who": not A itself. */
  boolean areOfFirm(int party, int who) {
    int of = s.isWord(party - 1, "the") ? party - 2 : party - 1;
    return s.isWord(who, "who")
        && who == party + 1
        && s.isWord(of, "of")
        && OFFICERS.contains(s.word(of - 1));
  }

  /** "A company formed by lawyers who are": of them, and not of the company. */
  boolean areFirms(List<PartyMention> subject) {
    boolean firms =
        subject.stream()
            .map(discourse::form)
            .noneMatch(form -> form == PartyForm.PERSON || form == PartyForm.UNKNOWN);
    return !subject.isEmpty() && (firms || FiniteVerbs.isDescription(s));
  }

  /** "who" behind a list of firms and persons: the persons. */
  List<PartyMention> persons(List<PartyMention> listed) {
    List<PartyMention> persons = new ArrayList<>(listed);
    persons.removeIf(party -> !discourse.isPerson(party));
    return persons.isEmpty() ? listed : persons;
  }

  /** Whether a verb behind "which" is said of several: "which together own", "who have". */
  boolean isPlural(int verb) {
    return s.isWord(verb, "are", "have", "share", "each", "both", "all", "disclaim")
        || s.isWord(verb, "own", "hold", "exercise", "control", "together", "collectively")
        || s.isWord(verb, "act", "serve", "vote", "manage", "jointly", "must");
  }

  /** Whether a verb behind "who" is said of one: "A and B, who is the president of F". */
  boolean isSingular(int verb) {
    return s.isWord(verb, "is", "was", "has", "serves", "acts", "owns", "holds", "controls");
  }

  /** The party before "who", or the whole list that it ends. */
  List<PartyMention> listed(int party, boolean several) {
    List<PartyMention> found = new ArrayList<>(s.item(party).parties());
    int i = party;
    while (several && i > 0) {
      int before = i - 1;
      while (s.isWord(before, "and", "or", "the") || s.is(before, ItemKind.COMMA)) {
        before--;
      }
      if (before == i - 1 || !s.is(before, ItemKind.PARTY) || s.item(before).possessive()) {
        break;
      }
      found.addAll(0, s.item(before).parties());
      i = before;
    }
    boolean by = s.isWord(i - 1, "by") || (s.isWord(i - 1, "the") && s.isWord(i - 2, "by"));
    return several && by && found.size() == 1 ? holders(party) : found;
  }

  /** A and B of "500 shares held by A and 600 shares held by B, each of which". */
  private List<PartyMention> holders(int last) {
    List<PartyMention> found = new ArrayList<>();
    for (int i = Math.max(1, last - LONGEST_LIST); i <= last; i++) {
      int by = s.isWord(i - 1, "the") ? i - 2 : i - 1;
      boolean held = s.isWord(by, "by") && s.isWord(by - 1, "held", "owned");
      if (held && s.is(i, ItemKind.PARTY) && !s.item(i).possessive()) {
        found.addAll(s.item(i).parties());
      }
    }
    return found.isEmpty() ? s.item(last).parties() : found;
  }

  /**
   * The party that an apposition before "which" describes: "A, a Bermuda company, which"; before
   * "who" also the person of "A, our chief executive officer, who".
   */
  int described(int before, boolean who) {
    int i = before;
    int words = 0;
    while (i > 0 && s.is(i, ItemKind.WORD) && words++ < 12) {
      int comma = s.isWord(i - 1, "also") ? i - 2 : i - 1;
      boolean article = s.isWord(i, "a", "an") || (who && s.isWord(i, "our", "its", "their"));
      if (article && s.is(comma, ItemKind.COMMA)) {
        return s.is(comma - 1, ItemKind.PARTY) ? comma - 1 : -1;
      }
      i--;
    }
    return s.is(before, ItemKind.PARTY) ? before : -1;
  }

  /** One past ", who owns 500 shares," behind a subject, or -1. */
  int behindRelative(int comma) {
    boolean relative = s.is(comma, ItemKind.COMMA) && s.isWord(comma + 1, "who", "which");
    for (int i = comma + 2; relative && i < comma + LONGEST_RELATIVE; i++) {
      if (s.is(i, ItemKind.COMMA)) {
        return i + 1;
      }
    }
    return -1;
  }
}
