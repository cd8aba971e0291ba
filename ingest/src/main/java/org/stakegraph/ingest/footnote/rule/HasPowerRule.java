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
import org.stakegraph.ingest.text.TextRange;
import org.stakegraph.model.Modality;
import org.stakegraph.model.Relation;
import org.stakegraph.model.Sharing;

/**
 * "A has sole voting and dispositive power over the shares held by F", "A and B share the power to
 * vote these shares" (Rule 13d-3(a)).
 */
final class HasPowerRule implements Rule {
  private static final int MOST_POWERS = 8;
  private static final int LONGEST_SUBJECT = 6;

  /** Items of ", as the sole shareholder of F," between two powers. */
  private static final int LONGEST_ASIDE = 14;

  @Override
  public String id() {
    return "footnote-has-power";
  }

  @Override
  public @Nullable Match match(Place place) {
    Having having = Having.at(place);
    if (having == null) {
      return null;
    }
    Sentence s = place.sentence();
    List<PartyMention> holders = new ArrayList<>(place.subject().parties());
    List<NoteStatement> said = new ArrayList<>();
    List<Held> held = new ArrayList<>();
    int next = having.phrase();
    int end = -1;
    while (next > 0 && held.size() < MOST_POWERS) {
      PowerPhrase power = PowerPhrase.at(s, next);
      power = power == null ? such(place, next) : power;
      within(place, power, next, holders, said);
      SharesPhrase objects =
          power == null ? null : objects(place, with(place, having, power, holders, said), power);
      if (power == null || objects == null) {
        break;
      }
      held.add(new Held(having.applied(power), objects));
      Held second = second(place, power, objects);
      if (second != null) {
        held.add(new Held(having.applied(second.power()), second.objects()));
        objects = second.objects();
      }
      end = companions(place, objects.end(), having.joint(), holders, said);
      next = another(s, end);
    }
    if (held.isEmpty() || isLeftOut(s, place.at(), held)) {
      return null;
    }
    int own = holders.size();
    if (s.isWord(s.is(end, ItemKind.COMMA) ? end + 1 : end, "respectively")) {
      return respective(place, end, having, held, holders);
    }
    int distributed = s.is(end, ItemKind.COMMA) ? end + 1 : end;
    boolean unsaid = s.isWord(distributed, "as") && s.isWord(distributed + 1, "applicable");
    if (unsaid
        && holders.size() > 1
        && held.stream().anyMatch(part -> part.objects().objects().size() > 1)) {
      return null; // who of them over whose shares is said elsewhere
    }
    end = through(place, end, holders, said);
    boolean committee = holders.size() > own + 1;
    List<Stakeholding> about = about(place, held);
    TextRange range = place.clause(end);
    for (Held part : held) {
      List<Stakeholding> objects = part.objects().implied() ? about : part.objects().objects();
      Modality modality = part.power().denied() ? Modality.DENIED : having.modality();
      said.addAll(statements(holders.subList(0, own), part.power(), objects, modality, range));
      PowerPhrase shared = committee ? part.power().shared() : part.power();
      said.addAll(
          statements(holders.subList(own, holders.size()), shared, objects, modality, range));
    }
    return new Match(end, said, about);
  }

  /** "A and B have power over the shares held by F and G, respectively": each over its own. */
  private @Nullable Match respective(
      Place place, int end, Having having, List<Held> held, List<PartyMention> holders) {
    SharesPhrase shares = held.get(0).objects();
    if (held.size() > 1 || shares.objects().size() != holders.size()) {
      return null;
    }
    List<NoteStatement> said = new ArrayList<>();
    for (int i = 0; i < holders.size(); i++) {
      said.addAll(
          statements(
              holders.subList(i, i + 1),
              held.get(0).power(),
              shares.objects().subList(i, i + 1),
              having.modality(),
              place.clause(end)));
    }
    return new Match(end, said, shares.objects());
  }

