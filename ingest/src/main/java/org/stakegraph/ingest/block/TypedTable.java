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
   * @param classes the column of classes that {@link #classes} finds in them
   */
  static Block.GridBlock read(List<TypedLine> lines, ClassColumn classes) {
    int body = bodyStart(lines);
    List<TypedLine> heading = classes.movedLabels(lines.subList(0, body));
    List<TypedLine> rows = ListNumbers.dropped(classes.moved(lines.subList(body, lines.size())));
    Bands bands = TypedHeading.completed(classes.added(bands(heading, rows)), heading);
    List<GridRow> grid = new ArrayList<>(TypedHeading.read(heading, bands));
    grid.addAll(EntryRows.read(rows, bands));
    return new Block.GridBlock(grid, range(grid));
  }

  /**
   * The column of classes beside the names of a table.
   *
   * @param before that of the table before, with which rows without a heading may go on
   */
  static ClassColumn classes(List<TypedLine> lines, ClassColumn before) {
    int body = bodyStart(lines);
    List<TypedLine> rows = lines.subList(body, lines.size());
    return body == 0 ? before.continuedIn(rows) : ClassColumn.of(lines.subList(0, body), rows);
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
    int ruler = ruler(lines);
    if (ruler >= 0) {
      return behindRuler(lines, ruler);
    }
    int start = behindLabels(lines);
    return start == 0 && lines.get(0).is(Kind.RULER) ? 1 : start;
  }

  /** The first ruler with labels over it and rows under it; -1 without one. */
  private static int ruler(List<TypedLine> lines) {
    boolean headed = false;
    int ruler = -1;
    for (int i = 0; i < lines.size(); i++) {
      TypedLine line = lines.get(i);
      if (line.is(Kind.RULER)) {
        ruler = headed ? i : ruler;
      } else if (ruler >= 0 && line.isRow()) {
        return ruler;
      }
      headed |= line.isWords();
    }
    return ruler;
  }

  /** A ruler may stand below the first lines of the body, which a drawn line parts from labels. */
  private static int behindRuler(List<TypedLine> lines, int ruler) {
    int figures = lines.get(firstRow(lines, ruler)).firstFigure();
    int start = ruler;
    while (start > 0 && mayStandOverRows(lines.get(start - 1), figures)) {
      start--;
    }
    boolean below = start > 0 && lines.get(start - 1).is(Kind.RULE);
    return below && lines.subList(start, ruler).stream().anyMatch(TypedLine::isWords)
        ? start
        : ruler + 1;
  }

  private static boolean mayStandOverRows(TypedLine line, int figures) {
    return mayBeSubheading(line, figures)
        || (line.isWords() && EntryStyle.listsGroups(line.text()));
  }

  private static int firstRow(List<TypedLine> lines, int from) {
    int first = from;
    while (first + 1 < lines.size() && !lines.get(first).isRow()) {
      first++;
    }
    return first;
  }

  private static int behindLabels(List<TypedLine> lines) {
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
    int rule = start - 1;
    while (rule > 0 && mayBeSubheading(lines.get(rule), figures)) {
      rule--;
    }
    boolean ends = rule >= 0 && lines.get(rule).is(Kind.RULE) && lines.get(rule).left() < figures;
    return ends ? rule + 1 : start;
  }

  /** Whether words under the rule that ends a heading stand over the first of the rows. */
  private static boolean mayBeSubheading(TypedLine line, int figures) {
    return line.is(Kind.BLANK)
        || (line.isWords() && line.chunks().size() == 1 && line.left() < figures);
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
      if (words.beginEntry(row)) {
        lines.add(row.chunks().subList(1, 2));
      } else if (row.isWords()) {
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
