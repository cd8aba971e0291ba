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

  /** Items of "for which A and B serve as trustees" before a power. */
  private static final int LONGEST_RELATIVE = 24;

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
          power == null
              ? null
              : PowerOver.at(place, with(place, having, power, holders, said), power);
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
    if (held.isEmpty() || isLeftOut(s, place.at(), held) || isOfUnknown(place, held)) {
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
    List<Stakeholding> about = ofCapacity(place, about(place, held));
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

  /** "for which A and others are trustees and have power": not over the row, if nobody was read. */
  private static boolean isOfUnknown(Place place, List<Held> held) {
    Sentence s = place.sentence();
    int i = place.at();
    boolean implied = held.get(held.size() - 1).objects().implied();
    boolean capacity = false;
    while (implied && i > place.at() - LONGEST_RELATIVE && !breaksOff(s, i)) {
      i--;
      capacity |= s.isWord(i, "is", "are", "serves", "serve", "acts", "act");
      if (s.isWord(i, "which", "whom")) {
        boolean role = capacity && s.isWord(i - 1, "for", "of", "in");
        return role && place.subject().start() > s.item(i).start();
      }
    }
    return false;
  }

  private static boolean breaksOff(Sentence s, int i) {
    return i < 1
        || s.is(i, ItemKind.SEMICOLON)
        || (s.is(i, ItemKind.COMMA) && s.isWord(i + 1, "and", "but"));
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

  /** "A is the trustee of F and has power" in a note on other rows too: over the shares of F. */
  private static List<Stakeholding> ofCapacity(Place place, List<Stakeholding> about) {
    Sentence s = place.sentence();
    int party = s.isWord(place.at() - 1, "and") ? place.at() - 2 : -1;
    int of = s.isWord(party - 1, "the") ? party - 2 : party - 1;
    List<String> rows = place.discourse().rowHolders();
    boolean row =
        about.stream().allMatch(Stakeholding.TheseShares.class::isInstance)
            && rows.size() > 1
            && s.is(party, ItemKind.PARTY)
            && s.isWord(of, "of", "to", "for")
            && s.item(party).parties().stream()
                .allMatch(one -> rows.contains(place.discourse().fullName(one.name())));
    return row ? SharesPhrase.sharesOf(s.item(party).parties()) : about;
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
