package org.stakegraph.ingest.footnote.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stakegraph.ingest.footnote.ItemKind;
import org.stakegraph.ingest.footnote.PartyForm;
import org.stakegraph.ingest.footnote.Sentence;
import org.stakegraph.ingest.statement.NoteStatement;
import org.stakegraph.ingest.statement.PartyMention;
import org.stakegraph.model.Modality;
import org.stakegraph.model.Relation;

/**
 * "A owns 70% of the membership interests of F", "70% of the shares of which are held by A and 30%
 * by B", "All of the voting shares of F are held by A", "of which A owns all voting shares".
 */
final class StakeRule implements Rule {
  @Override
  public String id() {
    return "footnote-stakes";
  }

  @Override
  public @Nullable Match match(Place place) {
    Sentence s = place.sentence();
    boolean majority = s.isWord(place.at(), "a", "the") && s.isWord(place.at() + 1, "majority");
    if (majority
        || s.is(place.at(), ItemKind.PERCENT)
        || s.isWord(place.at(), "all", "100%", "one", "half")) {
      Match held = ofWhich(place);
      return held != null ? held : heldBy(place);
    }
    if (s.after(place.at(), "of", "which") > 0) {
      return ofWhichOwns(place);
    }
    return place.subject().isEmpty() ? null : owns(place, place.verb());
  }

  private @Nullable Match owns(Place place, VerbGroup verb) {
    Sentence s = place.sentence();
    int i = verb.head();
    if (verb.passive() && !verb.past() && !place.isFuture()) {
      return parted(place, verb);
    }
    if (verb.past()
        || verb.passive()
        || place.isFuture()
        || !s.isWord(i, "owns", "own", "holds", "hold")) {
      return null;
    }
    List<PartyMention> owners = place.subject().parties();
    int share = s.isWord(i + 1, "directly", "indirectly") ? i + 2 : i + 1;
    int partner = limitedInterest(s, share);
    Nominal partnership = partner < 0 ? null : place.object(partner);
    if (partnership != null) {
      return new Edge(partnership.end(), Relation.LIMITED_PARTNER, owners, partnership.parties())
          .said(place, verb.modality(), id());
    }
    Match each = respectively(place, share);
    Stake stake = each == null ? Stake.at(s, share) : null;
    Nominal owned = stake == null ? null : place.object(stake.end());
    if (stake == null || owned == null || Stake.isOfIssuer(owned.parties())) {
      return each != null ? each : gapped(place, share);
    }
    Match first =
        new Edge(owned.end(), stake.relation(place, owners), owners, owned.parties())
            .said(place, verb.modality(), id());
    Match rest = remainder(place, owned);
    return rest == null
        ? first
        : Match.of(rest.end(), Match.joined(first.statements(), rest.statements()));
  }

  /** "A owns 12% and B owns 24.5% of the voting stock of F": A too owns a part of F. */
  private @Nullable Match gapped(Place place, int percent) {
    Sentence s = place.sentence();
    int and = s.is(percent + 1, ItemKind.COMMA) ? percent + 2 : percent + 1;
    boolean gap = s.is(percent, ItemKind.PERCENT) && s.isWord(and, "and", "while");
    Nominal other = gap ? place.nominal(and + 1) : null;
    int verb = other == null ? -1 : other.end();
    Stake stake = s.isWord(verb, "owns", "own", "holds", "hold") ? Stake.at(s, verb + 1) : null;
    Nominal owned = stake == null ? null : place.object(stake.end());
    if (other == null || stake == null || owned == null || Stake.isOfIssuer(owned.parties())) {
      return null;
    }
    List<PartyMention> owners = place.subject().parties();
    Relation relation = Stake.relation(place, owners, Stake.percent(s, percent));
    Match first = stated(place, new Edge(owned.end(), relation, owners, owned.parties()));
    Relation second = stake.relation(place, other.parties());
    Match rest = stated(place, new Edge(owned.end(), second, other.parties(), owned.parties()));
    return Match.of(owned.end(), Match.joined(first.statements(), rest.statements()));
  }

