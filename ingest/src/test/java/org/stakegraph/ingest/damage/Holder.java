package org.stakegraph.ingest.damage;

import java.util.List;
import java.util.Optional;
import org.stakegraph.model.FigureRole;

/**
 * A row as it is meant.
 *
 * @param name the name without marks
 * @param marks numbers of its notes
 * @param careOf whom the c/o line names
 * @param attention whom the attention line names
 * @param address street and city lines
 * @param before shares owned
 * @param offered shares offered, never more than owned
 * @param percent percent of class after the offering as printed, {@code *} below one
 * @param oneCell whether name and address stand in one cell
 */
record Holder(
    String name,
    List<String> marks,
    Optional<String> careOf,
    Optional<String> attention,
    List<String> address,
    long before,
    long offered,
    String percent,
    boolean oneCell) {

  long after() {
    return before - offered;
  }

  long shares(FigureRole role) {
    return role == FigureRole.SHARES_BEFORE
        ? before
        : role == FigureRole.SHARES_OFFERED ? offered : after();
  }

  String nameWithMarks() {
    StringBuilder text = new StringBuilder(name);
    for (int i = 0; i < marks.size(); i++) {
      text.append(i == 0 ? " (" : "(").append(marks.get(i)).append(')');
    }
    return text.toString();
  }
}
