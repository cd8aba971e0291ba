package org.stakegraph.ingest.footnote.rule;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stakegraph.ingest.footnote.ItemKind;
import org.stakegraph.ingest.footnote.Sentence;
import org.stakegraph.ingest.statement.NoteStatement;
import org.stakegraph.ingest.statement.PartyMention;
import org.stakegraph.model.Modality;
import org.stakegraph.model.Relation;

/** "The address of F is c/o A, Attention: B": whom post reaches, which is never control. */
final class PostRule implements Rule {
  private static final int LONGEST_ADDRESS = 60;

  @Override
  public String id() {
    return "footnote-address";
  }

  @Override
  public @Nullable Match match(Place place) {
    Sentence s = place.sentence();
    int i = place.at() == 0 && s.isWord(0, "the") ? 1 : place.at() == 0 ? 0 : -1;
    while (i >= 0
        && s.isWord(i, "principal", "business", "registered", "mailing", "office", "and")) {
      i++;
    }
    boolean address = i >= 0 && s.isWord(i, "address", "addresses") && s.isWord(i + 1, "of", "for");
    Nominal addressed = address ? place.nominals().list(i + 2, false) : null;
    if (addressed == null || !s.isWord(addressed.end(), "is", "are")) {
      return null;
    }
    List<NoteStatement> statements = new ArrayList<>();
    for (int at = addressed.end() + 1; at < s.size() && at < place.at() + LONGEST_ADDRESS; at++) {
      Relation relation =
          s.isWord(at, "c/o")
              ? Relation.CARE_OF
              : s.isWord(at, "attention", "attn") ? Relation.CONTACT : null;
      int name = s.is(at + 1, ItemKind.OTHER) ? at + 2 : at + 1;
      if (relation != null && s.is(name, ItemKind.PARTY) && !s.item(name).possessive()) {
        Clause clause = new Clause(Modality.ASSERTED, s.range(place.at(), name + 1), id());
        for (PartyMention party : s.item(name).parties()) {
          statements.add(clause.relates(party, relation, addressed.parties()));
        }
      }
    }
    return statements.isEmpty() ? null : Match.of(s.size(), statements);
  }
}
