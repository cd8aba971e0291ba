package org.stakegraph.ingest.block.stacked;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.stakegraph.ingest.block.stacked.StackedEntry.Figure;
import org.stakegraph.ingest.statement.Amount;

/**
 * The columns that rows with all their figures show, and where figures of the others stand.
 *
 * @param percent for each column whether it holds percentages; shares otherwise
 * @param sums columns two of which add up to a third in every row
 */
record StackedColumns(List<Boolean> percent, List<Sum> sums) {
  /** More of them, or more sums, would make rows with gaps a puzzle. */
  private static final int MOST = 9;

  private static final int MOST_SUMS = 4;

  private static final int LEAST = 2;
  private static final int LEAST_ROWS = 3;

  StackedColumns {
    percent = List.copyOf(percent);
    sums = List.copyOf(sums);
  }

  /** Columns of shares of which the first two add up to the third. */
  record Sum(int first, int second, int total) {}

  int count() {
    return percent.size();
  }

  /** The columns of a table that is made of entries; empty if they do not look like its rows. */
  static Optional<StackedColumns> of(List<StackedEntry> entries) {
    return usualCount(entries).flatMap(count -> of(entries, count));
  }

  private static Optional<StackedColumns> of(List<StackedEntry> entries, int count) {
    List<List<Figure>> rows =
        entries.stream().map(StackedEntry::figures).filter(f -> f.size() == count).toList();
    List<Boolean> percent = new ArrayList<>();
    boolean grouped = false;
    for (int c = 0; c < count; c++) {
      int column = c;
      long percents = rows.stream().filter(row -> row.get(column).isPercent()).count();
      long counts = rows.stream().filter(row -> row.get(column).isCount()).count();
      if (Math.min(percents, counts) * 5 > percents + counts) {
        return Optional.empty();
      }
      percent.add(percents > counts);
      grouped |= rows.stream().filter(row -> isGrouped(row.get(column))).count() * 2 >= rows.size();
    }
    return grouped
        ? Optional.of(new StackedColumns(percent, sums(rows, percent)))
        : Optional.empty();
  }

  /** Numbers of pages and years have no commas. */
  private static boolean isGrouped(Figure figure) {
    return figure.isCount() && figure.amount().printed().indexOf(',') > 0;
  }

  /** The number of figures that most rows have; the last may seem to have more. */
  private static Optional<Integer> usualCount(List<StackedEntry> entries) {
    Map<Integer, Integer> rows = new TreeMap<>();
    int last = 0;
    for (StackedEntry entry : entries) {
      int count = entry.figures().size();
      if (count >= LEAST && count <= MOST) {
        rows.merge(count, 1, Integer::sum);
      }
      last = count > 0 ? count : last;
    }
    int most = last;
    rows.replaceAll((count, number) -> count < most ? number + 1 : number);
    return rows.entrySet().stream()
        .filter(entry -> entry.getValue() >= LEAST_ROWS)
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey);
  }

  private static List<Sum> sums(List<List<Figure>> rows, List<Boolean> percent) {
    List<Sum> sums = new ArrayList<>();
    for (int total = 0; total < percent.size(); total++) {
      for (int a = 0; a < percent.size(); a++) {
        for (int b = a + 1; b < percent.size(); b++) {
          Sum sum = new Sum(a, b, total);
          boolean shares = !percent.get(a) && !percent.get(b) && !percent.get(total);
          if (shares
              && total != a
              && total != b
              && rows.stream().allMatch(row -> holds(sum, row))) {
            sums.add(sum);
          }
        }
      }
    }
    return sums.size() > MOST_SUMS ? List.of() : sums;
  }

  private static boolean holds(Sum sum, List<Figure> row) {
    return shares(row.get(sum.first())) + shares(row.get(sum.second()))
        == shares(row.get(sum.total()));
  }

  private static long shares(Figure figure) {
    Amount amount = figure.amount();
    return amount.isCount() ? amount.shares() : 0;
  }

  /**
   * The columns of figures, left to right, of which a row has less than all: those that every way
   * to set them agrees on. A figure whose column is not certain is left out.
   */
  Map<Integer, Figure> settle(List<Figure> figures) {
    List<int[]> ways = new ArrayList<>();
    ways(figures, 0, 0, new int[figures.size()], ways);
    Map<Integer, Figure> settled = new HashMap<>();
    for (int i = 0; i < figures.size() && !ways.isEmpty(); i++) {
      int figure = i;
      int column = ways.get(0)[i];
      if (ways.stream().allMatch(way -> way[figure] == column)) {
        settled.put(column, figures.get(i));
      }
    }
    return settled;
  }

  private void ways(List<Figure> figures, int next, int from, int[] way, List<int[]> found) {
    if (next == figures.size()) {
      if (addsUp(figures, way)) {
        found.add(way.clone());
      }
      return;
    }
    int last = count() - (figures.size() - next);
    for (int column = from; column <= last; column++) {
      if (fits(figures.get(next), column)) {
        way[next] = column;
        ways(figures, next + 1, column + 1, way, found);
      }
    }
  }

  private boolean fits(Figure figure, int column) {
    return percent.get(column) ? !figure.isCount() : !figure.isPercent();
  }

  private boolean addsUp(List<Figure> figures, int[] way) {
    long[] row = new long[count()];
    for (int i = 0; i < way.length; i++) {
      row[way[i]] = shares(figures.get(i));
    }
    return sums.stream().allMatch(sum -> row[sum.first()] + row[sum.second()] == row[sum.total()]);
  }
}
