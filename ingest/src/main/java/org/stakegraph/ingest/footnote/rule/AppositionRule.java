package org.stakegraph.ingest.footnote.rule;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stakegraph.ingest.footnote.ItemKind;
import org.stakegraph.ingest.footnote.Sentence;
import org.stakegraph.ingest.statement.NoteStatement.Relates;
import org.stakegraph.ingest.statement.PartyMention;
import org.stakegraph.model.Modality;

/** "A, the general partner of F, has ...", "A, as manager of F,", "in his capacity as trustee". */
final class AppositionRule implements Rule {
  private static final int LONGEST = 200;
  private static final int LONGEST_CLAUSE = 14;

  /** A control person, its firm, the manager, the general partner, the fund. */
  private static final int MOST_TIERS = 5;

  @Override
  public String id() {
    return Nominals.RULE;
  }

  @Override
  public @Nullable Match match(Place place) {
    Sentence s = place.sentence();
    boolean comma = s.is(place.at(), ItemKind.COMMA);
    if (comma && s.isWord(place.at() + 1, "and")) {
      return second(place);
    }
    int from = comma ? place.at() + 1 : place.at();
    int capacity = afterCapacity(s, from);
    boolean behind = comma && isName(s, place.at() - 1);
    boolean heldBy =
        capacity > from
            && isName(s, place.at() - 1)
            && isBehindBy(s, place.at() - 1)
            && !isOfPerson(place, from);
    boolean its = s.isWord(from, "its", "their") && isBehindObject(s, place.at() - 1);
    if (behind && (its || (capacity > from && closesAside(s, place.at() - 1)))) {
      return null;
    }
    boolean asOnly = capacity > from && !behind && !heldBy;
    if (capacity > from && opens(s, place.at())) {
      return ahead(place, capacity);
    }
    if (comma && !behind && capacity == from && described(s, place.at() - 1) >= 0) {
      return second(place);
    }
    if (asOnly ? isNotOfSubject(place, from) : !behind && !heldBy) {
      return null;
    }
    List<PartyMention> named = behind || heldBy ? s.item(place.at() - 1).parties() : List.of();
    int noun = behind && capacity == from ? behindDescription(s, from) : capacity;
    Capacities.Reading roles = Capacities.at(s, place.nominals().besides(named), noun);
    if (roles == null || roles.held().isEmpty() || isSubject(s, roles.end(), asOnly)) {
      return null;
    }
    boolean subject = asOnly || isInItself(place, named, roles);
    List<PartyMention> holders = holders(place, roles, subject);
    boolean several = roles.held().get(0).role().plural() && !s.isWord(noun, "one", "each");
    if ((!subject && several && holders.size() < 2) || isOfThemselves(place, holders, roles)) {
      return null;
    }
    int start = subject ? place.at() : place.at() - 1;
    Clause clause = new Clause(Modality.ASSERTED, s.range(start, roles.end()), id());
    return Match.of(roles.end(), clause.states(holders, roles));
  }

  /** "A may vote the shares held by F, as general partner of F": what A is, not F. */
  private static boolean isInItself(
      Place place, List<PartyMention> named, Capacities.Reading roles) {
    List<PartyMention> others = roles.held().get(0).others();
    return named.size() == 1
        && !place.discourse().isPerson(named.get(0))
        && others.size() == 1
        && place.subject().parties().size() == 1
        && place.discourse().isSame(named.get(0), others.get(0))
        && !place.discourse().isSame(place.subject().parties().get(0), others.get(0));
  }

  /** "A and B, the Funds' general partners": a clause about others, not what A and B are. */
  private static boolean isOfThemselves(
      Place place, List<PartyMention> holders, Capacities.Reading roles) {
    List<PartyMention> others = roles.held().get(0).others();
    return holders.size() > 1
        && others.size() > 1
        && others.stream()
            .anyMatch(o -> holders.stream().anyMatch(h -> place.discourse().isSame(o, h)));
  }

