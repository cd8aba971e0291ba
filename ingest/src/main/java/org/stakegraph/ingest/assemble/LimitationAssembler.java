package org.stakegraph.ingest.assemble;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stakegraph.ingest.statement.NoteStatement;
import org.stakegraph.ingest.statement.NoteStatement.Caps;
import org.stakegraph.ingest.statement.NoteStatement.LocksUp;
import org.stakegraph.model.DiagnosticCode;
import org.stakegraph.model.DocumentPart;
import org.stakegraph.model.Evidence;
import org.stakegraph.model.Limitation;
import org.stakegraph.model.PartyId;
import org.stakegraph.model.Position;
import org.stakegraph.model.PositionId;
import org.stakegraph.model.TableId;

/** Turns blockers and lock-ups into limitations. */
final class LimitationAssembler {
  private static final BigDecimal ALL = BigDecimal.valueOf(100);

  /** A lock-up in more steps than this is misread. */
  private static final int MOST_STEPS = 24;

  private final Draft draft;

  LimitationAssembler(Draft draft) {
    this.draft = draft;
  }

  /** The caps that a note states, each on its holder's rows. */
  void caps(NoteLink link) {
    for (NoteStatement statement : link.part().statements()) {
      if (statement instanceof Caps caps) {
        Optional<PartyId> holder =
            caps.holder().isPresent() ? draft.party(caps.holder().get()) : Optional.empty();
        List<PositionId> own = holder.isPresent() ? draft.rowsOf(holder.get()) : List.of();
        cap(caps, link, holder, own.isEmpty() ? rows(link) : own);
      }
    }
  }

  /** A note of a heading explains the only row of its table as well as a note of the row. */
  private List<PositionId> rows(NoteLink link) {
    if (!link.rows().isEmpty() || link.id().isEmpty()) {
      return link.rows();
    }
    TableId table = draft.footnotes().get(link.id().get().number()).table();
    List<PositionId> rows = new ArrayList<>();
    for (Position position : draft.positions()) {
      if (position.table().equals(table)) {
        rows.add(position.id());
      }
    }
    return rows.size() == 1 ? rows : List.of();
  }

  private void cap(Caps caps, NoteLink link, Optional<PartyId> named, List<PositionId> rows) {
    Optional<PartyId> holder =
        named.isPresent() || rows.isEmpty()
            ? named
            : Optional.of(draft.position(rows.get(0)).holder());
    if (holder.isEmpty() || caps.acts().isEmpty()) {
      draft.report(
          DiagnosticCode.NOTE_NOT_UNDERSTOOD,
          "whom this ownership limit binds, or what it bars, is not clear",
          caps.range());
      return;
    }
    draft.limitations.add(
        new Limitation.OwnershipCap(
            holder.get(),
            rows,
            caps.percent(),
            caps.acts(),
            caps.withAffiliates(),
            caps.noticeDays(),
            caps.figuresReflectCap(),
            link.id(),
            Evidence.stated(draft.span(caps.range()), DocumentPart.FOOTNOTE, caps.rule())
                .quoting(draft.words(caps.range()))));
  }

  /**
   * The lock-ups that prose states, on the offered shares of a table. Passages that contradict each
   * other are reported; the date that cannot be is left out.
   *
   * @param written the date of the document, if it is known
   */
  void lockUps(List<LocksUp> said, TableId table, Optional<LocalDate> written) {
    reportContradiction(said);
    List<LocksUp> possible = new ArrayList<>();
    for (LocksUp lockUp : said) {
      if (isPossible(lockUp, written)) {
        possible.add(lockUp);
      }
    }
    if (!possible.isEmpty() && otherRelease(possible).isEmpty()) {
      schedule(fullest(possible), table);
    }
  }

  /** The first lock-up that ends on another date than the first of all. */
  private static Optional<LocksUp> otherRelease(List<LocksUp> said) {
    for (LocksUp lockUp : said) {
      if (!lockUp.firstRelease().equals(said.get(0).firstRelease())) {
        return Optional.of(lockUp);
      }
    }
    return Optional.empty();
  }

  private void reportContradiction(List<LocksUp> said) {
    if (otherRelease(said).isEmpty()) {
      return;
    }
    LocksUp other = otherRelease(said).get();
    draft.report(
        DiagnosticCode.LOCK_UP_CONTRADICTION,
        "the lock-up is said to end first on "
            + said.get(0).firstRelease()
            + " and elsewhere on "
            + other.firstRelease()
            + " (line "
            + lineOf(other)
            + ")",
        said.get(0).range());
  }

  private int lineOf(LocksUp lockUp) {
    return draft.line(lockUp.range());
  }

  /** A lock-up ends after it was agreed and after the document that speaks of it. */
  private static boolean isPossible(LocksUp lockUp, Optional<LocalDate> written) {
    return isAfter(lockUp, lockUp.agreed()) && isAfter(lockUp, written);
  }

  private static boolean isAfter(LocksUp lockUp, Optional<LocalDate> date) {
    return date.isEmpty() || lockUp.firstRelease().isAfter(date.get());
  }

  private static LocksUp fullest(List<LocksUp> said) {
    for (LocksUp lockUp : said) {
      if (lockUp.stepPercent().isPresent()) {
        return lockUp;
      }
    }
    return said.get(0);
  }

  private void schedule(LocksUp lockUp, TableId table) {
    Evidence stated =
        Evidence.stated(draft.span(lockUp.range()), DocumentPart.NARRATIVE, lockUp.rule())
            .quoting(draft.words(lockUp.range()));
    List<Limitation> steps = new ArrayList<>();
    steps.add(step(lockUp, table, lockUp.firstRelease(), lockUp.firstPercent(), stated));
    BigDecimal free = lockUp.firstPercent();
    int months = lockUp.stepMonths().orElse(0);
    while (months > 0 && lockUp.stepPercent().isPresent() && free.compareTo(ALL) < 0) {
      BigDecimal percent = lockUp.stepPercent().get().min(ALL.subtract(free));
      LocalDate date = lockUp.firstRelease().plusMonths((long) months * steps.size());
      Evidence derived =
          Evidence.derived(
              stated.span(),
              DocumentPart.NARRATIVE,
              lockUp.rule(),
              lockUp.firstRelease() + " + " + months * steps.size() + " months = " + date);
      steps.add(step(lockUp, table, date, percent, derived));
      free = free.add(percent);
      if (steps.size() > MOST_STEPS) {
        return;
      }
    }
    draft.limitations.addAll(steps);
  }

  private static Limitation step(
      LocksUp lockUp, TableId table, LocalDate date, BigDecimal percent, Evidence evidence) {
    return new Limitation.LockUp(table, date, percent, lockUp.acts(), evidence);
  }
}
