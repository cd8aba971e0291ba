package org.stakegraph.model;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * A denial of beneficial ownership (Rule 13d-4). It stands beside the ownership that it denies and
 * erases nothing.
 *
 * @param from the party that disclaims
 * @param targets the stakes disclaimed
 * @param exceptPecuniaryInterest whether the disclaimer spares the party's pecuniary interest
 * @param note the note that states it, if a note does
 * @param evidence the words
 */
public record Disclaimer(
    PartyId from,
    List<Target> targets,
    boolean exceptPecuniaryInterest,
    Optional<FootnoteId> note,
    Evidence evidence) {
  public Disclaimer {
    requireNonNull(from, "from");
    targets = List.copyOf(targets);
    requireNonNull(note, "note");
    requireNonNull(evidence, "evidence");
    if (targets.isEmpty()) {
      throw new IllegalArgumentException("a disclaimer needs a target");
    }
  }
}
