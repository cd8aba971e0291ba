package org.stakegraph.ingest.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stakegraph.ingest.block.GridCell;
import org.stakegraph.ingest.block.GridRow;
import org.stakegraph.ingest.text.AlignedText;
import org.stakegraph.ingest.text.TextRange;

/**
 * Parts a row whose cells hold a line for each class of securities that one holder owns. The
 * classes stand in a cell of their own, or under the name.
 */
final class ClassLines {
  /** Nobody owns more classes of an issuer, but for funds, which have rows for them. */
  private static final int MOST_CLASSES = 12;

  /** The name of a class takes no more lines. */
  private static final int MOST_LINES = 3;

  private final GridRow row;

  /** How many lines the figures have. */
  private final int count;

  private ClassLines(GridRow row, int count) {
    this.row = row;
    this.count = count;
  }

  /** The row itself, or a row for each class where it is plain which figures are of which. */
  static List<GridRow> split(GridRow row) {
    boolean several = row.cells().stream().anyMatch(cell -> cell.lines().size() > 1);
    int count = several ? figureLines(row) : 0;
    return count == 0 ? List.of(row) : new ClassLines(row, count).split();
  }

  private List<GridRow> split() {
    for (int i = 0; i < row.cells().size() && count > 1; i++) {
      Optional<List<AlignedText>> classes = classes(row.cells().get(i).lines());
      if (classes.isPresent()) {
        return besideName(i, classes.get());
      }
    }
    GridCell name = row.cells().get(0);
    int from = name.lines().size() - count;
    boolean under =
        from > 0
            && !RowWords.isOfClass(name.text()) // "Class B" above "common stock" is one class
            && name.lines().subList(from, name.lines().size()).stream()
                .allMatch(RowWords::isSecurity)
            && classes(name.lines().subList(from, name.lines().size())).isPresent();
    return under ? underName(name, from) : List.of(row);
  }

  /**
   * How many lines all figures have; beside several such cells one figure may stand for the whole
   * row, as a share of all votes does. 0 where they differ otherwise.
   */
  private static int figureLines(GridRow row) {
    int most = 0;
    int parted = 0;
    int whole = 0;
    for (GridCell cell : row.cells()) {
      if (areFigures(cell)) {
        int lines = cell.lines().size();
        if (lines > 1 && most > 1 && lines != most) {
          return 0;
        }
        most = Math.max(most, lines);
        whole += lines == 1 ? 1 : 0;
        parted += lines == 1 ? 0 : 1;
      }
    }
    boolean plain = parted == 0 || whole == 0 || (whole == 1 && parted > 1);
    return plain && most <= MOST_CLASSES ? most : 0;
  }

  /** As many names of classes as there are lines of figures; each may take several lines. */
  private Optional<List<AlignedText>> classes(List<AlignedText> lines) {
    int each = lines.size() / count;
    if (each == 0 || each > MOST_LINES || each * count != lines.size()) {
      return Optional.empty();
    }
    List<AlignedText> classes = new ArrayList<>();
    Set<String> names = new HashSet<>();
    boolean security = false;
    for (int i = 0; i < count; i++) {
      AlignedText name = AlignedText.join(lines.subList(i * each, (i + 1) * each));
      boolean named = each == 1 ? RowWords.isOfClass(name) : RowWords.isLetteredClass(name);
      if (!named || !names.add(name.toString())) {
        return Optional.empty();
      }
      security |= RowWords.isSecurity(name);
      classes.add(name);
    }
    return security ? Optional.of(classes) : Optional.empty();
  }

  /** What has no line for each class is said of the first and of all. */
  private List<GridRow> besideName(int column, List<AlignedText> classes) {
    List<GridRow> rows = new ArrayList<>();
    for (int line = 0; line < count; line++) {
      List<GridCell> cells = new ArrayList<>();
      for (int i = 0; i < row.cells().size(); i++) {
        GridCell cell = row.cells().get(i);
        if (i == column) {
          cells.add(part(cell, List.of(classes.get(line))));
        } else {
          add(cell, line, cells);
        }
      }
      rows.add(row(cells));
    }
    return rows;
  }

  /** The name comes first, without figures. */
  private List<GridRow> underName(GridCell name, int from) {
    List<GridRow> rows = new ArrayList<>();
    rows.add(row(List.of(part(name, name.lines().subList(0, from)))));
    for (int line = 0; line < count; line++) {
      List<GridCell> cells = new ArrayList<>();
      cells.add(part(name, List.of(name.lines().get(from + line))));
      for (GridCell cell : row.cells().subList(1, row.cells().size())) {
        add(cell, line, cells);
      }
      rows.add(row(cells));
    }
    return rows;
  }

  private void add(GridCell cell, int line, List<GridCell> cells) {
    if (areFigures(cell) && cell.lines().size() == count) {
      cells.add(part(cell, List.of(cell.lines().get(line))));
    } else if (line == 0) {
      cells.add(part(cell, cell.lines()));
    }
  }

  private static boolean areFigures(GridCell cell) {
    return cell.lines().stream().allMatch(SheetCell::isFigure);
  }

  private static GridCell part(GridCell cell, List<AlignedText> lines) {
    return new GridCell(cell.column(), cell.width(), 1, lines);
  }

  private GridRow row(List<GridCell> cells) {
    TextRange range =
        cells.stream().map(c -> c.text().range()).reduce(TextRange::cover).orElse(row.range());
    return new GridRow(cells, range);
  }
}
