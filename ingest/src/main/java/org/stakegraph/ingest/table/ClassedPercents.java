package org.stakegraph.ingest.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.stakegraph.ingest.block.GridCell;
import org.stakegraph.ingest.block.GridRow;
import org.stakegraph.ingest.statement.Amount;
import org.stakegraph.ingest.statement.Amounts;
import org.stakegraph.ingest.text.AlignedText;

/**
 * Parts cells that print behind a percentage of which class it is, "91.5% Class A; Beneficial",
 * into two columns under one heading.
 */
final class ClassedPercents {
  /** No such cell is longer. */
  private static final int LONGEST = 60;

  private ClassedPercents() {}

  /** The same rows where no column is made of such cells. */
  static List<GridRow> parted(List<GridRow> rows) {
    Set<Integer> columns = new HashSet<>();
    Set<Integer> others = new HashSet<>();
    for (GridRow row : rows) {
      for (GridCell cell : row.cells()) {
        if (Character.isDigit(cell.text().charAt(0))) {
          (percentEnd(cell.text()) > 0 ? columns : others).add(cell.column());
        }
      }
    }
    columns.removeAll(others);
    return columns.isEmpty() ? rows : rows.stream().map(row -> parted(row, columns)).toList();
  }

  /** Every column becomes two: one of percentages, one of classes. */
  private static GridRow parted(GridRow row, Set<Integer> columns) {
    List<GridCell> cells = new ArrayList<>();
    for (GridCell cell : row.cells()) {
      AlignedText text = cell.text();
      int column = cell.column() * 2;
      int end = columns.contains(cell.column()) ? percentEnd(text) : -1;
      if (end > 0) {
        cells.add(part(cell, column, text.slice(0, end)));
        cells.add(part(cell, column + cell.width(), text.slice(end + 1, classEnd(text))));
      } else {
        cells.add(new GridCell(column, cell.width() * 2, cell.height(), cell.lines()));
      }
    }
    return new GridRow(cells, row.range());
  }

  private static GridCell part(GridCell cell, int column, AlignedText text) {
    return new GridCell(column, cell.width(), cell.height(), List.of(text));
  }

  /** Where the percentage ends that a class follows, or -1. */
  private static int percentEnd(AlignedText text) {
    int end = text.length() > LONGEST ? -1 : text.toString().indexOf("% ") + 1;
    boolean classed = end > 0 && classEnd(text) > end + 1 && namesClass(text, end);
    return classed
            && Amounts.read(text.slice(0, end))
                .single()
                .filter(amount -> amount.kind() == Amount.Kind.PERCENT)
                .isPresent()
        ? end
        : -1;
  }

  private static boolean namesClass(AlignedText text, int end) {
    AlignedText words = text.slice(end + 1, classEnd(text));
    return !words.isEmpty() && RowWords.isSecurity(words);
  }

  /** The kind of ownership follows behind a semicolon. */
  private static int classEnd(AlignedText text) {
    int semicolon = text.toString().indexOf(';');
    return semicolon < 0 ? text.length() : semicolon;
  }
}
