package org.stakegraph.ingest.block.html;

import java.util.ArrayList;
import java.util.List;
import org.stakegraph.ingest.block.Block;
import org.stakegraph.ingest.block.Block.GridBlock;
import org.stakegraph.ingest.block.GridCell;
import org.stakegraph.ingest.block.GridRow;
import org.stakegraph.ingest.text.AlignedText;

/** What a page shows, in its order, before it is known where a paragraph or heading ends. */
sealed interface Piece {

  /** The lines of it, if a cell shows them. */
  List<AlignedText> lines();

  /** The text of a block element, or what a blank line parts from the rest of it. */
  record Passage(List<Line> content) implements Piece {
    public Passage {
      content = List.copyOf(content);
    }

    @Override
    public List<AlignedText> lines() {
      if (content.size() == 1) {
        return List.of(content.get(0).text());
      }
      return content.stream().map(Line::text).toList();
    }
  }

  /** A table of data. */
  record Grid(GridBlock block) implements Piece {
    @Override
    public List<AlignedText> lines() {
      List<AlignedText> lines = new ArrayList<>();
      for (GridRow row : block.rows()) {
        if (!row.cells().isEmpty()) {
          lines.add(AlignedText.join(row.cells().stream().map(GridCell::text).toList()));
        }
      }
      return lines;
    }
  }

  /** Typed text that its own reader has read. */
  record Typed(List<Block> blocks) implements Piece {
    public Typed {
      blocks = List.copyOf(blocks);
    }

    @Override
    public List<AlignedText> lines() {
      return List.of();
    }
  }

  /** A rule or the end of a page. */
  enum Break implements Piece {
    PAGE;

    @Override
    public List<AlignedText> lines() {
      return List.of();
    }
  }
}
