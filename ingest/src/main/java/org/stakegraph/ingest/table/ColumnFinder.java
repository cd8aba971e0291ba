package org.stakegraph.ingest.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;

/**
 * Finds the columns that a reader sees. Gutters, currency and percent signs and marks have columns
 * of their own in the markup; what holds figures or words in most rows makes a column here.
 */
final class ColumnFinder {
  /** No ownership table has more columns; wider ones are something else. */
  static final int MOST_COLUMNS = 40;

  private ColumnFinder() {}

  /**
   * The columns from left to right; none if there are too many.
   *
   * @param heading the rows of the heading
   * @param body the rows behind it
   */
  static List<Extent> find(List<SheetRow> heading, List<SheetRow> body) {
    List<Extent> columns = new ArrayList<>();
    for (Extent extent : byUse(body)) {
      List<Extent> touched = columns.stream().filter(extent::overlaps).toList();
      if (touched.isEmpty()) {
        columns.add(extent);
      } else if (touched.size() == 1) {
        columns.set(columns.indexOf(touched.get(0)), touched.get(0).cover(extent));
      }
      if (columns.size() > MOST_COLUMNS) {
        return List.of();
      }
    }
    marked(heading, body, columns).ifPresent(columns::add);
    columns.sort(Comparator.comparingInt(Extent::start));
    return joined(columns, heading, body);
  }

  /**
   * What stands under a label of percentages where no row has anything there but marks, of which a
   * note says that they are small.
   */
  private static Optional<Extent> marked(
      List<SheetRow> heading, List<SheetRow> body, List<Extent> columns) {
    for (SheetRow row : heading) {
      for (SheetCell cell : row.cells()) {
        Extent label = Extent.of(cell.cell());
        boolean percent = cell.text().mentions("percent") || cell.text().mentions("% of");
        if (percent && columns.stream().noneMatch(label::overlaps)) {
          return body.stream()
              .flatMap(line -> line.cells().stream())
              .filter(mark -> mark.is(SheetCell.Kind.MARKS))
              .map(mark -> Extent.of(mark.cell()))
              .filter(label::overlaps)
              .reduce(Extent::cover);
        }
      }
    }
    return Optional.empty();
  }

  /** Joins neighbours of which each row fills one and that no label tells apart. */
  private static List<Extent> joined(
      List<Extent> columns, List<SheetRow> heading, List<SheetRow> body) {
    List<Extent> joined = new ArrayList<>();
    for (Extent column : columns) {
      Extent last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      boolean one =
          last != null
              && last.distance(column) <= 1
              && heading.stream().noneMatch(row -> fillsBoth(row, last, column))
              && body.stream().noneMatch(row -> fillsBoth(row, last, column));
      if (one) {
        joined.set(joined.size() - 1, last.cover(column));
      } else {
        joined.add(column);
      }
    }
    return joined;
  }

  private static boolean fillsBoth(SheetRow row, Extent a, Extent b) {
    SheetCell left = null;
    for (SheetCell cell : row.cells()) {
      Extent extent = Extent.of(cell.cell());
      if (left != null && extent.overlaps(b) && isContent(cell)) {
        return true;
      }
      if (extent.overlaps(a) && isContent(cell)) {
        left = cell;
      }
    }
    return false;
  }

  private static boolean isContent(SheetCell cell) {
    return cell.is(SheetCell.Kind.FIGURE) || cell.is(SheetCell.Kind.TEXT);
  }

  /** The places of cells, the most used first: what few rows do cannot join two columns. */
  private static List<Extent> byUse(List<SheetRow> body) {
    Map<Extent, Integer> uses = new LinkedHashMap<>();
    for (SheetRow row : body) {
      if (row.isBare()) {
        continue;
      }
      for (SheetCell cell : row.cells()) {
        if (isContent(cell)) {
          uses.merge(Extent.of(cell.cell()), 1, Integer::sum);
        }
      }
    }
    List<Entry<Extent, Integer>> entries = new ArrayList<>(uses.entrySet());
    entries.sort(Entry.<Extent, Integer>comparingByValue().reversed());
    return entries.stream().map(Entry::getKey).toList();
  }
}
