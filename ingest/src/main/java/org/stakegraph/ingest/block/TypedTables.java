package org.stakegraph.ingest.block;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.stakegraph.ingest.block.TypedLine.Kind;
import org.stakegraph.ingest.statement.Amounts;
import org.stakegraph.ingest.statement.HolderKinds;
import org.stakegraph.ingest.text.Word;

/** Finds the lines that are tables. */
final class TypedTables {
  /** Blank lines, and lines with words, that can part two rows of one table. */
  private static final int MAX_BLANK = 3;

  private static final int MAX_BETWEEN = 12;

  /** Longest heading, in lines. */
  private static final int MAX_HEADING = 30;

  /** A single line this long, in characters, is prose. */
  private static final int PROSE = 70;

  private static final int MAX_PAGE_DIGITS = 3;

  /** An address under a name is set in by so much and no longer than that. */
  private static final int LEAST_INDENT = 10;

  private static final int LONGEST_HANGING = 40;

  /** Words of the shortest sentence that parts two tables. */
  private static final int LEAST_SENTENCE = 6;

  private final List<TypedLine> lines;
  private final List<Region> regions = new ArrayList<>();

  private TypedTables(List<TypedLine> lines) {
    this.lines = lines;
  }

  /** The lines from {@code start} to {@code end} are one page of a table. */
  record Region(int start, int end) {}

  static List<Region> find(List<TypedLine> lines) {
    TypedTables tables = new TypedTables(lines);
    int from = 0;
    int i = 0;
    while (i < lines.size()) {
      if (lines.get(i).is(Kind.TABLE)) {
        i = tables.tagged(i);
        from = i;
      } else if (lines.get(i).isRow()) {
        i = tables.untagged(i, from);
        from = i;
      } else {
        i++;
      }
    }
    return tables.regions;
  }

  /** Reads a table between its tags, page by page, and returns where it ends. */
  private int tagged(int open) {
    int start = open + 1;
    int i = start;
    int ruler = -1;
    int row = -1;
    while (i < lines.size() && !lines.get(i).is(Kind.TABLE_END) && !lines.get(i).is(Kind.TABLE)) {
      if (lines.get(i).is(Kind.PAGE)) {
        page(start, i);
        start = i + 1;
      } else if (lines.get(i).is(Kind.RULER)) {
        int heading = row > start ? blankBehind(row, i) : i;
        if (heading < i) {
          page(start, heading);
          start = heading;
        }
        ruler = i;
        row = -1;
      } else if (ruler >= start && lines.get(i).isRow()) {
        row = i;
      } else if (lines.get(i).is(Kind.NOTES)) {
        page(start, i);
        start = close(i);
        i = start - 1;
      }
      i++;
    }
    page(start, i);
    return Math.max(i, open + 1);
  }

  /** The first blank line behind the last row of a part; another heading begins there. */
  private int blankBehind(int row, int ruler) {
    int blank = row;
    while (blank < ruler && !lines.get(blank).is(Kind.BLANK)) {
      blank++;
    }
    return blank;
  }

  /** From the notes to the end of the table: they are read as prose. */
  private int close(int notes) {
    int i = notes;
    while (i < lines.size() && !lines.get(i).is(Kind.TABLE_END) && !lines.get(i).is(Kind.TABLE)) {
      i++;
    }
    return i;
  }

  private void page(int start, int end) {
    int last = -1;
    int first = -1;
    for (int i = start; i < end && !(first >= 0 && opensNote(i)); i++) {
      if (lines.get(i).isRow()) {
        first = first < 0 ? i : first;
        last = i;
      }
    }
    if (first >= 0 && !isContents(first, last)) {
      regions.add(new Region(start, trail(last, end)));
    }
  }

  private boolean opensNote(int i) {
    return lines.get(i).opensNote() && !lines.get(i).isRow() && !holdsMarksOfRow(i);
  }

