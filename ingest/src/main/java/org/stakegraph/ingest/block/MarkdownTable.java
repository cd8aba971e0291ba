package org.stakegraph.ingest.block;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stakegraph.ingest.source.SourceText;
import org.stakegraph.ingest.statement.Amount;
import org.stakegraph.ingest.statement.Amounts;
import org.stakegraph.ingest.text.AlignedText;
import org.stakegraph.ingest.text.TextRange;

/**
 * A pipe table of Markdown. It has no spans: converters repeat the words of a spanning heading in
 * each column and row that it covers, and repeated words become one cell again.
 */
final class MarkdownTable {
  /** A line with more cells is no row of an ownership table. */
  private static final int MAX_CELLS = 64;

  private static final int MAX_ASCII = 128;

  /** A list of names and numbers may be one of anything. */
  private static final int LEAST_CELLS = 2;

  private MarkdownTable() {}

  /** The cells of a line between its separators, without those outside of an outer pipe. */
  static List<TextRange> cells(SourceText source, TextRange line, char separator) {
    return cells(source, line, separator, separator == '|');
  }

  /** Whether what is empty outside of bars is no cell of a table: not where its rule has no bar. */
  private static boolean hasFrame(SourceText source, List<TextRange> lines, char separator) {
    boolean open = lines.size() > 1 && BrokenRows.isRule(source, lines.get(1));
    return separator == '|' && (!open || isFramed(source, lines.subList(2, lines.size())));
  }

  /**
   * The cells of a line between its separators, at most {@value #MAX_CELLS}; none if it has more.
   *
   * @param framed whether what is empty outside of an outer separator is no cell
   */
  static List<TextRange> cells(SourceText source, TextRange line, char separator, boolean framed) {
    List<TextRange> cells = new ArrayList<>();
    String text = source.text();
    int start = line.start();
    for (int i = line.start(); i <= line.end(); i++) {
      boolean escaped = i > line.start() && text.charAt(i - 1) == '\\';
      if (i == line.end() || (text.charAt(i) == separator && !escaped)) {
        cells.add(new TextRange(start, i));
        start = i + 1;
        if (cells.size() > MAX_CELLS) {
          return List.of();
        }
      }
    }
    if (framed) {
      trimFrame(text, cells);
    }
    return cells;
  }

  private static void trimFrame(String text, List<TextRange> cells) {
    if (cells.size() > 1 && isBlank(text, cells.get(0))) {
      cells.remove(0);
    }
    if (cells.size() > 1 && isBlank(text, cells.get(cells.size() - 1))) {
      cells.remove(cells.size() - 1);
    }
  }

  private static boolean isBlank(String text, TextRange range) {
    for (int i = range.start(); i < range.end(); i++) {
      if (text.charAt(i) > ' ') {
        return false;
      }
    }
    return true;
  }

  /** Whether a line parts the heading from the rows: {@code |---|:--:|}. */
  static boolean isDelimiter(SourceText source, TextRange line) {
    List<TextRange> cells = cells(source, line, '|');
    return cells.size() > 1 && cells.stream().allMatch(cell -> isRule(source, cell));
  }

  /** Whether each line begins and ends with a bar. */
  static boolean isFramed(SourceText source, List<TextRange> lines) {
    return lines.stream()
        .map(line -> source.text().substring(line.start(), line.end()).strip())
        .allMatch(text -> text.startsWith("|") && text.endsWith("|"));
  }

  /** Whether lines of several cells hold figures. */
  static boolean holdRows(SourceText source, List<TextRange> lines, char separator) {
    boolean framed = hasFrame(source, lines, separator);
    return lines.stream()
        .map(line -> cells(source, line, separator, framed))
        .anyMatch(cells -> cells.size() > LEAST_CELLS && isRow(source, cells));
  }

  /**
   * Whether lines are a heading over several columns and whole rows below it, all with as many
   * cells; headings of some of the rows and notes may stand between them.
   */
  static boolean areRows(SourceText source, List<TextRange> lines, char separator) {
    int width = -1;
    int count = -1;
    boolean headed = false;
    boolean figures = false;
    boolean framed = hasFrame(source, lines, separator);
    for (TextRange line : lines) {
      if (separator == '|' && isDelimiter(source, line)) {
        continue;
      }
      List<TextRange> cells = cells(source, line, separator, framed);
      if (cells.isEmpty()) {
        return false;
      }
      int separators = separators(source, line, separator);
      boolean row = cells.size() > 1 && isRow(source, cells);
      boolean fits = row ? isWhole(source, cells) : !figures || isBesideRows(source, cells);
      boolean even = width < 0 || (cells.size() == width && separators == count);
      if (!even || !fits) {
        return false;
      }
      width = cells.size();
      count = separators;
      figures |= row;
      headed |= !figures && labels(source, cells) > 1;
    }
    return figures && headed;
  }

