package org.stakegraph.ingest.table;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Which of several columns of shares counts them all.
 *
 * @param sheet the table
 * @param uses the use of each of its columns
 */
record TotalColumns(Sheet sheet, List<ColumnUse> uses) {
  /** What follows the price of shares without being any: nobody votes or sells it. */
  private static final List<String> UNITS =
      List.of("phantom", "deferred", "stock unit", "share unit", "equivalent");

  /** Of columns that say the same, the one that counts all; the first if none says so. */
  Optional<Integer> whole(List<Integer> columns) {
    return columns.stream()
        .filter(c -> isTotal(c) && !partedByPercent(columns.get(0), c))
        .findFirst()
        .or(() -> columns.stream().findFirst());
  }

  /**
   * The total at the right of a column into which this and those between them add up.
   *
   * @param owned columns of owned shares and those that do not say of which state of affairs they
   *     speak
   */
  Optional<Integer> sum(int first, List<Integer> owned) {
    String label = sheet.labels(first).own();
    if (label.contains("total") || label.contains("aggregate")) {
      return Optional.empty();
    }
    return owned.stream()
        .filter(c -> c > first + 1 && isTotal(c) && !partedByPercent(first, c))
        .filter(c -> RowSums.addUp(sheet.body(), first, c) && !addsUnits(first, c))
        .findFirst();
  }

  /** Whether a total goes beyond what is said to be beneficially owned. */
  private boolean addsUnits(int first, int total) {
    boolean beyond =
        sheet.labels(first).own().contains("beneficial")
            && !sheet.labels(total).own().contains("beneficial");
    return beyond
        && IntStream.range(first + 1, total)
            .mapToObj(c -> sheet.labels(c).own())
            .anyMatch(label -> !label.contains("days") && UNITS.stream().anyMatch(label::contains));
  }

  /**
   * The total of shares and of depositary shares that stand for several or parts of them: the
   * columns at its left do not add up to it, but none exceeds it.
   */
  Optional<Integer> withDepositary(List<Integer> shares) {
    Optional<Integer> total =
        shares.stream().filter(c -> sheet.labels(c).own().contains("total")).findFirst();
    return total.filter(
        last -> {
          List<Integer> parts = shares.stream().filter(c -> c < last).toList();
          return parts.stream().anyMatch(c -> ColumnLabel.namesDepositary(sheet.labels(c).own()))
              && !partedByPercent(parts.get(0), last)
              && parts.stream().allMatch(c -> RowSums.reach(sheet.body(), last, c));
        });
  }

  /** Whether a column says that it counts all. */
  boolean isTotal(int column) {
    Labels labels = sheet.labels(column);
    String own = labels.own().isEmpty() ? labels.all() : labels.own();
    return own.contains("total") || own.contains("aggregate") || own.contains("beneficial");
  }

  /** A percentage behind the first of them belongs to it; those behind count something else. */
  private boolean partedByPercent(int first, int column) {
    return uses.subList(first, column).contains(ColumnUse.PERCENT);
  }
}
