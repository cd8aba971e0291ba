package org.stakegraph.ingest.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.stakegraph.ingest.block.GridCell;
import org.stakegraph.ingest.block.GridRow;
import org.stakegraph.ingest.text.AlignedText;
import org.stakegraph.ingest.text.TextRange;

/**
 * A long list of holders that was set in two halves beside each other, each under the same heading,
 * put one below the other.
 */
final class SideBySide {
  /** A heading takes no more rows. */
  private static final int MOST_HEADING = 12;

  /** Names and one column of figures, twice. */
  private static final int LEAST_CELLS = 4;

  private SideBySide() {}

  /** The same rows where no heading stands there twice. */
  static List<GridRow> parted(List<GridRow> rows) {
    for (int i = 0; i < Math.min(rows.size(), MOST_HEADING); i++) {
      List<GridCell> cells = rows.get(i).cells();
      if (isTwice(cells)) {
        return parted(rows, i, cells.get(cells.size() / 2).column() - cells.get(0).column());
      }
    }
    return rows;
  }

  /** Whether the second half of a row says what the first does, beginning with that of names. */
  private static boolean isTwice(List<GridCell> cells) {
    int half = cells.size() / 2;
    if (cells.size() < LEAST_CELLS || cells.size() % 2 != 0) {
      return false;
    }
    for (int i = 0; i < half; i++) {
      if (!words(cells.get(i)).equals(words(cells.get(half + i)))) {
        return false;
      }
    }
    return words(cells.get(0)).startsWith("name") || HeadingRows.isNameLabel(cells.get(0).text());
  }

  private static String words(GridCell cell) {
    return cell.text().toString().toLowerCase(Locale.ROOT);
  }

  private static List<GridRow> parted(List<GridRow> rows, int heading, int width) {
    int first = rows.get(heading).cells().get(0).column();
    List<GridRow> halves = new ArrayList<>();
    List<GridRow> second = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      List<GridCell> left = new ArrayList<>();
      List<GridCell> right = new ArrayList<>();
      for (GridCell cell : rows.get(i).cells()) {
        if (cell.column() < first + width) {
          left.add(cell);
        } else if (i > heading) {
          right.add(moved(cell, width));
        }
      }
      add(left, halves);
      add(right, second);
    }
    halves.addAll(second);
    return halves;
  }

  private static GridCell moved(GridCell cell, int width) {
    return new GridCell(cell.column() - width, cell.width(), cell.height(), cell.lines());
  }

  private static void add(List<GridCell> cells, List<GridRow> rows) {
    if (!cells.isEmpty()) {
      TextRange range = cells.get(0).text().range();
      for (GridCell cell : cells) {
        for (AlignedText line : cell.lines()) {
          range = range.cover(line.range());
        }
      }
      rows.add(new GridRow(cells, range));
    }
  }
}