  private static int separators(SourceText source, TextRange line, char separator) {
    String text = source.text().substring(line.start(), line.end());
    return (int) text.chars().filter(c -> c == separator).count();
  }

  private static long labels(SourceText source, List<TextRange> cells) {
    return cells.stream().skip(1).filter(cell -> !isBlank(source.text(), cell)).count();
  }

  private static boolean isRow(SourceText source, List<TextRange> cells) {
    return cells.stream().skip(1).anyMatch(cell -> isFigure(source, cell));
  }

  /** A heading of some of the rows, a note behind them, or nothing. */
  private static boolean isBesideRows(SourceText source, List<TextRange> cells) {
    AlignedText words = AlignedText.join(MarkdownText.lines(source, cells.get(0)));
    boolean alone = cells.stream().skip(1).allMatch(cell -> isBlank(source.text(), cell));
    return words.isEmpty()
        ? alone
        : NoteMarks.opens(words) || (alone && EntryStyle.listsGroups(words));
  }

  private static boolean isWhole(SourceText source, List<TextRange> cells) {
    boolean row = false;
    for (TextRange cell : cells.subList(1, cells.size())) {
      row |= isFigure(source, cell);
      if (isFigure(source, cell) ? counts(source, cell) > 1 : isGlyph(source, cell)) {
        return false;
      }
    }
    return !row || isNamed(source, cells);
  }

  /** Whether a name stands first, or behind an empty cell the class of which the row is. */
  private static boolean isNamed(SourceText source, List<TextRange> cells) {
    return !isBlank(source.text(), cells.get(0))
        || (!isBlank(source.text(), cells.get(1)) && !isFigure(source, cells.get(1)));
  }

  /** Whether all of a cell is a sign that stands for another, as for a star. */
  private static boolean isGlyph(SourceText source, TextRange cell) {
    return !isBlank(source.text(), cell)
        && AlignedText.join(MarkdownText.lines(source, cell))
            .chars()
            .noneMatch(c -> c < MAX_ASCII && Character.isLetterOrDigit(c));
  }

  private static long counts(SourceText source, TextRange cell) {
    return Amounts.read(AlignedText.join(MarkdownText.lines(source, cell))).tokens().stream()
        .filter(Amount::isCount)
        .count();
  }

  private static boolean isFigure(SourceText source, TextRange cell) {
    List<Amount> amounts =
        Amounts.read(AlignedText.join(MarkdownText.lines(source, cell))).tokens();
    return !amounts.isEmpty() && amounts.stream().noneMatch(a -> a.kind() == Amount.Kind.GARBLED);
  }

  private static boolean isRule(SourceText source, TextRange cell) {
    boolean dash = false;
    for (int i = cell.start(); i < cell.end(); i++) {
      char c = source.text().charAt(i);
      if (c != '-' && c != ':' && !isSpace(c)) {
        return false;
      }
      dash |= c == '-';
    }
    return dash;
  }

  private static boolean isSpace(char c) {
    return c <= ' ' || c == '\u00A0' || (c >= '\u200B' && c <= '\u200F');
  }

  /**
   * Reads lines of which each is a row or, behind the rows or alone, a note; rules are left out.
   */
  static List<Block> read(SourceText source, List<TextRange> lines, char separator) {
    return MarkdownNotes.apart(
        rows(source, lines, separator),
        rows -> {
          TextRange range = lines.get(0).cover(rows.get(rows.size() - 1).range());
          return new Block.GridBlock(MarkdownSpans.overBlanks(spanned(rows)), range);
        });
  }

  /**
   * Whether lines begin with marks and go on with words, so that they are notes, or go on with one
   * of the page before.
   */
  static boolean areNotes(SourceText source, List<TextRange> lines, char separator) {
    return MarkdownNotes.are(rows(source, lines, separator));
  }

