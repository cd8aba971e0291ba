package org.stakegraph.ingest.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.stakegraph.ingest.block.GridCell;
import org.stakegraph.ingest.block.GridRow;
import org.stakegraph.ingest.text.AlignedText;
import org.stakegraph.ingest.text.TextRange;

/**
 * Parts rows whose cells hold several lines, one below the other: of several holders, or of the
 * classes of securities that one holder owns.
 */
final class RowLines {
  /** Nobody owns more classes of an issuer, but for funds, which have rows for them. */
  private static final int MOST_CLASSES = 12;

  private RowLines() {}

  /** The row itself, or a row for each line where it is plain which lines belong together. */
  static List<GridRow> split(GridRow row) {
    int holders = holders(row);
    int lines = holders > 1 ? holders : classes(row);
    if (lines < 2) {
      return List.of(row);
    }
    List<GridRow> rows = new ArrayList<>();
    for (int i = 0; i < lines; i++) {
      rows.add(line(row, i, holders > 1));
    }
    return rows;
  }

  /** How many holders a row has, if names and figures have the same number of lines. */
  private static int holders(GridRow row) {
    int lines = row.cells().isEmpty() ? 0 : row.cells().get(0).lines().size();
    boolean several = lines > 1 && row.cells().size() > 1;
    for (GridCell cell : row.cells().subList(several ? 1 : 0, several ? row.cells().size() : 0)) {
      several &= cell.lines().size() == lines && areFigures(cell);
    }
    return several ? lines : 0;
  }

  /**
   * How many classes a row lists, if its figures have as many lines; beside several such columns
   * one figure may stand for the whole row, as a share of all votes does.
   */
  private static int classes(GridRow row) {
    int classes =
        row.cells().stream()
            .filter(RowLines::areClasses)
            .mapToInt(cell -> cell.lines().size())
            .findFirst()
            .orElse(0);
    int parted = 0;
    int whole = 0;
    for (GridCell cell : row.cells()) {
      if (areFigures(cell) && isOne(cell)) {
        whole++;
      } else if (areFigures(cell) && cell.lines().size() != classes) {
        return 0;
      } else if (areFigures(cell)) {
        parted++;
      }
    }
    boolean plain = whole == 0 ? parted > 0 : whole == 1 && parted > 1;
    return plain ? classes : 0;
  }

  /** Whether each line of a cell names another class. */
  private static boolean areClasses(GridCell cell) {
    int lines = cell.lines().size();
    if (lines < 2 || lines > MOST_CLASSES) {
      return false;
    }
    Set<String> names = new HashSet<>();
    boolean security = false;
    for (AlignedText line : cell.lines()) {
      names.add(line.toString());
      security |= RowWords.isSecurity(line);
    }
    return security && names.size() == lines && cell.lines().stream().allMatch(RowWords::isOfClass);
  }

  private static boolean areFigures(GridCell cell) {
    return cell.lines().stream().allMatch(SheetCell::isFigure);
  }

  /** A line of a row; what has no line for each class is said of the first and of all. */
  private static GridRow line(GridRow row, int line, boolean ofHolders) {
    List<GridCell> cells = new ArrayList<>();
    for (GridCell cell : row.cells()) {
      boolean parted = ofHolders || areClasses(cell) || (areFigures(cell) && !isOne(cell));
      if (parted) {
        cells.add(new GridCell(cell.column(), cell.width(), 1, List.of(cell.lines().get(line))));
      } else if (line == 0) {
        cells.add(new GridCell(cell.column(), cell.width(), 1, cell.lines()));
      }
    }
    TextRange range =
        cells.stream().map(c -> c.text().range()).reduce(TextRange::cover).orElse(row.range());
    return new GridRow(cells, range);
  }

  private static boolean isOne(GridCell cell) {
    return cell.lines().size() == 1;
  }
}