  /** "Excludes shares held by F, of which he is trustee and has power over the shares". */
  private static boolean isLeftOut(Sentence s, int at, List<Held> held) {
    boolean these =
        held.stream()
            .flatMap(part -> part.objects().objects().stream())
            .anyMatch(Stakeholding.TheseShares.class::isInstance);
    return these && ExcludesRule.leavesOut(s, at);
  }

  /** What the last power is over; behind "over which" the shares that were spoken of. */
  private static List<Stakeholding> about(Place place, List<Held> held) {
    SharesPhrase last = held.get(held.size() - 1).objects();
    Sentence s = place.sentence();
    for (int i = Math.max(1, place.at() - LONGEST_SUBJECT); i < place.at(); i++) {
      boolean with = s.isWord(i, "whom") && s.isWord(i - 1, "with");
      if (last.implied() && with && !place.shares().isEmpty()) {
        return place.shares(); // "500 shares held by A and B, with whom A shares power"
      }
      int noun = s.isWord(i - 2, "as") ? i - 3 : i - 2;
      boolean counted = s.isWord(noun, "shares", "units") && s.is(noun - 1, ItemKind.NUMBER);
      if (last.implied()
          && !counted // "500 shares as to which": those, of whoever was spoken before
          && s.isWord(i, "which")
          && s.isWord(i - 1, "over", "to", "of")) {
        List<Stakeholding> all = s.isWord(i - 2, "all") ? SharesHeld.before(place, i) : List.of();
        if (all.size() > 1) {
          return all;
        }
        List<PartyMention> entity = place.at(i - 1).described();
        List<Stakeholding> spoken = place.shares().isEmpty() ? last.objects() : place.shares();
        return entity.isEmpty() ? spoken : SharesPhrase.sharesOf(entity);
      }
    }
    return last.objects();
  }

  /** "the power to vote these shares and to sell them": the second verb has its own object. */
  private static @Nullable Held second(Place place, PowerPhrase first, SharesPhrase shares) {
    Sentence s = place.sentence();
    int i = s.is(shares.end(), ItemKind.COMMA) ? shares.end() + 1 : shares.end();
    if (!s.isWord(i, "and", "or") || first.powers().size() != 1 || shares.implied()) {
      return null;
    }
    int verb = s.isWord(i + 1, "to") ? i + 2 : i + 1;
    Relation relation =
        s.isWord(verb, "vote", "direct") && first.powers().containsKey(Relation.DISPOSITIVE_POWER)
            ? Relation.VOTING_POWER
            : s.isWord(verb, "sell", "dispose", "transfer") ? Relation.DISPOSITIVE_POWER : null;
    int of = s.isWord(verb + 1, "of") ? verb + 2 : verb + 1;
    boolean same = s.isWord(of, "them", "it", "same");
    SharesPhrase objects =
        relation == null
            ? null
            : same ? new SharesPhrase(of + 1, shares.objects()) : SharesPhrase.at(place, of);
    if (relation == null || objects == null || first.powers().containsKey(relation)) {
      return null;
    }
    Optional<Sharing> sharing = first.powers().values().iterator().next();
    return new Held(
        new PowerPhrase(objects.end(), Map.of(relation, sharing), first.denied()), objects);
  }

  /** A power and the shares that it is over. */
  private record Held(PowerPhrase power, SharesPhrase objects) {}

  /** "such power": the powers last spoken of. */
  private static @Nullable PowerPhrase such(Place place, int at) {
    Sentence s = place.sentence();
    int i = s.isWord(at, "no", "any", "neither") ? at + 1 : at;
    if (!s.isWord(i, "such", "that", "these") || !s.isWord(i + 1, "power", "powers", "authority")) {
      return null;
    }
    Map<Relation, Optional<Sharing>> powers = new EnumMap<>(Relation.class);
    place.discourse().powers().forEach(relation -> powers.put(relation, Optional.empty()));
    return powers.isEmpty() ? null : new PowerPhrase(i + 2, powers, s.isWord(at, "no"));
  }

