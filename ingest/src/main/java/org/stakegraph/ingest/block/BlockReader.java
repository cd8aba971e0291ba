package org.stakegraph.ingest.block;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.stakegraph.ingest.block.drawn.DrawnTables;
import org.stakegraph.ingest.block.html.HtmlReader;
import org.stakegraph.ingest.block.outline.TypedSections;
import org.stakegraph.ingest.block.stacked.BarredTables;
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
      case ASCII ->
          sections(
              source, document.range(), section -> columns(source, section, AsciiReader::read));
      case XML, OTHER -> List.of();
      case CONVERTED -> sections(source, document.range(), section -> converted(source, section));
    };
  }

  private static List<Block> sections(
      SourceText source, TextRange document, Function<TextRange, List<Block>> reader) {
    List<Block> blocks = new ArrayList<>();
    for (TextRange section : TypedSections.find(source, document)) {
      blocks.addAll(drawn(source, section, reader));
    }
    return blocks;
  }

  /** Tables whose columns are drawn, and what stands around them. */
  private static List<Block> drawn(
      SourceText source, TextRange section, Function<TextRange, List<Block>> reader) {
    List<Block> blocks = new ArrayList<>();
    int from = section.start();
    for (Block table : DrawnTables.find(source, section)) {
      int start = source.line(source.lineAt(table.range().start())).start();
      if (from < start) {
        blocks.addAll(reader.apply(new TextRange(from, start)));
      }
      if (table instanceof Block.GridBlock grid) {
        TextRange range = grid.range();
        blocks.addAll(MarkdownNotes.apart(grid.rows(), rows -> new Block.GridBlock(rows, range)));
      } else {
        blocks.add(table);
      }
      from = lineAfter(source, table.range().end(), section.end());
    }
    if (from < section.end()) {
      blocks.addAll(reader.apply(new TextRange(from, section.end())));
    }
    return blocks;
  }

  private static List<Block> converted(SourceText source, TextRange section) {
    List<Block> barred = BarredTables.find(source, section);
    return barred.isEmpty()
        ? columns(source, section, BlockReader::plain)
        : around(barred, source, section, MarkdownReader::read);
  }

  /** Text without separators is read as typed text if one blank joins the cells of its rows. */
  private static List<Block> plain(SourceText source, TextRange part) {
    return JoinedCells.mayStandIn(source, part)
        ? AsciiReader.read(source, part)
        : MarkdownReader.read(source, part);
  }

  /** Tables whose cells stand one below the other, and around them what columns show. */
  private static List<Block> columns(
      SourceText source,
      TextRange document,
      BiFunction<SourceText, TextRange, List<Block>> columns) {
    List<Block.GridBlock> tables = StackedTables.find(source, document);
    return tables.isEmpty()
        ? columns.apply(source, document)
        : around(tables, source, document, columns);
  }

  private static List<Block> around(
      List<? extends Block> tables,
      SourceText source,
      TextRange document,
      BiFunction<SourceText, TextRange, List<Block>> columns) {
    List<Block> blocks = new ArrayList<>();
    int from = document.start();
    for (Block table : tables) {
      blocks.addAll(parts(source, from, table.range().start(), columns));
      blocks.add(table);
      from = lineAfter(source, table.range().end(), document.end());
    }
    blocks.addAll(parts(source, from, document.end(), columns));
    return blocks;
  }

  private static List<Block> parts(
      SourceText source, int from, int to, BiFunction<SourceText, TextRange, List<Block>> columns) {
    List<Block> blocks = new ArrayList<>();
    if (from < to) {
      TextRange range = new TextRange(from, to);
      StackedTables.parts(source, range).forEach(p -> blocks.addAll(columns.apply(source, p)));
    }
    return blocks;
  }

  private static int lineAfter(SourceText source, int end, int most) {
    int next = source.lineAt(end) + 1;
    return next < source.lines() ? Math.min(source.line(next).start(), most) : most;
  }
}