  /** ", [and] the adviser to F," behind "A, a Delaware company": a second thing that A is. */
  private @Nullable Match second(Place place) {
    Sentence s = place.sentence();
    int named = described(s, place.at() - 1);
    List<PartyMention> holder = named < 0 ? List.of() : s.item(named).parties();
    int noun = s.isWord(place.at() + 1, "and") ? place.at() + 2 : place.at() + 1;
    Capacities.Reading roles =
        named >= 0 && s.isWord(noun, "the", "a", "an")
            ? Capacities.at(s, place.nominals().besides(holder), noun)
            : null;
    boolean closed = roles != null && !roles.held().isEmpty() && closes(s, roles.end());
    if (roles == null || !closed) {
      return null;
    }
    Clause clause = new Clause(Modality.ASSERTED, s.range(named, roles.end()), id());
    return Match.of(roles.end(), clause.states(holder, roles));
  }

  private static boolean closes(Sentence s, int end) {
    return end >= s.size()
        || s.is(end, ItemKind.SEMICOLON)
        || (s.isWord(end, "and") && isName(s, end + 1))
        || (s.is(end, ItemKind.COMMA) && !s.is(end + 1, ItemKind.PARTY));
  }

  /** One past "a Delaware company and" before a capacity, else the position itself. */
  static int behindDescription(Sentence s, int from) {
    boolean company = false;
    for (int i = from + 1; i < from + LONGEST_CLAUSE && s.is(i, ItemKind.WORD); i++) {
      if (s.isWord(i, "and")) {
        return company && s.isWord(from, "a", "an") ? i + 1 : from;
      }
      company = s.isWord(i, "company", "corporation", "partnership", "trust", "firm", "entity");
      company |= s.isWord(i, "citizen", "individual", "resident", "national");
    }
    return from;
  }

  /** The party of which ", a Delaware company" says what it is, where that ends; or -1. */
  static int described(Sentence s, int last) {
    for (int i = last; i > 1 && i > last - LONGEST && s.is(i, ItemKind.WORD); i--) {
      if (s.isWord(i, "a", "an")) {
        return s.is(i - 1, ItemKind.COMMA) && isName(s, i - 2) ? i - 2 : -1;
      }
    }
    return -1;
  }

  /** Whether "as manager of F" does not tell what the subject of the clause is. */
  private static boolean isNotOfSubject(Place place, int from) {
    return place.subject().isEmpty()
        || isDone(place.sentence(), place.at())
        || isOfAnother(place, from);
  }

  /** "signed as attorney-in-fact", "a nominee for election as director": not what somebody is. */
  private static boolean isDone(Sentence s, int as) {
    for (int i = Math.max(0, as - LONGEST_CLAUSE); i < as; i++) {
      if (givesAway(s, i)) {
        return true;
      }
      if (s.isWord(i, "signed", "signs", "executed", "filed", "acted", "served", "received")
          || s.isWord(i, "acquired", "purchased", "obtained")
          || s.isWord(i, "resigned", "resigns", "resignation", "retired", "removed")
          || s.isWord(
              i, "appointment", "appoint", "nominee", "nominated", "nominate", "election")) {
        return true;
      }
    }
    return false;
  }

  /** "F has engaged A to act as manager", "has delegated to A": what A is. */
  private static boolean givesAway(Sentence s, int i) {
    return s.isWord(i - 1, "has", "have", "had")
        && s.isWord(i, "retained", "engaged", "appointed", "hired", "delegated", "selected");
  }

  /** "They decide for G in its capacity as manager": what G is, not those who decide. */
  private static boolean isOfAnother(Place place, int from) {
    Sentence s = place.sentence();
    int owner = s.isWord(from, "as") ? from - 2 : from + 1;
    boolean its = s.isWord(owner, "its") && s.isWord(owner - 1, "in");
    return its && place.subject().parties().stream().allMatch(place.discourse()::isPerson);
  }

