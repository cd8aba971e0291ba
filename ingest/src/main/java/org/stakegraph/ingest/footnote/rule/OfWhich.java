package org.stakegraph.ingest.footnote.rule;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stakegraph.ingest.footnote.ItemKind;
import org.stakegraph.ingest.footnote.Sentence;
import org.stakegraph.ingest.statement.NoteStatement;
import org.stakegraph.ingest.statement.NoteStatement.Relates;
import org.stakegraph.ingest.statement.PartyMention;
import org.stakegraph.ingest.statement.Stakeholding;
import org.stakegraph.model.Modality;
import org.stakegraph.model.Relation;

/** "of which A is the manager and has sole voting power": who is what in the party described. */
final class OfWhich {
  static final String RULE = "footnote-role-of-is";

  private static final int LONGEST_ASIDE = 14;

  private OfWhich() {}

  /** "of which A is the manager", "of which A, a test pilot, is sole owner and president". */
  static @Nullable Match at(Place place, int from, List<PartyMention> owner) {
    Sentence s = place.sentence();
    Nominal holders = owner.isEmpty() ? null : place.nominal(from);
    int verb = holders == null ? -1 : afterAside(s, holders.end());
    if (holders == null || !s.isWord(verb, "is", "are", "serves", "serve", "acts", "act")) {
      return null;
    }
    int noun = s.isWord(verb + 1, "as", "also", "each") ? verb + 2 : verb + 1;
    Capacities.Reading roles = Capacities.at(s, place.nominals(), noun, owner);
    if (roles == null || roles.held().isEmpty() || roles.held().get(0).role().inverse()) {
      return null;
    }
    Clause clause = new Clause(Modality.ASSERTED, s.range(place.at(), roles.end()), RULE);
    List<NoteStatement> said =
        Match.joined(
            holders.said(), clause.states(holders.parties(), ofTrust(place, roles, owner)));
    said.addAll(aside(place, holders));
    int others = others(place, roles.end(), owner, said);
    int end = power(place, others, holders.parties(), owner, said);
    return new Match(end, said, end > others ? SharesPhrase.sharesOf(owner) : List.of());
  }

  /** "and B and C are the members" behind "of which A is the manager"; one past what is read. */
  private static int others(
      Place place, int and, List<PartyMention> owner, List<NoteStatement> said) {
    Sentence s = place.sentence();
    Nominal holders = s.isWord(and, "and") ? place.nominal(and + 1) : null;
    int verb = holders == null ? -1 : holders.end();
    boolean are = s.isWord(verb, "is", "are") && s.isWord(verb + 1, "the", "its", "a");
    Capacities.Reading roles = are ? Capacities.at(s, place.nominals(), verb + 1, owner) : null;
    boolean same =
        roles != null
            && !roles.held().isEmpty()
            && roles.held().stream()
                .allMatch(held -> held.others().equals(owner) && !held.role().inverse());
    if (holders == null || roles == null || !same) {
      return and;
    }
    Clause clause = new Clause(Modality.ASSERTED, s.range(and + 1, roles.end()), RULE);
    said.addAll(holders.said());
    said.addAll(clause.states(holders.parties(), roles));
    return roles.end();
  }

  /** "of which A is trustee for B and C": of the trust, whose beneficiaries these are. */
  private static List<Capacities.Held> ofTrust(
      Place place, Capacities.Reading roles, List<PartyMention> owner) {
    Capacities.Held first = roles.held().get(0);
    boolean persons =
        first.role().relation() == Relation.TRUSTEE
            && first.others().stream().allMatch(place.discourse()::isPerson);
    return persons ? List.of(new Capacities.Held(first.role(), owner)) : roles.held();
  }

  /** What A is in "of which A, the wife of B, is the trustee". */
  private static List<Relates> aside(Place place, Nominal holders) {
    Sentence s = place.sentence();
    int comma = holders.end();
    Capacities.Reading roles =
        s.is(comma, ItemKind.COMMA) && s.isWord(comma + 1, "the", "a", "an", "his", "her")
            ? Capacities.at(s, place.nominals().besides(holders.parties()), comma + 1)
            : null;
    boolean closed = roles != null && !roles.held().isEmpty() && s.is(roles.end(), ItemKind.COMMA);
    if (roles == null || !closed) {
      return List.of();
    }
    int last = holders.parties().size() - 1;
    boolean all = last == 0 || roles.held().get(0).role().plural(); // "A and B, his wife": B is
    Clause clause = new Clause(Modality.ASSERTED, s.range(place.at(), comma), RULE);
    return clause.states(
        all ? holders.parties() : holders.parties().subList(last, last + 1), roles);
  }

  /** "and has sole voting power" behind "of which A is the trustee"; one past what is read. */
  private static int power(
      Place place,
      int and,
      List<PartyMention> holders,
      List<PartyMention> owner,
      List<NoteStatement> said) {
    Sentence s = place.sentence();
    boolean share = s.isWord(and + 1, "share", "shares");
    boolean has = share || s.isWord(and + 1, "has", "have", "exercises", "exercise", "holds");
    PowerPhrase power = has && s.isWord(and, "and") ? PowerPhrase.at(s, and + 2) : null;
    if (power == null || power.denied()) {
      return and;
    }
    PowerPhrase held = share ? power.shared() : power;
    int preposition = SharesPhrase.preposition(s, power.end());
    SharesPhrase named = preposition > power.end() ? SharesPhrase.at(place, preposition) : null;
    boolean silent = preposition == power.end() && !s.isWord(power.end(), "for", "with");
    boolean row = named != null && named.objects().get(0) instanceof Stakeholding.TheseShares;
    if (named == null && !silent) {
      return and;
    }
    List<Stakeholding> objects =
        named == null || row ? SharesPhrase.sharesOf(owner) : named.objects();
    int end = named == null ? power.end() : named.end();
    for (PartyMention holder : holders) {
      held.powers()
          .forEach(
              (relation, sharing) ->
                  said.add(
                      new Relates(
                          holder,
                          relation,
                          objects,
                          Modality.ASSERTED,
                          sharing,
                          s.range(place.at(), end),
                          RULE)));
    }
    return end;
  }

  /** One past ", a screenwriter," behind a name, else the position itself. */
  static int afterAside(Sentence s, int at) {
    if (s.is(at, ItemKind.COMMA) && s.isWord(at + 1, "is", "are", "serves", "acts")) {
      return at + 1;
    }
    for (int i = at + 1; s.is(at, ItemKind.COMMA) && i < at + LONGEST_ASIDE; i++) {
      if (s.is(i, ItemKind.COMMA)) {
        return i + 1;
      }
    }
    return at;
  }
}
