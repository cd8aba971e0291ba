package org.stakegraph.ingest.block;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.stakegraph.ingest.text.TextRange;

/**
 * A row of a table whose cells the medium marks.
 *
 * @param cells its cells that hold words, from left to right; an empty cell is absent
 * @param range the row in the source
 */
public record GridRow(List<GridCell> cells, TextRange range) {
  public GridRow {
    cells = List.copyOf(cells);
    requireNonNull(range, "range");
  }

  /** The cell that covers a column, if it holds words. */
  public Optional<GridCell> at(int column) {
    for (GridCell cell : cells) {
      if (cell.column() <= column && column < cell.end()) {
        return Optional.of(cell);
      }
    }
    return Optional.empty();
  }
}
