package org.stakegraph.ingest.cover;

import java.util.ArrayList;
import java.util.List;
import org.stakegraph.ingest.block.AsciiReader;
import org.stakegraph.ingest.block.Block;
import org.stakegraph.ingest.block.Block.GridBlock;
import org.stakegraph.ingest.block.GridCell;
import org.stakegraph.ingest.block.GridRow;
import org.stakegraph.ingest.block.MarkdownText;
import org.stakegraph.ingest.source.Medium;
import org.stakegraph.ingest.source.SourceDocument;
import org.stakegraph.ingest.source.SourceText;
import org.stakegraph.ingest.text.AlignedText;
import org.stakegraph.ingest.text.TextRange;

/** A document as lines in reading order, whatever tables its pages are laid out in. */
final class PageLines {
  private PageLines() {}

  /**
   * Lines as marked up in HTML, cell by cell; elsewhere the physical ones.
   *
   * @param most how many physical lines with words are wanted
   */
  static List<AlignedText> of(
      SourceText source, SourceDocument document, List<Block> blocks, int most) {
    return document.medium() == Medium.HTML
        ? marked(blocks)
        : physical(source, document.range(), most);
  }

  private static List<AlignedText> physical(SourceText source, TextRange document, int most) {
    List<AlignedText> lines = new ArrayList<>();
    int line = source.lineAt(document.start());
    while (line < source.lines()
        && source.line(line).start() < document.end()
        && lines.size() < most) {
      TextRange range = source.line(line++);
      int start = Math.max(range.start(), document.start());
      TextRange printed = new TextRange(start, Math.min(range.end(), document.end()));
      if (holdsBreak(source, printed)) {
        MarkdownText.lines(source, printed).forEach(part -> add(part, lines));
      } else if (source.contains(printed, '&') || source.contains(printed, '<')) {
        AsciiReader.shown(source, printed).forEach(part -> add(part, lines));
      } else {
        add(source.aligned(printed), lines);
      }
    }
    return lines;
  }

  /** Whether a converter has kept the line ends within a cell as tags. */
  private static boolean holdsBreak(SourceText source, TextRange line) {
    int tag = source.find(line, '<');
    while (tag < line.end()) {
      if (tag + 2 < line.end() && source.text().regionMatches(true, tag + 1, "br", 0, 2)) {
        return true;
      }
      tag = source.find(new TextRange(tag + 1, line.end()), '<');
    }
    return false;
  }

  private static List<AlignedText> marked(List<Block> blocks) {
    List<AlignedText> lines = new ArrayList<>();
    for (Block block : blocks) {
      block.match(
          section -> add(section.heading(), lines),
          paragraph -> add(paragraph.text(), lines),
          table -> true,
          grid -> cells(grid, lines),
          page -> true);
    }
    return lines;
  }

  private static boolean cells(GridBlock grid, List<AlignedText> lines) {
    for (GridRow row : grid.rows()) {
      for (GridCell cell : row.cells()) {
        cell.lines().forEach(line -> add(line, lines));
      }
    }
    return true;
  }

  private static boolean add(AlignedText line, List<AlignedText> lines) {
    return !line.isEmpty() && lines.add(line);
  }
}
