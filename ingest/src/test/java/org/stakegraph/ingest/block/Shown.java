package org.stakegraph.ingest.block;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.stakegraph.ingest.source.SourceText;
import org.stakegraph.ingest.text.AlignedText;
import org.stakegraph.ingest.text.TextRange;

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

  /** The rows of the one table in a typed text. */
  static List<String> typed(String text) {
    List<List<String>> grids = new ArrayList<>();
    for (Block block : AsciiReader.read(SourceText.of(text), new TextRange(0, text.length()))) {
      if (block instanceof Block.GridBlock grid) {
        grids.add(rows(grid));
      }
    }
    assertThat(grids).hasSize(1);
    return grids.get(0);
  }

  private static String cell(GridCell cell) {
    String words =
        cell.lines().stream().map(AlignedText::toString).collect(Collectors.joining("/"));
    String span = cell.width() > 1 ? "+" + (cell.width() - 1) : "";
    return cell.column() + span + "=" + words;
  }
}
