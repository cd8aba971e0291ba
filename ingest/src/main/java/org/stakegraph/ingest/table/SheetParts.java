package org.stakegraph.ingest.table;

import java.util.ArrayList;
import java.util.List;
import org.stakegraph.ingest.block.Block;
import org.stakegraph.ingest.block.GridRow;

/** The rows of blocks whose cells are marked, parted where another heading begins. */
final class SheetParts {
  /** A row with more cells than this is no row of an ownership table. */
  private static final int MOST_CELLS = 120;

  private final List<Block> blocks;

  /** The last block that was parted: what does not go on with a table begins one. */
  private int block = -1;

  private List<List<SheetRow>> parts = List.of();

  SheetParts(List<Block> blocks) {
    this.blocks = blocks;
  }

  /** The parts of a block. */
  List<List<SheetRow>> of(int index) {
    if (index != block) {
      parts = parted(rows((Block.GridBlock) blocks.get(index)));
      block = index;
    }
    return parts;
  }

  /** Takes away the first part of the block that was asked for last. */
  void takeFirst() {
    parts = parts.subList(1, parts.size());
  }

  /**
   * Puts a heading that stands alone, at the foot of a page, over the rows of a later block that
   * have none.
   *
   * @return whether it did
   */
  boolean headedBy(List<SheetRow> heading, int index) {
    boolean alone =
        heading.stream().noneMatch(SheetRow::hasFigures)
            && heading.stream().anyMatch(HeadingRows::startsHeading);
    if (!alone || of(index).isEmpty() || HeadingRows.end(parts.get(0)) != 0) {
      return false;
    }
    List<SheetRow> headed = new ArrayList<>(heading);
    headed.addAll(parts.get(0));
    List<List<SheetRow>> all = new ArrayList<>(parts);
    all.set(0, headed);
    parts = all;
    return true;
  }

  private static List<GridRow> paired(Block.GridBlock block) {
    return ClassedFigures.parted(
        PairedFigures.parted(
            NameParts.joined(SideBySide.parted(CopiedCells.removed(block.rows())))));
  }

  private static List<SheetRow> rows(Block.GridBlock block) {
    return HeldCells.parted(paired(block)).stream()
        .filter(row -> !row.cells().isEmpty() && row.cells().size() <= MOST_CELLS)
        .map(SummedLines::settled)
        .flatMap(row -> RowLines.split(row).stream())
        .flatMap(row -> ClassLines.split(row).stream())
        .map(SheetRow::of)
        .filter(row -> !row.isLegend())
        .toList();
  }

  private static List<List<SheetRow>> parted(List<SheetRow> rows) {
    List<List<SheetRow>> parts = new ArrayList<>();
    int start = 0;
    boolean figures = false;
    for (int i = 0; i < rows.size(); i++) {
      if (figures && HeadingRows.startsHeading(rows.get(i))) {
        int titled = HeadingRows.title(rows, i);
        parts.add(rows.subList(start, titled));
        start = titled;
        figures = false;
      }
      figures |= rows.get(i).hasFigures();
    }
    if (start < rows.size()) {
      parts.add(rows.subList(start, rows.size()));
    }
    return parts;
  }
}
