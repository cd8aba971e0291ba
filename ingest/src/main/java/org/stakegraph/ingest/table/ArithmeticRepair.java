package org.stakegraph.ingest.table;

import static org.stakegraph.model.FigureRole.SHARES_AFTER;
import static org.stakegraph.model.FigureRole.SHARES_BEFORE;
import static org.stakegraph.model.FigureRole.SHARES_OFFERED;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.stakegraph.ingest.source.SourceText;
import org.stakegraph.ingest.statement.Amount;
import org.stakegraph.model.DocumentPart;
import org.stakegraph.model.Evidence;
import org.stakegraph.model.Figure;
import org.stakegraph.model.FigureRole;
import org.stakegraph.model.Figures;
import org.stakegraph.model.Span;

/**
 * Restores figures by the arithmetic of Item 507: owned less offered is what is left, and a column
 * adds up to its stated total. What is restored says so and carries its equation; a figure that was
 * printed well is replaced only where a second reading or the total proves it misread.
 */
final class ArithmeticRepair {
  /** A restored figure can complete another row or column; real tables settle in three rounds. */
  private static final int ROUNDS = 4;

  private static final List<FigureRole> ROLES =
      List.of(SHARES_OFFERED, SHARES_AFTER, SHARES_BEFORE);

  private final SourceText source;
  private final Figures totals;

  ArithmeticRepair(SourceText source, Figures totals) {
    this.source = source;
    this.totals = totals;
  }

  /** The rows with what could be restored. */
  List<Row> repair(List<Row> rows) {
    List<Row> repaired = new ArrayList<>();
    for (Row row : rows) {
      repaired.add(bySecondReading(row));
    }
    boolean adds = !contradicts(repaired);
    for (int round = 0; round < ROUNDS; round++) {
      int before = lacking(repaired);
      for (int i = 0; i < repaired.size() && adds; i++) {
        repaired.set(i, byRow(repaired.get(i)));
      }
      for (FigureRole role : ROLES) {
        byTotal(repaired, role);
      }
      if (lacking(repaired) == before) {
        break;
      }
    }
    for (FigureRole role : ROLES) {
      misreadByTotal(repaired, role);
    }
    return repaired;
  }

  /**
   * Whether most whole rows do not add up: where shares that notes convert into are offered but not
   * counted as owned, what a row lacks does not follow from the rest of it.
   */
  private static boolean contradicts(List<Row> rows) {
    List<Row> whole = rows.stream().filter(r -> ROLES.stream().allMatch(r::has)).toList();
    long holds = whole.stream().filter(Row::addsUp).count();
    long fails = whole.size() - holds;
    return fails > 1 && fails > holds;
  }

  /** How many figures are still to be restored. */
  private static int lacking(List<Row> rows) {
    int lacking = 0;
    for (Row row : rows) {
      for (FigureRole role : ROLES) {
        lacking += row.lacks(role) ? 1 : 0;
      }
    }
    return lacking;
  }

  /** Completes a row of which two figures are known. */
  private Row byRow(Row row) {
    OptionalLong before = row.count(SHARES_BEFORE);
    OptionalLong offered = row.count(SHARES_OFFERED);
    OptionalLong after = row.count(SHARES_AFTER);
    if (row.lacks(SHARES_AFTER) && before.isPresent() && offered.isPresent()) {
      return left(row, before.getAsLong(), offered.getAsLong());
    }
    if (row.lacks(SHARES_OFFERED) && before.isPresent() && after.isPresent()) {
      long value = before.getAsLong() - after.getAsLong();
      return restore(row, SHARES_OFFERED, value, minus(before, after, value));
    }
    if (row.lacks(SHARES_BEFORE) && offered.isPresent() && after.isPresent()) {
      long value = offered.getAsLong() + after.getAsLong();
      String equation = offered.getAsLong() + " + " + after.getAsLong() + " = " + value;
      return restore(row, SHARES_BEFORE, value, equation);
    }
    return row;
  }

  /** Where more is offered than owned, as under an ownership cap, nothing can be left. */
  private Row left(Row row, long before, long offered) {
    if (offered > before) {
      boolean blank = row.figures().get(SHARES_AFTER) instanceof Figure.Blank;
      String equation = offered + " offered of " + before + " owned leaves 0";
      return blank ? restore(row, SHARES_AFTER, 0, equation) : row;
    }
    long value = before - offered;
    return restore(row, SHARES_AFTER, value, before + " - " + offered + " = " + value);
  }

  private static String minus(OptionalLong a, OptionalLong b, long value) {
    return a.getAsLong() + " - " + b.getAsLong() + " = " + value;
  }

  private Row restore(Row row, FigureRole role, long value, String equation) {
    return value < 0 ? row : row.with(role, restored(row, role, value, equation));
  }

  /** Derived where nothing is printed, repaired where something illegible is. */
  private Figure restored(Row row, FigureRole role, long value, String equation) {
    Evidence evidence =
        row.figures().get(role) instanceof Figure.Illegible damaged
            ? Evidence.repaired(
                damaged.span(), DocumentPart.ROW, "row-arithmetic", damaged.token(), equation)
            : Evidence.derived(
                source.span(row.range()), DocumentPart.ROW, "row-arithmetic", equation);
    return new Figure.Shares(value, evidence);
  }

