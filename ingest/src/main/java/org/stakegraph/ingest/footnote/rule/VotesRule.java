package org.stakegraph.ingest.footnote.rule;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stakegraph.ingest.footnote.ItemKind;
import org.stakegraph.ingest.footnote.Sentence;
import org.stakegraph.ingest.statement.Stakeholding;
import org.stakegraph.model.Modality;
import org.stakegraph.model.Relation;

/**
 * "A votes the shares and may sell them", "A controls the voting and disposition of the shares".
 */
final class VotesRule implements Rule {
  private static final Set<String> VOTING = Set.of("vote", "votes", "voting");
  private static final Set<String> DISPOSING =
      Set.of("sell", "sells", "dispose", "disposes", "disposition", "sale", "disposal");

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
    if (objects == null) {
      return null;
    }
    Modality modality =
        verb.permitted() && verb.modality() == Modality.POSSIBLE
            ? Modality.ASSERTED
            : verb.modality();
    return new Match(
        objects.end(),
        PowerPhrase.statements(place, powers, objects, modality, id()),
        objects.objects());
  }

  /** The second verb of "discretion to vote and dispose of": its first is no finite one either. */
  private static boolean isSecond(Sentence s, int at) {
    return s.isWord(at - 1, "and", "or", "and/or") && continues(s, at - 2);
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
    return end ? null : SharesPhrase.at(place, i);
  }
}
