package org.stakegraph.ingest.block;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.stakegraph.ingest.block.TypedLine.Kind;
import org.stakegraph.ingest.text.TextRange;

/** One page of a typed table: its columns, its heading and its rows. */
final class TypedTable {
  /** The last label can end this far left of figures that are set to the right of a wide column. */
  private static final int DRIFT = TypedLine.LABEL_DRIFT;

  private TypedTable() {}

  /**
   * Reads the lines of a table on one page, or of a page and those that go on with it.
   *
   * @param lines heading and rows, and the ruler if there is one; at least one row
   */
  static Block.GridBlock read(List<TypedLine> lines) {
    int body = bodyStart(lines);
    List<TypedLine> heading = lines.subList(0, body);
    List<TypedLine> rows = ListNumbers.dropped(lines.subList(body, lines.size()));
    Bands bands = TypedHeading.completed(bands(heading, rows), heading);
    List<GridRow> grid = new ArrayList<>(TypedHeading.read(heading, bands));
    grid.addAll(EntryRows.read(rows, bands));
    return new Block.GridBlock(grid, range(grid));
  }

  private static TextRange range(List<GridRow> rows) {
    TextRange range = rows.get(0).range();
    for (GridRow row : rows) {
      range = range.cover(row.range());
    }
    return range;
  }

  /** The first line behind the ruler; without one, behind the last line that heads a column. */
  static int bodyStart(List<TypedLine> lines) {
    for (int i = lines.size() - 1; i >= 0; i--) {
      if (lines.get(i).is(Kind.RULER)) {
        return i + 1;
      }
    }
    int first = 0;
    while (first < lines.size() && !lines.get(first).isRow()) {
      first++;
    }
    if (first == lines.size()) {
      return 0;
    }
    int figures = TypedLine.firstFigure(lines.subList(first, lines.size()));
    int start = first;
    while (start > 0 && !heads(lines, start - 1, figures)) {
      start--;
    }
    return start;
  }

  /** A rule, or words over the figures; the last labels, before a gap, may be centred near them. */
  private static boolean heads(List<TypedLine> lines, int at, int figures) {
    TypedLine line = lines.get(at);
    if (line.is(Kind.RULE) || !line.isWords() || line.right() > figures) {
      return line.is(Kind.RULE) || line.isWords();
    }
    boolean last = at + 1 < lines.size() && !lines.get(at + 1).isWords();
    boolean labels = line.chunks().size() > 1 && line.chunks().get(1).isWords();
    return labels && (isNameLabel(line.first()) || (last && line.right() > figures - DRIFT));
  }

  /** "Name", "Selling stockholder", with another label beside it. */
  private static boolean isNameLabel(Chunk chunk) {
    String words = chunk.text().toString().toLowerCase(Locale.ROOT);
    return words.startsWith("name")
        || words.startsWith("selling ")
        || words.endsWith("holder")
        || words.endsWith("holders");
  }

  /** The columns behind the names: those of figures, and of words that stand aligned. */
  private static Bands bands(List<TypedLine> heading, List<TypedLine> rows) {
    WordColumns words = WordColumns.of(heading, rows);
    int figures = TypedLine.firstFigure(rows);
    List<List<Chunk>> lines = new ArrayList<>();
    for (TypedLine row : rows) {
      if (row.isWords()) {
        lines.add(cells(row, words, figures));
      }
    }
    return Bands.of(lines);
  }

  /**
   * The cells of a row.
   *
   * @param figures where figures begin behind names; a number left of that ends a name that wraps
   */
  private static List<Chunk> cells(TypedLine row, WordColumns words, int figures) {
    List<Chunk> cells = new ArrayList<>();
    for (int i = 0; i < row.chunks().size(); i++) {
      Chunk chunk = row.chunks().get(i);
      boolean figure = row.isRow() && chunk.isFigure() && (i > 0 || isApart(chunk, figures));
      if (figure || words.hold(row, i)) {
        cells.add(chunk);
      }
    }
    return cells;
  }

  private static boolean isApart(Chunk first, int figures) {
    return first.left() > 0 && first.right() >= figures;
  }
}
