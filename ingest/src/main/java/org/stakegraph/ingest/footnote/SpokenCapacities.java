package org.stakegraph.ingest.footnote;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.stakegraph.ingest.statement.NoteStatement.Relates;
import org.stakegraph.ingest.statement.PartyMention;
import org.stakegraph.ingest.statement.Stakeholding;
import org.stakegraph.model.Relation;

/** The capacities that a note so far stated, for "its general partner"; a bounded number. */
public final class SpokenCapacities {
  private static final int MOST = 96;

  private final Discourse discourse;
  private final List<Relates> said = new ArrayList<>();

  SpokenCapacities(Discourse discourse) {
    this.discourse = discourse;
  }

  /** Remembers a capacity; false if there are too many. */
  boolean learn(Relates capacity) {
    return said.size() < MOST && said.add(capacity);
  }

  /** Those who stand in a relation to a party, as the note said before. */
  public List<PartyMention> holding(Relation relation, PartyMention owner) {
    List<PartyMention> found = new ArrayList<>();
    for (Relates one : said) {
      for (Stakeholding object : one.objects()) {
        boolean same =
            one.relation() == relation
                && object instanceof Stakeholding.Party party
                && discourse.isSame(party.party(), owner);
        if (same) {
          found.add(one.from());
        }
      }
    }
    return found;
  }

  /** All whom the note said to hold a capacity, for "each general partner". */
  public List<PartyMention> allHolding(Relation relation) {
    Map<String, PartyMention> found = new LinkedHashMap<>();
    for (Relates one : said) {
      if (one.relation() == relation) {
        found.putIfAbsent(discourse.fullName(one.from().name()), one.from());
      }
    }
    return List.copyOf(found.values());
  }

  /** Those whom the note last said to hold a capacity, together with the others of its clause. */
  public List<PartyMention> holding(Relation relation) {
    List<PartyMention> found = new ArrayList<>();
    for (int i = said.size() - 1; i >= 0; i--) {
      Relates one = said.get(i);
      boolean same =
          one.relation() == relation
              && (found.isEmpty() || one.range().equals(said.get(i + 1).range()));
      if (!same && !found.isEmpty()) {
        break;
      }
      if (same) {
        found.add(0, one.from());
      }
    }
    return found;
  }
}
