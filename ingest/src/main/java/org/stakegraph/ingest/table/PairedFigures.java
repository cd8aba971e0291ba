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
 * Parts cells that print a number of shares and its percentage together, "1,000,000 (10.0%)", into
 * two columns under one heading.
 */
final class PairedFigures {
  /** No such cell is longer, its marks included. */
  private static final int LONGEST = 48;

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
    for (GridRow row : rows) {
      for (GridCell cell : row.cells()) {
        AlignedText text = cell.text();
        if (Character.isDigit(text.charAt(0)) && !isZero(text)) {
          boolean pair = bracket(text) > 0;
          balance.merge(cell.column(), pair ? 1 : -1, Integer::sum);
          if (pair) {
            pairs.add(cell.column());
          }
        }
      }
    }
    pairs.removeIf(column -> balance.get(column) < 0);
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
      int bracket = figure ? bracket(cell.text()) : -1;
      if (bracket > 0) {
        AlignedText text = cell.text();
        int right = column + cell.width();
        AlignedText percent = text.slice(bracket + 1, text.length() - 1);
        cells.add(part(cell, column, text.slice(0, bracket)));
        cells.add(part(cell, right, percent));
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

  /** Where the bracket opens that holds the percentage of a pair and ends it, or -1. */
  private static int bracket(AlignedText text) {
    String words = text.toString();
    int open = words.length() > LONGEST || !words.endsWith(")") ? -1 : words.lastIndexOf('(');
    boolean pair =
        open > 0
            && isShare(words.substring(open + 1, words.length() - 1).strip())
            && Amounts.read(text.slice(0, open)).single().filter(Amount::isCount).isPresent();
    return pair ? open : -1;
  }

  /** A percentage with its sign, or a sign for a small one; a bare number is a note's. */
  private static boolean isShare(String words) {
    boolean percent = words.endsWith("%") && words.length() > 1;
    for (int i = 0; i < words.length() - 1 && percent; i++) {
      percent = Character.isDigit(words.charAt(i)) || ".,<> ".indexOf(words.charAt(i)) >= 0;
    }
    return percent || words.equals("*") || words.equals("**");
  }
}
