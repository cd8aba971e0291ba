package org.stakegraph.ingest.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.stakegraph.ingest.block.GridCell;
import org.stakegraph.ingest.block.GridRow;
import org.stakegraph.ingest.text.TextRange;

/** Parts rows whose cells hold the lines of several holders, one below the other. */
final class RowLines {
  private static final int LONGEST_LABEL = 60;

  private RowLines() {}

  /**
   * The row itself, or a row for each line if names and figures have the same number of them; the
   * first lines may be the heading.
   */
  static List<GridRow> split(GridRow row) {
    int lines = row.cells().isEmpty() ? 0 : row.cells().get(0).lines().size();
    boolean several = lines > 1 && row.cells().size() > 1;
    int heading = several && isHeading(row.cells().get(0)) ? 1 : 0;
    for (GridCell cell : row.cells().subList(several ? 1 : 0, several ? row.cells().size() : 0)) {
      several &=
          cell.lines().size() == lines
              && cell.lines().stream().limit(heading).noneMatch(SheetCell::isFigure)
              && cell.lines().stream().skip(heading).allMatch(SheetCell::isFigure);
    }
    if (!several) {
      return List.of(row);
    }
    List<GridRow> rows = new ArrayList<>();
    for (int i = 0; i < lines; i++) {
      rows.add(line(row, i));
    }
    return rows;
  }

  private static boolean isHeading(GridCell names) {
    return names.lines().size() > 2
        && ColumnUse.isName(names.lines().get(0).toString().toLowerCase(Locale.ROOT))
        && names.lines().get(0).length() <= LONGEST_LABEL;
  }

  private static GridRow line(GridRow row, int line) {
    List<GridCell> cells = new ArrayList<>();
    for (GridCell cell : row.cells()) {
      cells.add(new GridCell(cell.column(), cell.width(), 1, List.of(cell.lines().get(line))));
    }
    TextRange range =
        cells.stream().map(c -> c.text().range()).reduce(TextRange::cover).orElse(row.range());
    return new GridRow(cells, range);
  }
}
