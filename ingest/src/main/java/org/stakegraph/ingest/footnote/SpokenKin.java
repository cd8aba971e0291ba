package org.stakegraph.ingest.footnote;

import java.util.HashMap;
import java.util.Map;
import org.stakegraph.ingest.footnote.rule.Kin;
import org.stakegraph.ingest.statement.NoteStatement.Relates;
import org.stakegraph.ingest.statement.PartyMention;
import org.stakegraph.model.Relation;

/** How those are related whom a note called relatives, so that "her son" is not her husband. */
public final class SpokenKin {
  private final Map<String, String> nouns = new HashMap<>();

  /** How a party is related; its own last word if the note did not say. */
  public String of(PartyMention relative) {
    return nouns.getOrDefault(relative.name(), Kin.noun(relative.name()));
  }

  void learn(Relates said, Sentence sentence) {
    if (said.relation() == Relation.RELATIVE) {
      Kin.noun(sentence, said.range()).ifPresent(n -> nouns.putIfAbsent(said.from().name(), n));
    }
  }
}
