package org.stakegraph.ingest.table;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.stakegraph.ingest.statement.Amount;
import org.stakegraph.ingest.statement.Amounts;

/** Whether the figures of columns stand in the same relation in nearly every row. */
final class RowSums {
  /** Rows under an ownership cap, and misprints, may be one in so many. */
  private static final int EXCEPTIONS = 4;

  private RowSums() {}

  /** Whether one column less another is a third. */
  static boolean differ(List<SheetLine> body, int whole, int part, int rest) {
    int holds = 0;
    int fails = 0;
    for (SheetLine line : body) {
      OptionalLong a = count(line, whole);
      OptionalLong b = count(line, part);
      OptionalLong c = count(line, rest);
      if (a.isPresent() && b.isPresent() && c.isPresent()) {
        boolean left = a.getAsLong() - b.getAsLong() == c.getAsLong();
        holds += left ? 1 : 0;
        fails += left ? 0 : 1;
      }
    }
    return holds > 0 && fails * EXCEPTIONS <= holds;
  }

  /** Whether neighbours add up to the column behind the last of them, in rows where several do. */
  static boolean addUp(List<SheetLine> body, int first, int total) {
    int holds = 0;
    int fails = 0;
    for (SheetLine line : body) {
      OptionalLong whole = count(line, total);
      long sum = 0;
      for (int c = first; c < total; c++) {
        sum += count(line, c).orElse(0);
      }
      if (whole.isPresent() && sum > count(line, first).orElse(0)) {
        holds += whole.getAsLong() == sum ? 1 : 0;
        fails += whole.getAsLong() == sum ? 0 : 1;
      }
    }
    return holds > 0 && fails * EXCEPTIONS <= holds;
  }

  /**
   * Whether rows that print a dash or a zero in one column have percentages in another: these are
   * of other shares.
   */
  static boolean isOfOthers(List<SheetLine> body, int shares, int percent) {
    int holds = 0;
    int fails = 0;
    for (SheetLine line : body) {
      Optional<Amount> part = amount(line, percent);
      Optional<Amount> count = amount(line, shares);
      boolean stated =
          part.isPresent()
              && (part.get().kind() == Amount.Kind.PERCENT
                  || part.get().kind() == Amount.Kind.DECIMAL)
              && part.get().number().signum() > 0;
      boolean nothing =
          count.isPresent()
              && (count.get().kind() == Amount.Kind.NIL || count.get().number().signum() == 0);
      holds += stated && count.isPresent() && !nothing ? 1 : 0;
      fails += stated && nothing ? 1 : 0;
    }
    return fails > 1 && fails * EXCEPTIONS > holds;
  }

  /** Whether a column numbers the rows that it has figures in, from one on. */
  static boolean enumerates(List<SheetLine> body, int column) {
    long next = 1;
    for (SheetLine line : body) {
      OptionalLong number = count(line, column);
      if (number.isPresent() && number.getAsLong() != next) {
        return false;
      }
      next += number.isPresent() ? 1 : 0;
    }
    return next > 1;
  }

  /** Whether one column is no less than another wherever both count. */
  static boolean reach(List<SheetLine> body, int whole, int part) {
    return body.stream()
        .noneMatch(
            line -> {
              OptionalLong all = count(line, whole);
              return all.isPresent() && all.getAsLong() < count(line, part).orElse(0);
            });
  }

  /** Whether any column other than that of names counts shares in a row. */
  static boolean countsAny(SheetLine line, int name) {
    for (int c = 0; c < line.cells().size(); c++) {
      if (c != name && count(line, c).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** The count in a column; a dash counts nothing. */
  static OptionalLong count(SheetLine line, int column) {
    return amount(line, column)
        .filter(a -> a.isCount() || a.kind() == Amount.Kind.NIL)
        .map(a -> OptionalLong.of(a.shares()))
        .orElse(OptionalLong.empty());
  }

  /** The figure in a column, where it is the only one. */
  static Optional<Amount> amount(SheetLine line, int column) {
    return line.figures().get(column) ? Amounts.read(line.text(column)).single() : Optional.empty();
  }
}
