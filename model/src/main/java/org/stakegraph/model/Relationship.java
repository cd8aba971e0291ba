package org.stakegraph.model;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * A statement that one party stands in a relation to others or to stakes.
 *
 * @param from the party that has the power, office or capacity
 * @param relation which one
 * @param targets whom or what it concerns, in printed order; several if the same words name them
 * @param modality how firmly it is put
 * @param sharing for powers, whether sole or shared, if said
 * @param note the note that states it, if a note does
 * @param evidence the words
 */
public record Relationship(
    PartyId from,
    Relation relation,
    List<Target> targets,
    Modality modality,
    Optional<Sharing> sharing,
    Optional<FootnoteId> note,
    Evidence evidence) {
  public Relationship {
    requireNonNull(from, "from");
    requireNonNull(relation, "relation");
    targets = List.copyOf(targets);
    requireNonNull(modality, "modality");
    requireNonNull(sharing, "sharing");
    requireNonNull(note, "note");
    requireNonNull(evidence, "evidence");
    if (targets.isEmpty()) {
      throw new IllegalArgumentException("a relationship needs a target");
    }
  }
}
