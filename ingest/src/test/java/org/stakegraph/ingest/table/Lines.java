package org.stakegraph.ingest.table;

import java.util.List;
import org.stakegraph.ingest.block.Block;
import org.stakegraph.ingest.block.PdfTextReader;
import org.stakegraph.ingest.block.TableLine;
import org.stakegraph.ingest.source.SourceText;
import org.stakegraph.ingest.text.AlignedText;
import org.stakegraph.ingest.text.TextRange;

/** Text for the tests of this package. */
final class Lines {
  private Lines() {}

  /** The lines of the first table of a text; none if it has none. */
  static List<TableLine> of(String text) {
    return PdfTextReader.read(SourceText.of(text)).stream()
        .filter(Block.TableBlock.class::isInstance)
        .map(Block.TableBlock.class::cast)
        .findFirst()
        .map(Block.TableBlock::lines)
        .orElse(List.of());
  }

  static AlignedText text(String words) {
    return AlignedText.of(words, new TextRange(0, words.length()));
  }
}
