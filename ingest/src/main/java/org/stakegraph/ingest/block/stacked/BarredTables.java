package org.stakegraph.ingest.block.stacked;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stakegraph.ingest.block.Block;
import org.stakegraph.ingest.block.Block.GridBlock;
import org.stakegraph.ingest.block.GridCell;
import org.stakegraph.ingest.block.GridRow;
import org.stakegraph.ingest.block.stacked.StackedEntry.Figure;
import org.stakegraph.ingest.source.SourceText;
import org.stakegraph.ingest.text.AlignedText;
import org.stakegraph.ingest.text.TextRange;

/**
 * Finds tables of which a converter has ended each cell with a bar, wherever lines end: names and
 * labels may take several lines, and a row may be parted behind its name. Such lines cannot be read
 * as rows. What of them is no table that can be read for certain stays text.
 */
public final class BarredTables {
  /** Fewer lines that only close a cell are chance. */
  private static final int LEAST = 3;

  /** So many lines without a bar can stand within a cell, two narrow ones for each. */
  private static final int MOST_WITHOUT = 10;

  /** A label's line in a narrow column is no longer. */
  private static final int NARROW = 30;

  /** Lines of the label over the names. */
  private static final int NAME_LINES = 3;

  /** So far behind the last column that no figure counts as one of it. */
  private static final int APART = 4;

  /** So many rows show what the columns of a table hold. */
  private static final int SHOWN = 100;

  /** A longer line is prose. */
  private static final int LONGEST = 250;

  private final SourceText source;

  private BarredTables(SourceText source) {
    this.source = source;
  }

  /** The tables of a document of converted text, and what looks like one, in text order. */
  public static List<Block> find(SourceText source, TextRange document) {
    return new BarredTables(source).runs(document);
  }

  private List<Block> runs(TextRange document) {
    List<Block> blocks = new ArrayList<>();
    int first = -1;
    int last = -1;
    int halves = 0;
    int closing = 0;
    boolean rows = false;
    int start = source.lineAt(document.start());
    for (int i = start; i < source.lines(); i++) {
      TextRange line = source.line(i);
      if (line.start() >= document.end()) {
        break;
      }
      boolean bar = source.contains(line, '|');
      halves = bar ? 0 : halves + (line.length() > NARROW ? 2 : 1);
      boolean apart = first >= 0 && (halves > 2 * MOST_WITHOUT || line.length() > LONGEST);
      if (apart && !bar) {
        end(first, last, closing, rows, blocks);
        first = -1;
      } else if (bar) {
        closing = (first < 0 ? 0 : closing) + (closes(line) ? 1 : 0);
        rows = (first >= 0 && rows) || isDelimiter(line);
        first = first < 0 ? Math.max(start, labelled(i)) : first;
        last = i;
      }
    }
    end(first, last, closing, rows, blocks);
    return blocks;
  }

  /** The line with which the label over the names begins whose cell a bar ends, else the bar's. */
  private int labelled(int bar) {
    int first = bar;
    for (int i = bar - 1; i >= Math.max(0, bar - NAME_LINES) && isAlone(bar); i--) {
      TextRange line = source.line(i);
      if (line.length() > NARROW || source.aligned(line).isEmpty()) {
        break;
      }
      StackedLine label = StackedLine.of(source, line.cover(source.line(bar - 1)));
      boolean named = label.lower().startsWith("name");
      first = named || (first == bar && BarredHeading.isOfNames(label)) ? i : first;
    }
    return first;
  }

  private boolean isAlone(int line) {
    return source.aligned(source.line(line)).toString().equals("|");
  }

  /**
   * Whether a line closes cells and opens none, as no row does that is framed or parted by bars.
   */
  private boolean closes(TextRange line) {
    String text = source.text().substring(line.start(), line.end()).strip();
    return text.equals("|") || (text.charAt(0) != '|' && text.endsWith("|"));
  }

  private boolean isDelimiter(TextRange line) {
    String text = source.text().substring(line.start(), line.end());
    return text.contains("---") && text.chars().noneMatch(Character::isLetterOrDigit);
  }

  private void end(int first, int last, int closing, boolean rows, List<Block> blocks) {
    if (first < 0 || closing < LEAST || rows) {
      return;
    }
    TextRange run = source.line(first).cover(source.line(last));
    List<BarredRow> found = BarredRow.of(BarredCell.of(source, run));
    int at = 0;
    while (at < found.size()) {
      at = table(found, at, blocks);
    }
  }

  /** Adds the table that begins with a row; one past its last row. */
  private int table(List<BarredRow> rows, int from, List<Block> blocks) {
    int shown = Math.min(rows.size(), from + SHOWN);
    Optional<BarredHeading> heading = BarredHeading.over(rows.subList(from, shown));
    int end = from + 1;
    if (heading.isEmpty()) {
      BarredRow row = rows.get(from);
      if (row.printed().size() > 1) {
        blocks.add(new Block.Paragraph(source.aligned(row.range())));
      }
      return end;
    }
    BarredHeading labels = heading.get();
    List<GridRow> grid = new ArrayList<>(labels.rows());
    add(labels.columns(), rows.get(from), grid);
    while (end < rows.size() && labels.heads(rows.get(end))) {
      add(labels.columns(), rows.get(end), grid);
      end++;
    }
    TextRange range = grid.get(0).range().cover(grid.get(grid.size() - 1).range());
    blocks.add(new GridBlock(grid, range));
    return end;
  }

  /** Figures whose column is not certain stand behind all columns, to be reported. */
  private static void add(StackedColumns columns, BarredRow printed, List<GridRow> rows) {
    int count = columns.count();
    BarredRow row = printed.cut(count);
    Map<Integer, Figure> settled = row.settled(columns);
    List<GridCell> cells = new ArrayList<>();
    cells.add(cell(0, List.of(row.name().text())));
    for (int i = 0; i < count; i++) {
      if (settled.containsKey(i)) {
        cells.add(cell(i + 1, List.of(settled.get(i).text())));
      }
    }
    List<AlignedText> others =
        row.printed().stream().filter(f -> !settled.containsValue(f)).map(Figure::text).toList();
    if (!others.isEmpty()) {
      cells.add(cell(count + APART, others));
    }
    rows.add(new GridRow(cells, row.range()));
  }

  private static GridCell cell(int column, List<AlignedText> lines) {
    return new GridCell(column, 1, 1, lines);
  }
}
