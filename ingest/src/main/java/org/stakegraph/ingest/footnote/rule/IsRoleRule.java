package org.stakegraph.ingest.footnote.rule;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stakegraph.ingest.footnote.ItemKind;
import org.stakegraph.ingest.footnote.Sentence;
import org.stakegraph.ingest.statement.NoteStatement;
import org.stakegraph.ingest.statement.NoteStatement.Relates;
import org.stakegraph.ingest.statement.PartyMention;
import org.stakegraph.model.Modality;
import org.stakegraph.model.Relation;

/** "A is the general partner of F", "A and B serve as the managing members of C". */
final class IsRoleRule implements Rule {
  private static final int LONGEST_TERM = 20;

  /** Items of "whose individual general partners". */
  private static final int LONGEST_HEAD = 6;

  @Override
  public String id() {
    return "footnote-is-role-of";
  }

  @Override
  public @Nullable Match match(Place place) {
    Sentence s = place.sentence();
    List<PartyMention> holders = place.subject().parties();
    if (holders.isEmpty() || isOfOthers(s, place.at())) {
      return null;
    }
    VerbGroup verb = place.verb();
    int at = verb.past() || place.isFuture() ? -1 : complement(s, verb);
    int first = label(s, at);
    if (first >= 0) {
      return labelled(place, verb, first);
    }
    at = AppositionRule.behindDescription(s, at);
    Capacities.Reading roles =
        at < 0
            ? null
            : Capacities.at(
                s, place.nominals().besides(holders), at, employer(place, verb.head(), at));
    if (roles == null || roles.held().isEmpty() || verb.permitted()) {
      return at < 0 ? null : employed(place, verb, at);
    }
    holders = Match.joined(holders, roles.together());
    Clause clause = new Clause(verb.modality(), place.clause(roles.end()), id());
    List<Capacities.Held> held = roles.held();
    boolean each = OwnershipCapRule.hasWord(s, place.at(), at + 2, "respectively");
    Capacities.Reading reading =
        new Capacities.Reading(
            roles.end(), held, roles.said(), roles.together(), roles.respective() || each);
    List<Relates> said = clause.states(holders, reading);
    Match gapped = held.size() == 1 ? gapped(place, roles.end(), held.get(0).role()) : null;
    return gapped == null
        ? Match.of(roles.end(), said)
        : Match.of(gapped.end(), Match.joined(said, gapped.statements()));
  }

  /** "whose partners are employees of F": those partners, whoever they are. */
  private static boolean isOfOthers(Sentence s, int verb) {
    for (int i = verb - 1; i > verb - LONGEST_HEAD && s.is(i, ItemKind.WORD); i--) {
      if (s.isWord(i, "whose")) {
        return true;
      }
    }
    return false;
  }

  /** The label with which the capacities begin behind "is" and "is:", or -1. */
  private static int label(Sentence s, int at) {
    int i = s.is(at, ItemKind.OTHER) && s.item(at).text().equals(":") ? at + 1 : at;
    return s.is(i, ItemKind.LABEL) ? i : -1;
  }

  /** "A is (i) the general partner of F, which ...; and (ii) the manager of G". */
  private @Nullable Match labelled(Place place, VerbGroup verb, int first) {
    Sentence s = place.sentence();
    List<PartyMention> holders = place.subject().parties();
    List<NoteStatement> said = new ArrayList<>();
    int end = first;
    for (int i = first; i < s.size() && !verb.permitted(); i++) {
      Capacities.Reading roles =
          s.is(i, ItemKind.LABEL)
              ? Capacities.at(s, place.nominals().besides(holders), i + 1)
              : null;
      if (roles != null && !roles.held().isEmpty()) {
        Clause clause = new Clause(verb.modality(), s.range(i + 1, roles.end()), id());
        said.addAll(clause.states(holders, roles));
        end = end == first ? roles.end() : end;
      }
    }
    return said.isEmpty() ? null : Match.of(end, said);
  }

