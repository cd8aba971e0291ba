package org.stakegraph.ingest.footnote.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stakegraph.ingest.footnote.ItemKind;
import org.stakegraph.ingest.footnote.Sentence;
import org.stakegraph.ingest.statement.NoteStatement;
import org.stakegraph.ingest.statement.PartyMention;
import org.stakegraph.model.Modality;
import org.stakegraph.model.Relation;

/**
 * "F is wholly owned by A", "A controls F", "A owns 70% of the membership interests of F", "70% of
 * the shares of which are held by A and 30% by B".
 */
final class ControlRule implements Rule {
  private static final BigDecimal HALF = new BigDecimal(50);
  private static final Set<String> COMPANIES =
      Set.of("company", "corporation", "entity", "firm", "vehicle", "partnership", "foundation");

  @Override
  public String id() {
    return "footnote-controls";
  }

  @Override
  public @Nullable Match match(Place place) {
    Sentence s = place.sentence();
    if (s.is(place.at(), ItemKind.PERCENT) || s.isWord(place.at(), "all", "100%", "one", "half")) {
      Match held = s.is(place.at(), ItemKind.PERCENT) ? ofWhich(place) : null;
      return held != null ? held : heldBy(place);
    }
    if (s.isWord(place.at(), "that", "which")) {
      return controlledByOther(place);
    }
    if (s.after(place.at(), "of", "which") > 0) {
      return ofWhichOwns(place);
    }
    if (COMPANIES.contains(s.word(place.at() - 1))) {
      Match described = describedBy(place);
      if (described != null) {
        return described;
      }
    }
    if (place.subject().isEmpty()) {
      return null;
    }
    if (s.isWord(place.at() - 1, "and") || s.is(place.at() - 1, ItemKind.COMMA)) {
      Match elided =
          passive(place, new VerbGroup(place.at(), Modality.ASSERTED, true, false, false));
      if (elided != null) {
        return elided;
      }
    }
    VerbGroup verb = place.verb();
    if (verb.past()) {
      return null;
    }
    return verb.passive() ? passive(place, verb) : active(place, verb);
  }

  private @Nullable Match active(Place place, VerbGroup verb) {
    Sentence s = place.sentence();
    int i = verb.head();
    if (s.isWord(i, "controls", "control")) {
      Nominal controlled = place.object(i + 1);
      return controlled == null
          ? null
          : match(
              place,
              verb,
              new Edge(
                  controlled.end(),
                  Relation.CONTROL_PERSON,
                  place.subject().parties(),
                  controlled.parties()));
    }
    if (!s.isWord(i, "owns", "own", "holds", "hold")) {
      return null;
    }
    int share = s.isWord(i + 1, "directly", "indirectly") ? i + 2 : i + 1;
    int partner = limitedInterest(s, share);
    Nominal partnership = partner < 0 ? null : place.object(partner);
    if (partnership != null) {
      return match(
          place,
          verb,
          new Edge(
              partnership.end(),
              Relation.LIMITED_PARTNER,
              place.subject().parties(),
              partnership.parties()));
    }
    Match each = respectively(place, share);
    Stake stake = each == null ? Stake.at(s, share) : null;
    Nominal owned = stake == null ? null : place.object(stake.end());
    if (stake == null || owned == null || isIssuer(owned)) {
      return each;
    }
    Match first =
        match(
            place,
            verb,
            new Edge(
                owned.end(),
                stake.relation(place, place.subject().parties()),
                place.subject().parties(),
                owned.parties()));
    Match rest = remainder(place, owned);
    return rest == null
        ? first
        : Match.of(rest.end(), Match.joined(first.statements(), rest.statements()));
  }

  /** One past "a 3.5% limited partnership interest in", or -1. */
  private static int limitedInterest(Sentence s, int from) {
    int i = s.isWord(from, "a", "an") ? from + 1 : from;
    i = s.is(i, ItemKind.PERCENT) ? i + 1 : i;
    boolean limited =
        s.isWord(i, "limited")
            && s.isWord(i + 1, "partner", "partnership", "partner's")
            && s.isWord(i + 2, "interest", "interests");
    return limited && s.isWord(i + 3, "in", "of") ? i + 4 : -1;
  }

  /** ", and B the remaining 20%" behind "A holds 80% of the interests in F". */
  private @Nullable Match remainder(Place place, Nominal owned) {
    Sentence s = place.sentence();
    int and = s.is(owned.end(), ItemKind.COMMA) ? owned.end() + 1 : owned.end();
    Nominal holder = s.isWord(and, "and", "while") ? place.nominal(and + 1) : null;
    int i = holder == null ? -1 : holder.end();
    i = s.isWord(i, "owns", "holds", "own", "hold") ? i + 1 : i;
    boolean rest =
        holder != null
            && s.isWord(i, "the")
            && s.isWord(i + 1, "remaining", "other", "balance", "rest", "remainder");
    if (!rest) {
      return null;
    }
    int end = s.is(i + 2, ItemKind.PERCENT) ? i + 3 : i + 2;
    return stated(place, new Edge(end, Relation.SHAREHOLDER, holder.parties(), owned.parties()));
  }

