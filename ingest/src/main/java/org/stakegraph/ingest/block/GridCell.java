package org.stakegraph.ingest.block;

import java.util.List;
import org.stakegraph.ingest.text.AlignedText;

/**
 * A cell that holds words.
 *
 * @param column the first column that it covers, from 0; gutters and filler columns count
 * @param width the number of columns that it covers
 * @param height the number of rows that it covers; it stands in the first of them only
 * @param lines its words line by line, as line breaks and paragraphs in it part them; none is empty
 */
public record GridCell(int column, int width, int height, List<AlignedText> lines) {
  public GridCell {
    lines = List.copyOf(lines);
    if (column < 0 || width < 1 || height < 1 || lines.isEmpty()) {
      throw new IllegalArgumentException("a cell covers columns and rows and holds words");
    }
  }

  /** One past the last column that it covers. */
  public int end() {
    return column + width;
  }

  /** All its words. */
  public AlignedText text() {
    return AlignedText.join(lines);
  }
}
