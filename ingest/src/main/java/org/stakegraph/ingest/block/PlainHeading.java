package org.stakegraph.ingest.block;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.stakegraph.ingest.block.TableLine.Kind;
import org.stakegraph.ingest.text.AlignedText;

/**
 * Where the labels of a converted table stand whose converter left out empty cells: the label of
 * the names may be missing, and labels may span those of the lines below. The cells of the rows
 * tell, as far as they can.
 *
 * @param width how many columns the rows have
 * @param lines the places of the labels, for each line of the heading; empty if they stand one by
 *     one
 */
record PlainHeading(int width, List<List<Place>> lines) {
  /** What labels over figures say, and labels over names. */
  private static final List<String> FIGURES = List.of("share", "number", "percent", "amount", "%");

  private static final List<String> NAMES =
      List.of("name", "holder", "owner", "person", "director", "officer", "party", "entity");

  /** What labels over one column say beside others over two: of all classes, or what is offered. */
  private static final List<String> SINGLE =
      List.of(
          "%",
          "percent", "total", "voting power", "offered", "maximum", "sold", "registered", "sale");

  /** What labels over a number and its percentage say, of which none is over one column. */
  private static final List<String> PAIRED = List.of("before", "prior", "after", "following");

  private static final int ROWS_LOOKED_AT = 4;
  private static final int MOST_LINES = 3;

  PlainHeading {
    lines = List.copyOf(lines);
  }

  /**
   * A label's place.
   *
   * @param column its first column
   * @param width how many columns it covers
   */
  record Place(int column, int width) {}

  /**
   * Reads the heading that begins at a line.
   *
   * @param hasFigures tells rows of figures from labels
   */
  static PlainHeading at(List<TableLine> lines, int at, Predicate<TableLine> hasFigures) {
    PlainHeading plain = new PlainHeading(lines.get(at).cells().size(), List.of());
    List<TableLine> labels = labels(lines, at, hasFigures);
    int width = labels.isEmpty() ? 0 : rowWidth(lines, at, hasFigures);
    if (width == 0) {
      return plain;
    }
    TableLine first = labels.get(0);
    if (says(first.cell(0), NAMES)) {
      return labels.size() > 1 ? spanning(labels, width, plain) : plain;
    }
    boolean nameless =
        isOfFigures(first.cell(0))
            && first.cells().size() + 1 == width
            && labels.stream().noneMatch(line -> says(line.cell(0), NAMES));
    return nameless
        ? new PlainHeading(width, labels.stream().map(l -> even(1, l.cells().size(), 1)).toList())
        : plain;
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

  /** How many cells most of the first rows of names and figures have and none exceeds, or 0. */
  private static int rowWidth(List<TableLine> lines, int at, Predicate<TableLine> hasFigures) {
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
    return 2 * whole > widths.size() ? width : 0;
  }

  /**
   * "Name, Shares Owned" over "Number, Percent"; "Name, Shares Owned, Total Voting Power" over
   * "Class A, Class B" over "Shares, %, Shares, %".
   */
  private static PlainHeading spanning(List<TableLine> labels, int width, PlainHeading plain) {
    List<AlignedText> first = labels.get(0).cells();
    List<AlignedText> leaves = labels.get(labels.size() - 1).cells();
    int beside = width - 1 - leaves.size();
    int spans = first.size() - 1 - beside;
    boolean placed =
        beside >= 0
            && spans > 0
            && leaves.size() > spans
            && leaves.size() % spans == 0
            && labels.stream().skip(1).allMatch(line -> fits(line, leaves.size()))
            && repeats(leaves, leaves.size() / spans)
            && first.stream().skip(1).filter(PlainHeading::isSingle).count() == beside;
    return placed ? spanning(labels, width, leaves.size() / spans) : plain;
  }

  /** Places labels of the first line over so many leaves each, or over one column of their own. */
  private static PlainHeading spanning(List<TableLine> labels, int width, int span) {
    List<Place> top = new ArrayList<>(List.of(new Place(0, 1)));
    List<Integer> columns = new ArrayList<>();
    int column = 1;
    for (AlignedText label : labels.get(0).cells().subList(1, labels.get(0).cells().size())) {
      int covered = isSingle(label) ? 1 : span;
      top.add(new Place(column, covered));
      for (int i = 0; covered > 1 && i < covered; i++) {
        columns.add(column + i);
      }
      column += covered;
    }
    List<List<Place>> places = new ArrayList<>(List.of(top));
    for (TableLine line : labels.subList(1, labels.size())) {
      places.add(over(columns, line.cells().size()));
    }
    return new PlainHeading(width, places);
  }

  /** So many labels over columns of which each has as many. */
  private static List<Place> over(List<Integer> columns, int labels) {
    int each = columns.size() / labels;
    List<Place> places = new ArrayList<>();
    for (int i = 0; i < labels; i++) {
      places.add(new Place(columns.get(i * each), each));
    }
    return places;
  }

  private static boolean isSingle(AlignedText label) {
    return says(label, SINGLE) && !says(label, PAIRED);
  }

  private static boolean fits(TableLine line, int leaves) {
    return leaves % line.cells().size() == 0 && !says(line.cell(0), NAMES);
  }

  /** Whether the same labels come again under each label above them. */
  private static boolean repeats(List<AlignedText> leaves, int period) {
    for (int i = period; i < leaves.size(); i++) {
      if (!leaves.get(i).toString().equals(leaves.get(i - period).toString())) {
        return false;
      }
    }
    return true;
  }

  private static List<Place> even(int from, int labels, int width) {
    List<Place> places = new ArrayList<>();
    for (int i = 0; i < labels; i++) {
      places.add(new Place(from + i * width, width));
    }
    return places;
  }

  private static boolean isOfFigures(AlignedText label) {
    return says(label, FIGURES) && !says(label, NAMES);
  }

  private static boolean says(AlignedText label, List<String> words) {
    String lower = label.toString().toLowerCase(Locale.ROOT);
    return words.stream().anyMatch(lower::contains);
  }
}
