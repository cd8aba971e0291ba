package org.stakegraph.ingest.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.stakegraph.ingest.block.GridCell;
import org.stakegraph.ingest.block.GridRow;
import org.stakegraph.ingest.text.AlignedText;
import org.stakegraph.ingest.text.Word;

/**
 * Parts cells that name the class beside each figure, "1,000 Class A", "Class A: 1,000", "1.5% of
 * Class A" or "91.5% Class A; Beneficial", into a column of figures and one of classes.
 */
final class ClassedFigures {
  /** No such line is longer, its marks included. */
  private static final int LONGEST = 80;

  private static final String PERCENT = "% ";

  private ClassedFigures() {}

  /** A line of such a cell. */
  private record Classed(AlignedText figure, AlignedText security) {
    /** What a line says of a class; empty if it is not such a line. */
    static Optional<Classed> of(AlignedText line) {
      List<Word> words = line.length() <= LONGEST && maySayClass(line) ? Word.of(line) : List.of();
      if (words.size() < 2) {
        return Optional.empty();
      }
      boolean digit = Character.isDigit(line.charAt(0));
      int cut = words.get(digit ? 0 : words.size() - 1).start();
      int end = digit ? figureEnd(words) : cut;
      AlignedText security = digit ? ofClass(line, end) : withoutColon(line.slice(0, end));
      AlignedText figure = digit ? line.slice(0, end) : line.from(cut);
      return isOfClass(figure, security) && SheetCell.isFigure(figure)
          ? Optional.of(new Classed(figure, security))
          : Optional.empty();
    }

    /** One past "1,000", "91.5%" or "91.5 %". */
    private static int figureEnd(List<Word> words) {
      return words.get(words.get(1).text().equals("%") ? 1 : 0).end();
    }

    private static boolean maySayClass(AlignedText line) {
      return line.mentions("class")
          || line.mentions("series")
          || line.toString().indexOf(PERCENT) > 0;
    }

    /** Beside a number a letter has to tell the class apart; units are named there as well. */
    private static boolean isOfClass(AlignedText figure, AlignedText security) {
      boolean percent = figure.charAt(figure.length() - 1) == '%';
      return percent ? RowWords.isSecurity(security) : RowWords.isLetteredClass(security);
    }

    /** The class between a figure and the kind of ownership, which stands behind a semicolon. */
    private static AlignedText ofClass(AlignedText line, int figure) {
      int semicolon = line.toString().indexOf(';', figure);
      return line.slice(figure, semicolon < 0 ? line.length() : semicolon);
    }

    private static AlignedText withoutColon(AlignedText words) {
      int end = words.length();
      while (end > 0 && ": ".indexOf(words.charAt(end - 1)) >= 0) {
        end--;
      }
      return words.slice(0, end);
    }

    /** "class a", however it goes on, and the whole name of a class that no letter tells apart. */
    String name() {
      String whole = SecurityName.find(security.toString().toLowerCase(Locale.ROOT));
      String lettered = SecurityName.letter(whole);
      return lettered.isEmpty() ? whole : lettered;
    }
  }

  /** The same rows where no column says of which class all of its figures are. */
  static List<GridRow> parted(List<GridRow> rows) {
    Set<Integer> columns = columns(rows);
    return columns.isEmpty() ? rows : rows.stream().map(row -> parted(row, columns)).toList();
  }

  /** The columns in which every figure names its class; hardly any table has one that does. */
  private static Set<Integer> columns(List<GridRow> rows) {
    Set<Integer> columns = columns(rows, line -> Classed.of(line).isPresent());
    if (!columns.isEmpty()) {
      columns.removeAll(
          columns(rows, line -> Classed.of(line).isEmpty() && SheetCell.isFigure(line)));
    }
    return columns;
  }

  private static Set<Integer> columns(List<GridRow> rows, Predicate<AlignedText> wanted) {
    Set<Integer> columns = new HashSet<>();
    for (GridRow row : rows) {
      for (GridCell cell : row.cells()) {
        if (cell.lines().stream().anyMatch(wanted)) {
          columns.add(cell.column());
        }
      }
    }
    return columns;
  }

  /**
   * Every column becomes two; of figures with their classes each has one, but a second such cell of
   * a row, which has to name the same classes, has figures only.
   */
  private static GridRow parted(GridRow row, Set<Integer> columns) {
    List<GridCell> cells = new ArrayList<>();
    List<String> named = List.of();
    for (GridCell cell : row.cells()) {
      GridCell wide = at(cell, cell.column() * 2, cell.width() * 2, cell.lines());
      List<Classed> lines =
          columns.contains(cell.column())
              ? cell.lines().stream().flatMap(line -> Classed.of(line).stream()).toList()
              : List.of();
      List<String> names = lines.stream().map(Classed::name).toList();
      boolean classed = !lines.isEmpty() && lines.size() == cell.lines().size();
      if (!classed || !(named.isEmpty() || named.equals(names))) {
        cells.add(wide);
        continue;
      }
      cells.add(
          at(cell, wide.column(), cell.width(), lines.stream().map(Classed::figure).toList()));
      if (named.isEmpty()) {
        cells.add(
            at(
                cell,
                wide.column() + cell.width(),
                cell.width(),
                lines.stream().map(Classed::security).toList()));
        named = names;
      }
    }
    return new GridRow(cells, row.range());
  }

  private static GridCell at(GridCell cell, int column, int width, List<AlignedText> lines) {
    return new GridCell(column, width, cell.height(), lines);
  }
}
