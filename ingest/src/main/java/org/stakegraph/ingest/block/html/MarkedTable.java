package org.stakegraph.ingest.block.html;

import java.util.List;
import org.stakegraph.ingest.text.TextRange;

/**
 * A table as its tags have it.
 *
 * @param rows its rows, empty ones included
 * @param stray what stands in it outside its cells, such as a caption
 * @param range the table in the source
 */
record MarkedTable(List<Row> rows, List<Piece> stray, TextRange range) {
  MarkedTable {
    rows = List.copyOf(rows);
    stray = List.copyOf(stray);
  }

  /** The rows that hold words. */
  List<Row> filled() {
    return rows.stream().filter(row -> !row.filled().isEmpty()).toList();
  }

  /** A row and its place in the source. */
  record Row(List<Cell> cells, TextRange range) {
    Row {
      cells = List.copyOf(cells);
    }

    /** The cells that hold words. */
    List<Cell> filled() {
      return cells.stream().filter(Cell::hasWords).toList();
    }
  }

  /**
   * A cell.
   *
   * @param width columns that it covers, 1 or more
   * @param height rows that it covers, 1 or more
   * @param pieces what it shows
   */
  record Cell(int width, int height, List<Piece> pieces) {
    Cell {
      pieces = List.copyOf(pieces);
    }

    boolean hasWords() {
      for (Piece piece : pieces) {
        if (piece != Piece.Break.PAGE) {
          return true;
        }
      }
      return false;
    }

    /** Number of characters that it shows. */
    int length() {
      return pieces.stream().flatMap(p -> p.lines().stream()).mapToInt(CharSequence::length).sum();
    }

    /** Its first line; empty if it shows nothing. */
    CharSequence head() {
      for (Piece piece : pieces) {
        for (CharSequence line : piece.lines()) {
          return line;
        }
      }
      return "";
    }
  }
}