  /** "held by F in her capacity as manager": of the person of whom the clause speaks, not of F. */
  private static boolean isOfPerson(Place place, int from) {
    Sentence s = place.sentence();
    List<PartyMention> holders = s.item(place.at() - 1).parties();
    return s.isWord(from, "in")
        && s.isWord(from + 1, "his", "her")
        && holders.stream().noneMatch(place.discourse()::isPerson);
  }

  /** Whether the list of names that ends at a party stands behind "by". */
  private static boolean isBehindBy(Sentence s, int last) {
    int i = last;
    for (int words = 0; i > 0 && words < LONGEST; words++) {
      if (s.isWord(i - 1, "by") || s.after(i - 3, "the", "name", "of") > 0) {
        return true;
      }
      boolean listed =
          s.isWord(i - 1, "and", "the") || s.is(i - 1, ItemKind.COMMA) || isName(s, i - 1);
      if (!listed) {
        return false;
      }
      i--;
    }
    return false;
  }

  /** "A, the manager of F, and B, its owner": of A or of F, which nothing decides. */
  private static boolean isBehindObject(Sentence s, int party) {
    int i = party - 3;
    if (!s.isWord(party - 1, "and") || !s.is(party - 2, ItemKind.COMMA) || !isName(s, i)) {
      return false;
    }
    for (int words = 0; i > 0 && words < LONGEST; words++) {
      boolean listed = s.isWord(i, "and", "the", "each") || s.is(i, ItemKind.COMMA) || isName(s, i);
      if (!listed) {
        break;
      }
      i--;
    }
    return s.isWord(i, "of", "to", "for");
  }

  /** "appoint B, an employee of A, as director": what B becomes, of whom the aside tells. */
  private static boolean closesAside(Sentence s, int party) {
    int i = s.isWord(party - 1, "the") ? party - 2 : party - 1;
    boolean of = s.isWord(i, "of", "at", "with", "to");
    for (int words = 0; of && i > 1 && words < LONGEST_CLAUSE && s.is(i, ItemKind.WORD); words++) {
      if (s.isWord(i, "a", "an")) {
        return s.is(i - 1, ItemKind.COMMA);
      }
      i--;
    }
    return false;
  }

  private static boolean opens(Sentence s, int at) {
    return at == 0 || s.is(at - 1, ItemKind.SEMICOLON);
  }

  /** "As sole member of F, Ada Sample may": the clause's subject follows. */
  private @Nullable Match ahead(Place place, int capacity) {
    Sentence s = place.sentence();
    Capacities.Reading roles = Capacities.at(s, place.nominals(), capacity);
    boolean held = roles != null && !roles.held().isEmpty() && s.is(roles.end(), ItemKind.COMMA);
    if (roles == null || !held) {
      return null;
    }
    List<Relates> tiers = new ArrayList<>();
    int end = tiers(place, roles.end(), tiers);
    Nominal holders = place.nominal(end + 1);
    if (holders == null) {
      return null;
    }
    Clause clause = new Clause(Modality.ASSERTED, s.range(place.at(), holders.end()), id());
    return Match.of(end + 1, Match.joined(clause.states(holders.parties(), roles), tiers));
  }

  /** ", the general partner of F," behind "As manager of G": what G is; the comma behind it all. */
  private int tiers(Place place, int comma, List<Relates> said) {
    Sentence s = place.sentence();
    int end = comma;
    for (int tier = 0; tier < MOST_TIERS && isName(s, end - 1); tier++) {
      boolean noun = s.isWord(end + 1, "the", "a", "an", "its", "which");
      int from = s.isWord(end + 1, "which") && s.isWord(end + 2, "is") ? end + 3 : end + 1;
      List<PartyMention> named = s.item(end - 1).parties();
      Capacities.Reading roles =
          noun ? Capacities.at(s, place.nominals().besides(named), from) : null;
      boolean closed =
          roles != null && !roles.held().isEmpty() && s.is(roles.end(), ItemKind.COMMA);
      if (roles == null || !closed || place.nominal(roles.end() + 1) == null) {
        return end;
      }
      Clause clause = new Clause(Modality.ASSERTED, s.range(end - 1, roles.end()), id());
      said.addAll(clause.states(named, roles));
      end = roles.end();
    }
    return end;
  }

