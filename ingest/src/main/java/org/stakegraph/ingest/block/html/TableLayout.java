package org.stakegraph.ingest.block.html;

import java.util.ArrayList;
import java.util.List;
import org.stakegraph.ingest.block.Block.GridBlock;
import org.stakegraph.ingest.block.html.MarkedTable.Cell;
import org.stakegraph.ingest.block.html.MarkedTable.Row;
import org.stakegraph.ingest.text.TextRange;

/**
 * Tells tables of data from tables that only set text on a page: a frame around other tables or
 * prose, or notes with their marks in a column of their own. Of a table of data, rows of running
 * text above and notes below come out as passages.
 */
final class TableLayout {
  /** Longer cells are prose, whatever stands beside them. */
  private static final int PROSE = 250;

  /** Longest cell of data; one that is longer and holds a table frames it. */
  private static final int MAX_DATA = 600;

  private static final int MAX_INNER_ROWS = 8;
  private static final int MAX_PROSE_ROWS = 3;
  private static final int RUNNING = 40;
  private static final int LEAST_NOTE = 12;

  private final MarkedTable table;
  private final List<Row> filled;

  private TableLayout(MarkedTable table) {
    this.table = table;
    this.filled = table.filled();
  }

  /** What a table shows. */
  static List<Piece> read(MarkedTable table) {
    return new TableLayout(table).pieces();
  }

  private List<Piece> pieces() {
    if (filled.isEmpty() || isFrame()) {
      List<Piece> pieces = new ArrayList<>(table.stray());
      table.rows().forEach(row -> pieces.addAll(flow(row)));
      return pieces;
    }
    return grid();
  }

  private boolean isFrame() {
    int widest = 0;
    for (Row row : filled) {
      widest = Math.max(widest, row.filled().size());
    }
    return widest <= 1 || framesTables(widest) || isNotes() || isColumnsOfProse();
  }

  private boolean framesTables(int widest) {
    int tables = 0;
    int side = 0;
    int inner = 0;
    int longest = 0;
    for (Row row : filled) {
      List<Cell> cells = row.filled();
      side += cells.size() > 1 ? 1 : 0;
      for (Cell cell : cells) {
        longest = Math.max(longest, cell.length());
        for (Piece piece : cell.pieces()) {
          if (piece instanceof Piece.Grid grid) {
            tables++;
            inner = Math.max(inner, grid.block().rows().size());
          }
        }
      }
    }
    boolean data = side >= 2 && widest >= 2 && inner <= MAX_INNER_ROWS && longest <= MAX_DATA;
    return tables > 0 && !data;
  }

  private boolean isColumnsOfProse() {
    return filled.size() <= MAX_PROSE_ROWS
        && filled.stream()
            .allMatch(row -> row.filled().stream().allMatch(cell -> cell.length() >= PROSE));
  }

  private boolean isNotes() {
    int notes = 0;
    int brief = 0;
    for (Row row : filled) {
      boolean note = isNote(row);
      boolean few = !note && isBrief(row);
      if (!note && !few && row.filled().size() != 1) {
        return false;
      }
      notes += note ? 1 : 0;
      brief += few ? 1 : 0;
    }
    return notes > brief;
  }

  /** "(4) | [Reserved]", "* | Under 1%": a note among others, too short to be one by itself. */
  private static boolean isBrief(Row row) {
    List<Cell> cells = row.filled();
    return cells.size() == 2
        && cells.get(0).length() == cells.get(0).head().length()
        && Mark.isWhole(cells.get(0).head())
        && isWording(cells.get(1).head());
  }

  /** Whether a row is a mark or a bullet and running text. */
  private static boolean isNote(Row row) {
    List<Cell> cells = row.filled();
    if (cells.size() != 2 || cells.get(0).length() != cells.get(0).head().length()) {
      return false;
    }
    CharSequence mark = cells.get(0).head();
    CharSequence text = cells.get(1).head();
    if (Mark.isWhole(mark) || Mark.isBullet(mark)) {
      return cells.get(1).length() >= LEAST_NOTE && isWording(text);
    }
    return Mark.isBare(mark) && cells.get(1).length() >= RUNNING && isSentence(cells.get(1));
  }

  private static boolean isWording(CharSequence text) {
    long letters = text.chars().filter(Character::isLetter).count();
    return letters * 2 > text.length();
  }

  private static boolean isSentence(Cell cell) {
    List<Piece> pieces = cell.pieces();
    List<? extends CharSequence> lines = pieces.get(pieces.size() - 1).lines();
    if (lines.isEmpty()) {
      return false;
    }
    CharSequence last = lines.get(lines.size() - 1);
    long small = last.chars().filter(Character::isLowerCase).count();
    return small * 2 > last.length() && ".;:".indexOf(last.charAt(last.length() - 1)) >= 0;
  }

  /** The pieces of a row that is not data; the mark of a note joins its text. */
  private static List<Piece> flow(Row row) {
    List<Piece> pieces = new ArrayList<>();
    row.cells().forEach(cell -> pieces.addAll(cell.pieces()));
    boolean note = isNote(row);
    for (int i = 1; i < pieces.size() && note; i++) {
      if (pieces.get(i - 1) instanceof Piece.Passage mark
          && pieces.get(i) instanceof Piece.Passage text) {
        List<Line> lines = new ArrayList<>(mark.content());
        lines.addAll(text.content());
        pieces.set(i, new Piece.Passage(Line.joined(lines)));
        pieces.remove(i - 1);
        note = false;
      }
    }
    return pieces;
  }

  private List<Piece> grid() {
    List<Row> rows = table.rows();
    int first = 0;
    while (first < rows.size() && isAbove(rows.get(first))) {
      first++;
    }
    int end = rows.size();
    while (end > first
        && (isBelow(rows.get(end - 1)) || (end < rows.size() && isBrief(rows.get(end - 1))))) {
      end--;
    }
    List<Row> body = rows.subList(first, end);
    List<Piece> pieces = new ArrayList<>(table.stray());
    rows.subList(0, first).forEach(row -> pieces.addAll(flow(row)));
    GridBlock grid = GridBuilder.build(body, range(first, end));
    if (!grid.rows().isEmpty()) {
      pieces.add(new Piece.Grid(grid));
    }
    rows.subList(end, rows.size()).forEach(row -> pieces.addAll(flow(row)));
    return pieces;
  }

  private TextRange range(int first, int end) {
    List<Row> rows = table.rows();
    int start = first == 0 ? table.range().start() : rows.get(first).range().start();
    int stop = end == rows.size() ? table.range().end() : rows.get(end - 1).range().end();
    return new TextRange(Math.min(start, stop), stop);
  }

  private static boolean isAbove(Row row) {
    List<Cell> cells = row.filled();
    return cells.isEmpty() || (cells.size() == 1 && cells.get(0).length() >= PROSE);
  }

  private static boolean isBelow(Row row) {
    List<Cell> cells = row.filled();
    if (cells.size() != 1) {
      return cells.isEmpty() || (isNote(row) && Mark.isWhole(cells.get(0).head()));
    }
    CharSequence head = cells.get(0).head();
    int mark = Mark.end(head);
    boolean note = mark > 0 && mark < head.length() && cells.get(0).length() >= LEAST_NOTE;
    return note || cells.get(0).length() >= PROSE;
  }
}
