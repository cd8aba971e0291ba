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

/**
 * "The general partner of F is A", "its manager is B", "whose controlling stockholder is C", "the
 * sole member of which is D", "F has three members: A, B and C".
 */
final class RoleOfRule implements Rule {
  private static final int LONGEST_ASIDE = 14;

  /** Items of "the trustee of which is A". */
  private static final int LONGEST_RELATIVE = 30;

  /** Items of "the sole general partner". */
  private static final int LONGEST_ROLE = 6;

  private static final int MOST_MEMBERS = 100;

  @Override
  public String id() {
    return OfWhich.RULE;
  }

  @Override
  public @Nullable Match match(Place place) {
    Sentence s = place.sentence();
    int at = place.at();
    if (s.isWord(at, "whose")) {
      return whose(place);
    }
    if (s.isWord(at, "of", "for", "to", "in") && s.isWord(at + 1, "which", "whom")) {
      return OfWhich.at(place, at + 2, place.described());
    }
    if (s.isWord(at, "of") && s.isWord(at + 1, "each") && s.after(at + 2, "of", "which") > 0) {
      return OfWhich.at(place, at + 4, heldBefore(s, at));
    }
    if (s.isWord(at, "for") && s.isWord(at + 1, "each") && s.after(at + 2, "of", "which") > 0) {
      return OfWhich.at(place, at + 4, AppositionRule.listedBefore(s, at));
    }
    if (s.isWord(at, "following") && s.isWord(at + 1, "are", "is", "subsidiaries")) {
      return following(place);
    }
    if (s.isWord(at, "has", "have") && !place.subject().isEmpty()) {
      return members(place);
    }
    boolean described = s.isWord(at, "the") && AppositionRule.described(s, at - 1) >= 0;
    return opensClause(s, at) || described ? named(place) : null;
  }

  /**
   * "The following are subsidiaries of F: A, B and C", "The following subsidiaries of F hold: A".
   */
  private @Nullable Match following(Place place) {
    Sentence s = place.sentence();
    int noun = s.isWord(place.at() + 1, "are", "is") ? place.at() + 2 : place.at() + 1;
    Capacities.Reading roles = Capacities.at(s, place.nominals(), noun);
    int colon = roles == null || roles.held().isEmpty() ? -1 : roles.end();
    while (colon > 0 && colon < roles.end() + LONGEST_ASIDE && s.is(colon, ItemKind.WORD)) {
      colon++;
    }
    Nominal holders = colon > 0 && isColon(s, colon) ? place.object(colon + 1) : null;
    if (roles == null || holders == null) {
      return null;
    }
    Clause clause = new Clause(Modality.ASSERTED, s.range(place.at(), holders.end()), id());
    return Match.of(holders.end(), clause.states(holders.parties(), roles));
  }

  /** Those who hold the shares counted before ", of each of which"; else the list before it. */
  private static List<PartyMention> heldBefore(Sentence s, int at) {
    List<PartyMention> holders = new ArrayList<>();
    for (int i = 1; i < at && holders.size() < MOST_MEMBERS; i++) {
      boolean by = s.isWord(i - 1, "by") || (s.isWord(i - 1, "the") && s.isWord(i - 2, "by"));
      if (by && s.is(i, ItemKind.PARTY) && !s.item(i).possessive()) {
        holders.addAll(s.item(i).parties());
      }
    }
    return holders.size() > 1 ? holders : AppositionRule.listedBefore(s, at);
  }

  private static boolean opensClause(Sentence s, int at) {
    return at == 0
        || s.is(at - 1, ItemKind.COMMA)
        || s.is(at - 1, ItemKind.SEMICOLON)
        || s.is(at - 1, ItemKind.LABEL)
        || s.isWord(at - 1, "and", "that", "while", "but", "because", "since");
  }

