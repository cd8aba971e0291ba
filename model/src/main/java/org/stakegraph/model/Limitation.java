package org.stakegraph.model;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;

/** A contractual bar on acquiring, voting or disposing of shares. */
public sealed interface Limitation {

  /** The acts that are barred; never empty. */
  Set<RestrictedAct> acts();

  /** The words that say so. */
  Evidence evidence();

  /**
   * A bar that bites while beneficial ownership would exceed a percentage, known as a blocker.
   *
   * @param holder the party whose ownership is capped
   * @param positions the rows that the cap bears on
   * @param percent the percentage of the class not to be exceeded
   * @param withAffiliates whether affiliates' shares count towards the cap
   * @param noticeDays notice after which the percentage may be raised, in days
   * @param figuresReflectCap whether the table's figures already respect the cap, if said
   * @param note the note that states it, if a note does
   */
  record OwnershipCap(
      PartyId holder,
      List<PositionId> positions,
      BigDecimal percent,
      Set<RestrictedAct> acts,
      boolean withAffiliates,
      OptionalInt noticeDays,
      Optional<Boolean> figuresReflectCap,
      Optional<FootnoteId> note,
      Evidence evidence)
      implements Limitation {
    public OwnershipCap {
      requireNonNull(holder, "holder");
      positions = List.copyOf(positions);
      requireNonNull(noticeDays, "noticeDays");
      requireNonNull(figuresReflectCap, "figuresReflectCap");
      requireNonNull(note, "note");
      requireNonNull(evidence, "evidence");
      acts = someActs(acts);
      if (percent.signum() <= 0 || percent.compareTo(BigDecimal.valueOf(100)) >= 0) {
        throw new IllegalArgumentException("not a cap: " + percent + " %");
      }
    }
  }

  /**
   * A bar on sale or hedging that sets part of the shares free on a date; a stepped schedule is
   * several of these.
   *
   * @param table the table whose offered shares it binds
   * @param releaseDate the day on which it ends
   * @param releasePercent the part of the shares that becomes free on that day, in percent
   */
  record LockUp(
      TableId table,
      LocalDate releaseDate,
      BigDecimal releasePercent,
      Set<RestrictedAct> acts,
      Evidence evidence)
      implements Limitation {
    public LockUp {
      requireNonNull(table, "table");
      requireNonNull(releaseDate, "releaseDate");
      requireNonNull(releasePercent, "releasePercent");
      requireNonNull(evidence, "evidence");
      acts = someActs(acts);
    }
  }

  /** Calls the function for this variant. */
  default <R> R match(Function<OwnershipCap, R> cap, Function<LockUp, R> lockUp) {
    return this instanceof OwnershipCap c ? cap.apply(c) : lockUp.apply((LockUp) this);
  }

  private static Set<RestrictedAct> someActs(Set<RestrictedAct> acts) {
    if (acts.isEmpty()) {
      throw new IllegalArgumentException("a limitation bars at least one act");
    }
    return Collections.unmodifiableSet(EnumSet.copyOf(acts));
  }
}
