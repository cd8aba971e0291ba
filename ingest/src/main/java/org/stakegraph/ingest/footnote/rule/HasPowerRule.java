package org.stakegraph.ingest.footnote.rule;

import java.util.ArrayList;
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
  @Override
  public String id() {
    return "footnote-has-power";
  }

  @Override
  public @Nullable Match match(Place place) {
    Sentence s = place.sentence();
    if (place.subject().isEmpty()) {
      return null;
    }
    VerbGroup verb = VerbGroup.at(s, place.at(), place.subject().denied());
    int i = verb.head();
    boolean shares = s.isWord(i, "share", "shares");
    boolean given =
        s.isWord(i, "vested", "delegated", "granted", "given", "conferred", "entrusted");
    boolean other = verb.passive() != given || verb.past();
    if (other || (!shares && !given && !isHaving(s, i))) {
      return null;
    }
    int phrase = s.isWord(i + 1, "with", "in") && !shares ? i + 2 : i + 1;
    PowerPhrase power = PowerPhrase.at(s, phrase);
    if (power == null) {
      return null;
    }
    Nominal others = s.isWord(power.end(), "with") ? place.object(power.end() + 1) : null;
    SharesPhrase objects = objects(place, others == null ? power.end() : others.end());
    if (objects == null) {
      return null;
    }
    Modality modality = power.denied() ? Modality.DENIED : verb.modality();
    List<PartyMention> holders = new ArrayList<>(place.subject().parties());
    if (others != null && shares) {
      holders.addAll(others.parties());
    }
    List<NoteStatement> said = new ArrayList<>();
    int end = through(place, objects.end(), holders, said);
    said.addAll(statements(place, holders, shares ? power.shared() : power, objects, modality));
    return new Match(end, said, objects.objects());
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

  private static boolean isHaving(Sentence s, int i) {
    return s.isWord(
        i,
        "has",
        "have",
        "holds",
        "hold",
        "exercises",
        "exercise",
        "possesses",
        "possess",
        "retains",
        "retain",
        "maintains",
        "maintain",
        "exercising",
        "having",
        "makes",
        "make",
        "enjoys",
        "participate",
        "participates",
        "wields");
  }

  /** What the power is over; a power over nothing named is over the shares of the row. */
  static @Nullable SharesPhrase objects(Place place, int end) {
    Sentence s = place.sentence();
    int at = SharesPhrase.preposition(s, end);
    SharesPhrase objects = SharesPhrase.at(place, at);
    if (objects != null) {
      return objects;
    }
    boolean counted = at > end && s.is(at, ItemKind.NUMBER) && s.isWord(at + 1, "shares");
    if (counted && !s.isWord(at + 2, "held", "owned", "beneficially")) {
      return new SharesPhrase(at + 2, these());
    }
    boolean closed =
        end >= s.size()
            || s.is(end, ItemKind.COMMA)
            || s.is(end, ItemKind.SEMICOLON)
            || s.isWord(end, "and", "through", "but", "in", "on", "by", "pursuant", "under", "as")
            || (at > end && s.isWord(at, "it", "them"));
    return closed ? new SharesPhrase(at > end ? at + 1 : end, these()) : null;
  }

  private static List<Stakeholding> these() {
    return List.of(new Stakeholding.TheseShares());
  }

  private List<NoteStatement> statements(
      Place place,
      List<PartyMention> holders,
      PowerPhrase power,
      SharesPhrase objects,
      Modality modality) {
    TextRange range = place.clause(objects.end());
    List<NoteStatement> statements = new ArrayList<>();
    for (PartyMention party : holders) {
      for (Relation relation : List.of(Relation.VOTING_POWER, Relation.DISPOSITIVE_POWER)) {
        Map<Relation, Optional<Sharing>> powers = power.powers();
        if (powers.containsKey(relation)) {
          Optional<Sharing> sharing = powers.get(relation);
          statements.add(
              new Relates(party, relation, objects.objects(), modality, sharing, range, id()));
        }
      }
    }
    return statements;
  }
}
