package org.stakegraph.ingest.footnote.rule;

import java.util.List;
import org.stakegraph.ingest.statement.NoteStatement.Relates;
import org.stakegraph.ingest.statement.PartyMention;

/**
 * A noun phrase that means parties: names, "he", "the fund", "its general partner, Alder GP".
 *
 * @param end one past its last item
 * @param parties whom it means; never empty
 * @param said what it says on the way, such as who that general partner is
 * @param denied whether it is "neither of" or "none of" them
 */
public record Nominal(int end, List<PartyMention> parties, List<Relates> said, boolean denied) {
  public Nominal {
    parties = List.copyOf(parties);
    said = List.copyOf(said);
  }

  public static Nominal of(int end, List<PartyMention> parties) {
    return new Nominal(end, parties, List.of(), false);
  }
}
