package org.stakegraph.ingest.block;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.function.Function;
import org.stakegraph.ingest.text.AlignedText;
import org.stakegraph.ingest.text.TextRange;

/** A piece of a document's flow. */
public sealed interface Block {

  /** Where it stands. */
  TextRange range();

  /** A heading on a line of its own. */
  record Section(AlignedText heading) implements Block {
    @Override
    public TextRange range() {
      return heading.range();
    }
  }

  /** Running text: consecutive lines without separators. */
  record Paragraph(AlignedText text) implements Block {
    @Override
    public TextRange range() {
      return text.range();
    }
  }

  /** Lines with separators, and the stray lines between them. */
  record TableBlock(List<TableLine> lines, TextRange range) implements Block {
    public TableBlock {
      lines = List.copyOf(lines);
      requireNonNull(range, "range");
    }
  }

  /**
   * A table whose cells the medium marks, as HTML does, or whose columns its typing shows. Rows
   * that are page furniture are left out; a table that a page break cuts is two blocks.
   */
  record GridBlock(List<GridRow> rows, TextRange range) implements Block {
    public GridBlock {
      rows = List.copyOf(rows);
      requireNonNull(range, "range");
    }
  }

  /** A page number on a line of its own outside tables. */
  record PageBreak(AlignedText number) implements Block {
    @Override
    public TextRange range() {
      return number.range();
    }
  }

  /** Calls the function for this variant. */
  default <R> R match(
      Function<Section, R> section,
      Function<Paragraph, R> paragraph,
      Function<TableBlock, R> table,
      Function<GridBlock, R> grid,
      Function<PageBreak, R> page) {
    if (this instanceof Section b) {
      return section.apply(b);
    } else if (this instanceof Paragraph b) {
      return paragraph.apply(b);
    } else if (this instanceof TableBlock b) {
      return table.apply(b);
    } else if (this instanceof GridBlock b) {
      return grid.apply(b);
    }
    return page.apply((PageBreak) this);
  }
}