  /** "The general partner of F is A", "Its manager is B", "the sole member of which is C". */
  private @Nullable Match named(Place place) {
    Sentence s = place.sentence();
    Capacities.Reading roles = Capacities.asSubject(s, place.nominals(), place.at());
    if (roles == null) {
      return null;
    }
    int end =
        s.isWord(roles.end() + 1, "a", "an", "who")
            ? OfWhich.afterAside(s, roles.end())
            : roles.end();
    List<Relates> said = new ArrayList<>(roles.said());
    end = end == roles.end() ? behindTier(place, end, said) : end;
    List<Capacities.Held> held = roles.held();
    if (s.isWord(end, "of") && s.isWord(end + 1, "which", "whom")) {
      Role role = lastRole(place, end);
      List<PartyMention> owner = beforeWhich(s, place.at());
      boolean persons = owner.stream().anyMatch(place.discourse()::isPerson);
      owner = persons && s.isWord(end + 1, "which") ? place.described() : owner;
      owner = owner.isEmpty() ? describedBefore(s, place.at()) : owner;
      owner = owner.isEmpty() ? subjectDescribed(place) : owner;
      held =
          role == null || owner.isEmpty() ? List.of() : List.of(new Capacities.Held(role, owner));
      end += 2;
    }
    end = s.isWord(end, "has", "have") && s.isWord(end + 1, "been") ? end + 1 : end;
    return held.isEmpty() || !s.isWord(end, "is", "are", "include", "includes", "been")
        ? null
        : holders(place, end, held, said);
  }

  /** One past ", the general partner of F," of "The members of M" before "are", else the comma. */
  private int behindTier(Place place, int comma, List<Relates> said) {
    Sentence s = place.sentence();
    boolean tier =
        s.is(comma, ItemKind.COMMA)
            && s.isWord(comma + 1, "the", "which")
            && s.is(comma - 1, ItemKind.PARTY)
            && !s.item(comma - 1).possessive();
    int from = s.isWord(comma + 1, "which") ? comma + 3 : comma + 1;
    List<PartyMention> owner = tier ? s.item(comma - 1).parties() : List.of();
    Capacities.Reading roles =
        tier ? Capacities.at(s, place.nominals().besides(owner), from) : null;
    boolean closed =
        roles != null
            && !roles.held().isEmpty()
            && s.is(roles.end(), ItemKind.COMMA)
            && s.isWord(roles.end() + 1, "is", "are", "include");
    if (roles == null || !closed) {
      return comma;
    }
    Clause clause = new Clause(Modality.ASSERTED, s.range(comma - 1, roles.end()), id());
    said.addAll(clause.states(owner, roles));
    return roles.end() + 1;
  }

  private static @Nullable Role lastRole(Place place, int end) {
    Sentence s = place.sentence();
    int i = place.at();
    i = s.isWord(i, "the", "a", "an") ? i + 1 : i;
    Role role = Role.at(s, i);
    return role != null && role.end() == end ? role : null;
  }

  private @Nullable Match holders(
      Place place, int is, List<Capacities.Held> held, List<? extends NoteStatement> said) {
    Sentence s = place.sentence();
    int from = is + 1;
    while (s.isWord(from, "currently", "its", "each", "now", "also") || isColon(s, from)) {
      from++;
    }
    Nominal holders = place.object(from);
    if (holders == null || held.get(0).role().inverse()) {
      return null;
    }
    boolean offices = held.get(0).role().plural() && s.is(holders.end(), ItemKind.COMMA);
    List<PartyMention> parties =
        offices
            ? Match.joined(holders.parties(), officers(place, holders.end()))
            : holders.parties();
    Clause clause = new Clause(Modality.ASSERTED, s.range(place.at(), holders.end()), id());
    return Match.of(
        holders.end(),
        Match.joined(said, Match.joined(holders.said(), clause.states(parties, held))));
  }