  /** "A and B own 60% and 40%, respectively, of the membership interests in F". */
  private @Nullable Match respectively(Place place, int from) {
    Sentence s = place.sentence();
    List<PartyMention> owners = place.subject().parties();
    List<BigDecimal> percents = new ArrayList<>();
    int i = from;
    while (s.is(i, ItemKind.PERCENT)) {
      percents.add(percent(s, i));
      i = s.is(i + 1, ItemKind.COMMA) ? i + 2 : i + 1;
      i = s.isWord(i, "and") ? i + 1 : i;
    }
    boolean each = percents.size() > 1 && percents.size() == owners.size();
    int stakes = s.isWord(i, "respectively") ? i + 1 : -1;
    stakes = s.is(stakes, ItemKind.COMMA) ? stakes + 1 : stakes;
    int interests = each && stakes > 0 ? Stake.interestsEnd(s, stakes) : -1;
    Nominal owned = interests < 0 ? null : place.object(interests);
    if (owned == null || isIssuer(owned)) {
      return null;
    }
    List<NoteStatement> statements = new ArrayList<>();
    for (int p = 0; p < percents.size(); p++) {
      List<PartyMention> owner = owners.subList(p, p + 1);
      Relation relation = relation(place, owner, percents.get(p));
      statements.addAll(
          stated(place, new Edge(owned.end(), relation, owner, owned.parties())).statements());
    }
    return Match.of(owned.end(), statements);
  }

  /** "All of the voting shares of F are held by A", "Half of F is owned by A and half by B". */
  private @Nullable Match heldBy(Place place) {
    Sentence s = place.sentence();
    boolean opens =
        place.at() == 0
            || s.is(place.at() - 1, ItemKind.COMMA)
            || s.is(place.at() - 1, ItemKind.SEMICOLON)
            || s.isWord(place.at() - 1, "and");
    Stake stake = opens ? Stake.at(s, place.at()) : null;
    Nominal owned = stake == null ? null : place.object(stake.end());
    if (stake == null || owned == null || isIssuer(owned) || !stake.controlling()) {
      return null;
    }
    VerbGroup verb = VerbGroup.at(s, owned.end(), false);
    int held = verb.head();
    boolean by = verb.passive() && !verb.past() && s.isWord(held, "held", "owned");
    int behind = s.isWord(held + 1, "directly", "indirectly", "beneficially") ? held + 2 : held + 1;
    Nominal owners = by && s.isWord(behind, "by") ? place.object(behind + 1) : null;
    if (owners == null) {
      return null;
    }
    Relation relation = stake.relation(place, owners.parties());
    Match first =
        stated(place, new Edge(owners.end(), relation, owners.parties(), owned.parties()));
    int and = s.is(owners.end(), ItemKind.COMMA) ? owners.end() + 1 : owners.end();
    int second = s.isWord(and, "and") ? otherPart(s, and + 1) : -1;
    Nominal others = second < 0 ? null : place.object(second);
    if (others == null) {
      return first;
    }
    Match rest =
        stated(
            place, new Edge(others.end(), Relation.SHAREHOLDER, others.parties(), owned.parties()));
    return Match.of(rest.end(), Match.joined(first.statements(), rest.statements()));
  }

  /** One past "the other half by" or "the remaining 20% by", or -1. */
  private static int otherPart(Sentence s, int from) {
    int i = s.isWord(from, "the") ? from + 1 : from;
    while (s.isWord(i, "other", "remaining", "half", "balance", "remainder")
        || s.is(i, ItemKind.PERCENT)) {
      i++;
    }
    return i > from && s.isWord(i, "by") ? i + 1 : -1;
  }

  /** "a company that Mr. Sample controls": the company before it. */
  private @Nullable Match controlledByOther(Place place) {
    Sentence s = place.sentence();
    List<PartyMention> owned = place.described();
    Nominal owner = owned.isEmpty() ? null : place.nominal(place.at() + 1);
    if (owner == null || !s.isWord(owner.end(), "controls", "control")) {
      return null;
    }
    int end = owner.end() + 1;
    Capacities.Clause clause =
        new Capacities.Clause(Modality.ASSERTED, s.range(place.at(), end), id());
    List<NoteStatement> statements = new ArrayList<>(owner.said());
    for (PartyMention party : owner.parties()) {
      statements.add(clause.relates(party, Relation.CONTROL_PERSON, owned));
    }
    return Match.of(end, statements);
  }

