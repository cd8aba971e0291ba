package org.stakegraph.ingest.assemble;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.stakegraph.ingest.statement.NoteStatement.Includes;
import org.stakegraph.model.FootnoteId;
import org.stakegraph.model.PartyId;
import org.stakegraph.model.PositionId;

/** A part of one or more rows before it is known which other rows share it. */
final class PartPlan {
  final Includes said;
  final PartyId holder;

  /** The note that states it; empty if a column does. */
  final Optional<FootnoteId> note;

  final Set<PositionId> partOf;

  /** Whether no other row counts some of the same shares without sharing the part. */
  boolean distinct = true;

  PartPlan(
      Includes said, PartyId holder, Optional<FootnoteId> note, Collection<PositionId> partOf) {
    this.said = said;
    this.holder = holder;
    this.note = note;
    this.partOf = new LinkedHashSet<>(partOf);
  }

  PositionId firstRow() {
    return partOf.iterator().next();
  }
}