  /** "B and C" behind "The members of F are A", in ", its president, B, a director, and C". */
  private static List<PartyMention> officers(Place place, int from) {
    Sentence s = place.sentence();
    List<PartyMention> found = new ArrayList<>();
    int i = afterOffice(place, from);
    while (i > from && found.size() < MOST_MEMBERS) {
      int and = s.is(i, ItemKind.COMMA) || s.is(i, ItemKind.SEMICOLON) ? i + 1 : i;
      int name = s.isWord(and, "and") ? and + 1 : and;
      if (name == i || !s.is(name, ItemKind.PARTY) || s.item(name).possessive()) {
        break;
      }
      found.addAll(s.item(name).parties());
      i = afterOffice(place, name + 1);
      if (FiniteVerbs.at(s, i)) {
        found.removeAll(s.item(name).parties());
      }
    }
    return found;
  }

  private static boolean isColon(Sentence s, int i) {
    return s.is(i, ItemKind.OTHER) && s.item(i).text().equals(":");
  }

  /** "whose sole member is A", "whose managing members, A and B, have". */
  private @Nullable Match whose(Place place) {
    Sentence s = place.sentence();
    List<PartyMention> head = apposed(s, place.at());
    List<PartyMention> owner = head.isEmpty() ? place.described() : head;
    Capacities.Reading roles =
        owner.isEmpty() || Role.at(s, place.at() + 1) == null
            ? null
            : Capacities.asSubject(s, place.nominals(), place.at() + 1, owner);
    boolean theirs =
        roles != null
            && !roles.held().isEmpty()
            && roles.held().stream().allMatch(held -> held.others().equals(owner));
    if (roles == null || !theirs) {
      return null;
    }
    return s.isWord(roles.end(), "is", "are")
        ? holders(place, roles.end(), roles.held(), roles.said())
        : within(place, roles);
  }

  /** ", A and B, have" behind "whose managing members": who they are, and of whom the verb is. */
  private @Nullable Match within(Place place, Capacities.Reading roles) {
    Sentence s = place.sentence();
    int name = roles.end() + 1;
    Nominal holders =
        s.is(roles.end(), ItemKind.COMMA) && s.is(name, ItemKind.PARTY)
            ? NominalList.from(s, name, false)
            : null;
    boolean closed =
        holders != null
            && s.is(holders.end(), ItemKind.COMMA)
            && FiniteVerbs.at(s, holders.end() + 1);
    if (holders == null || !closed) {
      return null;
    }
    Clause clause = new Clause(Modality.ASSERTED, s.range(place.at(), holders.end()), id());
    return Match.of(roles.end(), clause.states(holders.parties(), roles.held()));
  }

  /**
   * A of "A, the manager of the fund, whose directors are" and "A, their manager, whose": none if
   * no such words lead there.
   */
  private static List<PartyMention> apposed(Sentence s, int whose) {
    int own = s.is(whose - 1, ItemKind.COMMA) ? whose - 2 : whose;
    for (int i = own; i > whose - LONGEST_ROLE && s.is(i, ItemKind.WORD); i--) {
      Role role = s.isWord(i, "its", "their") ? Role.at(s, i + 1) : null;
      if (role != null && role.end() == own + 1 && s.is(i - 1, ItemKind.COMMA)) {
        boolean named = s.is(i - 2, ItemKind.PARTY) && !s.item(i - 2).possessive();
        return named ? s.item(i - 2).parties() : List.of();
      }
    }
    int of = s.is(whose - 1, ItemKind.COMMA) && s.is(whose - 2, ItemKind.PARTY) ? whose - 3 : -1;
    of = s.isWord(of, "the") ? of - 1 : of;
    for (int i = of - 1; s.isWord(of, "of", "to") && i > of - LONGEST_ROLE; i--) {
      boolean opens = s.isWord(i, "the") && s.is(i - 1, ItemKind.COMMA);
      Role role = opens && s.is(i - 2, ItemKind.PARTY) ? Role.at(s, i + 1) : null;
      if (role != null && role.end() == of) {
        return s.item(i - 2).parties();
      }
    }
    return List.of();
  }

