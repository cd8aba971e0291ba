package org.stakegraph.ingest.block;

import java.util.List;
import java.util.stream.Collectors;
import org.stakegraph.ingest.text.AlignedText;

/** Blocks in one line each, for comparison. */
final class Shown {
  private Shown() {}

  /** The kind and words of each block; rows of grids stand apart. */
  static List<String> blocks(List<Block> blocks) {
    return blocks.stream().map(Shown::block).toList();
  }

  private static String block(Block block) {
    return block.match(
        section -> "section " + section.heading(),
        paragraph -> "paragraph " + paragraph.text(),
        table -> "table",
        grid -> "grid " + String.join(" // ", rows(grid)),
        page -> "page " + page.number());
  }

  /** The rows of a grid: {@code column[+width more]=line/line}, cells with bars between. */
  static List<String> rows(Block.GridBlock grid) {
    return grid.rows().stream()
        .map(row -> row.cells().stream().map(Shown::cell).collect(Collectors.joining(" | ")))
        .toList();
  }

  private static String cell(GridCell cell) {
    String words =
        cell.lines().stream().map(AlignedText::toString).collect(Collectors.joining("/"));
    String span = cell.width() > 1 ? "+" + (cell.width() - 1) : "";
    return cell.column() + span + "=" + words;
  }
}
