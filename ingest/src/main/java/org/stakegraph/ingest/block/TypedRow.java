package org.stakegraph.ingest.block;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.stakegraph.ingest.text.AlignedText;
import org.stakegraph.ingest.text.TextRange;

/** A row of a typed table as its lines come in: the name in column 0, the bands from 1 on. */
final class TypedRow {
  private final SortedMap<Integer, List<AlignedText>> cells = new TreeMap<>();

  /** How far the line is indented whose name comes first; -1 without a name. */
  private final int indent;

  /** The columns that hold figures. */
  private final Set<Integer> figured = new HashSet<>();

  TypedRow(int indent) {
    this.indent = indent;
  }

  int indent() {
    return indent;
  }

  boolean hasName() {
    return cells.containsKey(0);
  }

  boolean hasFigures() {
    return !figured.isEmpty();
  }

  boolean isNameOnly() {
    return cells.size() == 1 && hasName();
  }

  /** Its name, or its first cell if it has none. */
  AlignedText words() {
    return AlignedText.join(cells.get(cells.firstKey()));
  }

  /** The columns that hold words, from left to right. */
  Set<Integer> columns() {
    return cells.keySet();
  }

  /** Whether a column holds figures. */
  boolean hasFigures(int column) {
    return figured.contains(column);
  }

  /** Takes what stands in a column for words. */
  void isWords(int column) {
    figured.remove(column);
  }

  /** The words of a column; none where it is empty. */
  AlignedText words(int column) {
    return AlignedText.join(cells.getOrDefault(column, List.of()));
  }

  void add(int column, AlignedText words, boolean figure) {
    cells.computeIfAbsent(column, c -> new ArrayList<>()).add(words);
    if (figure) {
      figured.add(column);
    }
  }

  /** Puts words on the line that a cell ends with. */
  void append(int column, AlignedText words) {
    List<AlignedText> lines = cells.get(column);
    if (lines == null) {
      add(column, words, false);
    } else {
      int last = lines.size() - 1;
      lines.set(last, AlignedText.join(List.of(lines.get(last), words)));
    }
  }

  /** Whether a cell behind the name begins with a word in lower case, "sole" with "Sole(2)". */
  boolean says(String manner) {
    return cells.tailMap(1).values().stream()
        .map(cell -> cell.get(0).toString().toLowerCase(Locale.ROOT))
        .anyMatch(
            cell ->
                cell.startsWith(manner)
                    && (cell.length() == manner.length()
                        || !Character.isLetter(cell.charAt(manner.length()))));
  }

  /** Whether no column but the names' holds words of both. */
  boolean isApartFrom(TypedRow other) {
    return cells.keySet().stream().noneMatch(c -> c > 0 && other.cells.containsKey(c));
  }

  /**
   * Whether cells of a line behind the name go on with words of this row: "up to", "5,000 shares".
   */
  boolean wrapsInto(TypedRow below) {
    Set<Integer> columns = below.cells.tailMap(1).keySet();
    return !columns.isEmpty()
        && columns.stream().allMatch(c -> cells.containsKey(c) && !figured.contains(c));
  }

  /** The same words in the column of names, over the middle of which a heading may stand. */
  TypedRow asName() {
    TypedRow row = new TypedRow(0);
    row.add(0, words(), false);
    return row;
  }

  /** Its name alone. */
  TypedRow nameOnly() {
    TypedRow row = new TypedRow(indent);
    row.cells.put(0, cells.getOrDefault(0, List.of()));
    return row;
  }

  /** Its cells without the name. */
  TypedRow unnamed() {
    TypedRow row = new TypedRow(-1);
    cells.tailMap(1).forEach((column, lines) -> row.cells.put(column, new ArrayList<>(lines)));
    row.figured.addAll(figured);
    return row;
  }

  /** Takes over the lines of a name that goes on beside other figures. */
  void takeName(TypedRow below) {
    below.cells.getOrDefault(0, List.of()).forEach(line -> add(0, line, false));
  }

  /** Takes over the lines of the row that stands below. */
  void take(TypedRow below) {
    below.cells.forEach((column, lines) -> lines.forEach(line -> add(column, line, false)));
    figured.addAll(below.figured);
  }

  GridRow row() {
    List<GridCell> row = new ArrayList<>();
    TextRange range = words().range();
    for (var cell : cells.entrySet()) {
      row.add(new GridCell(cell.getKey(), 1, 1, cell.getValue()));
      for (AlignedText line : cell.getValue()) {
        range = range.cover(line.range());
      }
    }
    return new GridRow(row, range);
  }
}
