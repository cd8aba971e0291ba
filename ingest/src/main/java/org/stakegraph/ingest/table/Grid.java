package org.stakegraph.ingest.table;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.stakegraph.ingest.block.TableLine;
import org.stakegraph.ingest.statement.Amount;
import org.stakegraph.ingest.statement.Amounts;
import org.stakegraph.ingest.text.AlignedText;
import org.stakegraph.model.FigureRole;

/**
 * The body of a table under its heading, line by line, each cell in its role. Lines that have a
 * column too many are brought back to the heading's columns.
 */
final class Grid {
  /** Rows by which it is decided which column is one too many. */
  private static final int SAMPLE = 64;

  private final Header header;

  Grid(Header header) {
    this.header = header;
  }

  /** The body lines; blank lines and page numbers on lines of their own are left out. */
  List<BodyLine> body(List<TableLine> lines) {
    List<BodyLine> body = new ArrayList<>();
    int i = 0;
    while (i < lines.size()) {
      TableLine line = lines.get(i);
      int end = i + 1;
      if (line.kind() == TableLine.Kind.LOOSE) {
        body.add(BodyLine.ofWords(line.cell(0)));
      } else if (line.kind() == TableLine.Kind.CELLS) {
        end = endOfFragment(lines, i);
        fragment(lines.subList(i, end), body);
      }
      i = end;
    }
    return body;
  }

  /** One past the last of the lines that follow each other with the same number of cells. */
  private static int endOfFragment(List<TableLine> lines, int start) {
    int width = lines.get(start).cells().size();
    List<Integer> signs = signs(lines.get(start));
    int end = start + 1;
    while (end < lines.size()
        && lines.get(end).kind() == TableLine.Kind.CELLS
        && lines.get(end).cells().size() == width
        && signs(lines.get(end)).equals(signs)) {
      end++;
    }
    return end;
  }

  private void fragment(List<TableLine> lines, List<BodyLine> body) {
    List<Integer> columns = columns(lines);
    for (TableLine line : lines) {
      body.add(line(cells(line, columns), line));
    }
  }

  /** The columns in which a sign stands that a converter parted from its number. */
  private static List<Integer> signs(TableLine line) {
    List<Integer> signs = new ArrayList<>();
    for (int c = 0; c < line.cells().size(); c++) {
      if (isSign(line.cell(c))) {
        signs.add(c);
      }
    }
    return signs;
  }

  private static boolean isSign(AlignedText cell) {
    String text = cell.toString();
    return text.equals("$") || text.equals("\\$") || text.equals("%");
  }

  private static boolean isSpare(AlignedText cell) {
    return cell.isEmpty() || isSign(cell);
  }

  private static boolean isSpare(List<TableLine> lines, int column) {
    for (TableLine line : lines) {
      if (!isSpare(line.cell(column))) {
        return false;
      }
    }
    return true;
  }

  /** The columns that are kept: as many as the heading has, if enough of the others are empty. */
  private List<Integer> columns(List<TableLine> lines) {
    int width = lines.get(0).cells().size();
    List<Integer> kept = new ArrayList<>();
    List<Integer> spare = new ArrayList<>();
    for (int column = 0; column < width; column++) {
      kept.add(column);
      if (isSpare(lines, column)) {
        spare.add(column);
      }
    }
    while (kept.size() > header.width() && !spare.isEmpty()) {
      Integer dropped = leastMissed(lines, kept, spare);
      kept.remove(dropped);
      spare.remove(dropped);
    }
    return kept;
  }

  /**
   * The empty column without which the rows' arithmetic holds best; the last one in doubt. The
   * first rows decide for all, and of empty columns side by side one stands for the others: a table
   * of filler columns must not cost its size squared.
   */
  private Integer leastMissed(List<TableLine> lines, List<Integer> kept, List<Integer> spare) {
    List<TableLine> sample = lines.subList(0, Math.min(SAMPLE, lines.size()));
    Integer best = spare.get(spare.size() - 1);
    int bestScore = Integer.MIN_VALUE;
    for (int i = spare.size() - 1; i >= 0; i--) {
      int place = kept.indexOf(spare.get(i));
      boolean sameAsNext = place + 1 < kept.size() && spare.contains(kept.get(place + 1));
      if (sameAsNext) {
        continue;
      }
      List<Integer> without = new ArrayList<>(kept);
      without.remove(spare.get(i));
      int score = 0;
      for (TableLine line : sample) {
        score += score(cells(line, without));
      }
      if (score > bestScore) {
        best = spare.get(i);
        bestScore = score;
      }
    }
    return best;
  }

  private int score(List<AlignedText> cells) {
    return Consistency.of(figures(cells)).score();
  }

  private static List<AlignedText> cells(TableLine line, List<Integer> columns) {
    List<AlignedText> cells = new ArrayList<>();
    for (int column : columns) {
      cells.add(line.cell(column));
    }
    return cells;
  }

  /** A line with more figures than the heading has columns cannot be put into its columns. */
  private boolean overflows(List<AlignedText> cells) {
    for (int column = header.width(); column < cells.size(); column++) {
      for (Amount amount : Amounts.read(cells.get(column)).tokens()) {
        if (amount.isCount()) {
          return true;
        }
      }
    }
    return false;
  }

  private BodyLine line(List<AlignedText> cells, TableLine line) {
    if (overflows(cells)) {
      return BodyLine.ofWords(at(cells, header.nameColumn()));
    }
    return new BodyLine(at(cells, header.nameColumn()), figures(cells), line.range());
  }

  private Map<FigureRole, Amounts> figures(List<AlignedText> cells) {
    Map<FigureRole, Amounts> figures = new EnumMap<>(FigureRole.class);
    for (Map.Entry<FigureRole, Integer> column : header.columns().entrySet()) {
      figures.put(column.getKey(), Amounts.read(at(cells, column.getValue())));
    }
    return figures;
  }

  private static AlignedText at(List<AlignedText> cells, int column) {
    return column < cells.size() ? cells.get(column) : AlignedText.EMPTY;
  }
}
