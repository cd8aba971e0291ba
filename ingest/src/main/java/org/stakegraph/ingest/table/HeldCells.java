package org.stakegraph.ingest.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.stakegraph.ingest.block.GridCell;
import org.stakegraph.ingest.block.GridRow;
import org.stakegraph.ingest.statement.Amount;
import org.stakegraph.ingest.statement.Amounts;
import org.stakegraph.ingest.text.AlignedText;
import org.stakegraph.ingest.text.TextRange;

/**
 * Parts cells that print how shares are held behind their number, "1,000 (sole)", into two columns,
 * and cells with several such lines into as many rows.
 */
final class HeldCells {
  /** No such line is longer, its marks included. */
  private static final int LONGEST = 80;

  /** A holder's shares fall into no more parts. */
  private static final int MOST_LINES = 8;

  private HeldCells() {}

  /** The same rows where no cell says how shares are held. */
  static List<GridRow> parted(List<GridRow> rows) {
    Set<Integer> columns = new HashSet<>();
    for (GridRow row : rows) {
      row.cells().stream().filter(HeldCells::isHeld).forEach(cell -> columns.add(cell.column()));
    }
    return columns.isEmpty() ? rows : rows.stream().flatMap(row -> parted(row).stream()).toList();
  }

  /** Every column becomes two: one of numbers, one of what stands behind them. */
  private static List<GridRow> parted(GridRow row) {
    int lines =
        row.cells().stream()
            .filter(HeldCells::isHeld)
            .mapToInt(cell -> cell.lines().size())
            .max()
            .orElse(1);
    List<GridRow> parted = new ArrayList<>();
    for (int i = 0; i < lines; i++) {
      List<GridCell> cells = new ArrayList<>();
      for (GridCell cell : row.cells()) {
        if (isHeld(cell)) {
          held(cell, i, cells);
        } else {
          other(cell, i, lines, cells);
        }
      }
      parted.add(new GridRow(cells, range(row, cells, lines)));
    }
    return parted;
  }

  private static TextRange range(GridRow row, List<GridCell> cells, int lines) {
    return lines == 1
        ? row.range()
        : cells.stream().map(c -> c.text().range()).reduce(TextRange::cover).orElse(row.range());
  }

  private static void held(GridCell cell, int line, List<GridCell> cells) {
    if (line < cell.lines().size()) {
      AlignedText text = cell.lines().get(line);
      int end = numberEnd(text);
      int column = cell.column() * 2;
      cells.add(part(cell, column, List.of(text.slice(0, end))));
      cells.add(part(cell, column + cell.width(), List.of(text.from(end))));
    }
  }

  /** Beside several lines, figures on as many belong to these; all else is said of the first. */
  private static void other(GridCell cell, int line, int lines, List<GridCell> cells) {
    boolean parallel =
        lines > 1
            && cell.lines().size() == lines
            && cell.lines().stream().allMatch(SheetCell::isFigure);
    GridCell wide = new GridCell(cell.column() * 2, cell.width() * 2, cell.height(), cell.lines());
    if (parallel) {
      cells.add(new GridCell(wide.column(), wide.width(), 1, List.of(cell.lines().get(line))));
    } else if (line == 0) {
      cells.add(wide);
    }
  }

  private static GridCell part(GridCell cell, int column, List<AlignedText> lines) {
    return new GridCell(column, cell.width(), 1, lines);
  }

  private static boolean isHeld(GridCell cell) {
    return cell.lines().size() <= MOST_LINES
        && cell.lines().stream().allMatch(line -> numberEnd(line) > 0);
  }

  /** Where the number ends behind which words say how so many shares are held, or -1. */
  private static int numberEnd(AlignedText line) {
    boolean begins = line.length() <= LONGEST && Character.isDigit(line.charAt(0));
    int space = begins ? line.toString().indexOf(' ') : -1;
    return space > 0
            && RowWords.isPower(line.from(space))
            && Amounts.read(line.slice(0, space)).single().filter(Amount::isCount).isPresent()
        ? space
        : -1;
  }
}