  /** One past "with B" behind a power; B has it too where it is shared. */
  private static int with(
      Place place,
      Having having,
      PowerPhrase power,
      List<PartyMention> holders,
      List<NoteStatement> said) {
    boolean shares = having.joint() || sharedAny(power);
    return companions(place, power.end(), shares, holders, said);
  }

  /** "the shared power with B to vote": B has it too. */
  private static void within(
      Place place,
      @Nullable PowerPhrase power,
      int from,
      List<PartyMention> holders,
      List<NoteStatement> said) {
    for (int i = from; power != null && i < power.end(); i++) {
      companions(place, i, sharedAny(power), holders, said);
    }
  }

  private static boolean sharedAny(PowerPhrase power) {
    return power.powers().containsValue(Optional.of(Sharing.SHARED));
  }

  private static int companions(
      Place place, int at, boolean joint, List<PartyMention> holders, List<NoteStatement> said) {
    Sentence s = place.sentence();
    Nominal others = s.isWord(at, "with") ? place.object(at + 1) : null;
    if (others == null || s.isWord(at + 1, "respect", "regard")) {
      return at;
    }
    if (joint) {
      holders.addAll(others.parties());
    }
    said.addAll(others.said());
    return others.end();
  }

  /** Where another power begins: "..., and shared voting power over", "but no voting power". */
  private static int another(Sentence s, int end) {
    int i = s.is(end, ItemKind.COMMA) ? end + 1 : end;
    if (!s.isWord(i, "and", "but")) {
      return i > end && s.isWord(i, "sole", "shared") ? i : -1;
    }
    int aside = s.is(i + 1, ItemKind.COMMA) && s.isWord(i + 2, "as") ? asideEnd(s, i + 1) : i + 1;
    int power = s.isWord(aside, "has", "have") ? aside + 1 : aside;
    return s.isWord(power, "sole", "shared", "no") ? power : -1;
  }

  /** One past ", as the manager of F," or the comma that opens no such words. */
  private static int asideEnd(Sentence s, int comma) {
    for (int i = comma + 1; i < comma + LONGEST_ASIDE; i++) {
      if (s.is(i, ItemKind.COMMA) && s.isWord(i + 1, "sole", "shared", "has")) {
        return i + 1;
      }
    }
    return comma;
  }

  /** "... through a committee of A and B", "... by its trustee, C": one past it. */
  private static int through(
      Place place, int end, List<PartyMention> holders, List<NoteStatement> said) {
    Sentence s = place.sentence();
    if (s.isWord(end, "by")) {
      Nominal grantor = place.object(end + 1);
      if (grantor != null) {
        said.addAll(grantor.said());
        return grantor.end();
      }
    }
    int members = s.isWord(end, "through") ? PowerHeldByRule.committee(s, end + 1) : -1;
    Nominal committee = members < 0 ? null : place.object(members);
    if (committee == null) {
      return end;
    }
    holders.addAll(committee.parties());
    return committee.end();
  }

  /** What the power is over; a power over nothing named is over the shares of the row. */
  private static @Nullable SharesPhrase objects(Place place, int from, PowerPhrase power) {
    Sentence s = place.sentence();
    boolean behindName = s.is(from - 1, ItemKind.PARTY) && s.is(from, ItemKind.COMMA);
    boolean over = behindName && SharesPhrase.preposition(s, from + 1) > from + 1;
    int end = over ? from + 1 : from; // "power with her husband, Ben Sample, over the shares"
    int at = SharesPhrase.preposition(s, end);
    SharesPhrase objects = SharesPhrase.at(place, at);
    if (objects == null && s.isWord(end - 1, "of") && s.is(end, ItemKind.COMMA)) {
      objects = SharesPhrase.at(place, end + 1); // "and to dispose of, the shares"
    }
    if (objects != null) {
      return objects;
    }
    boolean directly = s.isWord(end - 1, "of") || (s.isWord(end - 1, "vote") && !isPart(s, at));
    if ((at > end || directly) && counted(s, at) > at) {
      SharesPhrase named = CountedShares.at(place, at);
      return named != null ? named : counted(place, counted(s, at), power);
    }
    int behalf = s.after(end, "on", "behalf", "of");
    int whose = s.isWord(end, "for", "of") ? end + 1 : s.isWord(end - 1, "of") ? end : behalf;
    Nominal holders = whose < 0 ? null : place.object(whose);
    boolean itself = holders != null && whose == behalf && s.isWord(holders.end(), "in", "as");
    if (holders != null && !itself) {
      return new SharesPhrase(holders.end(), SharesPhrase.sharesOf(holders.parties()));
    }
    boolean them = (at > end || s.isWord(end - 1, "of")) && s.isWord(at, "it", "them");
    boolean closed =
        end >= s.size()
            || them
            || s.is(end, ItemKind.COMMA)
            || s.is(end, ItemKind.SEMICOLON)
            || s.isWord(end, "and", "through", "but", "in", "on", "by", "pursuant", "under", "as");
    return closed ? SharesPhrase.implied(at > end || them ? at + 1 : end) : null;
  }

