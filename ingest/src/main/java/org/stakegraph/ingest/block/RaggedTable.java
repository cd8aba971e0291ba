package org.stakegraph.ingest.block;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.stakegraph.ingest.block.TableLine.Kind;
import org.stakegraph.ingest.source.SourceText;
import org.stakegraph.ingest.statement.Amount;
import org.stakegraph.ingest.statement.Amounts;
import org.stakegraph.ingest.text.AlignedText;
import org.stakegraph.ingest.text.TextRange;

/**
 * A table of which a converter kept the cells, those that only keep columns apart too, but not how
 * many columns a label spans: its rows are wider than its heading, and no label stands over its
 * figures. Without the columns that no row fills, rows and labels have as many cells again.
 */
final class RaggedTable {
  /**
   * A line of a table.
   *
   * @param cells the words of each of its cells, empty ones too
   * @param isRow whether a figure stands behind a name, and the line is no note
   */
  private record Line(TextRange range, List<AlignedText> cells, boolean isRow) {
    static Line of(TextRange range, List<AlignedText> cells) {
      int name = 0;
      while (name < cells.size() && cells.get(name).isEmpty()) {
        name++;
      }
      boolean row =
          name < cells.size()
              && !isFigure(cells.get(name))
              && cells.stream().skip(name + 1L).anyMatch(Line::isFigure)
              && !NoteMarks.opens(AlignedText.join(cells));
      return new Line(range, cells, row);
    }

    boolean isFilled(int column) {
      return column < cells.size() && !cells.get(column).isEmpty();
    }

    List<AlignedText> filled() {
      return cells.stream().filter(cell -> !cell.isEmpty()).toList();
    }

    private static boolean isFigure(AlignedText cell) {
      if (cell.isEmpty() || cell.length() > LONGEST_FIGURE || FoldedCells.isAffix(cell)) {
        return false;
      }
      List<Amount> amounts = Amounts.read(cell).tokens();
      return !amounts.isEmpty() && amounts.stream().noneMatch(a -> a.kind() == Amount.Kind.GARBLED);
    }
  }

  /** A longer cell holds words. */
  private static final int LONGEST_FIGURE = 40;

  /** A name and two figures; fewer may be a list of anything. */
  private static final int LEAST_COLUMNS = 3;

  /** A single row has more. */
  private static final int LEAST_OF_ONE = 5;

  private final List<Line> lines;
  private final List<Line> rows;

  /** Whether rows are wider than the rule below the first labels. */
  private final boolean isSpanless;

  /** The first columns of those that belong together, from the left. */
  private final List<Integer> starts = new ArrayList<>();

  private RaggedTable(List<Line> lines, boolean isSpanless) {
    this.lines = lines;
    this.rows = lines.stream().filter(Line::isRow).toList();
    this.isSpanless = isSpanless;
  }

  /**
   * Whether the first labels of a pipe table spanned columns and do no longer: its rule, which has
   * as many cells as they, has fewer than most rows.
   */
  static boolean isSpanless(SourceText source, List<TextRange> lines, char separator) {
    if (separator != '|' || lines.size() < 2 || !BrokenRows.isRule(source, lines.get(1))) {
      return false;
    }
    int width = MarkdownTable.cells(source, lines.get(1), separator, false).size();
    List<Line> rows =
        lines.stream().skip(2).map(line -> line(source, line, false)).filter(Line::isRow).toList();
    return 2 * rows.stream().filter(row -> row.cells().size() > width).count() > rows.size();
  }

  private static Line line(SourceText source, TextRange line, boolean framed) {
    return Line.of(
        line,
        MarkdownTable.cells(source, line, '|', framed).stream()
            .map(cell -> MarkdownText.words(source, cell))
            .toList());
  }

  /**
   * The lines of a table without empty columns; none if it is not ragged, or rows do not show which
   * of their cells belong together.
   *
   * @param lines all of one table; a rule between them is left out
   */
  static List<TableLine> closed(SourceText source, List<TextRange> lines, char separator) {
    List<Line> read = new ArrayList<>();
    boolean framed = separator == '|' && MarkdownTable.isFramed(source, lines);
    for (TextRange line : lines) {
      if (separator != '|' || !MarkdownTable.isDelimiter(source, line)) {
        List<AlignedText> cells =
            MarkdownTable.cells(source, line, separator, framed).stream()
                .map(cell -> MarkdownText.words(source, cell))
                .toList();
        if (cells.isEmpty()) {
          return List.of();
        }
        read.add(Line.of(line, cells));
      }
    }
    return new RaggedTable(read, isSpanless(source, lines, separator)).closed();
  }

