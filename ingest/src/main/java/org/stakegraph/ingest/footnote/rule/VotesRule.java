package org.stakegraph.ingest.footnote.rule;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
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

/**
 * "A votes the shares and may sell them", "A controls the voting and disposition of the shares".
 */
final class VotesRule implements Rule {
  private static final Set<String> VOTING = Set.of("vote", "votes", "voting");
  private static final Set<String> DISPOSING =
      Set.of("sell", "sells", "dispose", "disposes", "disposition", "sale", "disposal");

  /** Words between the verbs of "to vote or direct the vote of or to dispose of". */
  private static final Set<String> CHAIN =
      Set.of("and", "or", "and/or", "of", "the", "direct", "directing", "cause");

  @Override
  public String id() {
    return "footnote-votes";
  }

  @Override
  public @Nullable Match match(Place place) {
    Sentence s = place.sentence();
    if (place.subject().isEmpty()) {
      return null;
    }
    VerbGroup verb = place.verb();
    int i = verb.head();
    int manner = verb.passive() || verb.past() ? -1 : manner(s, i);
    if (manner > 0) {
      return decides(place, verb, manner);
    }
    boolean directs = s.isWord(i, "controls", "control", "directs", "direct");
    boolean acts = s.isWord(i, "vote", "votes", "sell", "sells", "dispose", "disposes");
    if (verb.passive() || verb.past() || (!directs && !acts) || isSecond(s, place.at())) {
      return null;
    }
    Set<Relation> powers = EnumSet.noneOf(Relation.class);
    i = directs ? i + 1 : i;
    i = powers(s, directs && s.isWord(i, "the") ? i + 1 : i, powers);
    if (powers.isEmpty() || !aboutVoting(s)) {
      return null;
    }
    SharesPhrase objects = objects(place, i);
    boolean alone = verb.modality() == Modality.DENIED && isAlone(s, place.at(), verb.head());
    if (objects == null || alone || isInstructed(s, objects.end())) {
      return null;
    }
    Modality modality =
        verb.permitted() && verb.modality() == Modality.POSSIBLE
            ? Modality.ASSERTED
            : verb.modality();
    List<NoteStatement> said =
        new ArrayList<>(PowerPhrase.statements(place, powers, objects, modality, id()));
    Nominal others =
        powers.contains(Relation.DISPOSITIVE_POWER) ? consent(place, objects.end()) : null;
    if (others == null) {
      return new Match(objects.end(), said, objects.objects());
    }
    said.addAll(others.said());
    for (PartyMention party : others.parties()) {
      said.add(
          new Relates(
              party,
              Relation.DISPOSITIVE_POWER,
              objects.objects(),
              modality,
              Optional.of(Sharing.SHARED),
              place.clause(others.end()),
              id()));
    }
    return new Match(others.end(), said, objects.objects());
  }

  /** "none of whom acting alone may vote": together they may. */
  private static boolean isAlone(Sentence s, int at, int verb) {
    for (int i = at - 2; i < verb; i++) {
      if (s.isWord(i, "alone", "individually", "unilaterally", "singly")) {
        return true;
      }
    }
    return false;
  }

  /** "the direction of", "instructions from". */
  private static boolean isInstruction(Sentence s, int from) {
    int i = s.isWord(from, "the", "written") ? from + 1 : from;
    return s.isWord(i, "direction", "directions", "instruction", "instructions")
        && s.isWord(i + 1, "of", "from");
  }

  /** "votes the shares only as directed by A": the power is not of the one who votes. */
  private static boolean isInstructed(Sentence s, int end) {
    int i = s.is(end, ItemKind.COMMA) ? end + 1 : end;
    i = s.isWord(i, "only", "solely") ? i + 1 : i;
    return (s.isWord(i, "as") && s.isWord(i + 1, "directed", "instructed"))
        || (s.isWord(i, "at", "upon", "on", "under") && isInstruction(s, i + 1))
        || s.after(i, "in", "accordance", "with") > 0;
  }

  /** "with the written consent of A and B": nothing is sold without them. */
  private static @Nullable Nominal consent(Place place, int at) {
    Sentence s = place.sentence();
    int i = s.isWord(at, "with") && s.isWord(at + 1, "the") ? at + 2 : -1;
    while (s.isWord(i, "prior", "written", "unanimous", "joint")) {
      i++;
    }
    boolean agreed = s.isWord(i, "consent", "approval", "agreement") && s.isWord(i + 1, "of");
    return agreed ? place.object(i + 2) : null;
  }

  /** One past "decides how" or "directs the manner in which", or -1. */
  private static int manner(Sentence s, int verb) {
    if (!s.isWord(verb, "decides", "decide", "determines", "determine", "directs", "direct")) {
      return -1;
    }
    int manner = s.after(verb + 1, "the", "manner", "in", "which");
    return s.isWord(verb + 1, "how") ? verb + 2 : manner;
  }

  /** "decides how the shares are voted". */
  private @Nullable Match decides(Place place, VerbGroup verb, int at) {
    Sentence s = place.sentence();
    SharesPhrase shares = SharesPhrase.asSubject(place, at);
    VerbGroup voted = shares == null ? null : VerbGroup.at(s, shares.end(), false);
    if (shares == null || voted == null || !s.isWord(voted.head(), "voted")) {
      return null;
    }
    SharesPhrase objects = new SharesPhrase(voted.head() + 1, shares.objects());
    return new Match(
        objects.end(),
        PowerPhrase.statements(
            place, EnumSet.of(Relation.VOTING_POWER), objects, verb.modality(), id()),
        objects.objects());
  }

  /** The second verb of "discretion to vote and dispose of": its first is no finite one either. */
  private static boolean isSecond(Sentence s, int at) {
    int i = at - 1;
    while (i > 0 && (CHAIN.contains(s.word(i)) || continues(s, i))) {
      i--;
    }
    return s.isWord(at - 1, "and", "or", "and/or") && (continues(s, at - 2) || s.isWord(i, "to"));
  }

  private static int powers(Sentence s, int from, Set<Relation> powers) {
    int i = from;
    while (true) {
      if (VOTING.contains(s.word(i))) {
        powers.add(Relation.VOTING_POWER);
      } else if (DISPOSING.contains(s.word(i))) {
        powers.add(Relation.DISPOSITIVE_POWER);
      } else if (!s.isWord(i, "and", "or", "and/or", "of", "both") || !continues(s, i + 1)) {
        return i;
      }
      i++;
    }
  }

  private static boolean continues(Sentence s, int i) {
    return VOTING.contains(s.word(i)) || DISPOSING.contains(s.word(i));
  }

  /** Selling alone is what every selling stockholder may do. */
  private static boolean aboutVoting(Sentence s) {
    for (int i = 0; i < s.size(); i++) {
      if (s.isWord(i, "vote", "votes", "voting", "voted")) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable SharesPhrase objects(Place place, int at) {
    Sentence s = place.sentence();
    int i = s.isWord(at, "of") ? at + 1 : SharesPhrase.preposition(s, at);
    if (s.isWord(i, "them", "it")) {
      List<Stakeholding> such = place.shares();
      return new SharesPhrase(
          i + 1, such.isEmpty() ? List.of(new Stakeholding.TheseShares()) : such);
    }
    boolean end = i >= s.size() || s.is(i, ItemKind.SEMICOLON);
    boolean acts = s.isWord(at - 1, "voting", "disposition", "disposal", "sale");
    return end ? (acts ? SharesPhrase.implied(i) : null) : SharesPhrase.at(place, i);
  }
}
