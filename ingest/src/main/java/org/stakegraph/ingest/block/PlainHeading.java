package org.stakegraph.ingest.block;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.stakegraph.ingest.block.SpanningLabels.Place;
import org.stakegraph.ingest.block.TableLine.Kind;
import org.stakegraph.ingest.text.AlignedText;

/**
 * Where the labels of a converted table stand whose converter left out empty cells: the label of
 * the names may be missing, and labels may span those of the lines below. The cells of the rows
 * tell, as far as they can.
 *
 * @param width how many columns the rows have; 0 if nobody can tell where labels stand
 * @param lines the places of the labels, for each line of the heading, a line without any where
 *     they cannot be told; empty if they stand one by one
 * @param columns what the columns behind the names hold in rows as wide; none where that is unknown
 */
record PlainHeading(int width, List<List<Place>> lines, List<SpanningLabels.Kind> columns) {
  /** What labels over figures say, and labels over names. */
  private static final List<String> FIGURES = List.of("share", "number", "percent", "amount", "%");

  private static final List<String> NAMES =
      List.of("name", "holder", "owner", "person", "director", "officer", "party", "entity");

  /** What labels say that stand under none that tells the time. */
  private static final List<String> TIMES = List.of("before", "prior", "after", "following");

  /** A list of names and numbers may be one of anything. */
  private static final int LEAST_COLUMNS = 3;

  private static final int ROWS_LOOKED_AT = 4;

  /** Lines in which rows that show what columns hold are looked for. */
  private static final int MOST_LOOKED_AT = 100;

  private static final int MOST_LINES = 3;

  PlainHeading {
    lines = List.copyOf(lines);
    columns = List.copyOf(columns);
  }

  PlainHeading(int width, List<List<Place>> lines) {
    this(width, lines, List.of());
  }

  private PlainHeading over(List<SpanningLabels.Kind> kinds) {
    return new PlainHeading(width, lines, kinds.size() + 1 == width ? kinds : List.of());
  }

  /**
   * Reads the heading that begins at a line.
   *
   * @param hasFigures tells rows of figures from labels
   */
  static PlainHeading at(List<TableLine> lines, int at, Predicate<TableLine> hasFigures) {
    PlainHeading plain = new PlainHeading(lines.get(at).cells().size(), List.of());
    List<TableLine> labels = labels(lines, at, hasFigures);
    int width = labels.isEmpty() ? 0 : rowWidth(lines, at, hasFigures, each(labels));
    if (width == 0) {
      return plain;
    }
    List<SpanningLabels.Kind> kinds = columns(lines, at, width, hasFigures);
    return of(labels, kinds, plain).over(kinds);
  }

  private static PlainHeading of(
      List<TableLine> labels, List<SpanningLabels.Kind> kinds, PlainHeading plain) {
    int width = kinds.size() + 1;
    boolean named = labels.stream().anyMatch(line -> isOfNames(line.cell(0)));
    TableLine last = labels.get(labels.size() - 1);
    boolean partial = labels.size() > 1 || (named && last.cells().size() < width);
    if (partial && (named || last.cells().size() + 1 == width)) {
      return spanning(labels, kinds, plain);
    }
    if (named) {
      return plain;
    }
    TableLine first = labels.get(0);
    boolean nameless = isOfFigures(first.cell(0)) && first.cells().size() + 1 == width;
    return nameless
        ? new PlainHeading(width, labels.stream().map(l -> even(1, l.cells().size(), 1)).toList())
        : plain;
  }

  /** Whether a table begins with one line of labels, that of the names first. */
  boolean isOneByOne(List<TableLine> table) {
    TableLine first = table.get(0);
    return lines.isEmpty()
        && width >= LEAST_COLUMNS
        && first.kind() == Kind.CELLS
        && first.cells().stream().noneMatch(AlignedText::isEmpty)
        && isOfNames(first.cell(0))
        && table.size() > 1
        && PlainTables.hasFigures(table.get(1));
  }

  /** The lines of labels, of which a line of the body's words alone is none. */
  private static List<TableLine> labels(
      List<TableLine> lines, int at, Predicate<TableLine> hasFigures) {
    List<TableLine> labels = new ArrayList<>();
    for (int i = at; i < lines.size() && labels.size() <= MOST_LINES; i++) {
      TableLine line = lines.get(i);
      if (line.kind() == Kind.CELLS && hasFigures.test(line)) {
        return labels;
      }
      if (line.kind() == Kind.CELLS && line.cells().size() > 1) {
        labels.add(line);
      }
    }
    return List.of();
  }

  /** How many columns a heading of one line has that begins with the label of names; or 0. */
  private static int each(List<TableLine> labels) {
    List<AlignedText> cells = labels.get(0).cells();
    boolean each =
        labels.size() == 1
            && isOfNames(cells.get(0))
            && cells.stream().noneMatch(AlignedText::isEmpty);
    return each ? cells.size() : 0;
  }

