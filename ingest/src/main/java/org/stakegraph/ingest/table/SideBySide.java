package org.stakegraph.ingest.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.stakegraph.ingest.block.GridCell;
import org.stakegraph.ingest.block.GridRow;
import org.stakegraph.ingest.text.AlignedText;
import org.stakegraph.ingest.text.TextRange;

/**
 * A long list of holders that was set in two or more parts beside each other, each under the same
 * heading, put one below the other.
 */
final class SideBySide {
  /** A heading takes no more rows. */
  private static final int MOST_HEADING = 12;

  /** Names and one column of figures. */
  private static final int LEAST_CELLS = 2;

  private static final int MOST_PARTS = 4;

  private SideBySide() {}

  /** The same rows where no heading stands there more than once. */
  static List<GridRow> parted(List<GridRow> rows) {
    for (int i = 0; i < Math.min(rows.size(), MOST_HEADING); i++) {
      List<GridCell> cells = rows.get(i).cells();
      for (int parts = MOST_PARTS; parts > 1; parts--) {
        if (repeats(cells, parts)) {
          int width = cells.get(cells.size() / parts).column() - cells.get(0).column();
          return parted(rows, i, width, parts);
        }
      }
    }
    return rows;
  }

  /** Whether each part of a row says what the first does, beginning with that of names. */
  private static boolean repeats(List<GridCell> cells, int parts) {
    int part = cells.size() / parts;
    if (part < LEAST_CELLS || cells.size() % parts != 0) {
      return false;
    }
    for (int i = part; i < cells.size(); i++) {
      if (!words(cells.get(i)).equals(words(cells.get(i - part)))) {
        return false;
      }
    }
    return words(cells.get(0)).startsWith("name") || HeadingRows.isNameLabel(cells.get(0).text());
  }

  private static String words(GridCell cell) {
    return cell.text().toString().toLowerCase(Locale.ROOT);
  }

  private static List<GridRow> parted(List<GridRow> rows, int heading, int width, int parts) {
    int first = rows.get(heading).cells().get(0).column();
    List<List<GridRow>> below = new ArrayList<>();
    for (int part = 0; part < parts; part++) {
      below.add(new ArrayList<>());
    }
    for (int i = 0; i < rows.size(); i++) {
      List<List<GridCell>> beside = new ArrayList<>();
      below.forEach(part -> beside.add(new ArrayList<>()));
      for (GridCell cell : rows.get(i).cells()) {
        int part = Math.max(0, Math.min((cell.column() - first) / width, parts - 1));
        if (part == 0 || i > heading) {
          beside.get(part).add(part == 0 ? cell : moved(cell, part * width));
        }
      }
      for (int part = 0; part < parts; part++) {
        add(beside.get(part), below.get(part));
      }
    }
    return below.stream().flatMap(List::stream).toList();
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
