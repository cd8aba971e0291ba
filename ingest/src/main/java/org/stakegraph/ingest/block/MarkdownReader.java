package org.stakegraph.ingest.block;

import java.util.ArrayList;
import java.util.List;
import org.stakegraph.ingest.source.SourceText;
import org.stakegraph.ingest.text.AlignedText;
import org.stakegraph.ingest.text.TextRange;

/**
 * Reads text that a converter made. Tables in which Markdown marks more than columns, such as lines
 * within cells, become grids, and so do those of pipes and tabs where all of a document came
 * through whole; all else is read as {@link PdfTextReader} does.
 */
public final class MarkdownReader {
  /** What shows that a table's cells hold markup. */
  private static final List<String> SIGNS =
      List.of("<br", "<BR", "<sup", "**", "\\*", "\\$", "\\|", "\\&", "[^", "](#");

  /** So many lines of a group's words stand between rows. */
  private static final int MOST_BETWEEN = 2;

  private static final int LONGEST_BETWEEN = 90;

  private final SourceText source;
  private final TextRange document;
  private final List<Table> tables = new ArrayList<>();
  private final boolean plain;

  private MarkdownReader(SourceText source, TextRange document) {
    this.source = source;
    this.document = document;
    this.plain = !PlainTables.speakOfOffering(source, document);
  }

  /** Lines with separators that follow each other. */
  private record Table(
      List<TextRange> lines, char separator, boolean delimited, boolean broken, boolean rows) {
    TextRange range() {
      return lines.get(0).cover(lines.get(lines.size() - 1));
    }
  }

  /** Reads a document, which begins and ends with a line, into blocks in text order. */
  public static List<Block> read(SourceText source, TextRange document) {
    return new MarkdownReader(source, document).blocks();
  }

  private List<Block> blocks() {
    boolean signed = find();
    // What pages cut apart is read line by line, all of it or nothing.
    boolean whole =
        tables.stream()
            .filter(Table::rows)
            .allMatch(t -> MarkdownTable.areRows(source, t.lines(), t.separator()));
    List<Block> blocks = new ArrayList<>();
    int from = document.start();
    int at = 0;
    while (at < tables.size()) {
      int last = lastPart(at);
      List<TableLine> closed =
          RaggedTable.closed(source, lines(at, last), tables.get(at).separator());
      if (!closed.isEmpty()) {
        rest(from, lineStart(tables.get(at)), blocks);
        PlainTables.ofEven(closed).forEach(block -> blocks.add(inLines(block)));
        from = nextLine(tables.get(last).range().end());
      } else {
        from = each(at, last, from, whole, signed, blocks);
      }
      at = last + 1;
    }
    if (from == document.start()) {
      return PdfTextReader.read(source, document, plain);
    }
    rest(from, document.end(), blocks);
    return blocks;
  }

  /** Gives names back the lines that their cells were printed in. */
  private Block inLines(Block block) {
    if (!(block instanceof Block.GridBlock grid)) {
      return block;
    }
    List<GridRow> rows = new ArrayList<>();
    for (GridRow row : grid.rows()) {
      List<GridCell> cells = new ArrayList<>(row.cells());
      GridCell first = cells.get(0);
      TextRange range = first.text().range();
      boolean broken = source.lineAt(range.start()) < source.lineAt(range.end());
      if (first.column() == 0 && broken && !source.contains(range, '|')) {
        List<AlignedText> lines = MarkdownText.lines(source, range);
        cells.set(0, new GridCell(0, first.width(), first.height(), lines));
      }
      rows.add(new GridRow(cells, row.range()));
    }
    return new Block.GridBlock(rows, grid.range());
  }

  /** Reads those of some tables whose cells can be trusted; where the rest of the text begins. */
  private int each(
      int first, int last, int start, boolean whole, boolean signed, List<Block> blocks) {
    int from = start;
    for (Table table : tables.subList(first, last + 1)) {
      if (isTrusted(table, whole, signed)) {
        rest(from, lineStart(table), blocks);
        MarkdownTable.read(source, table.lines(), table.separator())
            .forEach(block -> add(block, blocks));
        from = nextLine(table.range().end());
      }
    }
    return from;
  }

  private boolean isTrusted(Table table, boolean whole, boolean signed) {
    List<TextRange> lines = table.lines();
    boolean sound = whole && table.rows() && (!plain || MarkdownTable.isFramed(source, lines));
    return table.broken()
        || sound
        || (table.delimited()
            && !RaggedTable.isSpanless(source, lines, table.separator())
            && (signed
                || plain
                || PlainTables.stateOwnership(source, lines)
                || DataFrame.is(source, lines)))
        || MarkdownTable.areNotes(source, lines, table.separator());
  }

  /** The last of the tables that a line or two of words alone part from each other. */
  private int lastPart(int first) {
    int last = first;
    while (last + 1 < tables.size()
        && tables.get(last + 1).separator() == tables.get(first).separator()
        && goesOn(between(last))) {
      last++;
    }
    return last;
  }

  private boolean goesOn(List<TextRange> between) {
    return between.size() <= MOST_BETWEEN
        && between.stream()
            .allMatch(line -> line.length() <= LONGEST_BETWEEN && !source.aligned(line).isEmpty());
  }

