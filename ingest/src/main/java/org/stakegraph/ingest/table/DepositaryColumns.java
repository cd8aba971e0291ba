package org.stakegraph.ingest.table;

import java.math.BigInteger;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.stakegraph.ingest.table.ColumnLabel.Time;

/**
 * Columns that count depositary shares beside the shares for which they stand. They say the same
 * twice if every row has so many shares for each; otherwise neither counts all that is owned,
 * unless a total does.
 */
final class DepositaryColumns {
  private static final List<String> PARTS = List.of("of which", "included");

  private final Sheet sheet;
  private final List<ColumnUse> uses;

  private DepositaryColumns(Sheet sheet, List<ColumnUse> uses) {
    this.sheet = sheet;
    this.uses = uses;
  }

  /** The columns that do not count what is owned. */
  static Set<Integer> unread(Sheet sheet, List<ColumnUse> uses) {
    return new DepositaryColumns(sheet, uses).unread();
  }

  private Set<Integer> unread() {
    Set<Integer> unread = new HashSet<>();
    List<Integer> owned =
        IntStream.range(0, uses.size())
            .filter(c -> uses.get(c) == ColumnUse.SHARES && isOwned(c))
            .boxed()
            .toList();
    boolean total = owned.stream().anyMatch(c -> sheet.labels(c).own().contains("total"));
    for (int c : owned) {
      if (!total && ColumnLabel.namesDepositary(sheet.labels(c).own())) {
        beside(c, owned, unread);
      }
    }
    return unread;
  }

  private void beside(int depositary, List<Integer> owned, Set<Integer> unread) {
    for (int c : owned) {
      int from = Math.min(c, depositary);
      boolean parted = uses.subList(from, Math.max(c, depositary)).contains(ColumnUse.PERCENT);
      if (!parted && !ColumnLabel.namesDepositary(sheet.labels(c).own())) {
        unread.add(depositary);
        if (!isPart(depositary) && !sayTheSame(depositary, c)) {
          unread.add(c);
        }
      }
    }
  }

  /** Whether the counts of all rows stand in the same proportion. */
  private boolean sayTheSame(int one, int other) {
    BigInteger first = BigInteger.ZERO;
    BigInteger second = BigInteger.ZERO;
    for (SheetLine line : sheet.body()) {
      BigInteger a = BigInteger.valueOf(RowSums.count(line, one).orElse(0));
      BigInteger b = BigInteger.valueOf(RowSums.count(line, other).orElse(0));
      if (first.signum() == 0) {
        first = a;
        second = b;
      }
      if (!a.multiply(second).equals(b.multiply(first))) {
        return false;
      }
    }
    return first.signum() > 0 && second.signum() > 0;
  }

  /** "Of which in the form of ADSs" counts some of the shares beside it, and these all. */
  private boolean isPart(int column) {
    String label = sheet.labels(column).own();
    return PARTS.stream().anyMatch(label::contains);
  }

  private boolean isOwned(int column) {
    Time time = ColumnLabel.time(sheet.labels(column));
    return time == null || time == Time.BEFORE || time == Time.OWNED;
  }
}
