package org.stakegraph.ingest.table;

import java.util.ArrayList;
import java.util.List;
import org.stakegraph.ingest.text.AlignedText;

/**
 * Puts the cells of rows into columns: signs and marks to their figures, tall cells to each row.
 */
final class LineBuilder {
  private final List<Extent> columns;
  private final List<List<AlignedText>> tall = new ArrayList<>();
  private final int[] rowsLeft;

  LineBuilder(List<Extent> columns) {
    this.columns = columns;
    this.rowsLeft = new int[columns.size()];
    columns.forEach(column -> tall.add(List.of()));
  }

  List<SheetLine> lines(List<SheetRow> rows) {
    return rows.stream().map(this::line).toList();
  }

  private SheetLine line(SheetRow row) {
    List<List<AlignedText>> cells = new ArrayList<>();
    List<Boolean> figures = new ArrayList<>();
    for (int c = 0; c < columns.size(); c++) {
      cells.add(new ArrayList<>());
      figures.add(false);
    }
    for (SheetCell cell : row.cells()) {
      int column = column(cell);
      cells.get(column).addAll(cell.lines());
      figures.set(column, figures.get(column) || cell.is(SheetCell.Kind.FIGURE));
      if (cell.cell().height() > 1) {
        tall.set(column, cell.lines());
        rowsLeft[column] = cell.cell().height();
      }
    }
    spread(cells, figures);
    return new SheetLine(cells, figures, isAcross(row), row.range());
  }

  private boolean isAcross(SheetRow row) {
    Extent first = Extent.of(row.cells().get(0).cell());
    return row.cells().size() == 1
        && columns.stream().allMatch(column -> first.overlaps(column))
        && columns.size() > 2;
  }

  /** A cell over several rows says the same in each of them. */
  private void spread(List<List<AlignedText>> cells, List<Boolean> figures) {
    for (int c = 0; c < columns.size(); c++) {
      if (rowsLeft[c] > 0 && cells.get(c).isEmpty()) {
        cells.get(c).addAll(tall.get(c));
        figures.set(c, SheetCell.isFigure(AlignedText.join(tall.get(c))));
      }
      rowsLeft[c] = Math.max(0, rowsLeft[c] - 1);
    }
  }

  /** Where a cell belongs: most overlap, then nearest; a currency sign looks to its right. */
  private int column(SheetCell cell) {
    Extent extent = Extent.of(cell.cell());
    int best = -1;
    for (int c = 0; c < columns.size(); c++) {
      int shared = extent.shared(columns.get(c));
      if (shared > 0 && (best < 0 || shared > extent.shared(columns.get(best)))) {
        best = c;
      }
    }
    return best >= 0 ? best : nearest(cell, extent);
  }

  private int nearest(SheetCell cell, Extent extent) {
    if (cell.is(SheetCell.Kind.AFFIX) || cell.is(SheetCell.Kind.MARKS)) {
      boolean opens = cell.text().toString().endsWith("$") || cell.text().charAt(0) == '(';
      return opens && cell.is(SheetCell.Kind.AFFIX) ? rightOf(extent) : leftOf(extent);
    }
    int nearest = 0;
    for (int c = 1; c < columns.size(); c++) {
      if (extent.distance(columns.get(c)) < extent.distance(columns.get(nearest))) {
        nearest = c;
      }
    }
    return nearest;
  }

  private int leftOf(Extent extent) {
    int left = 0;
    for (int c = 0; c < columns.size(); c++) {
      left = columns.get(c).start() < extent.start() ? c : left;
    }
    return left;
  }

  private int rightOf(Extent extent) {
    int right = columns.size() - 1;
    for (int c = columns.size() - 1; c >= 0; c--) {
      right = columns.get(c).end() > extent.end() ? c : right;
    }
    return right;
  }
}
