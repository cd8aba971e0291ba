package org.stakegraph.ingest.footnote.rule;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stakegraph.ingest.footnote.ItemKind;
import org.stakegraph.ingest.footnote.Sentence;
import org.stakegraph.ingest.statement.NoteStatement;
import org.stakegraph.ingest.statement.NoteStatement.Relates;
import org.stakegraph.ingest.statement.PartyMention;
import org.stakegraph.ingest.statement.Stakeholding;
import org.stakegraph.model.Modality;
import org.stakegraph.model.Relation;
import org.stakegraph.model.Sharing;

/** "F has delegated to A the power to vote its shares", "F has engaged A as sub-adviser". */
final class DelegatesRule implements Rule {
  /** Those who act for another in the capacity of one of these decide what it does. */
  private static final List<Relation> ACTING =
      List.of(Relation.GENERAL_PARTNER, Relation.INVESTMENT_MANAGER, Relation.TRUSTEE);

  /** Items of ", a registered investment adviser,". */
  private static final int LONGEST_ASIDE = 10;

  @Override
  public String id() {
    return "footnote-delegates";
  }

  @Override
  public @Nullable Match match(Place place) {
    Sentence s = place.sentence();
    int verb = s.isWord(place.at(), "has", "have") ? place.at() + 1 : place.at();
    if (s.isWord(verb, "relinquished", "ceded", "transferred")) {
      return relinquished(place, verb);
    }
    if (place.subject().isEmpty() || place.subject().denied()) {
      return null;
    }
    if (s.isWord(verb, "holds", "hold", "has", "have")) {
      return attorney(place, verb + 1);
    }
    if (s.isWord(verb, "delegated", "granted", "given", "delegates", "grants", "assigned")) {
      return power(place, s.isWord(verb + 1, "to") ? verb + 2 : verb + 1);
    }
    boolean engages =
        verb > place.at() && s.isWord(verb, "engaged", "appointed", "retained", "named", "hired");
    return engages ? capacity(place, verb + 1) : null;
  }

  /** "holds powers of attorney from A and B". */
  private @Nullable Match attorney(Place place, int at) {
    Sentence s = place.sentence();
    int i = s.isWord(at, "a", "an", "durable", "irrevocable") ? at + 1 : at;
    i = s.isWord(i, "durable", "irrevocable", "general") ? i + 1 : i;
    boolean attorney = s.isWord(i, "power", "powers") && s.after(i + 1, "of", "attorney") > 0;
    Nominal principals =
        attorney && s.isWord(i + 3, "from", "for", "of") ? place.object(i + 4) : null;
    if (principals == null) {
      return null;
    }
    Clause clause = new Clause(Modality.ASSERTED, place.clause(principals.end()), id());
    List<NoteStatement> said = new ArrayList<>(principals.said());
    for (PartyMention agent : place.subject().parties()) {
      said.add(clause.relates(agent, Relation.AGENT, principals.parties()));
    }
    return Match.of(principals.end(), said);
  }

  /** "The general partners relinquished to A all authority": over shares that are named. */
  private @Nullable Match relinquished(Place place, int verb) {
    Sentence s = place.sentence();
    Nominal agent =
        s.isWord(verb + 1, "to") && !s.isWord(verb - 1, "not", "never")
            ? place.object(verb + 2)
            : null;
    Match given = agent == null ? null : given(place, agent, agent.end());
    return given == null || given.shares().isEmpty() ? null : given;
  }

  private @Nullable Match power(Place place, int at) {
    Nominal agent = place.object(at);
    return agent == null ? powerTo(place, at) : given(place, agent, agent.end());
  }

  /** "has delegated the power to vote its shares to A": the agent behind the shares. */
  private @Nullable Match powerTo(Place place, int at) {
    Sentence s = place.sentence();
    PowerPhrase power = PowerPhrase.at(s, at);
    int shares = power == null ? -1 : SharesPhrase.preposition(s, power.end());
    SharesPhrase named = power == null ? null : SharesPhrase.at(place, shares);
    int to = power == null ? -1 : named == null ? power.end() : named.end();
    Nominal agent = s.isWord(to, "to") ? place.object(to + 1) : null;
    if (power == null || agent == null) {
      return null;
    }
    Match given = given(place, agent, at);
    return given == null
        ? null
        : new Match(agent.end(), Match.joined(agent.said(), given.statements()), given.shares());
  }