  /** "has three members: A, our president, B and C". */
  private @Nullable Match members(Place place) {
    Sentence s = place.sentence();
    if (s.isWord(place.at() + 1, "as")) {
      return hasAs(place);
    }
    Role role = Role.at(s, place.at() + 1);
    if (role == null || !role.plural() || role.inverse() || !isColon(s, role.end())) {
      return null;
    }
    List<PartyMention> holders = new ArrayList<>();
    int end = role.end() + 1;
    int i = end;
    while (s.is(i, ItemKind.PARTY) && !s.item(i).possessive() && holders.size() < MOST_MEMBERS) {
      holders.addAll(s.item(i).parties());
      end = i + 1;
      i = afterOffice(place, end);
      i = s.is(i, ItemKind.COMMA) ? i + 1 : i;
      i = s.isWord(i, "and") ? i + 1 : i;
    }
    if (holders.isEmpty()) {
      return null;
    }
    Clause clause = new Clause(Modality.ASSERTED, place.clause(end), id());
    Capacities.Held held = new Capacities.Held(role, place.subject().parties());
    return Match.of(role.end() + 1, clause.states(holders, List.of(held)));
  }

  /** "has as its general partner A and as its investment manager B". */
  private @Nullable Match hasAs(Place place) {
    Sentence s = place.sentence();
    List<NoteStatement> said = new ArrayList<>();
    int i = place.at() + 1;
    int end = -1;
    while (s.isWord(i, "as") && s.isWord(i + 1, "its", "their", "a", "the")) {
      Role role = Role.at(s, i + 2);
      Nominal holder = role == null ? null : place.nominals().one(role.end());
      if (role == null || holder == null) {
        break;
      }
      end = holder.end();
      Clause clause = new Clause(Modality.ASSERTED, place.clause(end), id());
      Capacities.Held held = new Capacities.Held(role, place.subject().parties());
      said.addAll(clause.states(holder.parties(), List.of(held)));
      i = s.isWord(end, "and") ? end + 1 : end;
    }
    return end < 0 ? null : Match.of(end, said);
  }

  private static int afterOffice(Place place, int at) {
    Sentence s = place.sentence();
    Capacities.Reading office =
        s.is(at, ItemKind.COMMA) ? Capacities.at(s, place.nominals(), at + 1) : null;
    return office == null ? at : office.end();
  }

  /** The parties just named; those of the clause before behind ", and the adviser of which". */
  private static List<PartyMention> beforeWhich(Sentence s, int at) {
    for (int i = at - 1; s.isWord(at - 1, "and") && i > at - LONGEST_RELATIVE; i--) {
      if (s.isWord(i, "which") && s.isWord(i - 1, "of")) {
        int comma = i;
        while (comma > i - LONGEST_ASIDE && !s.is(comma, ItemKind.COMMA)) {
          comma--;
        }
        return before(s, comma + 1);
      }
    }
    return before(s, at);
  }

  /** "F, a partnership the general partner of which is A": F. */
  private static List<PartyMention> describedBefore(Sentence s, int at) {
    int party = AppositionRule.described(s, s.is(at - 1, ItemKind.COMMA) ? at - 2 : at - 1);
    return party < 0 ? List.of() : s.item(party).parties();
  }

  /** "F is a partnership formed in Japan, the general partner of which is A": F. */
  private static List<PartyMention> subjectDescribed(Place place) {
    Sentence s = place.sentence();
    List<PartyMention> subject = place.subject().parties();
    boolean firm = subject.size() == 1 && !place.discourse().isPerson(subject.get(0));
    for (int i = place.at() - 2; firm && i >= 0 && i > place.at() - LONGEST_RELATIVE; i--) {
      if (s.is(i, ItemKind.PARTY) || s.is(i, ItemKind.COMMA)) {
        return s.isWord(i + 1, "is") && s.isWord(i + 2, "a", "an") ? subject : List.of();
      }
    }
    return List.of();
  }

  /** The parties just named, for "the manager of which". */
  private static List<PartyMention> before(Sentence s, int at) {
    int before = s.is(at - 1, ItemKind.COMMA) ? at - 2 : at - 1;
    return s.is(before, ItemKind.PARTY) && !s.item(before).possessive()
        ? s.item(before).parties()
        : List.of();
  }
}
