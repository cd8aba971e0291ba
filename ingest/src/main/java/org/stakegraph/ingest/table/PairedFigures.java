package org.stakegraph.ingest.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stakegraph.ingest.block.GridCell;
import org.stakegraph.ingest.block.GridRow;
import org.stakegraph.ingest.statement.FigurePair;
import org.stakegraph.ingest.text.AlignedText;

/**
 * Parts cells that print a number of shares and its percentage together, "1,000,000 (10.0%)", into
 * two columns under one heading.
 */
final class PairedFigures {
  private PairedFigures() {}

  /** The same rows where no column is made of pairs. */
  static List<GridRow> parted(List<GridRow> rows) {
    Set<Integer> columns = columns(rows);
    return columns.isEmpty() ? rows : rows.stream().map(row -> parted(row, columns)).toList();
  }

  /** The columns whose figures are pairs for the greater part. */
  private static Set<Integer> columns(List<GridRow> rows) {
    Map<Integer, Integer> balance = new HashMap<>();
    Set<Integer> pairs = new HashSet<>();
    Set<Integer> percents = new HashSet<>();
    for (GridRow row : rows) {
      for (GridCell cell : row.cells()) {
        AlignedText text = cell.text();
        if (Character.isDigit(text.charAt(0)) && !isZero(text)) {
          boolean pair = FigurePair.of(text).isPresent();
          balance.merge(cell.column(), pair ? 1 : -1, Integer::sum);
          if (pair) {
            pairs.add(cell.column());
          }
          if (pair && text.toString().indexOf('%') > 0) {
            percents.add(cell.column());
          }
        }
      }
    }
    // Stars alone are the marks of notes: "8,000(**)".
    pairs.removeIf(column -> balance.get(column) < 0 || !percents.contains(column));
    return pairs;
  }

  /** "0", beside which nobody prints a percentage. */
  private static boolean isZero(AlignedText text) {
    return text.length() == 1 && text.charAt(0) == '0';
  }

  /** Every column becomes two; of a pair each has one. */
  private static GridRow parted(GridRow row, Set<Integer> columns) {
    List<GridCell> cells = new ArrayList<>();
    for (GridCell cell : row.cells()) {
      int column = cell.column() * 2;
      boolean figure = columns.contains(cell.column()) && Character.isDigit(cell.text().charAt(0));
      Optional<FigurePair> pair = figure ? FigurePair.of(cell.text()) : Optional.empty();
      if (pair.isPresent()) {
        AlignedText text = cell.text();
        FigurePair found = pair.get();
        AlignedText count = text.slice(0, found.open());
        cells.add(part(cell, column, AlignedText.join(List.of(count, text.from(found.end())))));
        cells.add(part(cell, column + cell.width(), text.slice(found.open() + 1, found.end() - 1)));
      } else if (figure) {
        cells.add(new GridCell(column, cell.width(), cell.height(), cell.lines()));
      } else {
        cells.add(new GridCell(column, cell.width() * 2, cell.height(), cell.lines()));
      }
    }
    return new GridRow(cells, row.range());
  }

  private static GridCell part(GridCell cell, int column, AlignedText text) {
    return new GridCell(column, cell.width(), cell.height(), List.of(text));
  }
}
