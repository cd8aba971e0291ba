package org.stakegraph.ingest.block.html;

import java.util.List;
import org.stakegraph.ingest.block.Block;
import org.stakegraph.ingest.block.Block.GridBlock;
import org.stakegraph.ingest.block.GridCell;
import org.stakegraph.ingest.block.GridRow;
import org.stakegraph.ingest.source.SourceText;
import org.stakegraph.ingest.text.AlignedText;
import org.stakegraph.ingest.text.TextRange;

/** Prints blocks for the eye: a letter and the words of each, and the cells of each row. */
final class Dump {
  private Dump() {}

  static List<Block> blocks(String html) {
    SourceText source = SourceText.of(html);
    return HtmlReader.read(source, new TextRange(0, html.length()));
  }

  static String of(String html) {
    return of(blocks(html));
  }

  /**
   * {@code S heading}, {@code P paragraph}, {@code N page number}; a grid is {@code G} and its
   * rows, each cell with {@code column+width} where it is wider than one column, {@code xheight}
   * where it is higher than one row, and its lines parted by slashes.
   */
  static String of(List<Block> blocks) {
    StringBuilder out = new StringBuilder();
    for (Block block : blocks) {
      out.append(
          block.<String>match(
              section -> "S " + section.heading(),
              paragraph -> "P " + paragraph.text(),
              table -> "T " + table.lines().size() + " lines",
              Dump::grid,
              page -> "N " + page.number()));
      out.append('\n');
    }
    return out.toString();
  }

  private static String grid(GridBlock grid) {
    StringBuilder out = new StringBuilder("G");
    for (GridRow row : grid.rows()) {
      out.append("\n |");
      for (GridCell cell : row.cells()) {
        out.append(' ').append(cell.column());
        out.append(cell.width() > 1 ? "+" + cell.width() : "");
        out.append(cell.height() > 1 ? "x" + cell.height() : "");
        out.append(":[")
            .append(String.join(" / ", cell.lines().stream().map(AlignedText::toString).toList()))
            .append(']');
      }
    }
    return out.toString();
  }
}
