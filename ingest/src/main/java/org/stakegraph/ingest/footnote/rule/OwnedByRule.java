package org.stakegraph.ingest.footnote.rule;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stakegraph.ingest.footnote.Sentence;
import org.stakegraph.ingest.statement.NoteStatement;
import org.stakegraph.ingest.statement.PartyMention;
import org.stakegraph.model.Relation;

/** "F is wholly owned by A", "F is controlled by A", "A controls F". */
final class OwnedByRule implements Rule {
  @Override
  public String id() {
    return "footnote-controls";
  }

  @Override
  public @Nullable Match match(Place place) {
    Sentence s = place.sentence();
    if (place.subject().isEmpty()) {
      return null;
    }
    VerbGroup verb = VerbGroup.at(s, place.at(), place.subject().denied());
    int i = verb.head();
    if (!verb.passive()) {
      PartyList controlled = s.isWord(i, "controls", "control") ? PartyList.object(s, i + 1) : null;
      return controlled == null
          ? null
          : match(
              place,
              verb,
              new Edge(controlled.end(), place.subject().parties(), controlled.parties()));
    }
    int by = passive(s, i);
    PartyList controllers = by < 0 ? null : PartyList.object(s, by);
    if (controllers == null) {
      return null;
    }
    boolean several = controllers.parties().size() > 1 && !s.isWord(i, "controlled");
    return several
        ? null
        : match(
            place,
            verb,
            new Edge(controllers.end(), controllers.parties(), place.subject().parties()));
  }

  private static int passive(Sentence s, int at) {
    if (s.isWord(at, "controlled") && s.isWord(at + 1, "by")) {
      return at + 2;
    }
    int wholly = s.isWord(at, "wholly", "majority") ? at + 1 : at;
    boolean owned =
        (wholly > at && s.isWord(wholly, "owned"))
            || s.isWord(at, "wholly-owned", "majority-owned");
    int by = s.isWord(at, "wholly", "majority") ? wholly + 1 : at + 1;
    return owned && s.isWord(by, "by") ? by + 1 : -1;
  }

  /** Who controls whom, and one past the last item that says so. */
  private record Edge(int end, List<PartyMention> from, List<PartyMention> to) {}

  private Match match(Place place, VerbGroup verb, Edge edge) {
    boolean owned = place.sentence().word(verb.head()).startsWith("control");
    Relation relation = owned ? Relation.CONTROL_PERSON : Relation.PARENT;
    Roles.Clause clause = new Roles.Clause(verb.modality(), place.clause(edge.end()), id());
    List<NoteStatement> statements = new ArrayList<>();
    for (PartyMention party : edge.from()) {
      statements.add(clause.relates(party, relation, edge.to()));
    }
    return Match.of(edge.end(), statements);
  }
}