  /** Completes a column of which one figure is missing, if every other row is sound. */
  private void byTotal(List<Row> rows, FigureRole role) {
    OptionalLong total = totals.get(role).asShares();
    int lacking = onlyLacking(rows, role);
    if (total.isEmpty() || lacking < 0) {
      return;
    }
    long sum = sum(rows, role);
    long rest = total.getAsLong() - sum;
    if (rest >= 0) {
      Row row = rows.get(lacking);
      String equation = total.getAsLong() + " - " + sum + " (sum of the other rows) = " + rest;
      Row completed = row.with(role, byColumn(row, role, rest, equation));
      // A row without any figure may be a heading; a residual of nothing does not make it a
      // holder's.
      boolean empty = rest == 0 && !hasAny(row);
      if (isSound(completed, role) && !empty) {
        rows.set(lacking, completed);
      }
    }
  }

  /** The row that alone lacks a figure of the column, or -1 unless all others are sound. */
  private static int onlyLacking(List<Row> rows, FigureRole role) {
    int lacking = -1;
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i).lacks(role)) {
        if (lacking >= 0) {
          return -1;
        }
        lacking = i;
      } else if (!isSound(rows.get(i), role)) {
        return -1;
      }
    }
    return lacking;
  }

  private static boolean hasAny(Row row) {
    for (FigureRole role : ROLES) {
      if (row.has(role)) {
        return true;
      }
    }
    return false;
  }

  private Figure byColumn(Row row, FigureRole role, long value, String equation) {
    Evidence evidence =
        row.figures().get(role) instanceof Figure.Illegible damaged
            ? Evidence.repaired(
                damaged.span(), DocumentPart.ROW, "column-residual", damaged.token(), equation)
            : Evidence.derived(
                source.span(row.range()), DocumentPart.ROW, "column-residual", equation);
    return new Figure.Shares(value, evidence);
  }

  /** Whether a row's figure can be trusted in a sum; totals may count capped rows otherwise. */
  private static boolean isSound(Row row, FigureRole role) {
    boolean capped =
        row.has(SHARES_BEFORE)
            && row.has(SHARES_OFFERED)
            && row.count(SHARES_OFFERED).getAsLong() > row.count(SHARES_BEFORE).getAsLong();
    return row.consistency() != Consistency.BROKEN && !(capped && role == SHARES_BEFORE);
  }

  private static long sum(List<Row> rows, FigureRole role) {
    long sum = 0;
    for (Row row : rows) {
      sum += row.count(role).orElse(0);
    }
    return sum;
  }

  /** A printed figure that breaks its row gives way to a second reading that mends it. */
  private Row bySecondReading(Row row) {
    if (row.consistency() != Consistency.BROKEN) {
      return row;
    }
    List<Row> mended = new ArrayList<>();
    for (BodyLine ghost : row.ghosts()) {
      for (FigureRole role : ROLES) {
        Optional<Amount> second = ghost.cell(role).single();
        if (second.isPresent() && second.get().isCount()) {
          swap(row, role, second.get()).ifPresent(mended::add);
        }
      }
    }
    return mended.size() == 1 ? mended.get(0) : row;
  }

  private Optional<Row> swap(Row row, FigureRole role, Amount second) {
    String printed = row.count(role).isPresent() ? Long.toString(row.count(role).getAsLong()) : "";
    Span span = source.span(second.range());
    Row changed =
        row.with(
            role,
            new Figure.Shares(
                second.shares(),
                Evidence.repaired(
                    span,
                    DocumentPart.ROW,
                    "second-reading",
                    printed,
                    identity(row, role, second.shares()))));
    return changed.consistency() == Consistency.FULL ? Optional.of(changed) : Optional.empty();
  }

  private static String identity(Row row, FigureRole role, long value) {
    long before = role == SHARES_BEFORE ? value : row.count(SHARES_BEFORE).orElse(0);
    long offered = role == SHARES_OFFERED ? value : row.count(SHARES_OFFERED).orElse(0);
    return before + " - " + offered + " = " + (before - offered);
  }

  /** The one broken row of a table is mended where its column's total shows the same error. */
  private void misreadByTotal(List<Row> rows, FigureRole role) {
    OptionalLong total = totals.get(role).asShares();
    int broken = onlyBroken(rows);
    if (total.isEmpty() || broken < 0) {
      return;
    }
    Row row = rows.get(broken);
    if (row.count(role).isEmpty() || !(row.figures().get(role) instanceof Figure.Shares misread)) {
      return;
    }
    long value = misread.count() + total.getAsLong() - sum(rows, role);
    if (value < 0 || value == misread.count()) {
      return;
    }
    String equation = identity(row, role, value);
    Row changed =
        row.with(
            role,
            new Figure.Shares(
                value,
                Evidence.repaired(
                    misread.evidence().span(),
                    DocumentPart.ROW,
                    "column-residual",
                    Long.toString(misread.count()),
                    equation)));
    if (changed.consistency() == Consistency.FULL) {
      rows.set(broken, changed);
    }
  }

  /** The only row whose figures contradict each other, or -1. */
  private static int onlyBroken(List<Row> rows) {
    int broken = -1;
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i).consistency() == Consistency.BROKEN) {
        if (broken >= 0) {
          return -1;
        }
        broken = i;
      }
    }
    return broken;
  }
}
