package org.stakegraph.ingest.block.stacked;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.stakegraph.ingest.block.GridCell;
import org.stakegraph.ingest.block.GridRow;
import org.stakegraph.ingest.block.stacked.StackedEntry.Figure;
import org.stakegraph.ingest.text.AlignedText;
import org.stakegraph.ingest.text.TextRange;

/**
 * The heading of a table whose cells bars end.
 *
 * @param rows its rows, over a column of names and those of figures
 * @param columns the columns of figures
 * @param words its cells as they are repeated on the next page
 */
record BarredHeading(List<GridRow> rows, StackedColumns columns, List<String> words) {
  private static final int LEAST_COLUMNS = 2;

  BarredHeading {
    rows = List.copyOf(rows);
    words = List.copyOf(words);
  }

  /**
   * What stands before the name of the first of some rows, if it is their heading. They end where
   * other labels stand before a name, as those of the next table do.
   */
  static Optional<BarredHeading> over(List<BarredRow> all) {
    BarredRow first = all.get(0);
    if (first.words().size() < LEAST_COLUMNS || first.printed().isEmpty()) {
      return Optional.empty();
    }
    List<String> heads = words(first.before());
    int end = 1;
    while (end < all.size()
        && (goesOn(all.get(end), heads) || all.get(end).words().size() <= LEAST_COLUMNS)) {
      end++;
    }
    List<BarredRow> rows = all.subList(0, end);
    List<List<StackedLine>> lines = lines(first.before());
    if (lines.isEmpty()) {
      return Optional.empty();
    }
    int labels = lines.get(lines.size() - 1).size();
    boolean listed = labels <= LEAST_COLUMNS;
    List<StackedLine> cells = first.before().stream().map(BarredCell::line).toList();
    int count = listed ? usualCount(rows, cells.size() - 1 - nameLabel(cells)) : labels - 1;
    if (count < LEAST_COLUMNS || !isOver(rows, count)) {
      return Optional.empty();
    }
    StackedColumns columns = columns(rows, count);
    Optional<List<GridRow>> heading = listed ? listed(cells, columns) : stacked(lines, count);
    return heading.map(h -> new BarredHeading(h, columns, heads));
  }

  /** Whether a row is of the table: before its name stands nothing but the heading once more. */
  boolean heads(BarredRow row) {
    return goesOn(row, words);
  }

  private static boolean goesOn(BarredRow row, List<String> heads) {
    return !row.printed().isEmpty()
        && (row.before().isEmpty()
            || heads.contains(words(row.before()).get(row.before().size() - 1)));
  }

  private static List<String> words(List<BarredCell> cells) {
    return cells.stream().map(cell -> cell.line().unmarked()).toList();
  }

  /** The lines of the heading; where each cell has its own, bars that fill rows up part them. */
  private static List<List<StackedLine>> lines(List<BarredCell> cells) {
    List<List<StackedLine>> printed = new ArrayList<>();
    List<List<StackedLine>> filled = new ArrayList<>();
    boolean ended = true;
    for (BarredCell cell : cells) {
      if (cell.starts() || printed.isEmpty()) {
        printed.add(new ArrayList<>());
      }
      if (ended) {
        filled.add(new ArrayList<>());
      }
      printed.get(printed.size() - 1).add(cell.line());
      filled.get(filled.size() - 1).add(cell.line());
      ended = cell.ends();
    }
    return isNamed(printed) || filled.size() < 2 || !isNamed(filled) ? printed : filled;
  }

  private static boolean isNamed(List<List<StackedLine>> lines) {
    return !lines.isEmpty()
        && lines.get(lines.size() - 1).stream().anyMatch(BarredHeading::isOfNames);
  }

  /** Whether a row has so many figures, and hardly one has more. */
  private static boolean isOver(List<BarredRow> rows, int count) {
    int end = 0;
    int full = 0;
    int more = 0;
    while (end < rows.size() && !rows.get(end).printed().isEmpty()) {
      BarredRow row = rows.get(end).cut(count);
      full += row.over(count).isPresent() ? 1 : 0;
      more += row.printed().size() > count ? 1 : 0;
      end++;
    }
    return full > 0 && more * 2 < full;
  }

