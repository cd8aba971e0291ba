package org.stakegraph.ingest.table;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.stakegraph.ingest.table.ColumnLabel.Time;
import org.stakegraph.ingest.text.Word;

/**
 * The columns that count shares of a class before, in and after an offering (Item 507).
 *
 * @param before owned before the offering
 * @param offered for sale
 * @param after left if all of them are sold
 */
record SaleColumns(List<Integer> before, List<Integer> offered, List<Integer> after) {
  /** After what holders sell nothing: it comes before the offering. */
  private static final List<String> SALES = List.of("offering", "sale", "sold");

  /** American depositary shares in short. */
  private static final Set<String> DEPOSITED = Set.of("ads", "adss", "adrs");

  /**
   * Finds them by what labels say and, where these leave it open, by the sums of rows.
   *
   * @param sheet the table
   * @param uses the use of each of its columns
   * @param securities the class that the heading of each column names, or nothing
   * @param mine the columns that may be of the class
   */
  record Finder(Sheet sheet, List<ColumnUse> uses, List<String> securities, IntPredicate mine) {

    /**
     * The columns of the class.
     *
     * @param timeless whether shares of no time may be those that are owned or offered
     */
    SaleColumns find(boolean timeless) {
      List<Integer> offered = offered();
      List<Integer> after = shares(c -> time(c) == Time.AFTER);
      List<Integer> before = before(offered, after);
      if (before.isEmpty() && offered.isEmpty() && after.isEmpty() && timeless) {
        return timeless();
      }
      Optional<Integer> exchanged = exchanged(offered, after);
      return exchanged.isPresent()
          ? new SaleColumns(List.of(exchanged.get()), offered, List.of(last(after)))
          : new SaleColumns(before, offered, after);
    }

    /** Depositary shares only where such are owned: each may stand for several shares. */
    private List<Integer> offered() {
      boolean deposited = !shares(c -> isOwned(c) && isDeposited(c)).isEmpty();
      return shares(c -> time(c) == Time.OFFERED && (deposited || !isDeposited(c)));
    }

    private boolean isDeposited(int column) {
      String label = sheet.labels(column).all();
      return !label.contains("ordinary")
          && (label.contains("depositary")
              || Word.of(label).stream().anyMatch(w -> DEPOSITED.contains(w.letters())));
    }

    /** Behind the offered ones, owned shares are those before the offering if rows say so. */
    private List<Integer> before(List<Integer> offered, List<Integer> after) {
      List<Integer> said = shares(c -> time(c) == Time.BEFORE);
      int first = offered.isEmpty() ? Integer.MAX_VALUE : offered.get(0);
      boolean left = after.size() == 1;
      List<Integer> owned =
          said.isEmpty()
              ? shares(c -> isOwned(c) && (c < first || (left && leaves(c, offered, last(after)))))
              : said;
      return owned.stream().filter(c -> !isConverted(c, offered)).toList();
    }

    /** Whether it counts preferred stock, and only what that converts into is offered. */
    private boolean isConverted(int before, List<Integer> offered) {
      return isPreferred(before)
          && !offered.isEmpty()
          && offered.stream().noneMatch(c -> securities.get(c).isEmpty() || isPreferred(c));
    }

    private boolean isPreferred(int column) {
      return securities.get(column).contains("prefer");
    }

    /** A single count of those who sell is of what they offer, which Item 507 asks for. */
    private SaleColumns timeless() {
      List<Integer> counts = shares(c -> time(c) == null);
      boolean sole =
          counts.size() == 1
              && !uses.contains(ColumnUse.PERCENT)
              && sheet.labels(sheet.name()).all().contains("selling");
      return sole
          ? new SaleColumns(List.of(), counts, List.of())
          : new SaleColumns(counts, List.of(), List.of());
    }

    /** "Owned Following the Exchange" for shares that are then resold: owned before the resale. */
    private Optional<Integer> exchanged(List<Integer> offered, List<Integer> after) {
      return after.stream()
          .limit(Math.max(0, after.size() - 1L))
          .filter(c -> SALES.stream().noneMatch(sheet.labels(c).all()::contains))
          .filter(c -> leaves(c, offered, last(after)))
          .findFirst();
    }

    private boolean leaves(int whole, List<Integer> offered, int rest) {
      return offered.stream().anyMatch(part -> RowSums.differ(sheet.body(), whole, part, rest));
    }

    private static int last(List<Integer> columns) {
      return columns.get(columns.size() - 1);
    }

    private boolean isOwned(int column) {
      Time time = time(column);
      return time == Time.BEFORE || time == Time.OWNED;
    }

    private @Nullable Time time(int column) {
      return ColumnLabel.time(sheet.labels(column));
    }

    private List<Integer> shares(IntPredicate wanted) {
      return IntStream.range(0, uses.size())
          .filter(c -> uses.get(c) == ColumnUse.SHARES && mine.test(c) && wanted.test(c))
          .boxed()
          .toList();
    }
  }
}
