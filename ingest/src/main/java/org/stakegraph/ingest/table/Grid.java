package org.stakegraph.ingest.table;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

  /** Lines of the same number of cells, stray lines between them passed over. */
  private static int endOfFragment(List<TableLine> lines, int start) {
    int width = lines.get(start).cells().size();
    int end = start + 1;
    while (end < lines.size()
        && lines.get(end).kind() == TableLine.Kind.CELLS
        && lines.get(end).cells().size() == width) {
      end++;
    }
    return end;
  }

  private void fragment(List<TableLine> lines, List<BodyLine> body) {
    List<List<AlignedText>> cells = lines.stream().map(TableLine::cells).toList();
    while (cells.get(0).size() > header.width()) {
      Optional<List<List<AlignedText>>> narrower = withoutSpareColumn(cells);
      if (narrower.isEmpty()) {
        break;
      }
      cells = narrower.get();
    }
    for (int i = 0; i < lines.size(); i++) {
      body.add(line(cells.get(i), lines.get(i)));
    }
  }

  /**
   * Drops the empty column without which the rows' arithmetic holds best; the last one in doubt.
   */
  private Optional<List<List<AlignedText>>> withoutSpareColumn(List<List<AlignedText>> cells) {
    List<List<AlignedText>> best = null;
    int bestScore = -1;
    for (int c = cells.get(0).size() - 1; c >= 0; c--) {
      int column = c;
      if (cells.stream().allMatch(row -> row.get(column).isEmpty())) {
        List<List<AlignedText>> without = cells.stream().map(row -> drop(row, column)).toList();
        int score = score(without);
        if (score > bestScore) {
          best = without;
          bestScore = score;
        }
      }
    }
    return Optional.ofNullable(best);
  }

  private int score(List<List<AlignedText>> cells) {
    int score = 0;
    for (List<AlignedText> row : cells) {
      score += Consistency.of(figures(row)).score();
    }
    return score;
  }

  private static List<AlignedText> drop(List<AlignedText> row, int column) {
    List<AlignedText> rest = new ArrayList<>(row);
    rest.remove(column);
    return rest;
  }

  /** A line with more figures than the heading has columns cannot be put into its columns. */
  private boolean overflows(List<AlignedText> cells) {
    return cells.stream()
        .skip(header.width())
        .anyMatch(cell -> Amounts.read(cell).tokens().stream().anyMatch(Amount::isCount));
  }

  private BodyLine line(List<AlignedText> cells, TableLine line) {
    if (overflows(cells)) {
      return BodyLine.ofWords(at(cells, header.nameColumn()));
    }
    return new BodyLine(at(cells, header.nameColumn()), figures(cells), line.range());
  }

  private Map<FigureRole, Amounts> figures(List<AlignedText> cells) {
    Map<FigureRole, Amounts> figures = new EnumMap<>(FigureRole.class);
    header.columns().forEach((role, column) -> figures.put(role, Amounts.read(at(cells, column))));
    return figures;
  }

  private static AlignedText at(List<AlignedText> cells, int column) {
    return column < cells.size() ? cells.get(column) : AlignedText.EMPTY;
  }
}
