package org.stakegraph.ingest.block;

import java.util.ArrayList;
import java.util.List;
import org.stakegraph.ingest.block.TypedLine.Kind;

/** Stacks the words of a typed heading: what stands under each other is one cell. */
final class HeadingCells {
  private final List<HeadingCell> cells = new ArrayList<>();

  /** Cells that the line before reached. */
  private List<HeadingCell> open = new ArrayList<>();

  private HeadingCells() {}

  /** The cells from top to bottom; lines are counted from the first one given. */
  static List<HeadingCell> of(List<TypedLine> heading) {
    HeadingCells cells = new HeadingCells();
    for (int i = 0; i < heading.size(); i++) {
      TypedLine line = heading.get(i);
      if (line.isWords() || line.is(Kind.RULE)) {
        cells.line(line, i);
      }
    }
    return cells.cells;
  }

  private void line(TypedLine line, int at) {
    List<HeadingCell> reached = new ArrayList<>();
    for (HeadingCell cell : open) {
      if (cell.isOpenAt(at)) {
        reached.add(cell);
      }
    }
    for (Chunk chunk : line.chunks()) {
      if (chunk.kind() == Chunk.Kind.RULE) {
        underline(chunk, reached);
      }
    }
    List<HeadingCell> next = new ArrayList<>();
    for (Chunk chunk : line.chunks()) {
      if (chunk.kind() != Chunk.Kind.RULE) {
        next.add(place(chunk, line, at, reached));
      }
    }
    open = next;
  }

  private static void underline(Chunk rule, List<HeadingCell> reached) {
    List<HeadingCell> above =
        reached.stream().filter(cell -> cell.overlaps(rule.left(), rule.right())).toList();
    if (above.size() == 1) {
      above.get(0).underline(rule);
    } else {
      above.forEach(HeadingCell::close);
    }
  }

  /** Adds words to the only cell above them, if they are the only words below it. */
  private HeadingCell place(Chunk chunk, TypedLine line, int at, List<HeadingCell> reached) {
    HeadingCell above = null;
    int count = 0;
    for (HeadingCell cell : reached) {
      // A cell that another chunk of this line went on with ends below it already.
      if (cell.isOpenAt(at) && cell.overlaps(chunk.left(), chunk.right())) {
        above = cell;
        count++;
      }
    }
    if (count == 1 && above != null && isOnlyBelow(above, line)) {
      above.add(chunk);
      return above;
    }
    HeadingCell cell = new HeadingCell(at, chunk);
    cells.add(cell);
    return cell;
  }

  private static boolean isOnlyBelow(HeadingCell above, TypedLine line) {
    return line.chunks().stream()
            .filter(c -> c.kind() != Chunk.Kind.RULE && above.overlaps(c.left(), c.right()))
            .count()
        == 1;
  }
}
