package org.stakegraph.ingest.block;

import java.util.List;
import org.stakegraph.ingest.source.SourceText;
import org.stakegraph.ingest.text.TextRange;

/** Where the notes of a table can stand. */
public final class NoteArea {
  private NoteArea() {}

  /** From the end of a table to the next section or table, or to the end of the document. */
  public static TextRange behind(TextRange table, List<Block> blocks, SourceText source) {
    int start = table.end();
    for (Block block : blocks) {
      boolean ends = block instanceof Block.Section || block instanceof Block.TableBlock;
      int next = block.range().start();
      if (ends && next >= start) {
        return new TextRange(start, next);
      }
    }
    return new TextRange(start, source.text().length());
  }
}
