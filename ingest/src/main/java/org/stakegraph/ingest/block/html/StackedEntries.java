package org.stakegraph.ingest.block.html;

import java.util.ArrayList;
import java.util.List;
import org.stakegraph.ingest.block.html.MarkedTable.Cell;
import org.stakegraph.ingest.block.html.MarkedTable.Row;
import org.stakegraph.ingest.text.AlignedText;
import org.stakegraph.ingest.text.TextRange;

/**
 * Parts a row that sets several entries one below the other, names with their addresses in one cell
 * and figures in others, where blank lines part as many entries in each.
 */
final class StackedEntries {
  private StackedEntries() {}

  /** The row itself, or a row for each entry. */
  static List<Row> parted(Row row) {
    int entries = entries(row);
    if (entries < 2) {
      return List.of(row);
    }
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < entries; i++) {
      List<Cell> cells = new ArrayList<>();
      for (Cell cell : row.cells()) {
        List<Piece> pieces = cell.hasWords() ? List.of(cell.pieces().get(i)) : List.of();
        cells.add(Cell.of(cell.width(), 1, pieces));
      }
      rows.add(Row.of(cells, range(cells, row.range())));
    }
    return rows;
  }

  private static TextRange range(List<Cell> cells, TextRange row) {
    return cells.stream()
        .flatMap(cell -> cell.pieces().stream())
        .flatMap(piece -> piece.lines().stream())
        .map(AlignedText::range)
        .reduce(TextRange::cover)
        .orElse(row);
  }

  /** How many entries every cell has; 0 unless one of them holds nothing but numbers. */
  private static int entries(Row row) {
    List<Cell> filled = row.filled();
    int entries = filled.size() < 2 ? 0 : filled.get(0).pieces().size();
    boolean numbers = false;
    for (int i = 0; i < filled.size(); i++) {
      Cell cell = filled.get(i);
      boolean even = cell.height() == 1 && cell.pieces().size() == entries;
      if (!even || areLines(cell) == (i == 0)) {
        return 0;
      }
      numbers |= i > 0 && cell.pieces().stream().allMatch(StackedEntries::startsInDigit);
    }
    return numbers ? entries : 0;
  }

  private static boolean areLines(Cell cell) {
    return cell.pieces().stream().allMatch(piece -> piece.lines().size() == 1);
  }

  private static boolean startsInDigit(Piece piece) {
    return piece instanceof Piece.Passage && Character.isDigit(piece.lines().get(0).charAt(0));
  }
}