  /**
   * The power that the subject gives an agent; over its own shares if it is not said over which.
   */
  private @Nullable Match given(Place place, Nominal agent, int at) {
    PowerPhrase power = PowerPhrase.at(place.sentence(), behindAside(place.sentence(), at));
    if (power == null) {
      return null;
    }
    Match match = Match.of(power.end(), List.of());
    SharesPhrase named =
        SharesPhrase.at(place, SharesPhrase.preposition(place.sentence(), power.end()));
    boolean implied = named == null || isImplied(named);
    List<Stakeholding> given =
        implied && !(named == null ? actsForRow(place) : isOfOther(place))
            ? SharesPhrase.sharesOf(place.subject().parties())
            : named == null ? List.of(new Stakeholding.TheseShares()) : named.objects();
    List<Stakeholding> objects = implied ? ofOwnRows(place, given) : given;
    int end = named == null ? match.end() : named.end();
    List<NoteStatement> statements = new ArrayList<>();
    Map<Relation, Optional<Sharing>> powers = new EnumMap<>(power.powers());
    for (PartyMention party : agent.parties()) {
      powers.forEach(
          (relation, sharing) ->
              statements.add(
                  new Relates(
                      party,
                      relation,
                      objects,
                      Modality.ASSERTED,
                      sharing,
                      place.clause(end),
                      id())));
    }
    boolean told = place.sentence().isWord(at + 1, "its", "their"); // what the agent is, yet unread
    return new Match(told ? at : end, statements, objects);
  }

  /** For whom the subject engages somebody: a trustee does so for its trusts. */
  private static List<PartyMention> principals(Place place) {
    List<PartyMention> trusts = ownRows(place, List.of(Relation.TRUSTEE));
    return trusts.isEmpty() ? place.subject().parties() : trusts;
  }

  /** Whether an adviser hands on its power over "the shares", which are the row's. */
  private static boolean isOfOther(Place place) {
    List<String> rows = place.discourse().rowHolders();
    return !rows.isEmpty()
        && place.subject().parties().stream()
            .noneMatch(party -> rows.contains(place.discourse().fullName(party.name())));
  }

  /** "A, the general partner of F, has delegated to B": what A decides for the note's row. */
  private static boolean actsForRow(Place place) {
    return !ownRows(place, ACTING).isEmpty();
  }

  /** Of "its shares" under several rows those of the rows for which the subject acts, if any. */
  private static List<Stakeholding> ofOwnRows(Place place, List<Stakeholding> objects) {
    List<PartyMention> own = ownRows(place, ACTING);
    boolean all = own.isEmpty() || own.size() == place.discourse().rowHolders().size();
    boolean ofRows = objects.get(0) instanceof Stakeholding.TheseShares;
    return all || !ofRows ? objects : SharesPhrase.sharesOf(own);
  }

  /** The note's rows for which all of the subject act in one of some capacities. */
  private static List<PartyMention> ownRows(Place place, List<Relation> capacities) {
    List<PartyMention> own = new ArrayList<>();
    for (String row : place.discourse().rowHolders()) {
      if (actsFor(place, row, capacities)) {
        own.add(new PartyMention(row, place.sentence().range(place.at(), place.at() + 1)));
      }
    }
    return own;
  }

  /** Whether all of the subject act for a row's holder. */
  private static boolean actsFor(Place place, String row, List<Relation> capacities) {
    PartyMention holder = new PartyMention(row, place.sentence().range(0, 1));
    Set<String> acting = new HashSet<>();
    for (Relation capacity : capacities) {
      for (PartyMention one : place.discourse().capacities().holding(capacity, holder)) {
        acting.add(place.discourse().fullName(one.name()));
      }
    }
    return !place.subject().isEmpty()
        && place.subject().parties().stream()
            .allMatch(party -> acting.contains(place.discourse().fullName(party.name())));
  }

  /** One past ", a registered investment adviser," between an agent and a power. */
  private static int behindAside(Sentence s, int comma) {
    boolean aside = s.is(comma, ItemKind.COMMA) && s.isWord(comma + 1, "a", "an", "its", "their");
    for (int i = comma + 1; aside && i < comma + LONGEST_ASIDE; i++) {
      if (!s.is(i, ItemKind.WORD)) {
        return s.is(i, ItemKind.COMMA) ? i + 1 : comma;
      }
    }
    return comma;
  }

  private static boolean isImplied(SharesPhrase shares) {
    return shares.objects().get(0) instanceof Stakeholding.TheseShares;
  }

  /** One past "as" or "to serve as", or -1. */
  private static int behindAs(Sentence s, int at) {
    boolean acts = s.isWord(at, "to") && s.isWord(at + 1, "act", "serve") && s.isWord(at + 2, "as");
    return acts ? at + 3 : s.isWord(at, "as", "to") ? at + 1 : -1;
  }

  private @Nullable Match capacity(Place place, int at) {
    Sentence s = place.sentence();
    Nominal agent = place.object(at);
    int noun = agent == null ? -1 : behindAs(s, agent.end());
    Capacities.Reading roles =
        noun > 0 ? Capacities.at(s, place.nominals(), noun, principals(place)) : null;
    if (agent == null || roles == null || roles.held().isEmpty()) {
      return null;
    }
    Clause clause = new Clause(Modality.ASSERTED, place.clause(roles.end()), id());
    List<NoteStatement> said = new ArrayList<>(clause.states(agent.parties(), roles));
    Match power = s.isWord(roles.end(), "with") ? given(place, agent, roles.end() + 1) : null;
    return power == null
        ? Match.of(roles.end(), said)
        : new Match(power.end(), Match.joined(said, power.statements()), power.shares());
  }
}
