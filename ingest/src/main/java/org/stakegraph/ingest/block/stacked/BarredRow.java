package org.stakegraph.ingest.block.stacked;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stakegraph.ingest.block.stacked.StackedEntry.Figure;
import org.stakegraph.ingest.text.AlignedText;
import org.stakegraph.ingest.text.TextRange;

/**
 * Cells with words and the figures behind them.
 *
 * @param words the cells with words; the last is the name
 * @param figures what stands behind the name from left to right, empty where a cell is blank
 */
record BarredRow(List<BarredCell> words, List<Optional<Figure>> figures) {
  BarredRow {
    words = List.copyOf(words);
    figures = List.copyOf(figures);
  }

  /** The rows among cells; words that end the cells are a row without figures. */
  static List<BarredRow> of(List<BarredCell> cells) {
    List<BarredRow> rows = new ArrayList<>();
    List<BarredCell> words = new ArrayList<>();
    int i = 0;
    while (i < cells.size()) {
      if (isFigure(cells.get(i)) && !words.isEmpty()) {
        int end = figuresEnd(cells, i);
        rows.add(new BarredRow(words, figures(cells.subList(i, end))));
        words = new ArrayList<>();
        i = end;
      } else {
        if (!cells.get(i).isBlank()) {
          words.add(cells.get(i));
        }
        i++;
      }
    }
    rows.add(new BarredRow(words, List.of()));
    return rows;
  }

  private static boolean isFigure(BarredCell cell) {
    return cell.line().is(StackedLine.Kind.FIGURE) || cell.line().is(StackedLine.Kind.CURRENCY);
  }

  /** Where figures share a line, one on the next line is no more of the row. */
  private static int figuresEnd(List<BarredCell> cells, int from) {
    int end = from + 1;
    boolean inline = end < cells.size() && !cells.get(end).starts();
    while (end < cells.size()
        && !cells.get(end).isWords()
        && !(inline && cells.get(end).starts())) {
      end++;
    }
    return end;
  }

  private static List<Optional<Figure>> figures(List<BarredCell> cells) {
    List<Optional<Figure>> figures = new ArrayList<>();
    Optional<StackedLine> currency = Optional.empty();
    for (BarredCell cell : cells) {
      StackedLine line = cell.line();
      Optional<Figure> last = figures.isEmpty() ? Optional.empty() : last(figures);
      switch (line.kind()) {
        case FIGURE -> figures.add(Optional.of(figure(currency, line)));
        case BLANK -> figures.add(Optional.empty());
        case PERCENT_SIGN -> last.ifPresent(f -> replaceLast(figures, f.withSign(line)));
        case MARKS -> last.ifPresent(f -> replaceLast(figures, f.withMarks(line)));
        case CURRENCY, WORDS -> {}
      }
      currency = Optional.of(line).filter(l -> l.is(StackedLine.Kind.CURRENCY));
    }
    return figures;
  }

  private static Figure figure(Optional<StackedLine> currency, StackedLine line) {
    AlignedText text =
        currency.map(c -> AlignedText.join(List.of(c.text(), line.text()))).orElse(line.text());
    return new Figure(text, line.text());
  }

  private static Optional<Figure> last(List<Optional<Figure>> figures) {
    return figures.get(figures.size() - 1);
  }

  private static void replaceLast(List<Optional<Figure>> figures, Figure figure) {
    figures.set(figures.size() - 1, Optional.of(figure));
  }

  StackedLine name() {
    return words.get(words.size() - 1).line();
  }

  /** The words before the name. */
  List<BarredCell> before() {
    return words.subList(0, words.size() - 1);
  }

  /** Its figures without blanks. */
  List<Figure> printed() {
    return figures.stream().flatMap(Optional::stream).toList();
  }

  /** The figures of so many columns; empty if it is not certain which is which. */
  Optional<List<Optional<Figure>>> over(int columns) {
    List<Figure> printed = printed();
    if (printed.size() == columns) {
      return Optional.of(printed.stream().map(Optional::of).toList());
    }
    return figures.size() == columns ? Optional.of(figures) : Optional.empty();
  }

  /** With the first of its figures only, where the notes go on with a figure of their own. */
  BarredRow cut(int columns) {
    boolean more = printed().size() > columns && printed().size() == figures.size();
    return more ? new BarredRow(words, figures.subList(0, columns)) : this;
  }

  TextRange range() {
    TextRange range = name().range();
    for (Figure figure : printed()) {
      range = range.cover(figure.range());
    }
    return range;
  }

  /** The figures of which the column is certain, by their columns. */
  Map<Integer, Figure> settled(StackedColumns columns) {
    Optional<List<Optional<Figure>>> full = over(columns.count());
    if (full.isEmpty()) {
      return printed().size() < columns.count() ? columns.settle(printed()) : Map.of();
    }
    Map<Integer, Figure> settled = new HashMap<>();
    for (int i = 0; i < columns.count(); i++) {
      int column = i;
      full.get().get(i).ifPresent(figure -> settled.put(column, figure));
    }
    return settled;
  }
}
