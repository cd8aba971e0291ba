package org.stakegraph.ingest.block;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.stakegraph.ingest.text.AlignedText;
import org.stakegraph.ingest.text.TextRange;

/** A row of a typed table as its lines come in: the name in column 0, the bands from 1 on. */
final class TypedRow {
  private final SortedMap<Integer, List<AlignedText>> cells = new TreeMap<>();

  /** How far the line is indented whose name comes first; -1 without a name. */
  private final int indent;

  private boolean figures;

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
    return figures;
  }

  boolean isNameOnly() {
    return cells.size() == 1 && hasName();
  }

  /** Its name, or its first cell if it has none. */
  AlignedText words() {
    return AlignedText.join(cells.get(cells.firstKey()));
  }

  void add(int column, AlignedText words, boolean figure) {
    cells.computeIfAbsent(column, c -> new ArrayList<>()).add(words);
    figures |= figure;
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

  /** Whether no column but the names' holds words of both. */
  boolean isApartFrom(TypedRow other) {
    return cells.keySet().stream().noneMatch(c -> c > 0 && other.cells.containsKey(c));
  }

  /** Takes over the lines of the row that stands below. */
  void take(TypedRow below) {
    below.cells.forEach((column, lines) -> lines.forEach(line -> add(column, line, false)));
    figures |= below.figures;
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