  /** Marks alone, right below a row: those of its name. */
  private boolean holdsMarksOfRow(int i) {
    return i > 0
        && lines.get(i - 1).isRow()
        && lines.get(i).chunks().stream().allMatch(c -> c.kind() == Chunk.Kind.MARK);
  }

  /** Reads a table that no tags mark, and returns where the search goes on. */
  private int untagged(int first, int from) {
    int last = first;
    int rows = 1;
    int between = 0;
    int blank = 0;
    for (int i = first + 1; i < lines.size() && between <= MAX_BETWEEN && blank <= MAX_BLANK; i++) {
      TypedLine line = lines.get(i);
      if (line.isRow()) {
        last = i;
        rows++;
        between = 0;
        blank = 0;
      } else if (line.is(Kind.BLANK)) {
        blank++;
      } else if (line.is(Kind.RULE)) {
        between++;
      } else if (line.isWords() && !isProse(line) && !opensNote(i) && !isPassage(i, last)) {
        between++;
        blank = 0;
      } else {
        break;
      }
    }
    int start = heading(first, last, from);
    boolean table = rows > 1 ? isAligned(first, last) : isHeaded(start, first);
    if (!table || isContents(first, last)) {
      return last + 1;
    }
    int end = trail(last, lines.size());
    regions.add(new Region(start, end));
    return end;
  }

  /** Whether two rows have figures in one column. */
  private boolean isAligned(int first, int last) {
    int[] cover = new int[TypedLine.MAX_WIDTH + 1];
    for (TypedLine line : lines.subList(first, last + 1)) {
      if (line.isRow()) {
        for (Chunk chunk : line.chunks()) {
          for (int i = chunk.left(); chunk.isFigure() && i < chunk.right(); i++) {
            cover[i]++;
          }
        }
      }
    }
    for (int count : cover) {
      if (count > 1) {
        return true;
      }
    }
    return false;
  }

  /** A single row is a table if it has two figures and a heading over columns. */
  private boolean isHeaded(int start, int row) {
    long figures = lines.get(row).chunks().stream().filter(Chunk::isFigure).count();
    boolean columns =
        lines.subList(start, row).stream().anyMatch(l -> l.isWords() && l.chunks().size() > 1);
    return figures > 1 && columns;
  }

  /** Names and a single column of page numbers: a table of contents. */
  private boolean isContents(int first, int last) {
    for (TypedLine line : lines.subList(first, last + 1)) {
      if (line.isRow()) {
        Chunk end = line.chunks().get(line.chunks().size() - 1);
        boolean page =
            end.text().length() <= MAX_PAGE_DIGITS && Word.isDigits(end.text()) && isOnly(line);
        if (!page) {
          return false;
        }
      }
    }
    return true;
  }

  private static boolean isOnly(TypedLine line) {
    return line.chunks().stream().filter(Chunk::isFigure).count() == 1;
  }

  /** Where the heading of a table begins whose first and last rows are known. */
  private int heading(int first, int last, int from) {
    int names = TypedLine.firstFigure(lines.subList(first, last + 1));
    int start = first;
    boolean blank = false;
    int low = Math.max(from, first - MAX_HEADING);
    for (int i = first - 1; i >= low; i--) {
      TypedLine line = lines.get(i);
      if (line.is(Kind.BLANK)) {
        blank = true;
        continue;
      }
      boolean column = line.isWords() && !isProse(line) && isOverColumns(line, names);
      boolean title = (blank && isTitle(line)) || line.isNumbered();
      boolean near = !blank && line.isWords() && !endsSentence(line) && !isProse(line);
      if (title || (!column && !near && !line.is(Kind.RULE) && !isSubheading(i, low, names))) {
        break;
      }
      blank = false;
      start = i;
    }
    return start;
  }

