package org.stakegraph.ingest.block;

import java.util.List;
import org.stakegraph.ingest.source.SourceText;
import org.stakegraph.ingest.text.TextRange;

/** Where the notes of a table can stand. */
public final class NoteArea {
  private NoteArea() {}

  /**
   * From the end of the block that holds a table to the next section or table, or to the end of the
   * document.
   */
  public static TextRange behind(TextRange table, List<Block> blocks, SourceText source) {
    int holding = holding(table, blocks);
    int start = holding < blocks.size() ? blocks.get(holding).range().end() : table.end();
    for (Block block : blocks.subList(Math.min(holding + 1, blocks.size()), blocks.size())) {
      boolean ends = block instanceof Block.Section || block instanceof Block.TableBlock;
      if (ends && block.range().start() >= start) { // Cells behind a nested table begin before it.
        return new TextRange(start, block.range().start());
      }
    }
    return new TextRange(start, source.text().length());
  }

  /** Whether the first note behind the block that holds a table stands in cells itself. */
  public static boolean isOfCells(int holding, List<Block> blocks, SourceText source) {
    for (int i = holding + 1; i < blocks.size() && !(blocks.get(i) instanceof Block.Section); i++) {
      if (blocks.get(i) instanceof Block.Paragraph note && NoteMarks.opens(note.text())) {
        TextRange line = source.line(source.lineAt(note.range().start()));
        return source.contains(line, '|') || source.contains(line, '\t');
      }
    }
    return false;
  }

  /**
   * The place of the block in which a table ends: the first that ends there or behind it; the
   * number of blocks if there is none. Blocks stand in text order.
   */
  public static int holding(TextRange table, List<Block> blocks) {
    int unit = table.end();
    int from = 0;
    int to = blocks.size();
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (blocks.get(middle).range().end() < unit) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    return from;
  }
}
