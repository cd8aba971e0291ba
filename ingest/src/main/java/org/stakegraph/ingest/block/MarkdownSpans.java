package org.stakegraph.ingest.block;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.stakegraph.ingest.statement.Amount;
import org.stakegraph.ingest.statement.Amounts;

/**
 * What the labels of a Markdown table span whose converter leaves the cells empty that a label
 * covers besides its own.
 */
final class MarkdownSpans {
  private MarkdownSpans() {}

  /** The rows, labels over others widened over the empty cells at their right. */
  static List<GridRow> overBlanks(List<GridRow> rows) {
    List<GridRow> widened = new ArrayList<>(rows);
    int last = lastLabels(rows);
    for (int i = 0; i < last; i++) {
      widened.set(i, widened(rows.get(i), rows.subList(i + 1, last + 1)));
    }
    return widened;
  }

  /** The last row before any figures that has words behind the column of names. */
  private static int lastLabels(List<GridRow> rows) {
    int last = 0;
    for (int i = 0; i < rows.size() && !hasFigures(rows.get(i)); i++) {
      last = rows.get(i).cells().stream().anyMatch(cell -> cell.column() > 0) ? i : last;
    }
    return last;
  }

  private static boolean hasFigures(GridRow row) {
    return row.cells().stream()
        .filter(cell -> cell.column() > 0)
        .anyMatch(cell -> isFigure(cell) && !hasLetters(cell));
  }

  private static boolean isFigure(GridCell cell) {
    List<Amount> amounts = Amounts.read(cell.text()).tokens();
    return !amounts.isEmpty() && amounts.stream().noneMatch(a -> a.kind() == Amount.Kind.GARBLED);
  }

  private static boolean hasLetters(GridCell cell) {
    return cell.text().chars().anyMatch(Character::isLetter);
  }

  private static GridRow widened(GridRow row, List<GridRow> below) {
    List<GridCell> cells = new ArrayList<>();
    int widest = 0;
    for (int i = 0; i < row.cells().size(); i++) {
      GridCell cell = row.cells().get(i);
      int end = cell.end();
      if (cell.column() > 0 && isLabelled(below, cell.column())) {
        boolean last = i + 1 == row.cells().size();
        int limit = last ? end(below) : row.cells().get(i + 1).column();
        List<Integer> labels = labels(below, end, limit);
        end = last ? lastEnd(labels, end, limit, widest) : labels.isEmpty() ? end : limit;
        widest = Math.max(widest, labels.size());
      }
      cells.add(new GridCell(cell.column(), end - cell.column(), cell.height(), cell.lines()));
    }
    return new GridRow(cells, row.range());
  }

  /**
   * Where the last label of a row ends: behind those right beside it or, with empty columns between
   * them, behind as many as another one of its row covers.
   */
  private static int lastEnd(List<Integer> labels, int from, int limit, int widest) {
    int beside = 0;
    while (beside < labels.size() && labels.get(beside) == from + beside) {
      beside++;
    }
    if (beside >= Math.min(widest, labels.size())) {
      return from + beside;
    }
    return widest < labels.size() ? labels.get(widest) : limit;
  }

  private static int end(List<GridRow> rows) {
    return rows.stream()
        .flatMap(row -> row.cells().stream())
        .mapToInt(GridCell::end)
        .max()
        .orElse(0);
  }

  /** The columns from one on to another over which labels of rows stand. */
  private static List<Integer> labels(List<GridRow> rows, int from, int to) {
    return IntStream.range(from, to).filter(c -> isLabelled(rows, c)).boxed().toList();
  }

  private static boolean isLabelled(List<GridRow> rows, int column) {
    return rows.stream().anyMatch(row -> row.at(column).isPresent());
  }
}
