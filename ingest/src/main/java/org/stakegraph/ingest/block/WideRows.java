package org.stakegraph.ingest.block;

import java.util.ArrayList;
import java.util.List;
import org.stakegraph.ingest.text.AlignedText;

/**
 * Rows of a converted table whose marks had cells of their own and moved the others to the right.
 */
final class WideRows {
  private WideRows() {}

  /** The rows of a table, of which few may have more cells than there are columns. */
  static List<GridRow> fitted(List<GridRow> rows, int width) {
    List<GridRow> figured =
        rows.stream()
            .filter(row -> row.cells().stream().skip(1).anyMatch(MarkdownTable::isFigure))
            .toList();
    long wide = figured.stream().filter(row -> end(row) > width).count();
    return wide == 0 || 2 * wide >= figured.size()
        ? rows
        : rows.stream().map(row -> fitted(row, width)).toList();
  }

  private static int end(GridRow row) {
    return row.cells().get(row.cells().size() - 1).end();
  }

  /** A row with marks that had cells of their own put back, if it has too many cells. */
  private static GridRow fitted(GridRow row, int width) {
    if (end(row) <= width) {
      return row;
    }
    List<AlignedText> cells = row.cells().stream().map(GridCell::text).toList();
    List<AlignedText> folded = FoldedCells.fitted(cells, width);
    if (cells.size() != end(row) || folded.size() > width) {
      return row;
    }
    List<GridCell> fitted = new ArrayList<>();
    for (int c = 0; c < folded.size(); c++) {
      fitted.add(new GridCell(c, 1, 1, List.of(folded.get(c))));
    }
    return new GridRow(fitted, row.range());
  }
}