  /** "F, a company wholly owned by A". */
  private @Nullable Match describedBy(Place place) {
    List<PartyMention> owned =
        place
                .sentence()
                .isWord(place.at(), "wholly", "wholly-owned", "owned", "controlled", "solely")
            ? place.described()
            : List.of();
    if (owned.isEmpty() || isIssuer(Nominal.of(place.at() + 1, owned))) {
      return null;
    }
    VerbGroup participle = new VerbGroup(place.at(), Modality.ASSERTED, true, false, false);
    return passive(place.speakingOf(owned), participle);
  }

  /** "F, of which A owns 60% of the voting shares". */
  private @Nullable Match ofWhichOwns(Place place) {
    Sentence s = place.sentence();
    List<PartyMention> owned = place.described();
    Nominal owner = owned.isEmpty() ? null : place.nominal(place.at() + 2);
    int verb = owner == null ? -1 : owner.end();
    boolean owns = s.isWord(verb, "owns", "own", "holds", "hold", "controls", "control");
    Stake stake = owns ? Stake.elsewhere(s, verb + 1) : null;
    if (owner == null || stake == null || isIssuer(Nominal.of(verb, owned))) {
      return null;
    }
    Relation relation = stake.relation(place, owner.parties());
    Match edge = stated(place, new Edge(stake.end(), relation, owner.parties(), owned));
    return Match.of(edge.end(), Match.joined(owner.said(), edge.statements()));
  }