  /**
   * How many cells most of the first rows of names and figures have and none exceeds, or 0. Where a
   * heading has as many labels, one such row is enough.
   */
  private static int rowWidth(
      List<TableLine> lines, int at, Predicate<TableLine> hasFigures, int labels) {
    List<Integer> widths = new ArrayList<>();
    for (int i = at; i < lines.size() && widths.size() < ROWS_LOOKED_AT; i++) {
      TableLine line = lines.get(i);
      if (line.kind() == Kind.CELLS && hasFigures.test(line)) {
        if (PlainTables.isFigure(line.cell(0))) {
          return 0;
        }
        widths.add(FoldedCells.of(line.cells()).size());
      } else if (!widths.isEmpty() && line.kind() == Kind.CELLS && line.cells().size() > 1) {
        break; // the heading of another table, or a note
      }
    }
    int width = widths.stream().mapToInt(Integer::intValue).max().orElse(0);
    long whole = widths.stream().filter(cells -> cells == width).count();
    if (width <= labels && holdsRow(lines, at, labels, hasFigures)) {
      return labels;
    }
    return 2 * whole > widths.size() ? width : 0;
  }

  /** Whether one of the first rows has so many cells. */
  private static boolean holdsRow(
      List<TableLine> lines, int at, int width, Predicate<TableLine> hasFigures) {
    return lines.subList(at, Math.min(lines.size(), at + MOST_LOOKED_AT)).stream()
        .filter(line -> line.kind() == Kind.CELLS && hasFigures.test(line))
        .anyMatch(line -> FoldedCells.of(line.cells()).size() == width);
  }

  /** What the columns behind the names hold in the first rows. */
  private static List<SpanningLabels.Kind> columns(
      List<TableLine> lines, int at, int width, Predicate<TableLine> hasFigures) {
    List<List<AlignedText>> rows =
        lines.subList(at, Math.min(lines.size(), at + MOST_LOOKED_AT)).stream()
            .filter(line -> line.kind() == Kind.CELLS && hasFigures.test(line))
            .map(line -> FoldedCells.of(line.cells()))
            .filter(cells -> cells.size() == width)
            .limit(ROWS_LOOKED_AT)
            .toList();
    return IntStream.range(1, width)
        .mapToObj(c -> SpanningLabels.kind(rows.stream().map(row -> row.get(c)).toList()))
        .toList();
  }

  /**
   * "Name, Shares Owned" over "Number, Percent"; "Name, Shares Owned, Total Voting Power" over
   * "Class A, Class B" over "Shares, %, Shares, %".
   */
  private static PlainHeading spanning(
      List<TableLine> labels, List<SpanningLabels.Kind> columns, PlainHeading plain) {
    List<List<AlignedText>> figures =
        labels.stream()
            .map(l -> isOfNames(l.cell(0)) ? l.cells().subList(1, l.cells().size()) : l.cells())
            .toList();
    return SpanningLabels.over(figures, columns)
        .map(places -> new PlainHeading(columns.size() + 1, behindNames(labels, places)))
        .orElseGet(() -> unplaced(labels, columns.size() + 1, plain));
  }

  /**
   * Where nobody can tell over which columns the fewer labels of a line stand, those below them
   * have to say enough by themselves; otherwise no column is known.
   */
  private static PlainHeading unplaced(List<TableLine> labels, int width, PlainHeading plain) {
    boolean partial = labels.stream().anyMatch(line -> isPartial(line, width));
    boolean told =
        labels.stream()
            .filter(line -> line.cells().size() == width)
            .anyMatch(line -> line.cells().stream().anyMatch(cell -> says(cell, TIMES)));
    if (!partial || !told) {
      return partial ? new PlainHeading(0, List.of()) : plain;
    }
    return new PlainHeading(
        width,
        labels.stream()
            .map(l -> l.cells().size() == width ? even(0, width, 1) : List.<Place>of())
            .toList());
  }

  /** Whether labels stand over some of the columns; a single one is a title over all of them. */
  private static boolean isPartial(TableLine line, int width) {
    long labels = line.cells().stream().filter(cell -> !cell.isEmpty()).count();
    return line.cells().size() < width - 1 && labels > 1;
  }

  private static List<List<Place>> behindNames(List<TableLine> labels, List<List<Place>> places) {
    List<List<Place>> behind = new ArrayList<>();
    for (int i = 0; i < labels.size(); i++) {
      List<Place> line = new ArrayList<>();
      if (isOfNames(labels.get(i).cell(0))) {
        line.add(new Place(0, 1));
      }
      places.get(i).forEach(p -> line.add(new Place(p.column() + 1, p.width())));
      behind.add(line);
    }
    return behind;
  }

  private static List<Place> even(int from, int labels, int width) {
    List<Place> places = new ArrayList<>();
    for (int i = 0; i < labels; i++) {
      places.add(new Place(from + i * width, width));
    }
    return places;
  }

  /** Whether a label stands over names; one of ownership stands over figures. */
  static boolean isOfNames(AlignedText label) {
    String others = label.toString().toLowerCase(Locale.ROOT).replace("ownership", "");
    return NAMES.stream().anyMatch(others::contains);
  }

  private static boolean isOfFigures(AlignedText label) {
    return says(label, FIGURES) && !isOfNames(label);
  }

  private static boolean says(AlignedText label, List<String> words) {
    String lower = label.toString().toLowerCase(Locale.ROOT);
    return words.stream().anyMatch(lower::contains);
  }
}
