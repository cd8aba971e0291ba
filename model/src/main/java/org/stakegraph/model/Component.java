package org.stakegraph.model;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A part of one or more positions that a note ("includes 400 shares held by ...") or a column
 * ("shares issuable upon exercise of warrants") singles out, or the remainder that such parts
 * leave.
 *
 * <p>The components of a position and its remainder add up to the position's shares before the
 * offering. A component that two rows count is one component of both, so that summing over distinct
 * components never counts a share twice.
 *
 * @param id its identifier in the report
 * @param kind issued shares, shares yet to be issued, or an unexplained remainder
 * @param shares number of shares, at least 1
 * @param holder the party that immediately holds them
 * @param through the instrument by whose conversion or exercise they come into being
 * @param withinDays days within which they can be acquired (60 under Rule 13d-3(d)(1))
 * @param partOf the positions in which they are counted; never empty
 * @param distinct false if another row or component of the report counts some of the same shares,
 *     so that these are left out of sums
 * @param note the note that states it; empty for a remainder and for what a column states
 * @param evidence the words; derived for a remainder
 */
public record Component(
    ComponentId id,
    ComponentKind kind,
    long shares,
    PartyId holder,
    Optional<SecurityId> through,
    OptionalInt withinDays,
    List<PositionId> partOf,
    boolean distinct,
    Optional<FootnoteId> note,
    Evidence evidence) {
  public Component {
    requireNonNull(id, "id");
    requireNonNull(kind, "kind");
    requireNonNull(holder, "holder");
    requireNonNull(through, "through");
    requireNonNull(withinDays, "withinDays");
    partOf = List.copyOf(partOf);
    requireNonNull(note, "note");
    requireNonNull(evidence, "evidence");
    if (shares < 1) {
      throw new IllegalArgumentException("a component needs shares, not " + shares);
    }
    if (partOf.isEmpty()) {
      throw new IllegalArgumentException("a component is part of a position");
    }
  }
}
