package org.stakegraph.ingest.table;

import java.util.List;
import java.util.Optional;

/**
 * Settles by the sums of rows which column counts what is owned before an offering (Item 507),
 * where labels leave that open.
 *
 * @param sheet the table
 * @param offered the columns of shares that are offered
 * @param after the columns whose labels say that they count what is owned after something
 */
record SaleSums(Sheet sheet, List<Integer> offered, List<Integer> after) {
  /** After what holders sell nothing: it comes before the offering. */
  private static final List<String> SALES = List.of("offering", "sale", "sold");

  /** Whether a column less one of the offered shares is the only one of what is left. */
  boolean isWhole(int column) {
    return after.size() == 1 && leaves(column, after.get(0));
  }

  /**
   * "Owned Following the Exchange" of units for shares that are then resold: owned before the
   * resale.
   */
  Optional<Integer> exchanged() {
    if (after.size() < 2) {
      return Optional.empty();
    }
    int last = after.get(after.size() - 1);
    return after.stream()
        .filter(c -> c != last && SALES.stream().noneMatch(sheet.labels(c).all()::contains))
        .filter(c -> leaves(c, last))
        .findFirst();
  }

  private boolean leaves(int whole, int rest) {
    return offered.stream().anyMatch(part -> RowSums.differ(sheet.body(), whole, part, rest));
  }
}
