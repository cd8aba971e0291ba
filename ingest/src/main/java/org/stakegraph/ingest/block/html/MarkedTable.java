package org.stakegraph.ingest.block.html;

import java.util.ArrayList;
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

  /**
   * A row and its place in the source.
   *
   * @param cells its cells from left to right
   * @param filled those that hold words
   */
  record Row(List<Cell> cells, List<Cell> filled, TextRange range) {
    static Row of(List<Cell> cells, TextRange range) {
      List<Cell> filled = new ArrayList<>();
      for (Cell cell : cells) {
        if (cell.hasWords()) {
          filled.add(cell);
        }
      }
      return new Row(List.copyOf(cells), List.copyOf(filled), range);
    }
  }

  /**
   * A cell.
   *
   * @param width columns that it covers, 1 or more
   * @param height rows that it covers, 1 or more
   * @param pieces what it shows
   * @param length number of characters that it shows
   * @param head its first line; empty if it shows nothing
   */
  record Cell(int width, int height, List<Piece> pieces, int length, CharSequence head) {
    static Cell of(int width, int height, List<Piece> pieces) {
      int length = 0;
      CharSequence head = "";
      for (Piece piece : pieces) {
        for (CharSequence line : piece.lines()) {
          head = length == 0 ? line : head;
          length += line.length();
        }
      }
      return new Cell(width, height, List.copyOf(pieces), length, head);
    }

    boolean hasWords() {
      for (Piece piece : pieces) {
        if (piece != Piece.Break.PAGE) {
          return true;
        }
      }
      return false;
    }
  }
}
