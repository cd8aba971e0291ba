package org.stakegraph.ingest.footnote.rule;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

/**
 * "Voting and dispositive power over the shares held by F is exercised by A", "Investment decisions
 * are made by a committee consisting of A, B and C", "The shares are voted by A".
 */
final class PowerHeldByRule implements Rule {
  private static final String[] VERBS = {
    "held",
    "exercised",
    "made",
    "shared",
    "controlled",
    "vested",
    "retained",
    "determined",
    "directed",
    "decided"
  };

  /** No description of a committee is longer, in items. */
  private static final int LONGEST_COMMITTEE = 20;

  private static final Map<Relation, Optional<Sharing>> BOTH =
      Map.of(Relation.VOTING_POWER, Optional.empty(), Relation.DISPOSITIVE_POWER, Optional.empty());

  @Override
  public String id() {
    return "footnote-power-held-by";
  }

  @Override
  public @Nullable Match match(Place place) {
    Sentence s = place.sentence();
    int at = s.isWord(place.at(), "the", "all", "its", "such", "any") ? place.at() + 1 : place.at();
    if (!opens(s, place.at())) {
      return null;
    }
    PowerPhrase power = PowerPhrase.begins(s, at) ? PowerPhrase.at(s, at) : null;
    power = power == null && s.isWord(at, "disposition", "sale", "sales") ? selling(s, at) : power;
    power = power == null && s.isWord(at, "decisions") ? deciding(s, at) : power;
    power = power == null ? acts(s, at) : power;
    return power == null ? voted(place) : held(place, power);
  }

  /** "Any disposition [of the shares] requires": an act that somebody has to agree to. */
  private static @Nullable PowerPhrase selling(Sentence s, int at) {
    boolean alone = s.isWord(at + 1, "requires", "require", "of");
    return alone
        ? new PowerPhrase(at + 1, Map.of(Relation.DISPOSITIVE_POWER, Optional.empty()), false)
        : null;
  }

  /** "The voting and disposition of the shares", of which somebody decides. */
  private static @Nullable PowerPhrase acts(Sentence s, int at) {
    int second = s.isWord(at + 2, "the") ? at + 3 : at + 2;
    boolean both =
        s.isWord(at, "voting", "vote", "disposition")
            && s.isWord(at + 1, "and", "or", "and/or")
            && s.isWord(second, "voting", "disposition", "sale", "disposal")
            && s.isWord(second + 1, "of");
    return both ? new PowerPhrase(second + 1, BOTH, false) : null;
  }

  /** "Decisions with respect to the shares": whatever is done with them. */
  private static @Nullable PowerPhrase deciding(Sentence s, int at) {
    int shares = SharesPhrase.preposition(s, at + 1);
    PowerPhrase acts =
        shares > at + 1 ? acts(s, s.isWord(shares, "the") ? shares + 1 : shares) : null;
    boolean about = shares > at + 1 && s.isWord(shares, "the", "these", "such", "its", "our");
    return acts != null || !about ? acts : new PowerPhrase(at + 1, BOTH, false);
  }

  /** "requires the consent of A and B": no one of them decides alone; a majority is nobody. */
  private static @Nullable By consent(Place place, int at) {
    Sentence s = place.sentence();
    int i = s.isWord(at, "requires", "require") ? at + 1 : -1;
    while (s.isWord(i, "the", "prior", "written", "unanimous", "joint", "mutual")) {
      i++;
    }
    boolean agreed =
        s.isWord(i, "consent", "approval", "agreement", "vote") && s.isWord(i + 1, "of");
    Nominal holders = agreed ? place.object(i + 2) : null;
    return holders == null ? null : new By(holders.end(), holders, Modality.ASSERTED, true);
  }

  private static boolean opens(Sentence s, int at) {
    return at == 0
        || s.isWord(at - 1, "and", "that", "but")
        || s.is(at - 1, ItemKind.COMMA)
        || s.is(at - 1, ItemKind.SEMICOLON);
  }

  private @Nullable Match held(Place place, PowerPhrase power) {
    Sentence s = place.sentence();
    List<Stakeholding> objects = List.of(new Stakeholding.TheseShares());
    int i = power.end();
    boolean firm = s.isWord(i, "at", "of") && s.is(i + 1, ItemKind.PARTY);
    i = firm && SharesPhrase.preposition(s, i + 2) > i + 2 ? i + 2 : i;
    int preposition = SharesPhrase.preposition(s, i);
    preposition = preposition == i && s.isWord(i, "for") ? i + 1 : preposition;
    preposition = Math.max(preposition, s.after(i, "on", "behalf", "of"));
    if (preposition > i || s.isWord(i - 1, "of")) {
      SharesPhrase shares = SharesPhrase.asSubject(place, preposition);
      Nominal party = shares == null ? place.nominal(preposition) : null;
      if (shares == null && party == null) {
        return null;
      }
      objects = shares != null ? shares.objects() : sharesOf(party);
      i = shares != null ? shares.end() : party.end();
    }
    Place about = place.about(objects);
    By by = by(about, i, VERBS);
    by = by == null ? consent(about, i) : by;
    return by == null ? null : match(place, power.powers(), objects, by);
  }