  /**
   * The number of figures that most rows have, of two that of the labels; 0 if none has a count.
   */
  private static int usualCount(List<BarredRow> rows, int labels) {
    Map<Integer, Integer> counts = new TreeMap<>();
    for (BarredRow row : rows) {
      if (!row.printed().isEmpty() && row.printed().stream().anyMatch(Figure::isCount)) {
        counts.merge(row.printed().size(), 1, Integer::sum);
      }
    }
    return counts.entrySet().stream()
        .max(
            Map.Entry.<Integer, Integer>comparingByValue()
                .thenComparing(entry -> entry.getKey() == labels))
        .map(Map.Entry::getKey)
        .orElse(0);
  }

  /** Lines with a label for each column they stand over, the last with all of them. */
  private static Optional<List<GridRow>> stacked(List<List<StackedLine>> lines, int count) {
    int from = lines.size() - 1;
    List<StackedLine> names = new ArrayList<>();
    List<List<StackedLine>> labels = new ArrayList<>();
    while (from >= 0 && lines.get(from).size() <= count + 1 && !isProse(lines.get(from))) {
      List<StackedLine> line = lines.get(from);
      boolean named = line.size() == count + 1;
      if (named) {
        names.add(0, line.get(0));
      }
      labels.add(0, named ? line.subList(1, line.size()) : line);
      from--;
    }
    return names.stream().anyMatch(BarredHeading::isOfNames)
        ? LabelStack.of(labels).map(columns -> List.of(row(names, columns)))
        : Optional.empty();
  }

  static boolean isOfNames(StackedLine line) {
    return StackedLabel.of(List.of(line)).get(0).isOfNames();
  }

  private static boolean isProse(List<StackedLine> line) {
    boolean alone = line.size() == 1 && !StackedLabel.speaks(line.get(0));
    return alone || line.stream().anyMatch(l -> l.text().length() > StackedLine.LONGEST);
  }

  /** Cells one after the other, of which each is a whole label. */
  private static Optional<List<GridRow>> listed(List<StackedLine> cells, StackedColumns columns) {
    int name = nameLabel(cells);
    if (name < 0
        || StackedLabel.of(cells.subList(name, cells.size())).stream()
            .anyMatch(StackedLabel::isOfOtherWords)) {
      return Optional.empty();
    }
    if (cells.size() - name - 1 == columns.count()) {
      List<List<StackedLine>> lines = new ArrayList<>();
      List<StackedLine> spanning = spanning(cells, name);
      if (!spanning.isEmpty()) {
        lines.add(spanning);
      }
      lines.add(cells.subList(name + 1, cells.size()));
      List<StackedLine> names = List.of(cells.get(name));
      return LabelStack.of(lines).map(labels -> List.of(row(names, labels)));
    }
    int first = name;
    while (first > 0
        && StackedLabel.speaks(cells.get(first - 1))
        && name - first < columns.count()) {
      first--;
    }
    return StackedHeading.ofCells(cells.subList(first, cells.size()), columns);
  }

  /** The last label over names, or -1. */
  private static int nameLabel(List<StackedLine> cells) {
    int name = cells.size() - 1;
    while (name >= 0 && !isOfNames(cells.get(name))) {
      name--;
    }
    return name;
  }

  /** The labels that stand before the one over the names: they span those behind it. */
  private static List<StackedLine> spanning(List<StackedLine> cells, int name) {
    int first = name;
    while (first > 0 && StackedLabel.speaks(cells.get(first - 1))) {
      first--;
    }
    return cells.subList(first, name);
  }

  /** A column holds percentages if a row that has all figures shows one there. */
  private static StackedColumns columns(List<BarredRow> rows, int count) {
    List<Boolean> percents = new ArrayList<>();
    for (int c = 0; c < count; c++) {
      int column = c;
      percents.add(
          rows.stream()
              .flatMap(row -> row.cut(count).over(count).stream())
              .flatMap(row -> row.get(column).stream())
              .anyMatch(figure -> figure.isPercent() || isStar(figure)));
    }
    return new StackedColumns(percents, List.of());
  }

  private static boolean isStar(Figure figure) {
    return figure.bare().toString().chars().allMatch(c -> c == '*');
  }

  private static GridRow row(List<StackedLine> names, List<List<StackedLine>> labels) {
    List<GridCell> cells = new ArrayList<>();
    TextRange range = names.get(0).range();
    cells.add(new GridCell(0, 1, 1, texts(names)));
    for (int i = 0; i < labels.size(); i++) {
      cells.add(new GridCell(i + 1, 1, 1, texts(labels.get(i))));
      for (StackedLine line : labels.get(i)) {
        range = range.cover(line.range());
      }
    }
    return new GridRow(cells, range);
  }

  private static List<AlignedText> texts(List<StackedLine> lines) {
    return lines.stream().map(StackedLine::text).toList();
  }
}
