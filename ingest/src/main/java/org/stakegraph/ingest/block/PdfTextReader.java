package org.stakegraph.ingest.block;

import java.util.ArrayList;
import java.util.List;
import org.stakegraph.ingest.block.TableLine.Kind;
import org.stakegraph.ingest.source.SourceText;
import org.stakegraph.ingest.statement.Amount;
import org.stakegraph.ingest.statement.Amounts;
import org.stakegraph.ingest.text.AlignedText;
import org.stakegraph.ingest.text.TextRange;
import org.stakegraph.ingest.text.Word;

/** Reads text converted from PDF: tables are lines whose columns tabs or pipes keep apart. */
public final class PdfTextReader {
  /** Longest heading seen on a line of its own, in characters. */
  private static final int MAX_HEADING = 80;

  private static final int LEAST_LETTERS = 4;

  /** A stray line inside a table is an address or part of a name, never a paragraph. */
  private static final int MAX_LOOSE = 90;

  /** Blank lines, a stray line and a page number can part two rows of one table. */
  private static final int MAX_GAP = 8;

  private static final int MAX_PAGE_DIGITS = 4;

  /** A line with more separators than this is no row of an ownership table. */
  private static final int MAX_CELLS = 64;

  /** A line drawn with stars has more of them than a mark. */
  private static final int LEAST_STARS = 5;

  /** Longest run of dashes that stands for nil. */
  private static final int MAX_NIL = 3;

  private final SourceText source;
  private final boolean plain;
  private final List<TableLine> lines;

  private PdfTextReader(SourceText source, TextRange document, boolean plain) {
    this.source = source;
    this.plain = plain;
    this.lines = new ArrayList<>();
    for (int i = source.lineAt(document.start()); i < source.lines(); i++) {
      TextRange line = source.line(i);
      if (line.start() >= document.end()) {
        break;
      }
      lines.add(line(line));
    }
  }

  /** Reads a document, which begins and ends with a line, into blocks in text order. */
  public static List<Block> read(SourceText source, TextRange document) {
    return read(source, document, false);
  }

  /**
   * Reads a part of a document.
   *
   * @param plain whether its tables are {@link PlainTables}
   */
  static List<Block> read(SourceText source, TextRange document, boolean plain) {
    return new PdfTextReader(source, document, plain).blocks();
  }

  /** Reads a text that is one document. */
  public static List<Block> read(SourceText source) {
    return read(source, new TextRange(0, source.text().length()));
  }

