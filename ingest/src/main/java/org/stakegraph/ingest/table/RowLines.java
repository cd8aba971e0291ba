package org.stakegraph.ingest.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.stakegraph.ingest.block.GridCell;
import org.stakegraph.ingest.block.GridRow;
import org.stakegraph.ingest.text.AlignedText;
import org.stakegraph.ingest.text.TextRange;
import org.stakegraph.ingest.text.Word;

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
      return byAddress(row);
    }
    List<GridRow> rows = new ArrayList<>();
    for (int i = 0; i < lines; i++) {
      rows.add(line(row, i));
    }
    return rows;
  }

  /** A row for each name with its address, if each has one line of figures in all other cells. */
  private static List<GridRow> byAddress(GridRow row) {
    int lines = row.cells().size() < 2 ? 0 : row.cells().get(1).lines().size();
    boolean even =
        lines > 1
            && row.cells().stream()
                .skip(1)
                .map(GridCell::lines)
                .allMatch(l -> l.size() == lines && areFigures(l));
    List<List<AlignedText>> entries = even ? entries(row.cells().get(0)) : List.of();
    if (entries.size() != lines || !even) {
      return List.of(row);
    }
    List<GridRow> rows = new ArrayList<>();
    for (int i = 0; i < entries.size(); i++) {
      GridCell names = row.cells().get(0);
      List<GridCell> cells = new ArrayList<>();
      cells.add(new GridCell(names.column(), names.width(), 1, entries.get(i)));
      for (GridCell cell : row.cells().subList(1, row.cells().size())) {
        cells.add(new GridCell(cell.column(), cell.width(), 1, List.of(cell.lines().get(i))));
      }
      rows.add(new GridRow(cells, range(cells)));
    }
    return rows;
  }

  private static boolean areFigures(List<AlignedText> lines) {
    return lines.stream().allMatch(SheetCell::isFigure);
  }

  /**
   * The names of a cell with their addresses, each of which ends in a town with its postal code;
   * the last may have none. None if a line of an address begins one of them.
   */
  static List<List<AlignedText>> entries(GridCell cell) {
    List<List<AlignedText>> entries = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < cell.lines().size(); i++) {
      if (i + 1 == cell.lines().size() || endsAddress(cell.lines().get(i))) {
        entries.add(cell.lines().subList(start, i + 1));
        start = i + 1;
      }
    }
    boolean named = entries.stream().noneMatch(entry -> LineShape.of(entry.get(0)).isAddress());
    return named ? entries : List.of();
  }

  private static boolean endsAddress(AlignedText line) {
    List<Word> words = Word.of(line);
    Postal.City city = Postal.cityAtEnd(words, words.size());
    return city != null && city.hasCode();
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
    return new GridRow(cells, range(cells));
  }

  private static TextRange range(List<GridCell> cells) {
    return cells.stream().map(c -> c.text().range()).reduce(TextRange::cover).orElseThrow();
  }
}
