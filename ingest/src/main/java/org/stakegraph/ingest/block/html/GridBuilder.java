package org.stakegraph.ingest.block.html;

import java.util.ArrayList;
import java.util.List;
import org.stakegraph.ingest.block.Block.GridBlock;
import org.stakegraph.ingest.block.GridCell;
import org.stakegraph.ingest.block.GridRow;
import org.stakegraph.ingest.text.AlignedText;
import org.stakegraph.ingest.text.TextRange;

/**
 * Lays the cells of a table out in columns. Every cell takes the columns that its colspan says,
 * right of those that cells of earlier rows still cover.
 */
final class GridBuilder {
  private static final int MAX_COLUMNS = 1000;

  /** For each column one past the last row that a cell covers. */
  private final int[] covered = new int[MAX_COLUMNS];

  private final List<MarkedTable.Row> rows;

  /** For each row how many rows before it are kept. */
  private final int[] kept;

  private GridBuilder(List<MarkedTable.Row> rows) {
    this.rows = rows;
    this.kept = new int[rows.size() + 1];
    boolean blank = true;
    for (int i = 0; i < rows.size(); i++) {
      boolean empty = rows.get(i).filled().isEmpty();
      boolean keeps = !(empty && blank) && !isFurniture(i);
      kept[i + 1] = kept[i] + (keeps ? 1 : 0);
      blank = keeps ? empty : blank;
    }
  }

  /** The grid of rows; the rows that are page furniture or a second empty one are left out. */
  static GridBlock build(List<MarkedTable.Row> rows, TextRange range) {
    return new GridBlock(new GridBuilder(rows).rows(), range);
  }

  private List<GridRow> rows() {
    List<GridRow> grid = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      List<GridCell> cells = cells(i);
      if (kept[i + 1] > kept[i]) {
        grid.add(new GridRow(cells, rows.get(i).range()));
      }
    }
    while (!grid.isEmpty() && grid.get(grid.size() - 1).cells().isEmpty()) {
      grid.remove(grid.size() - 1);
    }
    return grid;
  }

  private List<GridCell> cells(int row) {
    List<GridCell> cells = new ArrayList<>();
    int column = 0;
    for (MarkedTable.Cell cell : rows.get(row).cells()) {
      while (column < MAX_COLUMNS && covered[column] > row) {
        column++;
      }
      int end = column + Math.min(MAX_COLUMNS, cell.width());
      int last = Math.min(rows.size(), row + cell.height());
      for (int i = column; i < Math.min(end, MAX_COLUMNS); i++) {
        covered[i] = last;
      }
      if (cell.hasWords()) {
        int height = Math.max(1, kept[last] - kept[row]);
        cells.add(new GridCell(column, end - column, height, lines(cell)));
      }
      column = end;
    }
    return cells;
  }

  private static List<AlignedText> lines(MarkedTable.Cell cell) {
    if (cell.pieces().size() == 1) {
      return cell.pieces().get(0).lines();
    }
    return cell.pieces().stream().flatMap(piece -> piece.lines().stream()).toList();
  }

  /** A page number counts as one only beside a banner: it may be a figure. */
  private boolean isFurniture(int row) {
    List<MarkedTable.Cell> filled = rows.get(row).filled();
    if (filled.size() != 1) {
      return false;
    }
    List<AlignedText> lines = lines(filled.get(0));
    if (lines.size() != 1) {
      return false;
    }
    AlignedText text = lines.get(0);
    return Furniture.isBanner(text)
        || Furniture.isFramedNumber(text)
        || (Furniture.isPageNumber(text) && (isBanner(row - 1) || isBanner(row + 1)));
  }

  private boolean isBanner(int row) {
    if (row < 0 || row >= rows.size()) {
      return false;
    }
    List<MarkedTable.Cell> filled = rows.get(row).filled();
    return filled.size() == 1 && Furniture.isBanner(filled.get(0).head());
  }
}
