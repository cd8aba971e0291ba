package org.stakegraph.ingest.block.stacked;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.stakegraph.ingest.block.Block.GridBlock;
import org.stakegraph.ingest.block.GridCell;
import org.stakegraph.ingest.block.GridRow;
import org.stakegraph.ingest.block.stacked.StackedEntry.Figure;
import org.stakegraph.ingest.source.SourceText;
import org.stakegraph.ingest.text.AlignedText;
import org.stakegraph.ingest.text.TextRange;

/**
 * Finds tables of which a converter has kept the cells and lost the rows: a name on a line, then a
 * line for each figure, its sign and its marks. Which figure belongs to which column follows from
 * the rows that have them all; of the other rows only what can be nowhere else is taken.
 */
public final class StackedTables {
  /** Fewer lines with nothing but a figure are no table. */
  private static final int LEAST_FIGURES = 6;

  private static final int LEAST_IN_ROW = 2;

  /** No name is longer with the address behind it. */
  private static final int LONGEST_NAME = 160;

  private final SourceText source;

  private StackedTables(SourceText source) {
    this.source = source;
  }

  /** The tables of a document of text, in text order. */
  public static List<GridBlock> find(SourceText source, TextRange document) {
    return new StackedTables(source).find(document);
  }

  /**
   * The parts of what follows such a table: a line that is nothing but the mark of a note begins
   * one.
   */
  public static List<TextRange> parts(SourceText source, TextRange document) {
    List<TextRange> parts = new ArrayList<>();
    int start = document.start();
    for (int i = source.lineAt(start); i < source.lines(); i++) {
      TextRange range = source.line(i);
      if (range.start() >= document.end()) {
        break;
      }
      if (range.start() > start && StackedLine.of(source, range).isNoteMark()) {
        parts.add(new TextRange(start, range.start()));
        start = range.start();
      }
    }
    parts.add(new TextRange(start, Math.max(start, document.end())));
    return parts;
  }

  /** Most documents have no such table, so that a line is looked at closely only where one is. */
  private List<GridBlock> find(TextRange document) {
    List<GridBlock> found = new ArrayList<>();
    List<TextRange> run = new ArrayList<>();
    int figures = 0;
    for (int i = source.lineAt(document.start()); i < source.lines(); i++) {
      TextRange line = source.line(i);
      if (line.start() >= document.end()) {
        break;
      }
      if (line.length() <= StackedLine.LONGEST || isLongName(i)) {
        run.add(line);
        figures += isFigure(line) ? 1 : 0;
        continue;
      }
      end(run, figures, found);
      run = new ArrayList<>();
      figures = 0;
    }
    end(run, figures, found);
    return found;
  }

  /** Whether a line may be a name and an address: a line that is a figure follows it. */
  private boolean isLongName(int line) {
    return source.line(line).length() <= LONGEST_NAME
        && line + 1 < source.lines()
        && isFigure(source.line(line + 1));
  }

  /** Whether a line has digits or stars and no letters. */
  private boolean isFigure(TextRange line) {
    boolean says = false;
    for (int i = line.start(); i < line.end(); i++) {
      char c = source.text().charAt(i);
      if (Character.isLetter(c)) {
        return false;
      }
      says |= c == '*' || (c >= '0' && c <= '9');
    }
    return says;
  }

  private void end(List<TextRange> run, int figures, List<GridBlock> found) {
    if (figures < LEAST_FIGURES) {
      return;
    }
    List<StackedLine> lines = run.stream().map(line -> StackedLine.of(source, line)).toList();
    List<StackedEntry> entries = StackedEntry.read(StackedLine.mended(lines));
    int from = 0;
    while (from < entries.size()) {
      int to = tableEnd(entries, from);
      List<StackedEntry> part = entries.subList(from, to);
      StackedColumns.of(part).flatMap(columns -> table(part, columns)).ifPresent(found::add);
      from = to;
    }
  }

  /** Where another table begins: its labels stand before a name, and are not those of the first. */
  private static int tableEnd(List<StackedEntry> entries, int from) {
    Set<String> heading =
        entries.get(from).words().stream().map(StackedLine::unmarked).collect(Collectors.toSet());
    boolean rows = false;
    int end = from;
    do {
      rows |= entries.get(end).figures().size() >= LEAST_IN_ROW;
      end++;
    } while (end < entries.size() && !(rows && opensTable(entries.get(end), heading)));
    return end;
  }

