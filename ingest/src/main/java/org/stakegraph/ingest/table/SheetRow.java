package org.stakegraph.ingest.table;

import java.util.List;
import org.stakegraph.ingest.block.GridRow;
import org.stakegraph.ingest.text.TextRange;
import org.stakegraph.ingest.text.Word;

/**
 * A row of a marked-up table with its cells looked at.
 *
 * @param cells its cells from left to right
 * @param range the row
 */
record SheetRow(List<SheetCell> cells, TextRange range) {
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2099;

  SheetRow {
    cells = List.copyOf(cells);
  }

  static SheetRow of(GridRow row) {
    return new SheetRow(row.cells().stream().map(SheetCell::of).toList(), row.range());
  }

  /** Whether it holds a figure that is not the first of its cells and not a year. */
  boolean hasFigures() {
    for (int i = 1; i < cells.size(); i++) {
      if (cells.get(i).is(SheetCell.Kind.FIGURE) && !isYear(cells.get(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether words stand in its first cell and only there. */
  boolean isBare() {
    return cells.size() == 1 || cells.stream().skip(1).allMatch(c -> c.is(SheetCell.Kind.MARKS));
  }

  /** Whether it explains a sign: "*" beside "less than 1%". */
  boolean isLegend() {
    String sign = cells.isEmpty() ? "" : cells.get(0).text().toString();
    return cells.size() <= 3
        && !sign.isEmpty()
        && sign.chars().allMatch(c -> "*\u2020\u2021#+()".indexOf(c) >= 0);
  }

  private static boolean isYear(SheetCell cell) {
    String text = cell.text().toString();
    if (text.length() != 4 || !Word.isDigits(text)) {
      return false;
    }
    int year = Integer.parseInt(text);
    return year >= FIRST_YEAR && year <= LAST_YEAR;
  }
}
