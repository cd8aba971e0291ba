package org.stakegraph.ingest.block;

import java.util.ArrayList;
import java.util.List;

/**
 * Rows of a converted table from which a cell that spans them and rows above was left out, so that
 * their other cells moved to the left: they go back to the columns that hold what they hold.
 */
final class ShortRows {
  private final int width;

  /** In how many whole rows each column holds figures; less those in which it holds words. */
  private final int[] figures;

  private ShortRows(int width) {
    this.width = width;
    this.figures = new int[width];
  }

  /**
   * The rows with all cells in their columns.
   *
   * @param rows each as printed, without empty cells
   * @param counts how many cells each has, empty ones too
   * @param width how many columns there are
   */
  static List<GridRow> placed(List<GridRow> rows, List<Integer> counts, int width) {
    ShortRows columns = new ShortRows(width);
    for (int i = 0; i < rows.size(); i++) {
      if (counts.get(i) == width && hasFigures(rows.get(i))) {
        rows.get(i).cells().forEach(columns::add);
      }
    }
    List<GridRow> placed = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      placed.add(columns.placed(rows.get(i), width - counts.get(i)));
    }
    return placed;
  }

  private void add(GridCell cell) {
    figures[cell.column()] += isFigure(cell) ? 1 : -1;
  }

  private GridRow placed(GridRow row, int lacking) {
    if (lacking <= 0 || !hasFigures(row) || agrees(row, 0) || !agrees(row, lacking)) {
      return row;
    }
    List<GridCell> moved =
        row.cells().stream()
            .map(c -> new GridCell(c.column() + lacking, c.width(), c.height(), c.lines()))
            .toList();
    return new GridRow(moved, row.range());
  }

  /** Whether all cells of a row agree with those of whole rows, so many columns to their right. */
  private boolean agrees(GridRow row, int by) {
    return row.cells().stream()
        .allMatch(
            cell -> {
              int column = cell.column() + by;
              return column < width
                  && figures[column] != 0
                  && isFigure(cell) == figures[column] > 0;
            });
  }

  private static boolean hasFigures(GridRow row) {
    return row.cells().stream().anyMatch(cell -> cell.column() > 0 && isFigure(cell));
  }

  private static boolean isFigure(GridCell cell) {
    return PlainTables.isFigure(cell.text());
  }
}