  private List<TableLine> closed() {
    Optional<Line> widest = widestLabels();
    if (rows.isEmpty() || widest.isEmpty()) {
      return List.of();
    }
    Line labels = widest.get();
    findColumns(true);
    if (labels.filled().size() > starts.size()) {
      findColumns(false);
    }
    boolean headed = labels.filled().size() <= starts.size();
    if (!headed || starts.size() < leastColumns() || !isRagged()) {
      return List.of();
    }
    List<TableLine> closed = new ArrayList<>();
    for (Line line : lines) {
      List<AlignedText> cells =
          line.isRow() ? row(line) : isEven(line, labels) ? label(line, labels) : line.filled();
      if (!cells.isEmpty()) {
        closed.add(new TableLine(cells, Kind.CELLS, line.range()));
      }
    }
    return closed;
  }

  private int leastColumns() {
    return rows.size() > 1 ? LEAST_COLUMNS : LEAST_OF_ONE;
  }

  /** The line of labels that has most of them, of those before the first row; none has but one. */
  private Optional<Line> widestLabels() {
    Optional<Line> widest = Optional.empty();
    int most = 1;
    for (int i = 0; i < lines.size() && !lines.get(i).isRow(); i++) {
      int labels = lines.get(i).filled().size();
      if (labels > most) {
        widest = Optional.of(lines.get(i));
        most = labels;
      }
    }
    return widest;
  }

  /** Whether rows have more cells than a line of labels, and columns that none of them fills. */
  private boolean isRagged() {
    int labels = Integer.MAX_VALUE;
    for (int i = 0; i < lines.size() && !lines.get(i).isRow(); i++) {
      boolean group = lines.get(i).filled().size() < 2;
      labels = group ? labels : Math.min(labels, lines.get(i).cells().size());
    }
    int least = labels;
    long wider = rows.stream().filter(row -> row.cells().size() > least).count();
    boolean gaps = starts.size() <= starts.get(starts.size() - 1);
    return 2 * wider > rows.size() && (gaps || isSpanless);
  }

  /**
   * Finds the columns that rows fill.
   *
   * @param joined whether neighbours of which no row fills both are one, as a star and a number
   *     with a percent sign behind it may stand in
   */
  private void findColumns(boolean joined) {
    TreeSet<Integer> filled = new TreeSet<>();
    for (Line row : rows) {
      for (int c = 0; c < row.cells().size(); c++) {
        if (isWords(row, c) && !isCurrency(row, c)) {
          filled.add(c);
        }
      }
    }
    starts.clear();
    int last = -1;
    for (int column : filled) {
      boolean first = last < 0 || column - last > 1 || !joined;
      if (first || areApart(last, column)) {
        starts.add(column);
      }
      last = column;
    }
  }

  private boolean areApart(int column, int next) {
    return rows.stream().anyMatch(row -> row.isFilled(column) && isWords(row, next));
  }

  private static boolean isWords(Line row, int column) {
    return row.isFilled(column) && !FoldedCells.isAffix(row.cells().get(column));
  }

  private static boolean isCurrency(Line row, int column) {
    return row.cells().get(column).toString().equals("$");
  }

  /** The cells of a row, with what stands behind each up to the next column. */
  private List<AlignedText> row(Line line) {
    List<List<AlignedText>> parts = new ArrayList<>();
    starts.forEach(start -> parts.add(new ArrayList<>()));
    int group = 0;
    for (int c = 0; c < line.cells().size(); c++) {
      if (group + 1 < starts.size() && (c >= starts.get(group + 1) || opensNext(line, c, group))) {
        group++;
      }
      if (line.isFilled(c)) {
        parts.get(group).add(line.cells().get(c));
      }
    }
    return parts.stream().map(AlignedText::join).toList();
  }

  /** Whether a currency sign stands before the next column's figure. */
  private boolean opensNext(Line line, int column, int group) {
    return isCurrency(line, column) && column + 1 == starts.get(group + 1);
  }

  /** Whether a line of labels has as many cells as the one with most labels. */
  private boolean isEven(Line line, Line widest) {
    List<AlignedText> all = widest.filled();
    boolean nameless = all.size() == starts.size() - 1 && !PlainHeading.isOfNames(all.get(0));
    boolean each = all.size() == starts.size() || nameless;
    boolean within = true;
    for (int c = 0; c < line.cells().size(); c++) {
      within &= !line.isFilled(c) || widest.isFilled(c);
    }
    return each && within && line.cells().size() == widest.cells().size();
  }

  /** The labels of a line, one for each column, empty where it has none. */
  private List<AlignedText> label(Line line, Line widest) {
    List<AlignedText> cells = new ArrayList<>();
    if (widest.filled().size() < starts.size()) {
      cells.add(AlignedText.EMPTY);
    }
    for (int c = 0; c < widest.cells().size(); c++) {
      if (widest.isFilled(c)) {
        cells.add(c < line.cells().size() ? line.cells().get(c) : AlignedText.EMPTY);
      }
    }
    return line.filled().isEmpty() ? List.of() : cells;
  }
}