  /** ", and B of G" behind "A is the general partner of F": the same capacity. */
  private @Nullable Match gapped(Place place, int end, Role role) {
    Sentence s = place.sentence();
    int and = s.is(end, ItemKind.COMMA) || s.is(end, ItemKind.SEMICOLON) ? end + 1 : end;
    int holder = s.isWord(and, "and") ? and + 1 : -1;
    boolean gap =
        s.is(holder, ItemKind.PARTY)
            && !s.item(holder).possessive()
            && s.isWord(holder + 1, "of", "for", "to");
    Nominal other = gap ? place.object(holder + 2) : null;
    if (other == null) {
      return null;
    }
    Clause clause = new Clause(Modality.ASSERTED, s.range(holder, other.end()), id());
    Capacities.Held held = new Capacities.Held(role, other.parties());
    return Match.of(other.end(), clause.states(s.item(holder).parties(), List.of(held)));
  }

  /** "A is employed by us as a software engineer": an office without a known title. */
  private @Nullable Match employed(Place place, VerbGroup verb, int end) {
    boolean employed = place.sentence().isWord(verb.head(), "employed");
    List<PartyMention> employer = employer(place, verb.head(), end);
    if (!employed || employer.isEmpty() || verb.permitted()) {
      return null;
    }
    Clause clause = new Clause(verb.modality(), place.clause(end), id());
    List<Relates> said = new ArrayList<>();
    for (PartyMention party : place.subject().parties()) {
      said.add(clause.relates(party, Relation.OFFICE, employer));
    }
    return Match.of(end, said);
  }

  /** Who made the subject what it is: "employed by us as". */
  private static List<PartyMention> employer(Place place, int made, int capacity) {
    boolean by = place.sentence().isWord(made + 1, "by") && made + 2 < capacity;
    boolean serves = place.sentence().isWord(made, "employed", "engaged", "retained");
    Nominal employer = by && serves ? place.object(made + 2) : null;
    return employer == null ? List.of() : employer.parties();
  }

  /** Where the capacities begin behind a form of "be", "serves as", "was appointed as"; or -1. */
  private static int complement(Sentence s, VerbGroup verb) {
    int i = verb.head();
    if (s.isWord(i, "serves", "serve", "served", "acts", "act", "acted", "serving", "acting")) {
      if (s.isWord(i, "served", "acted") && isOver(s, i)) {
        return -1;
      }
      i = s.isWord(i + 1, "solely", "merely", "only") ? i + 2 : i + 1;
      return s.isWord(i, "as") ? i + 1 : s.isWord(i, "on") ? i + 1 : -1;
    }
    if (!verb.passive()) {
      boolean sits = s.isWord(i, "sits", "sit") && s.isWord(i + 1, "on");
      return sits ? i + 2 : -1;
    }
    boolean made =
        s.isWord(i, "appointed", "engaged", "retained", "employed", "designated", "named");
    return made ? afterMade(s, i + 1) : skipComma(s, i);
  }

  /** "served as a director until 2010": no longer so. */
  private static boolean isOver(Sentence s, int served) {
    for (int i = served + 1; i < s.size() && i < served + LONGEST_TERM; i++) {
      if (s.isWord(i, "until", "through", "from")) {
        return !s.isWord(served - 1, "has", "have");
      }
    }
    return false;
  }

  private static int skipComma(Sentence s, int at) {
    boolean aside =
        s.is(at, ItemKind.COMMA)
            && s.isWord(at + 1, "respectively")
            && s.is(at + 2, ItemKind.COMMA);
    return aside ? at + 3 : at;
  }

  /** One past "[by somebody] as" behind "appointed", or -1. */
  private static int afterMade(Sentence s, int at) {
    for (int i = at; i < s.size() && i < at + 12; i++) {
      if (s.isWord(i, "as")) {
        return i + 1;
      }
      if (s.isWord(i, "and", "to", "that", "which")) {
        return -1;
      }
    }
    return -1;
  }
}