  private static List<GridRow> rows(SourceText source, List<TextRange> lines, char separator) {
    boolean numbered = separator == '|' && DataFrame.is(source, lines);
    boolean framed = hasFrame(source, lines, separator);
    List<GridRow> rows = new ArrayList<>();
    List<Integer> counts = new ArrayList<>();
    for (TextRange line : lines) {
      if (separator != '|' || !isDelimiter(source, line)) {
        List<TextRange> cells = cells(source, line, separator, framed);
        Optional<GridRow> row =
            row(source, line, cells).flatMap(r -> numbered ? DataFrame.row(r) : Optional.of(r));
        if (row.isPresent()) {
          rows.add(row.get());
          counts.add(cells.size());
        }
      }
    }
    boolean delimited = separator == '|' && lines.size() > 1 && isDelimiter(source, lines.get(1));
    if (!delimited || numbered) {
      return rows;
    }
    int width = cells(source, lines.get(1), separator).size();
    return WideRows.fitted(ShortRows.placed(rows, counts, width), width);
  }

  /** A row with words; a page number alone is none. */
  private static Optional<GridRow> row(SourceText source, TextRange line, List<TextRange> cells) {
    List<GridCell> row = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      List<AlignedText> words = MarkdownText.lines(source, cells.get(i));
      if (!words.isEmpty()) {
        row.add(new GridCell(i, 1, 1, words));
      }
    }
    boolean page = row.size() == 1 && isFurniture(row.get(0));
    return row.isEmpty() || page ? Optional.empty() : Optional.of(new GridRow(row, line));
  }

  private static boolean isFurniture(GridCell cell) {
    String text = cell.text().toString();
    return PageNumber.isNumber(text) || PageNumber.isContentsLink(text);
  }

  private static List<GridRow> spanned(List<GridRow> rows) {
    int heading = headingEnd(rows);
    List<GridRow> spanned = new ArrayList<>();
    for (int i = 0; i < heading; i++) {
      GridRow merged = heading > 1 && i == heading - 1 ? rows.get(i) : acrossColumns(rows.get(i));
      GridRow below = withoutRepeated(merged, i == 0 ? null : rows.get(i - 1));
      if (!below.cells().isEmpty()) {
        spanned.add(below);
      }
    }
    heighten(spanned, rows.subList(0, heading));
    spanned.addAll(rows.subList(heading, rows.size()));
    return spanned;
  }

  /** One past the last row that repeats a cell of the row above it. */
  private static int headingEnd(List<GridRow> rows) {
    int end = 1;
    while (end < rows.size() && repeats(rows.get(end), rows.get(end - 1))) {
      end++;
    }
    return end;
  }

  private static boolean repeats(GridRow row, GridRow above) {
    return row.cells().stream().anyMatch(cell -> isSame(cell, above) && hasLetters(cell))
        && row.cells().stream().noneMatch(MarkdownTable::isFigure);
  }

  static boolean isFigure(GridCell cell) {
    return Amounts.read(cell.text()).tokens().stream()
        .anyMatch(a -> a.printed().indexOf(',') > 0 && a.isCount());
  }

  private static boolean hasLetters(GridCell cell) {
    return cell.text().chars().anyMatch(Character::isLetter);
  }

  private static boolean isSame(GridCell cell, @Nullable GridRow above) {
    return above != null
        && above
            .at(cell.column())
            .map(other -> other.text().toString().equals(cell.text().toString()))
            .orElse(false);
  }

  /** Neighbours with the same words are one cell. */
  private static GridRow acrossColumns(GridRow row) {
    List<GridCell> cells = new ArrayList<>();
    for (GridCell cell : row.cells()) {
      GridCell last = cells.isEmpty() ? null : cells.get(cells.size() - 1);
      boolean same =
          last != null
              && last.end() == cell.column()
              && last.text().toString().equals(cell.text().toString())
              && hasLetters(cell);
      if (same) {
        cells.set(cells.size() - 1, new GridCell(last.column(), last.width() + 1, 1, last.lines()));
      } else {
        cells.add(cell);
      }
    }
    return new GridRow(cells, row.range());
  }

  private static GridRow withoutRepeated(GridRow row, @Nullable GridRow above) {
    return new GridRow(
        row.cells().stream().filter(cell -> !isSame(cell, above)).toList(), row.range());
  }

  /** Gives cells the rows in which their words were repeated below them. */
  private static void heighten(List<GridRow> heading, List<GridRow> printed) {
    if (heading.size() < printed.size()) {
      return;
    }
    for (int i = 0; i < heading.size(); i++) {
      List<GridCell> cells = new ArrayList<>();
      for (GridCell cell : heading.get(i).cells()) {
        int height = 1;
        while (i + height < printed.size() && isSame(cell, printed.get(i + height))) {
          height++;
        }
        cells.add(new GridCell(cell.column(), cell.width(), height, cell.lines()));
      }
      heading.set(i, new GridRow(cells, heading.get(i).range()));
    }
  }
}
