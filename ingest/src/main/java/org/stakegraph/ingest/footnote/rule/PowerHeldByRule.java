package org.stakegraph.ingest.footnote.rule;

import java.util.ArrayList;
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

/** "Voting and dispositive power over the shares held by F is exercised by A". */
final class PowerHeldByRule implements Rule {
  @Override
  public String id() {
    return "footnote-power-held-by";
  }

  @Override
  public @Nullable Match match(Place place) {
    Sentence s = place.sentence();
    int at = s.isWord(place.at(), "the", "all") ? place.at() + 1 : place.at();
    boolean opens = place.at() == 0 || s.isWord(place.at() - 1, "and", "that") || isBreak(s, place);
    if (!opens || !PowerPhrase.begins(s, at)) {
      return null;
    }
    PowerPhrase power = PowerPhrase.at(s, at);
    if (power == null) {
      return null;
    }
    List<Stakeholding> objects = List.of(new Stakeholding.TheseShares());
    int i = power.end();
    int preposition = SharesPhrase.preposition(s, i);
    if (preposition > i) {
      SharesPhrase shares = SharesPhrase.at(s, preposition, place.shares());
      if (shares == null) {
        return null;
      }
      objects = shares.objects();
      i = shares.end();
    }
    PartyList holders = holders(s, i);
    return holders == null ? null : match(place, power, objects, holders);
  }

  private static boolean isBreak(Sentence s, Place place) {
    return s.is(place.at() - 1, ItemKind.COMMA) || s.is(place.at() - 1, ItemKind.SEMICOLON);
  }

  private static @Nullable PartyList holders(Sentence s, int at) {
    int i = s.is(at, ItemKind.COMMA) ? at + 1 : at;
    VerbGroup verb = VerbGroup.at(s, i, false);
    if (!verb.passive() || verb.modality() != Modality.ASSERTED) {
      return null;
    }
    i = verb.head();
    boolean held =
        s.isWord(i, "held", "exercised", "made", "shared", "controlled", "vested", "retained");
    boolean linked = s.isWord(i + 1, "by", "in");
    return held && linked ? PartyList.object(s, i + 2) : null;
  }

  private Match match(
      Place place, PowerPhrase power, List<Stakeholding> objects, PartyList holders) {
    Sentence s = place.sentence();
    List<NoteStatement> statements = new ArrayList<>();
    for (PartyMention party : holders.parties()) {
      for (Relation relation : List.of(Relation.VOTING_POWER, Relation.DISPOSITIVE_POWER)) {
        var sharing = power.powers().get(relation);
        if (sharing != null) {
          statements.add(
              new Relates(
                  party,
                  relation,
                  objects,
                  Modality.ASSERTED,
                  sharing,
                  s.range(place.at(), holders.end()),
                  id()));
        }
      }
    }
    return new Match(holders.end(), statements, objects);
  }
}
