package org.stakegraph.ingest.block.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.stakegraph.ingest.block.Block;
import org.stakegraph.ingest.source.SourceText;
import org.stakegraph.ingest.text.TextRange;

/** Reads HTML into blocks. */
public final class HtmlReader {
  private HtmlReader() {}

  /**
   * The blocks of a document in text order.
   *
   * @param typed reads the typed text of {@code pre}
   */
  public static List<Block> read(
      SourceText source, TextRange document, BiFunction<SourceText, TextRange, List<Block>> typed) {
    List<Piece> pieces = new ArrayList<>();
    for (TextRange window : OwnershipSectionFinder.find(source.text(), document)) {
      pieces.addAll(
          Page.read(
              parse(source.text(), window),
              source.text(),
              window.start(),
              range -> new Piece.Typed(typed.apply(source, range))));
    }
    List<Block> blocks = Flow.of(pieces);
    // Text that stands between the cells of a table is shown before it, where it is not printed.
    blocks.sort(Comparator.comparingInt(block -> block.range().start()));
    return blocks;
  }

  private static Document parse(String source, TextRange window) {
    return Parser.htmlParser()
        .setTrackPosition(true)
        .parseInput(source.substring(window.start(), window.end()), "");
  }
}
