package org.stakegraph.ingest.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.stakegraph.ingest.source.SourceText;

/**
 * Where the figures of typed rows end on their lines. Rows without a heading stand in the columns
 * of a table before them if theirs end there; marked-up rows, whose places on the line mean
 * nothing, hardly ever do.
 *
 * @param columns the first and last place of each column, from left to right
 */
record FigurePlaces(List<FigurePlaces.Range> columns) {
  /** Typists set figures off by a place or two. */
  private static final int DRIFT = 2;

  /** One row can stand in the columns of another by chance. */
  private static final int LEAST_ROWS = 2;

  FigurePlaces {
    columns = List.copyOf(columns);
  }

  /** A range of places, both included. */
  record Range(int first, int last) {
    Range with(int place) {
      return new Range(Math.min(first, place), Math.max(last, place));
    }

    boolean isNear(Range other) {
      return first <= other.last + DRIFT && other.first <= last + DRIFT;
    }
  }

  static FigurePlaces of(List<SheetRow> rows, SourceText source) {
    Map<Integer, Range> columns = new TreeMap<>();
    for (SheetRow row : rows) {
      for (SheetCell cell : row.cells().subList(1, row.cells().size())) {
        if (cell.is(SheetCell.Kind.FIGURE)) {
          int end = cell.lines().get(0).range().end();
          int place = end - source.line(source.lineAt(end - 1)).start();
          Range seen = columns.getOrDefault(cell.cell().column(), new Range(place, place));
          columns.put(cell.cell().column(), seen.with(place));
        }
      }
    }
    return new FigurePlaces(new ArrayList<>(columns.values()));
  }

  /** Whether other rows have as many columns of figures, each where these have theirs. */
  boolean hold(List<SheetRow> rows, SourceText source) {
    FigurePlaces others = of(rows, source);
    boolean hold =
        others.columns.size() == columns.size()
            && !columns.isEmpty()
            && rows.stream().filter(SheetRow::hasFigures).count() >= LEAST_ROWS;
    for (int i = 0; i < columns.size() && hold; i++) {
      hold = columns.get(i).isNear(others.columns.get(i));
    }
    return hold;
  }
}
