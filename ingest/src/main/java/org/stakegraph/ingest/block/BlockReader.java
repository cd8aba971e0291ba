package org.stakegraph.ingest.block;

import java.util.List;
import org.stakegraph.ingest.block.html.HtmlReader;
import org.stakegraph.ingest.source.SourceDocument;
import org.stakegraph.ingest.source.SourceText;

/** Reads a document into blocks, in the way that its medium asks for. */
public final class BlockReader {
  private BlockReader() {}

  /** The blocks of a document in text order; their ranges are those of the filing's text. */
  public static List<Block> read(SourceText source, SourceDocument document) {
    return switch (document.medium()) {
      case HTML -> HtmlReader.read(source, document.range());
      case ASCII -> AsciiReader.read(source, document.range());
      case XML, OTHER -> List.of();
      case CONVERTED -> MarkdownReader.read(source, document.range());
    };
  }
}