  /** What the table counts anyway is no control of the issuer. */
  private static boolean isIssuer(Nominal owned) {
    for (PartyMention party : owned.parties()) {
      if (List.of("us", "our", "company", "Company").contains(party.name())) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Match passive(Place place, VerbGroup verb) {
    Sentence s = place.sentence();
    int at = verb.head();
    boolean control = s.isWord(at, "controlled");
    int by = control ? at + 1 : owned(s, at);
    by = s.isWord(by, "indirectly", "directly") ? by + 1 : by;
    Nominal owners = by > 0 && s.isWord(by, "by") ? place.object(by + 1) : null;
    if (owners == null) {
      return null;
    }
    boolean wholly = !s.isWord(at, "owned");
    boolean several = owners.parties().size() > 1 || !wholly;
    Relation relation =
        control
            ? Relation.CONTROL_PERSON
            : several ? Relation.SHAREHOLDER : whole(place, owners.parties());
    Match match =
        match(
            place,
            verb,
            new Edge(owners.end(), relation, owners.parties(), place.subject().parties()));
    return Match.of(match.end(), Match.joined(owners.said(), match.statements()));
  }

  /** One past "wholly owned" and its like, or -1. */
  private static int owned(Sentence s, int at) {
    if (s.isWord(at, "wholly-owned", "majority-owned", "owned", "beneficially-owned")) {
      return at + 1;
    }
    int i = s.isWord(at, "and") ? at + 1 : at;
    boolean share = s.isWord(i, "wholly", "majority", "solely", "entirely");
    return (share && s.isWord(i + 1, "owned")) || s.isWord(i, "wholly-owned")
        ? i + (share ? 2 : 1)
        : -1;
  }

  /** A person who owns the whole controls it; a company that does is its parent. */
  private static Relation whole(Place place, List<PartyMention> owners) {
    boolean person = owners.size() == 1 && place.discourse().isPerson(owners.get(0));
    return person ? Relation.CONTROL_PERSON : Relation.PARENT;
  }

  /**
   * "all of the outstanding capital stock of", "70% of the membership interests in".
   *
   * @param end one past the preposition
   * @param percent percent owned; null for the whole
   */
  private record Stake(int end, @Nullable BigDecimal percent, boolean controlling) {
    private static final int LONGEST = 10;

    static @Nullable Stake at(Sentence s, int from) {
      boolean all = s.isWord(from, "all", "100%");
      boolean percent = s.is(from, ItemKind.PERCENT);
      int half = s.isWord(from, "one") && s.isWord(from + 1, "half") ? from + 1 : from;
      if (s.isWord(half, "half", "one-half") && s.isWord(half + 1, "of")) {
        return new Stake(half + 2, HALF, true);
      }
      if (!all && !percent) {
        return null;
      }
      int end = interestsEnd(s, from + 1);
      if (end > 0) {
        boolean voting = percent || isWhole(s, from + 1, end);
        return new Stake(end, percent ? ControlRule.percent(s, from) : null, voting);
      }
      return percent && s.isWord(from + 1, "of")
          ? new Stake(from + 2, ControlRule.percent(s, from), true)
          : null;
    }

    /** "60% of the voting shares", of a company that other words name; null if it is no stake. */
    static @Nullable Stake elsewhere(Sentence s, int from) {
      boolean percent = s.is(from, ItemKind.PERCENT);
      if (!percent && !s.isWord(from, "all", "100%")) {
        return null;
      }
      int i = from + 1;
      while (i < from + LONGEST && s.is(i, ItemKind.WORD) && !s.isWord(i, "and", "in")) {
        i++;
      }
      boolean noun =
          s.isWord(i - 1, "stock", "interests", "interest", "equity", "shares", "units", "power");
      return noun && isWhole(s, from, i)
          ? new Stake(i, percent ? ControlRule.percent(s, from) : null, true)
          : null;
    }

    /** Whether words speak of a company's interests rather than of shares that somebody holds. */
    private static boolean isWhole(Sentence s, int from, int end) {
      for (int i = from; i < end; i++) {
        boolean company =
            s.isWord(i, "voting", "outstanding", "issued", "membership", "equity", "capital")
                || s.isWord(i, "partnership", "ownership");
        if (company) {
          return true;
        }
      }
      return false;
    }

    /** One past "of the membership interests in", or -1. */
    static int interestsEnd(Sentence s, int from) {
      int i = from;
      boolean noun = false;
      while (i < from + LONGEST && s.is(i, ItemKind.WORD)) {
        noun |=
            s.isWord(
                i,
                "stock",
                "interests",
                "interest",
                "equity",
                "shares",
                "rights",
                "units",
                "power");
        if (noun && s.isWord(i, "of", "in")) {
          return i + 1;
        }
        i++;
      }
      return -1;
    }

    Relation relation(Place place, List<PartyMention> owners) {
      boolean all = percent == null || percent.compareTo(new BigDecimal(100)) == 0;
      if (all) {
        return owners.size() > 1 ? Relation.SHAREHOLDER : whole(place, owners);
      }
      return ControlRule.relation(place, owners, percent);
    }
  }

  private static BigDecimal percent(Sentence s, int at) {
    String digits = s.item(at).text().replace("%", "").replace(",", "");
    return digits.length() > 12 ? BigDecimal.ZERO : new BigDecimal(digits);
  }

  private static Relation relation(Place place, List<PartyMention> owners, BigDecimal percent) {
    return percent.compareTo(HALF) > 0 ? whole(place, owners) : Relation.SHAREHOLDER;
  }

  /** "70% of the interests of which are held by A and 30% by B". */
  private @Nullable Match ofWhich(Place place) {
    Sentence s = place.sentence();
    int which = which(s, place.at());
    int before = s.is(place.at() - 1, ItemKind.COMMA) ? place.at() - 2 : place.at() - 1;
    if (which < 0 || !s.is(before, ItemKind.PARTY)) {
      return null;
    }
    List<PartyMention> owned = s.item(before).parties();
    VerbGroup verb = VerbGroup.at(s, which + 1, false);
    boolean held = verb.passive() && s.isWord(verb.head(), "held", "owned");
    if (!held || !s.isWord(verb.head() + 1, "by")) {
      return null;
    }
    List<NoteStatement> statements = new ArrayList<>();
    int percent = place.at();
    int by = verb.head() + 1;
    int end = -1;
    while (s.isWord(by, "by")) {
      Nominal owner = place.object(by + 1);
      if (owner == null) {
        break;
      }
      end = owner.end();
      Capacities.Clause clause =
          new Capacities.Clause(Modality.ASSERTED, s.range(place.at(), end), id());
      for (PartyMention party : owner.parties()) {
        Relation relation = relation(place, List.of(party), percent(s, percent));
        statements.add(clause.relates(party, relation, owned));
      }
      percent = s.isWord(end, "and") || s.is(end, ItemKind.COMMA) ? end + 1 : end;
      by = s.is(percent, ItemKind.PERCENT) ? percent + 1 : -1;
    }
    return end < 0 ? null : Match.of(end, statements);
  }

  private static int which(Sentence s, int percent) {
    for (int i = percent + 1; i < percent + 10; i++) {
      if (s.isWord(i, "which") && s.isWord(i - 1, "of", "in")) {
        return i;
      }
      if (!s.is(i, ItemKind.WORD)) {
        return -1;
      }
    }
    return -1;
  }

  /** Who stands how to whom, and one past the last item that says so. */
  private record Edge(int end, Relation relation, List<PartyMention> from, List<PartyMention> to) {}

  private Match stated(Place place, Edge edge) {
    return match(place, new VerbGroup(place.at(), Modality.ASSERTED, true, false, false), edge);
  }

  private Match match(Place place, VerbGroup verb, Edge edge) {
    Capacities.Clause clause =
        new Capacities.Clause(verb.modality(), place.clause(edge.end()), id());
    List<NoteStatement> statements = new ArrayList<>();
    for (PartyMention party : edge.from()) {
      statements.add(clause.relates(party, edge.relation(), edge.to()));
    }
    return Match.of(edge.end(), statements);
  }
}
