package org.stakegraph.ingest.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stakegraph.ingest.block.GridCell;
import org.stakegraph.ingest.block.GridRow;
import org.stakegraph.ingest.text.AlignedText;
import org.stakegraph.ingest.text.Word;

/**
 * Parts cells that name the class beside each figure, "1,000 Class A", "Class A: 1,000" or "1.5% of
 * Class A", into a column of figures and one of classes.
 */
final class ClassedFigures {
  /** No such line is longer, its marks included. */
  private static final int LONGEST = 80;

  private ClassedFigures() {}

  /** A line of such a cell. */
  private record Classed(AlignedText figure, AlignedText security) {
    /** What a line says of a class that a letter tells apart; empty if it is not such a line. */
    static Optional<Classed> of(AlignedText line) {
      boolean said = line.mentions("class") || line.mentions("series");
      List<Word> words = said && line.length() <= LONGEST ? Word.of(line) : List.of();
      if (words.size() < 2) {
        return Optional.empty();
      }
      boolean digit = Character.isDigit(line.charAt(0));
      int cut = words.get(digit ? 0 : words.size() - 1).start();
      int end = digit ? words.get(0).end() : cut;
      AlignedText security = digit ? line.from(end) : withoutColon(line.slice(0, end));
      AlignedText figure = digit ? line.slice(0, end) : line.from(cut);
      return RowWords.isLetteredClass(security) && SheetCell.isFigure(figure)
          ? Optional.of(new Classed(figure, security))
          : Optional.empty();
    }

    private static AlignedText withoutColon(AlignedText words) {
      int end = words.length();
      while (end > 0 && ": ".indexOf(words.charAt(end - 1)) >= 0) {
        end--;
      }
      return words.slice(0, end);
    }

    String letter() {
      return SecurityName.letter(SecurityName.find(security.toString().toLowerCase(Locale.ROOT)));
    }
  }

  /** The same rows where no column says of which class all of its figures are, or all say one. */
  static List<GridRow> parted(List<GridRow> rows) {
    Set<Integer> columns = columns(rows);
    return columns.isEmpty() ? rows : rows.stream().map(row -> parted(row, columns)).toList();
  }

  /** The columns with figures of two classes or more and none that does not name its own. */
  private static Set<Integer> columns(List<GridRow> rows) {
    Map<Integer, Set<String>> classes = new HashMap<>();
    Set<Integer> others = new HashSet<>();
    for (GridRow row : rows) {
      for (GridCell cell : row.cells()) {
        for (AlignedText line : cell.lines()) {
          Optional<Classed> classed = Classed.of(line);
          if (classed.isPresent()) {
            classes
                .computeIfAbsent(cell.column(), c -> new HashSet<>())
                .add(classed.get().letter());
          } else if (SheetCell.isFigure(line)) {
            others.add(cell.column());
          }
        }
      }
    }
    Set<Integer> columns = new HashSet<>(classes.keySet());
    columns.removeIf(c -> classes.get(c).size() < 2 || others.contains(c));
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
      List<String> letters = lines.stream().map(Classed::letter).toList();
      boolean classed = !lines.isEmpty() && lines.size() == cell.lines().size();
      if (!classed || !(named.isEmpty() || named.equals(letters))) {
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
        named = letters;
      }
    }
    return new GridRow(cells, row.range());
  }

  private static GridCell at(GridCell cell, int column, int width, List<AlignedText> lines) {
    return new GridCell(column, width, cell.height(), lines);
  }
}
