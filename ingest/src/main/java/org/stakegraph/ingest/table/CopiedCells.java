package org.stakegraph.ingest.table;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stakegraph.ingest.block.GridCell;
import org.stakegraph.ingest.block.GridRow;

/**
 * Takes out the copies of names with which a converter fills all columns that a cell of its source
 * spanned: {@code Alder LLC | Alder LLC | 1,000}.
 */
final class CopiedCells {
  /** Copies in fewer rows may be chance. */
  private static final int LEAST_ROWS = 2;

  private CopiedCells() {}

  /** The same rows where no column repeats the names before it. */
  static List<GridRow> removed(List<GridRow> rows) {
    int copy = copy(rows);
    return copy < 0 ? rows : removed(rows.stream().map(row -> without(row, copy)).toList());
  }

  /** The column right of the first that repeats it under the same label, or -1. */
  private static int copy(List<GridRow> rows) {
    if (rows.size() < LEAST_ROWS || !copies(rows.get(0))) {
      return -1;
    }
    int copied = 0;
    for (GridRow row : rows) {
      GridCell second = at(row, 1);
      boolean name = second != null && at(row, 0) != null && !SheetCell.isFigure(second.text());
      if (name && !copies(row)) {
        return -1;
      }
      copied += name ? 1 : 0;
    }
    return copied >= LEAST_ROWS ? 1 : -1;
  }

  private static boolean copies(GridRow row) {
    GridCell first = at(row, 0);
    GridCell second = at(row, 1);
    return first != null
        && second != null
        && first.text().toString().equals(second.text().toString());
  }

  private static @Nullable GridCell at(GridRow row, int column) {
    for (GridCell cell : row.cells()) {
      if (cell.column() == column && cell.width() == 1) {
        return cell;
      }
    }
    return null;
  }

  /** A row that has no copy has its figures in the right place already. */
  private static GridRow without(GridRow row, int copy) {
    boolean ragged = at(row, copy) != null && !copies(row);
    List<GridCell> cells = new ArrayList<>();
    for (GridCell cell : row.cells()) {
      if (ragged || cell.column() < copy) {
        cells.add(cell);
      } else if (cell.column() > copy) {
        cells.add(new GridCell(cell.column() - 1, cell.width(), cell.height(), cell.lines()));
      }
    }
    return new GridRow(cells, row.range());
  }
}
