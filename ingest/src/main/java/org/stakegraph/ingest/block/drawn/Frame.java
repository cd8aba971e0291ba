package org.stakegraph.ingest.block.drawn;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.stakegraph.ingest.block.Block;
import org.stakegraph.ingest.block.GridCell;
import org.stakegraph.ingest.block.GridRow;
import org.stakegraph.ingest.source.SourceText;
import org.stakegraph.ingest.text.AlignedText;
import org.stakegraph.ingest.text.TextRange;

/**
 * A table in a drawn frame: borders part its rows, bars its columns. A cell spans the columns
 * between which it has no bar.
 */
final class Frame {
  /** Borders of a table that has them around its heading and itself only. */
  private static final int FEWEST_BORDERS = 3;

  private final SourceText source;
  private final List<TextRange> lines;

  /** Where in its lines the bars stand. */
  private final List<Integer> bars;

  private final List<GridRow> rows = new ArrayList<>();

  /** Whether words are cut anywhere, as in columns that are too narrow for them. */
  private boolean chopped;

  private Frame(SourceText source, List<TextRange> lines, List<Integer> bars) {
    this.source = source;
    this.lines = lines;
    this.bars = bars;
  }

  /** The frame that a line opens, if all of it stands in the lines. */
  static Optional<Frame> at(SourceText source, List<TextRange> lines, int at) {
    int left = left(source, lines.get(at));
    if (left < 0) {
      return Optional.empty();
    }
    TreeSet<Integer> bars = new TreeSet<>();
    int end = at;
    int last = at;
    while (end < lines.size() && end - at < DrawnTables.MOST_LINES) {
      TextRange line = lines.get(end);
      boolean border = left(source, line) == left;
      if (!border && !(has(line, left) && isBar(source.text().charAt(line.start() + left)))) {
        break;
      }
      if (border) {
        corners(source, line, bars);
        last = end;
      }
      end++;
    }
    return last - at < 2
        ? Optional.empty()
        : Optional.of(new Frame(source, lines.subList(at, last + 1), List.copyOf(bars)));
  }

  int lines() {
    return lines.size();
  }

  int columns() {
    return bars.size() - 1;
  }

  /** What stands in the frame's only column. */
  List<TextRange> inner() {
    return lines.stream()
        .filter(line -> left(source, line) != bars.get(0))
        .map(line -> between(line, bars.get(0) + 1, lastBar(line)))
        .toList();
  }

  /** The table, if bars part the cells of all of its lines; else its words. */
  Block table() {
    long borders = lines.stream().filter(line -> left(source, line) == bars.get(0)).count();
    List<TextRange> band = new ArrayList<>();
    for (TextRange line : lines) {
      if (left(source, line) != bars.get(0)) {
        band.add(line);
      } else if (!band.isEmpty()) {
        if (!band(band, borders <= FEWEST_BORDERS)) {
          return words();
        }
        band.clear();
      }
    }
    return rows.isEmpty() || chopped ? words() : new Block.GridBlock(rows, range());
  }

  private Block words() {
    return new Block.Paragraph(source.aligned(range()));
  }

  private TextRange range() {
    return lines.get(0).cover(lines.get(lines.size() - 1));
  }

  /** Adds the lines between two borders; false if their cells cannot be told. */
  private boolean band(List<TextRange> band, boolean mayHoldRows) {
    List<List<TextRange>> cells = new ArrayList<>();
    for (TextRange line : band) {
      cells.add(cells(line));
      if (cells.get(cells.size() - 1).isEmpty()) {
        return false;
      }
    }
    boolean each = mayHoldRows && cells.stream().filter(this::holdsFigures).count() > 1;
    for (int i = 0; i < band.size(); i = each ? i + 1 : band.size()) {
      row(each ? band.subList(i, i + 1) : band, each ? cells.subList(i, i + 1) : cells);
    }
    return true;
  }