  /** Whether a line that blank lines part from the first row is a heading of some of the rows. */
  private boolean isSubheading(int at, int low, int figures) {
    TypedLine line = lines.get(at);
    if (!line.isWords() || line.chunks().size() > 1 || isProse(line) || line.opensNote()) {
      return false;
    }
    int above = at - 1;
    while (above > low && lines.get(above).is(Kind.BLANK)) {
      above--;
    }
    if (above < low) {
      return false;
    }
    TypedLine head = lines.get(above);
    boolean labels = head.isWords() && isOverColumns(head, figures);
    boolean lists = EntryStyle.listsGroups(line.text()) || HolderKinds.are(Word.of(line.text()));
    return head.is(Kind.RULE) || (labels && lists);
  }

  /** "SELLING STOCKHOLDERS" with a gap below it heads a section and no column. */
  private static boolean isTitle(TypedLine line) {
    if (!line.isWords() || line.chunks().size() != 1) {
      return false;
    }
    String words = line.text().toString().toLowerCase(Locale.ROOT);
    return words.startsWith("selling ") && words.contains("holders");
  }

  private static boolean isOverColumns(TypedLine line, int figures) {
    return line.chunks().size() > 1
        ? line.right() > figures - TypedLine.LABEL_DRIFT
        : line.left() > figures / 2;
  }

  private static boolean endsSentence(TypedLine line) {
    String text = line.text().toString();
    return text.length() > (text.endsWith(":") ? PROSE * 3 / 4 : PROSE / 2)
        && (text.endsWith(".") || text.endsWith(":"));
  }

  /** A long run of words without a gap, or a sentence behind another. */
  static boolean isProse(TypedLine line) {
    return line.holdsSentences()
        || line.chunks().stream()
            .anyMatch(
                c ->
                    c.isWords()
                        && c.text().length() > PROSE
                        && Amounts.read(c.text().slice(0, 1)).marks().isEmpty());
  }

  /**
   * Whether a paragraph begins here that leads to another table: lines of words alone, across the
   * columns of the row above, of which the last ends a sentence.
   */
  private boolean isPassage(int from, int row) {
    int figures = lines.get(row).firstFigure();
    boolean sentence = isSentence(lines.get(from));
    boolean across = sentence || lines.get(from).right() > figures + LEAST_INDENT;
    if (!lines.get(from - 1).is(Kind.BLANK) || !across) {
      return false;
    }
    int end = from;
    while (end < lines.size() && end - from < MAX_BETWEEN && lines.get(end).isWords()) {
      if (lines.get(end).chunks().size() > 1) {
        return false;
      }
      end++;
    }
    String last = lines.get(end - 1).text().toString();
    boolean ended = last.endsWith(":") || last.endsWith(".");
    return ended && (end - from > 1 || sentence);
  }

  /** "The next table is about our notes.": names and addresses do not end in small letters. */
  private static boolean isSentence(TypedLine line) {
    List<Word> words = Word.of(line.text());
    return words.size() >= LEAST_SENTENCE
        && Character.isLowerCase(words.get(words.size() - 1).text().charAt(0))
        && words.stream().filter(word -> !word.isCapitalised()).count() * 2 >= words.size();
  }

  /** A short line of words that is set in, as addresses are, though it reaches below figures. */
  private static boolean hangs(TypedLine line, int figures) {
    return line.chunks().size() == 1
        && line.left() >= LEAST_INDENT
        && line.left() < figures / 2
        && line.first().text().length() <= LONGEST_HANGING
        && line.chunks().get(0).isWords();
  }

  /** The lines with which the name or other cells of the last row go on. */
  private int trail(int last, int limit) {
    int end = last + 1;
    int figures = lines.get(last).firstFigure();
    boolean wide = lines.get(last).first().right() <= figures && isProse(lines.get(last));
    while (end < limit && end - last <= MAX_BETWEEN) {
      TypedLine line = lines.get(end);
      boolean goes = line.isWords() && !opensNote(end) && (wide || !isProse(line));
      boolean named = goes && (line.right() <= figures + 1 || hangs(line, figures));
      if (!named && !line.wrapsCells(figures)) {
        break;
      }
      end++;
    }
    return end;
  }
}