  /** One past "a 3.5% limited partnership interest in" or "60% of the limited ...", or -1. */
  private static int limitedInterest(Sentence s, int from) {
    int i = s.isWord(from, "a", "an") ? from + 1 : from;
    i = s.is(i, ItemKind.PERCENT) ? i + 1 : i;
    i = Math.max(i, s.after(i, "of", "the"));
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
      percents.add(Stake.percent(s, i));
      i = s.is(i + 1, ItemKind.COMMA) ? i + 2 : i + 1;
      i = s.isWord(i, "and") ? i + 1 : i;
    }
    boolean each = percents.size() > 1 && percents.size() == owners.size();
    int stakes = s.isWord(i, "respectively") ? i + 1 : -1;
    stakes = s.is(stakes, ItemKind.COMMA) ? stakes + 1 : stakes;
    int interests = each && stakes > 0 ? Stake.interestsEnd(s, stakes) : -1;
    Nominal owned = interests < 0 ? null : place.object(interests);
    if (owned == null || Stake.isOfIssuer(owned.parties())) {
      return null;
    }
    List<NoteStatement> statements = new ArrayList<>();
    for (int p = 0; p < percents.size(); p++) {
      List<PartyMention> owner = owners.subList(p, p + 1);
      Relation relation = Stake.relation(place, owner, percents.get(p));
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
    if (stake == null
        || owned == null
        || Stake.isOfIssuer(owned.parties())
        || !(stake.controlling() || isCompany(place, owned))) {
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

  /** "All of the shares of Alder Ltd. are owned": Alder's own, where it is one company. */
  private static boolean isCompany(Place place, Nominal owned) {
    boolean company =
        owned.parties().size() == 1
            && place.discourse().form(owned.parties().get(0)) == PartyForm.CORPORATION;
    int are = owned.end();
    return company && place.sentence().isWord(are, "are") && behindAre(place.sentence(), are + 1);
  }

  private static boolean behindAre(Sentence s, int at) {
    return s.isWord(s.isWord(at, "directly", "indirectly", "beneficially") ? at + 1 : at, "owned");
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

  /** "F, of which A owns 60% of the voting shares". */
  private @Nullable Match ofWhichOwns(Place place) {
    Sentence s = place.sentence();
    List<PartyMention> owned = place.described();
    Nominal owner = owned.isEmpty() ? null : place.nominal(place.at() + 2);
    int verb = owner == null ? -1 : owner.end();
    boolean owns = s.isWord(verb, "owns", "own", "holds", "hold", "controls", "control");
    if (owner != null && owns && !Stake.isOfIssuer(owned) && isBare(s, verb + 1)) {
      return parts(place, owner, verb + 1, owned);
    }
    Stake stake = owns ? Stake.elsewhere(s, verb + 1) : null;
    if (owner == null || stake == null || Stake.isOfIssuer(owned)) {
      return null;
    }
    Relation relation = stake.relation(place, owner.parties());
    Match edge = stated(place, new Edge(stake.end(), relation, owner.parties(), owned));
    return Match.of(edge.end(), Match.joined(owner.said(), edge.statements()));
  }

  /** Whether "51%" stands alone: "of which A owns 51% and B 49%". */
  private static boolean isBare(Sentence s, int percent) {
    int end = percent + 1;
    return s.is(percent, ItemKind.PERCENT)
        && (end >= s.size()
            || s.is(end, ItemKind.COMMA)
            || s.is(end, ItemKind.SEMICOLON)
            || s.isWord(end, "and"));
  }

  /** "A owns 51% and B 49%": the part of each. */
  private Match parts(Place place, Nominal first, int percent, List<PartyMention> owned) {
    Sentence s = place.sentence();
    List<NoteStatement> said = new ArrayList<>();
    @Nullable Nominal owner = first;
    int share = percent;
    int end = percent;
    while (owner != null && isBare(s, share)) {
      end = share + 1;
      Relation relation = Stake.relation(place, owner.parties(), Stake.percent(s, share));
      said.addAll(owner.said());
      said.addAll(stated(place, new Edge(end, relation, owner.parties(), owned)).statements());
      int next = s.is(end, ItemKind.COMMA) ? end + 1 : end;
      next = s.isWord(next, "and") ? next + 1 : next;
      owner = next > end ? place.nominal(next) : null;
      share = owner == null ? -1 : owner.end();
      share = s.isWord(share, "owns", "holds") ? share + 1 : share;
    }
    return Match.of(end, said);
  }

  /** "70% of the interests of which are held by A and 30% by B". */
  private @Nullable Match ofWhich(Place place) {
    Sentence s = place.sentence();
    int which = which(s, place.at());
    int share = place.at() - 1;
    while (s.isWord(share, "the", "remaining", "other")) {
      share--;
    }
    int before = s.is(share, ItemKind.COMMA) ? share - 1 : share;
    boolean named = s.is(before, ItemKind.PARTY);
    List<PartyMention> owned =
        which < 0 ? List.of() : named ? s.item(before).parties() : place.described();
    if (owned.isEmpty() || Stake.isOfIssuer(owned)) {
      return null;
    }
    VerbGroup verb = VerbGroup.at(s, which + 1, false);
    boolean held = verb.passive() && s.isWord(verb.head(), "held", "owned");
    return held ? byOwners(place, place.at(), verb.head() + 1, owned) : null;
  }

  /** "F is owned as to 70% by A and as to 30% by B", "F is owned 60% by A", "is 60% owned by". */
  private @Nullable Match parted(Place place, VerbGroup verb) {
    Sentence s = place.sentence();
    List<PartyMention> owned = place.subject().parties();
    boolean firm = owned.stream().noneMatch(place.discourse()::isPerson);
    int head = verb.head();
    boolean before = s.is(head, ItemKind.PERCENT) && s.isWord(head + 1, "owned", "held");
    int percent = before ? head : asTo(s, head + 1);
    int by = before || s.isWord(percent + 1, "each") ? percent + 2 : percent + 1;
    boolean parts =
        firm
            && !Stake.isOfIssuer(owned)
            && (before || s.isWord(head, "owned", "held"))
            && s.is(percent, ItemKind.PERCENT);
    return parts ? byOwners(place, percent, by, owned) : null;
  }

  private static int asTo(Sentence s, int at) {
    int i = s.isWord(at, "beneficially", "directly", "indirectly") ? at + 1 : at;
    i = s.after(i, "as", "to") > 0 ? i + 2 : i;
    return s.isWord(i, "approximately") ? i + 1 : i;
  }

  /** "70% ... by A and [as to] 30% by B": each owner of the party by its own percentage. */
  private @Nullable Match byOwners(
      Place place, int firstPercent, int firstBy, List<PartyMention> owned) {
    Sentence s = place.sentence();
    List<NoteStatement> statements = new ArrayList<>();
    int percent = firstPercent;
    int by = firstBy;
    int end = -1;
    while (s.isWord(by, "by")) {
      Nominal owner = place.object(by + 1);
      if (owner == null) {
        break;
      }
      end = owner.end();
      Clause clause = new Clause(Modality.ASSERTED, s.range(place.at(), end), id());
      for (PartyMention party : owner.parties()) {
        boolean all = !s.is(percent, ItemKind.PERCENT) && owner.parties().size() == 1;
        Relation relation =
            all
                ? Stake.whole(place, List.of(party))
                : s.is(percent, ItemKind.PERCENT)
                    ? Stake.relation(place, List.of(party), Stake.percent(s, percent))
                    : Relation.SHAREHOLDER;
        statements.add(clause.relates(party, relation, owned));
      }
      int next = s.is(end, ItemKind.COMMA) ? end + 1 : end;
      percent = asTo(s, s.isWord(next, "and") ? next + 1 : next);
      by = s.isWord(percent + 1, "owned", "held") ? percent + 2 : percent + 1;
      by = s.is(percent, ItemKind.PERCENT) ? by : -1;
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

  private Match stated(Place place, Edge edge) {
    return edge.said(place, Modality.ASSERTED, id());
  }
}