  private List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    int i = 0;
    while (i < lines.size()) {
      int end = i + 1;
      switch (lines.get(i).kind()) {
        case CELLS -> {
          end = tableEnd(i);
          if (plain || PlainTables.isWhole(lines.subList(i, end))) {
            blocks.addAll(PlainTables.of(lines.subList(i, end)));
          } else {
            blocks.add(table(i, end));
          }
        }
        case PAGE -> blocks.add(new Block.PageBreak(lines.get(i).cell(0)));
        case LOOSE -> {
          if (isHeading(lines.get(i).cell(0))) {
            blocks.add(new Block.Section(lines.get(i).cell(0)));
          } else {
            end = paragraphEnd(i);
            blocks.add(paragraph(i, end));
          }
        }
        case BLANK -> {}
      }
      i = end;
    }
    return blocks;
  }

  private Block table(int start, int end) {
    List<TableLine> body = lines.subList(start, end);
    return new Block.TableBlock(body, body.get(0).range().cover(body.get(body.size() - 1).range()));
  }

  private Block paragraph(int start, int end) {
    List<AlignedText> texts = new ArrayList<>(end - start);
    for (TableLine line : lines.subList(start, end)) {
      texts.add(line.cell(0));
    }
    return new Block.Paragraph(AlignedText.join(texts));
  }

  private int paragraphEnd(int start) {
    int end = start + 1;
    while (end < lines.size()
        && lines.get(end).kind() == Kind.LOOSE
        && !isHeading(lines.get(end).cell(0))
        && !opensNote(end)) {
      end++;
    }
    return end;
  }

  /** Whether a note begins with a line, behind a full stop: "(2) Includes". */
  private boolean opensNote(int i) {
    AlignedText before = lines.get(i - 1).cell(0);
    boolean ended = ".)%;*".indexOf(before.charAt(before.length() - 1)) >= 0;
    return ended && NoteMarks.opens(lines.get(i).cell(0));
  }

  /** One past the last line with separators that a short gap of stray lines still connects. */
  private int tableEnd(int start) {
    int end = start + 1;
    int gap = 0;
    for (int i = start + 1; i < lines.size() && gap <= MAX_GAP; i++) {
      TableLine line = lines.get(i);
      if (line.kind() == Kind.CELLS) {
        end = i + 1;
        gap = 0;
      } else if (line.kind() == Kind.LOOSE && !isStray(i)) {
        return end;
      } else {
        gap++;
      }
    }
    return end;
  }

  private boolean isStray(int i) {
    AlignedText text = lines.get(i).cell(0);
    return text.length() <= MAX_LOOSE && (!isHeading(text) || isWithinRows(i));
  }

  /**
   * Whether words in capitals are a name or an address and not a heading: figures follow soon, and
   * no blank line parts the words from both the lines before them and the figures.
   */
  private boolean isWithinRows(int i) {
    boolean apart = lines.get(i - 1).kind() == Kind.BLANK;
    boolean blank = false;
    for (int j = i + 1; j < Math.min(lines.size(), i + 1 + MAX_GAP); j++) {
      TableLine line = lines.get(j);
      if (line.kind() == Kind.CELLS) {
        return hasFigures(line) && !(apart && blank);
      }
      blank |= line.kind() == Kind.BLANK;
    }
    return false;
  }

  /** Whether a cell behind the first holds a count with commas; headings hold years at most. */
  private static boolean hasFigures(TableLine line) {
    for (AlignedText cell : line.cells().subList(1, line.cells().size())) {
      for (Amount amount : Amounts.read(cell).tokens()) {
        if (amount.kind() == Amount.Kind.COUNT && amount.printed().indexOf(',') > 0) {
          return true;
        }
      }
    }
    return false;
  }

  private TableLine line(TextRange range) {
    List<AlignedText> cells = cells(range);
    if (cells.size() > 1 && cells.size() <= MAX_CELLS) {
      return new TableLine(cells, Kind.CELLS, range);
    }
    AlignedText text = cells.size() > 1 ? source.aligned(range) : cells.get(0);
    if (isFurniture(text)) {
      return new TableLine(List.of(AlignedText.EMPTY), Kind.BLANK, range);
    }
    Kind kind =
        text.isEmpty() ? Kind.BLANK : isPageNumber(text.toString()) ? Kind.PAGE : Kind.LOOSE;
    return new TableLine(List.of(text), kind, range);
  }

  /** What converters leave where pages turn: a line drawn with stars, or a link. */
  private static boolean isFurniture(AlignedText text) {
    boolean stars = text.length() >= LEAST_STARS && consistsOf("* ", text);
    return stars || PageNumber.isContentsLink(text.toString());
  }

  private List<AlignedText> cells(TextRange line) {
    if (source.contains(line, '\t')) {
      List<AlignedText> cells = split(line, '\t');
      return isRule(cells) ? List.of(AlignedText.EMPTY) : cells;
    }
    return source.contains(line, '|') ? pipeCells(line) : List.of(unframed(source.aligned(line)));
  }

  /** The words of a line; none in one that draws a frame: {@code +-----+--+}. */
  private static AlignedText unframed(AlignedText line) {
    boolean frame = line.length() > MAX_NIL && line.charAt(0) == '+' && consistsOf("+-= ", line);
    return frame ? AlignedText.EMPTY : line;
  }

  private static boolean isRule(List<AlignedText> cells) {
    for (AlignedText cell : cells) {
      if (!cell.isEmpty() && !isLongRule(cell)) {
        return false;
      }
    }
    return true;
  }

  private List<AlignedText> pipeCells(TextRange line) {
    List<AlignedText> cells = new ArrayList<>(split(line, '|'));
    int last = cells.size() - 1;
    boolean framed = cells.get(0).isEmpty() && cells.get(last).isEmpty();
    if (framed && cells.size() > 2) {
      cells = cells.subList(1, last);
    }
    boolean rule = cells.stream().allMatch(PdfTextReader::isRule);
    return rule ? List.of(AlignedText.EMPTY) : cells;
  }

  /** A line drawn under a heading or over a total; a dash or two are a nil figure. */
  private static boolean isLongRule(AlignedText cell) {
    return cell.length() > MAX_NIL && consistsOf("-=_ ", cell);
  }

  private static boolean isRule(AlignedText cell) {
    return consistsOf("-: ", cell) && !cell.isEmpty();
  }

  private static boolean consistsOf(String characters, CharSequence text) {
    for (int i = 0; i < text.length(); i++) {
      if (characters.indexOf(text.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  private List<AlignedText> split(TextRange line, char separator) {
    List<AlignedText> cells = new ArrayList<>();
    int start = line.start();
    while (start <= line.end() && cells.size() <= MAX_CELLS) {
      int end = source.find(new TextRange(start, line.end()), separator);
      cells.add(source.aligned(new TextRange(start, end)));
      start = end + 1;
    }
    return cells;
  }

  /** {@code 14}, {@code - 14 -}, {@code S-14} or a lower-case roman numeral. */
  static boolean isPageNumber(String text) {
    String body = text;
    if (body.length() > 4 && body.startsWith("- ") && body.endsWith(" -")) {
      body = body.substring(2, body.length() - 2);
    } else if (body.startsWith("S-") || body.startsWith("F-")) {
      body = body.substring(2);
    }
    return !body.isEmpty()
        && body.length() <= MAX_PAGE_DIGITS
        && (Word.isDigits(body) || consistsOf("ivx", body));
  }

  /** A short line in capitals, or a Markdown heading. */
  static boolean isHeading(AlignedText line) {
    String text = line.toString();
    if (text.startsWith("#")) {
      return true;
    }
    if (text.length() > MAX_HEADING) {
      return false;
    }
    int letters = 0;
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLowerCase(text.charAt(i))) {
        return false;
      }
      letters += Character.isLetter(text.charAt(i)) ? 1 : 0;
    }
    return letters >= LEAST_LETTERS && letters * 2 > text.length();
  }
}