  /** The lines from a table to the next one, so many of them that they can part rows. */
  private List<TextRange> between(int table) {
    List<TextRange> lines = new ArrayList<>();
    int next = source.lineAt(tables.get(table + 1).range().start());
    int line = source.lineAt(tables.get(table).range().end()) + 1;
    while (line < next && lines.size() <= MOST_BETWEEN) {
      lines.add(source.line(line));
      line++;
    }
    return lines;
  }

  /** The lines of tables, and those between them. */
  private List<TextRange> lines(int first, int last) {
    List<TextRange> lines = new ArrayList<>(tables.get(first).lines());
    for (int i = first; i < last; i++) {
      lines.addAll(between(i));
      lines.addAll(tables.get(i + 1).lines());
    }
    return lines;
  }

  /** Where the first line of a table begins, the bar before it too. */
  private int lineStart(Table table) {
    return source.line(source.lineAt(table.range().start())).start();
  }

  private int nextLine(int end) {
    int line = source.lineAt(end) + 1;
    return line < source.lines()
        ? Math.min(source.line(line).start(), document.end())
        : document.end();
  }

  /** Finds the tables; true if one with a delimiter row holds markup, so that all of them may. */
  private boolean find() {
    boolean marked = false;
    int end = linesEnd();
    PipeRows pipes = new PipeRows(source, document.start(), end);
    List<TextRange> lines = new ArrayList<>();
    char separator = 0;
    int i = source.lineAt(document.start());
    while (i <= end) {
      List<TextRange> rows = pipes.at(i);
      char next = i < end && rows.isEmpty() ? separator(source.line(i)) : 0;
      if (next != separator && !lines.isEmpty()) {
        marked |= add(lines, separator);
        lines = new ArrayList<>();
      }
      separator = next;
      if (!rows.isEmpty()) {
        marked |= add(rows, '|');
        i = source.lineAt(rows.get(rows.size() - 1).end());
      } else if (separator != 0) {
        lines.add(source.line(i));
      }
      i++;
    }
    return marked;
  }

  private int linesEnd() {
    int end = source.lineAt(document.start());
    while (end < source.lines() && source.line(end).start() < document.end()) {
      end++;
    }
    return end;
  }

  private char separator(TextRange line) {
    return source.contains(line, '\t') ? '\t' : source.contains(line, '|') ? '|' : 0;
  }

  private static boolean holdsSign(String text) {
    for (String sign : SIGNS) {
      if (text.contains(sign)) {
        return true;
      }
    }
    return false;
  }

  private boolean add(List<TextRange> lines, char separator) {
    boolean delimited =
        separator == '|' && lines.size() > 1 && MarkdownTable.isDelimiter(source, lines.get(1));
    boolean broken = false;
    boolean marked = false;
    for (TextRange line : lines) {
      String text = source.text().substring(line.start(), line.end());
      broken |= text.contains("<br") || text.contains("<BR");
      marked |= holdsSign(text) || holdsReference(text);
    }
    boolean rows = MarkdownTable.holdRows(source, lines, separator);
    tables.add(new Table(lines, separator, delimited, broken, rows));
    return delimited && marked;
  }

  private static boolean holdsReference(String text) {
    int at = text.indexOf('&');
    while (at >= 0 && CharacterReferences.end(text, at, text.length()) < 0) {
      at = text.indexOf('&', at + 1);
    }
    return at >= 0;
  }

  private void rest(int from, int to, List<Block> blocks) {
    if (from >= to) {
      return;
    }
    for (Block block : PdfTextReader.read(source, new TextRange(from, to), plain)) {
      if (block instanceof Block.Paragraph paragraph) {
        paragraph(MarkdownText.words(source, paragraph.range()), blocks);
      } else if (block instanceof Block.Section section) {
        blocks.add(new Block.Section(MarkdownText.words(source, section.range())));
      } else {
        blocks.add(block);
      }
    }
  }

  private static void add(Block block, List<Block> blocks) {
    if (block instanceof Block.Paragraph paragraph) {
      paragraph(paragraph.text(), blocks);
    } else {
      blocks.add(block);
    }
  }

  /** Adds a paragraph; one that begins in the middle of a sentence goes on over the page's end. */
  private static void paragraph(AlignedText words, List<Block> blocks) {
    if (words.isEmpty() || isDrawn(words) || PageNumber.isContentsLink(words.toString())) {
      return;
    }
    int last = blocks.size() - 1;
    boolean paged =
        last > 0
            && blocks.get(last) instanceof Block.PageBreak
            && Character.isLowerCase(words.charAt(0));
    if (paged && blocks.get(last - 1) instanceof Block.Paragraph cut && isCut(cut.text())) {
      blocks.remove(last);
      blocks.set(last - 1, new Block.Paragraph(AlignedText.join(List.of(cut.text(), words))));
    } else {
      blocks.add(new Block.Paragraph(words));
    }
  }

  /** {@code * * *}, {@code -----}: a line between parts of a page. */
  private static boolean isDrawn(AlignedText words) {
    return words.chars().allMatch(c -> "-_*= ".indexOf(c) >= 0);
  }

  private static boolean isCut(AlignedText text) {
    return ".:;!?".indexOf(text.charAt(text.length() - 1)) < 0;
  }
}