  /** ",000" or ".P." below what it belongs to; ".5" is a number. */
  private static boolean opensWithPoint(AlignedText line) {
    char first = line.charAt(0);
    return first == ',' || (first == '.' && (line.length() < 2 || !isDigit(line.charAt(1))));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private boolean holdsFigures(List<TextRange> cells) {
    return cells.stream().skip(1).anyMatch(cell -> DrawnCell.isFigure(source, cell));
  }

  private void row(List<TextRange> band, List<List<TextRange>> cells) {
    List<GridCell> row = new ArrayList<>();
    int from = 0;
    for (int c = 1; c <= columns(); c++) {
      int bar = bars.get(c);
      if (c == columns() || band.stream().anyMatch(line -> hasBar(line, bar))) {
        int start = from;
        int end = c;
        List<TextRange> parts =
            cells.stream().map(l -> l.get(start).cover(l.get(end - 1))).toList();
        List<AlignedText> words = DrawnCell.lines(source, parts);
        chopped |= words.stream().anyMatch(Frame::opensWithPoint);
        if (!words.isEmpty()) {
          row.add(new GridCell(start, end - start, 1, words));
        }
        from = c;
      }
    }
    if (!row.isEmpty()) {
      rows.add(new GridRow(row, band.get(0).cover(band.get(band.size() - 1))));
    }
  }

  /** The columns of a line, whether bars stand between them or not; none if bars are elsewhere. */
  private List<TextRange> cells(TextRange line) {
    List<Integer> own = new ArrayList<>();
    for (int i = line.start(); i < line.end(); i++) {
      if (isBar(source.text().charAt(i))) {
        own.add(i - line.start());
      }
    }
    boolean placed = bars.containsAll(own) && own.contains(bars.get(columns()));
    List<Integer> parts = placed ? bars : own.size() == bars.size() ? own : List.of();
    List<TextRange> cells = new ArrayList<>();
    for (int c = 0; c + 1 < parts.size(); c++) {
      cells.add(between(line, parts.get(c) + 1, parts.get(c + 1)));
    }
    return cells;
  }

  private boolean hasBar(TextRange line, int at) {
    return !has(line, at) || isBar(source.text().charAt(line.start() + at)) || !isPlaced(line);
  }

  private boolean isPlaced(TextRange line) {
    int last = bars.get(columns());
    return has(line, last) && isBar(source.text().charAt(line.start() + last));
  }

  private int lastBar(TextRange line) {
    int last = line.end() - 1;
    while (last > line.start() && !isBar(source.text().charAt(last))) {
      last--;
    }
    return Math.max(last - line.start(), bars.get(0) + 1);
  }

  private static TextRange between(TextRange line, int from, int to) {
    int start = Math.min(line.start() + from, line.end());
    return new TextRange(start, Math.max(start, Math.min(line.start() + to, line.end())));
  }

  private static boolean has(TextRange line, int at) {
    return line.start() + at < line.end();
  }

  private static boolean isBar(char c) {
    return c == '|' || c == '\u2502' || c == '\u2551' || c == '\u2503';
  }

  private static boolean isCorner(char c) {
    return c == '+' || (c >= '\u250C' && c <= '\u254B') || (c >= '\u2552' && c <= '\u256C');
  }

  private static boolean isDrawn(char c) {
    return c == '-' || c == '=' || c == ':' || c == '\u2500' || c == '\u2501' || c == '\u2550';
  }

  /** How far from its start a line holds a border and nothing else; -1 if it does not. */
  private static int left(SourceText source, TextRange line) {
    String text = source.text();
    int from = line.start();
    while (from < line.end() && text.charAt(from) == ' ') {
      from++;
    }
    int to = line.end();
    while (to > from && text.charAt(to - 1) <= ' ') {
      to--;
    }
    boolean border = to - from > 2 && isCorner(text.charAt(from));
    boolean drawn = false;
    for (int i = from; border && i < to; i++) {
      drawn |= isDrawn(text.charAt(i));
      border = isDrawn(text.charAt(i)) || isCorner(text.charAt(i));
    }
    return border && drawn && isCorner(text.charAt(to - 1)) ? from - line.start() : -1;
  }

  private static void corners(SourceText source, TextRange line, Set<Integer> corners) {
    for (int i = line.start(); i < line.end(); i++) {
      if (isCorner(source.text().charAt(i))) {
        corners.add(i - line.start());
      }
    }
  }
}
