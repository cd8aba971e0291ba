package org.stakegraph.ingest.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.stakegraph.ingest.statement.NoteStatement;
import org.stakegraph.ingest.statement.NoteStatement.Relates;
import org.stakegraph.ingest.statement.PartyMention;
import org.stakegraph.ingest.statement.Stakeholding;
import org.stakegraph.model.Relation;

/**
 * Who is said to be whose relative. Nobody is a relative of his own: "Mr. Sample" whose wife is Eve
 * Sample is not Eve Sample.
 */
public final class Kin {
  /** More relatives of one name are not told from it. */
  private static final int MOST_RELATIVES = 50;

  private final Map<String, List<PartyMention>> relatives = new HashMap<>();

  /** Takes from a statement who is a relative of whom. */
  public void learn(NoteStatement statement) {
    if (statement instanceof Relates relates && relates.relation() == Relation.RELATIVE) {
      for (Stakeholding object : relates.objects()) {
        if (object instanceof Stakeholding.Party relative) {
          enter(relates.from(), relative.party());
          enter(relative.party(), relates.from());
        }
      }
    }
  }

  private void enter(PartyMention of, PartyMention relative) {
    List<PartyMention> known = relatives.computeIfAbsent(of.name(), name -> new ArrayList<>());
    if (known.size() < MOST_RELATIVES) {
      known.add(relative);
    }
  }

  /** The mentions of relatives of somebody who is called so. */
  List<PartyMention> of(String name) {
    return relatives.getOrDefault(name, List.of());
  }
}