  /** Whether labels stand among the words that are not among those of a heading. */
  private static boolean opensTable(StackedEntry entry, Set<String> heading) {
    return StackedLabel.of(entry.words()).stream()
        .anyMatch(label -> label.isSurely() && !heading.contains(label.line().unmarked()));
  }

  private static Optional<GridBlock> table(List<StackedEntry> entries, StackedColumns columns) {
    List<StackedEntry> rows =
        entries.stream().dropWhile(e -> e.figures().size() != columns.count()).toList();
    List<StackedLine> heading = HeadingLines.within(rows.get(0).words());
    return StackedHeading.read(heading, columns)
        .map(labels -> grid(labels, rows, heading, columns));
  }

  private static GridBlock grid(
      List<GridRow> labels,
      List<StackedEntry> entries,
      List<StackedLine> heading,
      StackedColumns columns) {
    List<String> repeated = heading.stream().map(StackedLine::unmarked).toList();
    List<GridRow> rows = new ArrayList<>(labels);
    int count = columns.count();
    boolean last = false;
    for (int i = 0; i < entries.size() && !last; i++) {
      StackedEntry entry = entries.get(i);
      int figures = entry.figures().size();
      // Behind the last row of a page comes its number; behind the last of all, the first note.
      boolean paged = i + 1 < entries.size() && entries.get(i + 1).headingAt(repeated) >= 0;
      last = !paged && (figures > count || isLast(entries, i));
      StackedEntry row = figures > count || (last && figures == count) ? entry.cut(count) : entry;
      int at = entry.headingAt(repeated);
      List<StackedLine> words =
          at < 0 ? row.words() : row.words().subList(at + heading.size(), row.words().size());
      if (figures > 0) {
        List<StackedLine> own =
            i == 0 ? words : words.stream().filter(w -> !repeated.contains(w.unmarked())).toList();
        add(rows, own, row.figures(), columns);
      }
    }
    TextRange range = rows.get(0).range().cover(rows.get(rows.size() - 1).range());
    return new GridBlock(rows, range);
  }

  private static boolean isLast(List<StackedEntry> entries, int at) {
    return at + 1 == entries.size() || entries.get(at + 1).figures().isEmpty();
  }

  private static void add(
      List<GridRow> rows, List<StackedLine> words, List<Figure> figures, StackedColumns columns) {
    StackedNames names = StackedNames.of(words);
    List<AlignedText> bare = new ArrayList<>(names.bare());
    boolean none = figures.size() < columns.count() && names.isGroup();
    if (none) {
      bare.addAll(names.name());
    }
    for (AlignedText text : bare) {
      // A heading over rows spans the columns, as it would where cells are marked.
      int width = StackedNames.isGroup(text) ? columns.count() + 1 : 1;
      rows.add(row(List.of(new GridCell(0, width, 1, List.of(text)))));
    }
    if (none) {
      return; // "5% stockholders: none"
    }
    List<GridCell> cells = new ArrayList<>();
    if (!names.name().isEmpty()) {
      cells.add(new GridCell(0, 1, 1, names.name()));
    }
    Map<Integer, Figure> settled = columns.settle(figures);
    for (int column = 0; column < columns.count(); column++) {
      if (settled.containsKey(column)) {
        cells.add(cell(column + 1, settled.get(column).text()));
      }
    }
    // What has no certain column stands behind all of them, to be reported as not understood.
    List<AlignedText> others =
        figures.stream().filter(f -> !settled.containsValue(f)).map(Figure::text).toList();
    if (!others.isEmpty()) {
      cells.add(new GridCell(columns.count() + 1, 1, 1, others));
    }
    rows.add(row(cells));
  }

  private static GridCell cell(int column, AlignedText text) {
    return new GridCell(column, 1, 1, List.of(text));
  }

  private static GridRow row(List<GridCell> cells) {
    TextRange range = cells.get(0).text().range();
    for (GridCell cell : cells) {
      range = range.cover(cell.text().range());
    }
    return new GridRow(cells, range);
  }
}