  private static List<Stakeholding> sharesOf(Nominal holders) {
    List<Stakeholding> shares = new ArrayList<>();
    for (PartyMention holder : holders.parties()) {
      shares.add(new Stakeholding.SharesOf(holder));
    }
    return shares;
  }

  /** "The shares are voted by A", "and may be sold by A". */
  private @Nullable Match voted(Place place) {
    Match cleft = cleft(place);
    SharesPhrase shares = cleft == null ? SharesPhrase.asSubject(place, place.at()) : null;
    if (shares == null) {
      return cleft;
    }
    By voted = by(place, shares.end(), "voted");
    return voted == null
        ? null
        : match(place, Map.of(Relation.VOTING_POWER, Optional.empty()), shares.objects(), voted);
  }

  /** "The natural person who has [or: with] voting power over the shares of F is A". */
  private @Nullable Match cleft(Place place) {
    Sentence s = place.sentence();
    int i = s.isWord(place.at(), "the") ? place.at() + 1 : place.at();
    while (s.isWord(i, "ultimate", "natural", "individual") && !s.isWord(i + 1, "who")) {
      i++;
    }
    boolean person = s.isWord(i, "person", "persons", "individual", "individuals");
    boolean has =
        s.isWord(i + 1, "who", "that")
            && s.isWord(i + 2, "has", "have", "exercises", "exercise", "holds", "hold", "share");
    int phrase = s.isWord(i + 1, "with", "having") ? i + 2 : has ? i + 3 : -1;
    PowerPhrase power = person && phrase > 0 ? PowerPhrase.at(s, phrase) : null;
    return power == null ? officers(place) : cleft(place, power, null);
  }

  /** "The directors of A who have voting power over the shares of F are B and C". */
  private @Nullable Match officers(Place place) {
    Sentence s = place.sentence();
    Role role = s.isWord(place.at(), "the") ? Role.at(s, place.at() + 1) : null;
    Capacities.Reading roles =
        role != null && role.plural()
            ? Capacities.asSubject(s, place.nominals(), place.at())
            : null;
    int who = roles == null || roles.held().isEmpty() ? -1 : roles.end();
    boolean have =
        s.isWord(who, "who", "that")
            && s.isWord(who + 1, "have", "exercise", "hold", "share", "possess");
    PowerPhrase power = have ? PowerPhrase.at(s, who + 2) : null;
    return power == null ? null : cleft(place, power, roles);
  }

  private @Nullable Match cleft(
      Place place, PowerPhrase power, Capacities.@Nullable Reading roles) {
    Sentence s = place.sentence();
    int preposition = SharesPhrase.preposition(s, power.end());
    SharesPhrase shares =
        preposition > power.end() ? SharesPhrase.asSubject(place, preposition) : null;
    Nominal fund = preposition > power.end() && shares == null ? place.nominal(preposition) : null;
    int is = shares != null ? shares.end() : fund != null ? fund.end() : power.end();
    Nominal holders =
        s.isWord(is, "is", "are", "include", "includes") ? place.object(is + 1) : null;
    if (holders == null) {
      return null;
    }
    By by = new By(holders.end(), holders, Modality.ASSERTED, false);
    List<Stakeholding> objects =
        shares != null
            ? shares.objects()
            : fund != null ? sharesOf(fund) : List.of(new Stakeholding.TheseShares());
    Match powers = match(place, power.powers(), objects, by);
    if (roles == null) {
      return powers;
    }
    Clause clause = new Clause(Modality.ASSERTED, s.range(place.at(), holders.end()), id());
    List<NoteStatement> said =
        Match.joined(clause.states(holders.parties(), roles), powers.statements());
    return new Match(holders.end(), said, objects);
  }

  /** Those behind "by", how firmly it is said, and whether they decide together. */
  private record By(int end, Nominal holders, Modality modality, boolean together) {
    Optional<Sharing> sharing(Optional<Sharing> said) {
      return together && said.isEmpty() ? Optional.of(Sharing.SHARED) : said;
    }
  }

