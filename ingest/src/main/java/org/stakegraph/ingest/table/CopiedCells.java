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

  /** A name spans at most so many columns beside its first. */
  private static final int MOST_COPIES = 8;

  private CopiedCells() {}

  /** The same rows where the column behind the names does not repeat them. */
  static List<GridRow> removed(List<GridRow> rows) {
    List<GridRow> left = rows;
    for (int i = 0; i < MOST_COPIES && areCopied(left); i++) {
      left = left.stream().map(CopiedCells::without).toList();
    }
    return left;
  }

  /** Whether the second column repeats the first one, its label too. */
  private static boolean areCopied(List<GridRow> rows) {
    if (rows.size() < LEAST_ROWS || !copies(rows.get(0))) {
      return false;
    }
    int copied = 0;
    for (GridRow row : rows) {
      GridCell second = at(row, 1);
      boolean name = second != null && at(row, 0) != null && !SheetCell.isFigure(second.text());
      if (name && !copies(row)) {
        return false;
      }
      copied += name ? 1 : 0;
    }
    return copied >= LEAST_ROWS;
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
  private static GridRow without(GridRow row) {
    boolean ragged = at(row, 1) != null && !copies(row);
    List<GridCell> cells = new ArrayList<>();
    for (GridCell cell : row.cells()) {
      if (ragged || cell.column() < 1) {
        cells.add(cell);
      } else if (cell.column() > 1) {
        cells.add(new GridCell(cell.column() - 1, cell.width(), cell.height(), cell.lines()));
      }
    }
    return new GridRow(cells, row.range());
  }
}
