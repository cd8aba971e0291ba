package org.stakegraph.ingest.footnote.rule;

import java.util.ArrayList;
import java.util.List;
import org.stakegraph.ingest.statement.NoteStatement;
import org.stakegraph.ingest.statement.PartyMention;
import org.stakegraph.model.Modality;
import org.stakegraph.model.Relation;

/**
 * Who stands how to whom.
 *
 * @param end one past the last item that says so
 */
record Edge(int end, Relation relation, List<PartyMention> from, List<PartyMention> to) {
  /** The edge as what a rule read. */
  Match said(Place place, Modality modality, String rule) {
    Clause clause = new Clause(modality, place.clause(end), rule);
    List<NoteStatement> statements = new ArrayList<>();
    for (PartyMention party : from) {
      statements.add(clause.relates(party, relation, to));
    }
    return Match.of(end, statements);
  }
}