  private static @Nullable By by(Place place, int at, String... verbs) {
    Sentence s = place.sentence();
    int i = s.is(at, ItemKind.COMMA) ? at + 1 : at;
    VerbGroup verb = VerbGroup.at(s, i, false);
    if (!verb.passive() && s.isWord(verb.head(), "resides", "rests", "lies", "reside", "rest")) {
      Nominal holders =
          s.isWord(verb.head() + 1, "with", "in") ? place.object(verb.head() + 2) : null;
      return holders == null ? null : new By(holders.end(), holders, verb.modality(), false);
    }
    if (!verb.passive() || verb.past() || !s.isWord(verb.head(), verbs)) {
      return null;
    }
    Modality modality =
        verb.permitted() && verb.modality() == Modality.POSSIBLE
            ? Modality.ASSERTED
            : verb.modality();
    int linked = verb.head() + 1;
    linked = s.isWord(linked, "solely", "jointly", "exclusively") ? linked + 1 : linked;
    if (s.after(linked, "on", "behalf", "of") > 0) {
      Nominal principal = place.object(linked + 3);
      linked = principal == null ? linked : principal.end();
    }
    if (!s.isWord(linked, "by", "in")) {
      return null;
    }
    int body = committee(s, linked + 1);
    int members = members(s, linked + 1, body);
    Nominal holders = members > body ? null : place.object(linked + 1);
    boolean together = s.isWord(linked - 1, "jointly") || s.isWord(verb.head(), "shared");
    if (holders == null) {
      holders = members < 0 ? null : place.object(members);
      together = true;
    }
    if (holders == null) {
      return null;
    }
    together |= decidesTogether(s, linked + 1, holders.end()) || actTogether(s, holders.end());
    return new By(beforeAside(s, linked + 1, holders.end()), holders, modality, together);
  }

  /** Where "A, the general partner of F," begins in the words of a committee, else their end. */
  private static int beforeAside(Sentence s, int from, int end) {
    boolean body = false;
    for (int i = from; i < end && !s.isWord(i, "consisting", "comprised", "composed"); i++) {
      body |= s.isWord(i, "committee", "board", "team");
      boolean aside = s.is(i, ItemKind.PARTY) && s.is(i + 1, ItemKind.COMMA);
      if (body && aside && s.isWord(i + 2, "the", "a", "an", "which", "its")) {
        return i;
      }
    }
    return end;
  }

  /** ", acting jointly" behind those who decide. */
  private static boolean actTogether(Sentence s, int end) {
    int i = s.is(end, ItemKind.COMMA) ? end + 1 : end;
    i = s.isWord(i, "acting") ? i + 1 : i;
    return s.isWord(i, "jointly", "together", "collectively");
  }

  /** Whether words name a body, or others beside those who are named. */
  static boolean decidesTogether(Sentence s, int from, int to) {
    for (int i = from; i < to; i++) {
      if (s.isWord(i, "including", "collectively", "committee", "board", "team")) {
        return true;
      }
    }
    return false;
  }

  /** Where the members of "an investment committee consisting of" begin, or -1. */
  static int committee(Sentence s, int at) {
    boolean body = false;
    for (int i = at; i < at + LONGEST_COMMITTEE; i++) {
      body |= s.isWord(i, "committee", "board", "team");
      boolean made = s.isWord(i, "consisting", "consists", "comprised", "composed", "comprising");
      if (body && made) {
        return s.isWord(i + 1, "of") ? i + 2 : i + 1;
      }
      boolean ofNames = s.isWord(i, "committee", "team") && s.isWord(i + 1, "of");
      if (ofNames && s.is(s.is(i + 2, ItemKind.LABEL) ? i + 3 : i + 2, ItemKind.PARTY)) {
        return i + 2;
      }
      boolean plural =
          body && s.isWord(i, "members") && s.isWord(i - 1, "whose") && s.isWord(i + 1, "are");
      if (plural) {
        return i + 2;
      }
      if (body && s.isWord(i, "members") && s.after(i + 1, "of", "which", "are") > 0) {
        return i + 4;
      }
      if (s.is(i, ItemKind.SEMICOLON)) {
        return -1;
      }
    }
    return -1;
  }

  /** The same of "an investment committee of Alder LLC, consisting of", which is a firm's. */
  private static int members(Sentence s, int at, int members) {
    for (int i = members; s.is(members, ItemKind.PARTY) && i < at + LONGEST_COMMITTEE; i++) {
      if (s.is(i, ItemKind.COMMA)
          && s.isWord(i + 1, "consisting", "comprised", "composed")
          && s.isWord(i + 2, "of")) {
        return i + 3;
      }
    }
    return members;
  }

  private Match match(
      Place place, Map<Relation, Optional<Sharing>> powers, List<Stakeholding> objects, By by) {
    Sentence s = place.sentence();
    List<NoteStatement> statements = new ArrayList<>(by.holders().said());
    for (PartyMention party : by.holders().parties()) {
      for (Map.Entry<Relation, Optional<Sharing>> power : new EnumMap<>(powers).entrySet()) {
        statements.add(
            new Relates(
                party,
                power.getKey(),
                objects,
                by.modality(),
                by.sharing(power.getValue()),
                s.range(place.at(), by.end()),
                id()));
      }
    }
    return new Match(by.end(), statements, objects);
  }
}