  /** "22,000 of the shares": not all of them. */
  private static boolean isPart(Sentence s, int at) {
    return s.is(at, ItemKind.NUMBER) && s.isWord(at + 1, "of");
  }

  /** One past "all 900,000" or "640,000 of", else the position itself. */
  private static int counted(Sentence s, int at) {
    int i = s.isWord(at, "all", "the") ? at + 1 : at;
    if (!s.is(i, ItemKind.NUMBER)) {
      return at;
    }
    return s.isWord(i + 1, "of") ? i + 2 : i + 1;
  }

  private static SharesPhrase counted(Place place, int at, PowerPhrase power) {
    SharesPhrase shares = SharesPhrase.at(place, at);
    if (shares != null) {
      return shares;
    }
    boolean noun = place.sentence().isWord(at, "shares", "them", "these", "securities", "units");
    int end = noun ? at + 1 : at;
    boolean own = power.powers().containsValue(Optional.of(Sharing.SOLE)) && isOneOfSeveral(place);
    return own
        ? new SharesPhrase(end, SharesPhrase.sharesOf(place.subject().parties()))
        : SharesPhrase.implied(end);
  }

  /** Whether the clause speaks of one of several who report shares: a number is then its own. */
  private static boolean isOneOfSeveral(Place place) {
    List<PartyMention> subject = place.subject().parties();
    List<String> reporting = place.discourse().reporting();
    return subject.size() == 1
        && reporting.size() > 1
        && reporting.contains(place.discourse().fullName(subject.get(0).name()));
  }

  private List<NoteStatement> statements(
      List<PartyMention> holders,
      PowerPhrase power,
      List<Stakeholding> objects,
      Modality modality,
      TextRange range) {
    List<NoteStatement> statements = new ArrayList<>();
    boolean own = holders.size() > 1 && isOwn(holders, power, objects);
    for (PartyMention party : holders) {
      List<Stakeholding> whose = own ? SharesPhrase.sharesOf(List.of(party)) : objects;
      for (Relation relation : List.of(Relation.VOTING_POWER, Relation.DISPOSITIVE_POWER)) {
        Optional<Sharing> sharing = power.powers().get(relation);
        if (sharing != null) {
          statements.add(new Relates(party, relation, whose, modality, sharing, range, id()));
        }
      }
    }
    return statements;
  }

  /** "each of A and B has sole power over the shares held by it": no two have it alone. */
  private static boolean isOwn(
      List<PartyMention> holders, PowerPhrase power, List<Stakeholding> objects) {
    boolean alone = power.powers().containsValue(Optional.of(Sharing.SOLE));
    boolean these = objects.stream().allMatch(Stakeholding.TheseShares.class::isInstance);
    boolean them =
        alone && names(objects).equals(holders.stream().map(PartyMention::name).toList());
    return (alone && these) || them || objects.equals(SharesPhrase.sharesOf(holders));
  }

  private static List<String> names(List<Stakeholding> shares) {
    return shares.stream()
        .map(one -> one instanceof Stakeholding.SharesOf of ? of.holder().name() : "")
        .toList();
  }
}
