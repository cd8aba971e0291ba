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
import org.stakegraph.ingest.text.Word;

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

  /**
   * Lines as marked up, with the numbers that stand alone between paragraphs: those of the rows of
   * a page without tables, which the flow of text took for the numbers of pages and joined the
   * paragraphs around them.
   */
  static List<AlignedText> numbered(SourceText source, List<Block> blocks) {
    List<AlignedText> lines = new ArrayList<>();
    for (Block block : blocks) {
      block.match(
          section -> add(section.heading(), lines),
          paragraph -> parted(source, paragraph.text(), lines),
          table -> true,
          grid -> cells(grid, lines),
          page -> add(page.number(), lines));
    }
    return lines;
  }

  private static boolean parted(SourceText source, AlignedText text, List<AlignedText> lines) {
    int start = 0;
    for (int i = 1; i + 1 < text.length(); i++) {
      if (text.charAt(i) == ' ') {
        int from = text.range(i - 1, i).end();
        int to = text.range(i + 1, i + 2).start();
        List<AlignedText> numbers = to > from ? numbers(source, from, to) : List.of();
        if (!numbers.isEmpty()) {
          add(text.slice(start, i), lines);
          lines.addAll(numbers);
          start = i + 1;
        }
      }
    }
    return add(text.from(start), lines);
  }

  /** The numbers between the tags of a gap. */
  private static List<AlignedText> numbers(SourceText source, int from, int to) {
    List<AlignedText> numbers = new ArrayList<>();
    int tagEnd = source.find(new TextRange(from, to), '>');
    while (tagEnd < to) {
      int next = source.find(new TextRange(tagEnd, to), '<');
      AlignedText between = source.aligned(new TextRange(tagEnd + 1, Math.max(tagEnd + 1, next)));
      if (Word.isDigits(between)) {
        numbers.add(between);
      }
      tagEnd = source.find(new TextRange(Math.min(to, next + 1), to), '>');
    }
    return numbers;
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
