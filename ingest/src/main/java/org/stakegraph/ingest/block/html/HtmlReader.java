package org.stakegraph.ingest.block.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jsoup.parser.Parser;
import org.stakegraph.ingest.block.AsciiReader;
import org.stakegraph.ingest.block.Block;
import org.stakegraph.ingest.source.SourceText;
import org.stakegraph.ingest.text.TextRange;

/** Reads HTML into blocks. */
public final class HtmlReader {
  private HtmlReader() {}

  /** The blocks of a document in text order; what is typed in it is read as typed text. */
  public static List<Block> read(SourceText source, TextRange document) {
    List<Piece> pieces = new ArrayList<>();
    for (TextRange window : OwnershipSectionFinder.find(source.text(), document)) {
      Skeleton skeleton = SkeletonWriter.of(source.text(), window);
      pieces.addAll(
          Page.read(
              Parser.htmlParser().parseInput(skeleton.markup(), ""),
              skeleton,
              source.text(),
              range -> new Piece.Typed(AsciiReader.read(source, range))));
    }
    List<Block> blocks = Flow.of(SpacedTables.read(pieces));
    // Text that stands between the cells of a table is shown before it, where it is not printed.
    blocks.sort(Comparator.comparingInt(block -> block.range().start()));
    return blocks;
  }
}
