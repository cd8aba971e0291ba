package org.stakegraph.ingest.block;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.stakegraph.ingest.block.html.HtmlReader;
import org.stakegraph.ingest.block.outline.TypedSections;
import org.stakegraph.ingest.block.stacked.StackedTables;
import org.stakegraph.ingest.source.SourceDocument;
import org.stakegraph.ingest.source.SourceText;
import org.stakegraph.ingest.text.TextRange;

/** Reads a document into blocks, in the way that its medium asks for. */
public final class BlockReader {
  private BlockReader() {}

  /** The blocks of a document in text order; their ranges are those of the filing's text. */
  public static List<Block> read(SourceText source, SourceDocument document) {
    return switch (document.medium()) {
      case HTML -> HtmlReader.read(source, document.range());
      case ASCII -> sections(source, document.range(), AsciiReader::read);
      case XML, OTHER -> List.of();
      case CONVERTED -> sections(source, document.range(), MarkdownReader::read);
    };
  }

  private static List<Block> sections(
      SourceText source,
      TextRange document,
      BiFunction<SourceText, TextRange, List<Block>> columns) {
    List<Block> blocks = new ArrayList<>();
    for (TextRange section : TypedSections.find(source, document)) {
      blocks.addAll(text(source, section, columns));
    }
    return blocks;
  }

  /** Tables whose cells stand one below the other, and around them what columns show. */
  private static List<Block> text(
      SourceText source,
      TextRange document,
      BiFunction<SourceText, TextRange, List<Block>> columns) {
    List<Block.GridBlock> tables = StackedTables.find(source, document);
    if (tables.isEmpty()) {
      return columns.apply(source, document);
    }
    List<Block> blocks = new ArrayList<>();
    int from = document.start();
    for (Block.GridBlock table : tables) {
      TextRange before = new TextRange(from, table.range().start());
      StackedTables.parts(source, before).forEach(p -> blocks.addAll(columns.apply(source, p)));
      blocks.add(table);
      from = lineAfter(source, table.range().end(), document.end());
    }
    TextRange rest = new TextRange(from, document.end());
    StackedTables.parts(source, rest).forEach(p -> blocks.addAll(columns.apply(source, p)));
    return blocks;
  }

  private static int lineAfter(SourceText source, int end, int most) {
    int next = source.lineAt(end) + 1;
    return next < source.lines() ? Math.min(source.line(next).start(), most) : most;
  }
}
