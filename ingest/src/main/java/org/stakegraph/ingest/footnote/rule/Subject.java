package org.stakegraph.ingest.footnote.rule;

import java.util.List;
import org.stakegraph.ingest.statement.PartyMention;

/**
 * Of whom a clause speaks.
 *
 * @param parties the parties; none if the clause has no subject that the reader knows
 * @param denied whether it is "neither of" or "none of" them
 * @param start first character of the clause in the note's text
 */
public record Subject(List<PartyMention> parties, boolean denied, int start) {
  /** No subject. */
  public static final Subject NONE = new Subject(List.of(), false, 0);

  public Subject {
    parties = List.copyOf(parties);
  }

  /** Whether there is nobody. */
  public boolean isEmpty() {
    return parties.isEmpty();
  }

  /** The last of the parties alone. */
  public Subject last() {
    return new Subject(parties.subList(parties.size() - 1, parties.size()), denied, start);
  }
}
