package org.stakegraph.ingest.block.drawn;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stakegraph.ingest.block.Block.GridBlock;
import org.stakegraph.ingest.block.GridCell;
import org.stakegraph.ingest.block.GridRow;
import org.stakegraph.ingest.source.SourceText;
import org.stakegraph.ingest.text.AlignedText;
import org.stakegraph.ingest.text.TextRange;

/**
 * A table whose columns are as wide as the pieces of a line drawn over its rows. The line stands
 * between a longer line and the end of the table, below which blank lines part the rows, or is
 * drawn once more at the end. Nothing may stand between the columns.
 */
final class RuledColumns {
  private static final int LEAST_PIECE = 2;

  private final SourceText source;
  private final List<TextRange> heading;
  private final List<TextRange> body;

  /** Where each column begins, and where the last one ends. */
  private final List<Integer> starts;

  private final TextRange range;
  private final int end;

  private RuledColumns(
      SourceText source,
      List<TextRange> heading,
      List<TextRange> body,
      List<Integer> starts,
      TextRange range,
      int end) {
    this.source = source;
    this.heading = heading;
    this.body = body;
    this.starts = starts;
    this.range = range;
    this.end = end;
  }

  /** The table that begins with a drawn line, if it is closed by one and its columns are kept. */
  static Optional<RuledColumns> at(SourceText source, List<TextRange> lines, int at) {
    String top = text(source, lines.get(at));
    if (!isDrawn(top)) {
      return Optional.empty();
    }
    int rule = pieces(top).size() > 2 ? at : ruleBelow(source, lines, at);
    boolean opens = at == 0 || text(source, lines.get(at - 1)).isBlank();
    if (rule < 0 || !opens || !isParted(text(source, lines.get(rule)))) {
      return Optional.empty();
    }
    List<Integer> starts = pieces(text(source, lines.get(rule)));
    int close = rule + 1;
    while (close < lines.size() && !text(source, lines.get(close)).equals(top)) {
      if (close - rule > DrawnTables.MOST_LINES || isDrawn(text(source, lines.get(close)))) {
        return Optional.empty();
      }
      close++;
    }
    if (close >= lines.size()) {
      return Optional.empty();
    }
    List<TextRange> heading = rule == at ? List.of() : lines.subList(at + 1, rule);
    RuledColumns table =
        new RuledColumns(
            source,
            heading,
            lines.subList(rule + 1, close),
            starts,
            lines.get(at).cover(lines.get(close)),
            close + 1);
    return table.isKept() ? Optional.of(table) : Optional.empty();
  }

  int end() {
    return end;
  }

  Optional<GridBlock> table() {
    List<GridRow> rows = new ArrayList<>();
    add(heading, true, rows);
    add(body, body.stream().anyMatch(line -> text(source, line).isBlank()), rows);
    return rows.isEmpty() ? Optional.empty() : Optional.of(new GridBlock(rows, range));
  }

  /** Adds rows, each of one line or of those up to a blank one. */
  private void add(List<TextRange> lines, boolean wrapped, List<GridRow> rows) {
    List<TextRange> open = new ArrayList<>();
    for (TextRange line : lines) {
      if (!text(source, line).isBlank()) {
        open.add(line);
      }
      if (!wrapped || text(source, line).isBlank()) {
        row(open, rows);
        open.clear();
      }
    }
    row(open, rows);
  }

  private void row(List<TextRange> lines, List<GridRow> rows) {
    if (lines.isEmpty()) {
      return;
    }
    List<GridCell> cells = new ArrayList<>();
    for (int c = 0; c + 1 < starts.size(); c++) {
      int column = c;
      List<AlignedText> words =
          DrawnCell.lines(source, lines.stream().map(line -> cell(line, column)).toList());
      if (!words.isEmpty()) {
        cells.add(new GridCell(c, 1, 1, words));
      }
    }
    if (!cells.isEmpty()) {
      rows.add(new GridRow(cells, lines.get(0).cover(lines.get(lines.size() - 1))));
    }
  }

  private TextRange cell(TextRange line, int column) {
    int start = Math.min(line.start() + starts.get(column), line.end());
    boolean last = column + 2 == starts.size();
    int to = last ? line.end() : Math.min(line.end(), line.start() + starts.get(column + 1));
    return new TextRange(start, Math.max(start, to));
  }

  /** Whether a blank stands before each column on all lines, and nothing before the first. */
  private boolean isKept() {
    return heading.stream().allMatch(this::isKept) && body.stream().allMatch(this::isKept);
  }

  private boolean isKept(TextRange line) {
    String text = text(source, line);
    boolean indented = text.length() <= starts.get(0) || text.substring(0, starts.get(0)).isBlank();
    return indented
        && starts.subList(1, starts.size() - 1).stream()
            .allMatch(start -> start > text.length() || text.charAt(start - 1) == ' ');
  }

  /** The next line that is drawn in pieces, below a line in one piece and labels. */
  private static int ruleBelow(SourceText source, List<TextRange> lines, int at) {
    int last = Math.min(lines.size(), at + DrawnTables.MOST_LABELS);
    for (int i = at + 1; i < last; i++) {
      String text = text(source, lines.get(i));
      if (isDrawn(text)) {
        return i > at + 1 && pieces(text).size() > 2 ? i : -1;
      }
      if (text.isBlank()) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean isDrawn(String line) {
    boolean drawn = line.strip().length() > LEAST_PIECE;
    for (int i = 0; drawn && i < line.length(); i++) {
      drawn = line.charAt(i) == '-' || line.charAt(i) == '=' || line.charAt(i) == ' ';
    }
    return drawn;
  }

  /** Whether one blank stands between pieces, each of which is longer than a dash. */
  private static boolean isParted(String line) {
    String pieces = line.strip();
    int from = 0;
    while (from < pieces.length()) {
      int end = pieces.indexOf(' ', from);
      end = end < 0 ? pieces.length() : end;
      if (end - from < LEAST_PIECE) {
        return false;
      }
      from = end + 1;
    }
    return true;
  }

  /** Where the pieces of a drawn line begin, and where the last one ends. */
  private static List<Integer> pieces(String line) {
    List<Integer> starts = new ArrayList<>();
    for (int i = 0; i < line.length(); i++) {
      if (line.charAt(i) != ' ' && (i == 0 || line.charAt(i - 1) == ' ')) {
        starts.add(i);
      }
    }
    starts.add(line.length());
    return starts;
  }

  private static String text(SourceText source, TextRange line) {
    return source.text().substring(line.start(), line.end()).stripTrailing();
  }
}