  private static boolean isName(Sentence s, int party) {
    return s.is(party, ItemKind.PARTY) && !s.item(party).possessive();
  }

  /** "..., its manager is B": the capacity is the subject of a clause of its own. */
  private static boolean isSubject(Sentence s, int end, boolean asOnly) {
    return !asOnly && s.isWord(end, "is", "are");
  }

  private static List<PartyMention> holders(Place place, Capacities.Reading roles, boolean asOnly) {
    List<PartyMention> subject = place.subject().parties();
    if (asOnly) {
      return subject;
    }
    int last = place.at() - 1;
    boolean all = roles.held().get(0).role().plural();
    Sentence s = place.sentence();
    List<PartyMention> listed = all || s.isWord(place.at() + 1, "as") ? listed(s, last) : List.of();
    boolean each = !all && listed.equals(subject) && isEach(s, last);
    return all || each ? listed : s.item(last).parties();
  }

  /** Whether "each of" opens the list of names that ends at a party. */
  private static boolean isEach(Sentence s, int last) {
    int i = last;
    while (i > 0 && (isName(s, i) || s.is(i, ItemKind.COMMA) || s.isWord(i, "and", "the"))) {
      i--;
    }
    return s.isWord(i, "of") && s.isWord(i - 1, "each");
  }

  /** The list of names before ", each of which"; none if no name stands there. */
  static List<PartyMention> listedBefore(Sentence s, int at) {
    int last = s.is(at - 1, ItemKind.COMMA) ? at - 2 : at - 1;
    return isName(s, last) ? listed(s, last) : List.of();
  }

  /**
   * The list of names that ends at a party: "A, B and C, members of D". Behind "is the manager of
   * F, and" it is the next clause's.
   */
  private static List<PartyMention> listed(Sentence s, int last) {
    List<PartyMention> parties = new ArrayList<>(s.item(last).parties());
    int i = last - 1;
    boolean closed = false;
    while (i > 0 && parties.size() < LONGEST) {
      int before = i;
      boolean and = false;
      while (before > 0 && (s.isWord(before, "and", "or", "the") || s.is(before, ItemKind.COMMA))) {
        and |= s.isWord(before, "and");
        before--;
      }
      boolean clause = and && closed && s.is(before + 1, ItemKind.COMMA);
      if (before == i || clause || !isName(s, before)) {
        break;
      }
      closed |= and;
      parties.addAll(0, s.item(before).parties());
      i = before - 1;
    }
    return parties;
  }

  /** One past "in his capacity as" or "as", else the position itself. */
  private static int afterCapacity(Sentence s, int at) {
    int i = s.isWord(at, "each", "solely", "acting") ? at + 1 : at;
    if (s.isWord(at, "for") && s.after(at + 2, "and", "as") > 0) {
      return s.isWord(at + 1, "itself", "himself", "herself") ? at + 4 : at;
    }
    boolean position =
        s.isWord(i, "by")
            && s.isWord(i + 1, "virtue", "reason")
            && s.isWord(i + 2, "of")
            && s.isWord(i + 3, "his", "her", "its", "their")
            && s.isWord(i + 4, "position", "positions", "role", "status", "capacity")
            && s.isWord(i + 5, "as");
    if (position) {
      return i + 6;
    }
    if (s.isWord(i, "in") && s.isWord(i + 1, "his", "her", "its", "their", "such")) {
      boolean capacity = s.isWord(i + 2, "capacity", "capacities", "role", "roles");
      return capacity && s.isWord(i + 3, "as") ? i + 4 : at;
    }
    return s.isWord(i, "as") ? i + 1 : at;
  }
}
