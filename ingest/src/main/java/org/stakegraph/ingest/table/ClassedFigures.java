package org.stakegraph.ingest.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stakegraph.ingest.block.GridCell;
import org.stakegraph.ingest.block.GridRow;
import org.stakegraph.ingest.statement.Amount;
import org.stakegraph.ingest.statement.Amounts;
import org.stakegraph.ingest.text.AlignedText;

/**
 * Parts cells that name the class behind each number, "1,000 Class A", into a column of numbers and
 * one of classes.
 */
final class ClassedFigures {
  /** No such line is longer, its marks included. */
  private static final int LONGEST = 80;

  private ClassedFigures() {}

  /** The same rows where no column says of which class all of its numbers are, or all say one. */
  static List<GridRow> parted(List<GridRow> rows) {
    Set<Integer> columns = columns(rows);
    return columns.isEmpty() ? rows : rows.stream().map(row -> parted(row, columns)).toList();
  }

  private static Set<Integer> columns(List<GridRow> rows) {
    Map<Integer, Set<String>> classes = new HashMap<>();
    Set<Integer> others = new HashSet<>();
    for (GridRow row : rows) {
      for (GridCell cell : row.cells()) {
        Set<String> named = classes.computeIfAbsent(cell.column(), c -> new HashSet<>());
        for (AlignedText line : cell.lines()) {
          int end = numberEnd(line);
          if (end > 0) {
            named.add(line.from(end).toString());
          } else if (Character.isDigit(line.charAt(0))) {
            others.add(cell.column());
          }
        }
      }
    }
    Set<Integer> columns = new HashSet<>(classes.keySet());
    columns.removeIf(c -> classes.get(c).size() < 2 || others.contains(c));
    return columns;
  }

  /** Every column becomes two; of numbers with their classes each has one. */
  private static GridRow parted(GridRow row, Set<Integer> columns) {
    List<GridCell> cells = new ArrayList<>();
    for (GridCell cell : row.cells()) {
      int column = cell.column() * 2;
      boolean classed =
          columns.contains(cell.column())
              && cell.lines().stream().allMatch(line -> numberEnd(line) > 0);
      if (classed) {
        List<AlignedText> numbers = new ArrayList<>();
        List<AlignedText> classes = new ArrayList<>();
        for (AlignedText line : cell.lines()) {
          numbers.add(line.slice(0, numberEnd(line)));
          classes.add(line.from(numberEnd(line)));
        }
        cells.add(new GridCell(column, cell.width(), cell.height(), numbers));
        cells.add(new GridCell(column + cell.width(), cell.width(), cell.height(), classes));
      } else {
        cells.add(new GridCell(column, cell.width() * 2, cell.height(), cell.lines()));
      }
    }
    return new GridRow(cells, row.range());
  }

  /** Where the number ends behind which words name a class that a letter tells apart, or -1. */
  private static int numberEnd(AlignedText line) {
    boolean begins = line.length() <= LONGEST && Character.isDigit(line.charAt(0));
    int space = begins ? line.toString().indexOf(' ') : -1;
    return space > 0
            && RowWords.isLetteredClass(line.from(space))
            && Amounts.read(line.slice(0, space)).single().filter(Amount::isCount).isPresent()
        ? space
        : -1;
  }
}
