package org.stakegraph.ingest.block.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.stakegraph.ingest.text.TextRange;

/** The table whose tags are being read. */
final class OpenTable {
  private static final int MAX_WIDTH = 200;
  private static final int MAX_HEIGHT = 1000;

  private final List<MarkedTable.Row> rows = new ArrayList<>();
  private final List<Piece> stray = new ArrayList<>();
  private final int start;
  private List<MarkedTable.Cell> cells = new ArrayList<>();
  private List<Piece> pieces = stray;

  OpenTable(int start) {
    this.start = start;
  }

  /** Where what is read now goes. */
  List<Piece> pieces() {
    return pieces;
  }

  void openCell() {
    pieces = new ArrayList<>();
  }

  void closeCell(Element cell) {
    int width = count(cell.attr("colspan"), MAX_WIDTH);
    int height = count(cell.attr("rowspan"), MAX_HEIGHT);
    cells.add(MarkedTable.Cell.of(width, height, pieces));
    pieces = stray;
  }

  void closeRow(TextRange range) {
    rows.addAll(StackedEntries.parted(MarkedTable.Row.of(cells, range)));
    cells = new ArrayList<>();
  }

  MarkedTable close(int end) {
    return new MarkedTable(rows, stray, new TextRange(start, Math.max(start, end)));
  }

  /** A count of columns or rows; what is no number or no sensible one is 1. */
  private static int count(String printed, int most) {
    int count = 0;
    for (int i = 0; i < printed.length() && count <= most; i++) {
      char c = printed.charAt(i);
      if (c >= '0' && c <= '9') {
        count = count * 10 + c - '0';
      } else if (c != ' ' && c != '"') {
        break;
      }
    }
    return Math.max(1, Math.min(count, most));
  }
}
