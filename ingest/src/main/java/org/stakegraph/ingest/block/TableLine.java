package org.stakegraph.ingest.block;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.stakegraph.ingest.text.AlignedText;
import org.stakegraph.ingest.text.TextRange;

/**
 * One physical line of a table.
 *
 * @param cells its cells from left to right; one cell if the line has no separators
 * @param kind what sort of line it is
 * @param range the line
 */
public record TableLine(List<AlignedText> cells, Kind kind, TextRange range) {

  /** What sort of line stands in a table. */
  public enum Kind {
    /** Cells kept apart by separators. */
    CELLS,
    /** Words without separators between two lines that have them. */
    LOOSE,
    /** Nothing but white space. */
    BLANK,
    /** A page number on a line of its own. */
    PAGE
  }

  public TableLine {
    cells = List.copyOf(cells);
    requireNonNull(kind, "kind");
    requireNonNull(range, "range");
  }

  /** The cell at a place; empty beyond the last one. */
  public AlignedText cell(int index) {
    return index < cells.size() ? cells.get(index) : AlignedText.EMPTY;
  }

  /** Whether every cell is empty. */
  public boolean isEmpty() {
    return cells.stream().allMatch(AlignedText::isEmpty);
  }
}
