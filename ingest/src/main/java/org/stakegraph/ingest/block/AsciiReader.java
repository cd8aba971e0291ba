package org.stakegraph.ingest.block;

import java.util.ArrayList;
import java.util.List;
import org.stakegraph.ingest.source.SourceText;
import org.stakegraph.ingest.text.AlignedText;
import org.stakegraph.ingest.text.TextRange;

/**
 * Reads typed text: filings of the years before HTML, and text that a converter set with blanks. A
 * table's columns are found from its content; the tags that typed tables carry are hints.
 */
public final class AsciiReader {
  private AsciiReader() {}

  /** Reads a range, such as a document, into blocks in text order. */
  public static List<Block> read(SourceText source, TextRange document) {
    return blocks(TypedLines.read(source, document));
  }

  /** The lines of a part as a page would show them: references are decoded, tags are left out. */
  public static List<AlignedText> shown(SourceText source, TextRange part) {
    List<AlignedText> lines = new ArrayList<>();
    TypedSource.lines(source.text(), part, line -> lines.add(line.aligned()));
    return lines;
  }

  /** Reads lines that stand below each other, in text order. */
  public static List<Block> read(List<TypedCharacters> lines) {
    return blocks(TypedLines.read(lines));
  }

  private static List<Block> blocks(List<TypedLine> typed) {
    List<TypedLine> shown =
        EdgeColumns.parted(
            JoinedCells.parted(ProseColumns.joined(PageBreaks.fold(LoweredMarks.in(typed)))));
    List<TypedLine> lines = TypedPlaces.told(PageTurns.joined(shown));
    List<Block> blocks = new ArrayList<>();
    TypedProse prose = new TypedProse(blocks);
    ClassColumn classes = ClassColumn.NONE;
    int from = 0;
    for (TypedTables.Region table : TypedTables.find(lines)) {
      lines.subList(from, table.start()).forEach(prose::add);
      prose.end();
      List<TypedLine> own = NoneInWords.told(lines.subList(table.start(), table.end()));
      classes = TypedTable.classes(own, classes);
      blocks.add(TypedTable.read(own, classes));
      from = table.end();
    }
    lines.subList(from, lines.size()).forEach(prose::add);
    prose.end();
    return blocks;
  }
}
