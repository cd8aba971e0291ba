package org.stakegraph.ingest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.stakegraph.ingest.statement.NoteStatement;
import org.stakegraph.ingest.statement.NoteStatement.Disclaims;
import org.stakegraph.ingest.statement.NoteStatement.Relates;
import org.stakegraph.ingest.statement.Stakeholding;
import org.stakegraph.model.Relation;

/**
 * Which shares "the shares reported herein" are that persons do not admit to own: those of others
 * for which one of them reports, whatever passage says so.
 */
final class NotAdmitted {
  private NotAdmitted() {}

  /** The statements of a schedule's prose, their disclaimers completed. */
  static List<NoteStatement> completed(List<NoteStatement> said) {
    Map<String, Stakeholding.SharesOf> reported = reported(said);
    List<NoteStatement> completed = new ArrayList<>();
    for (NoteStatement statement : said) {
      boolean open =
          statement instanceof Disclaims disclaims
              && disclaims.objects().stream().allMatch(Stakeholding.TheseShares.class::isInstance);
      completed.add(open ? of((Disclaims) statement, reported) : statement);
    }
    return completed;
  }

  private static Disclaims of(Disclaims said, Map<String, Stakeholding.SharesOf> reported) {
    List<Stakeholding> others = new ArrayList<>();
    reported.forEach(
        (holder, shares) -> {
          if (!holder.equals(said.from().name())) {
            others.add(shares);
          }
        });
    return others.isEmpty()
        ? said
        : new Disclaims(
            said.from(), others, said.exceptPecuniaryInterest(), said.range(), said.rule());
  }

  /** The shares of others that persons report, by the names of those. */
  private static Map<String, Stakeholding.SharesOf> reported(List<NoteStatement> said) {
    Map<String, Stakeholding.SharesOf> reported = new LinkedHashMap<>();
    for (NoteStatement statement : said) {
      if (statement instanceof Relates relates && relates.relation() == Relation.BENEFICIAL_OWNER) {
        for (Stakeholding object : relates.objects()) {
          if (object instanceof Stakeholding.SharesOf shares) {
            reported.putIfAbsent(shares.holder().name(), shares);
          }
        }
      }
    }
    return reported;
  }
}
