package org.stakegraph.ingest.table;

import java.util.List;
import java.util.OptionalLong;
import org.stakegraph.ingest.block.GridCell;
import org.stakegraph.ingest.block.GridRow;
import org.stakegraph.ingest.statement.Amount;
import org.stakegraph.ingest.statement.Amounts;
import org.stakegraph.ingest.text.AlignedText;
import org.stakegraph.ingest.text.Word;

/**
 * Takes the last line of a cell for the whole, where the counts on the lines above add up to it:
 * "900 direct" over "100 indirect" over "1,000 total", "Stock: 900" over "Options: 100" over
 * "Total: 1,000".
 */
final class SummedLines {
  /** A holder's shares fall into no more parts. */
  private static final int MOST_LINES = 8;

  private static final int LEAST_LINES = 3;

  private SummedLines() {}

  /** The same row where no cell adds up, or where several names have as many lines. */
  static GridRow settled(GridRow row) {
    if (row.cells().stream().noneMatch(cell -> isSummed(row, cell))) {
      return row;
    }
    List<GridCell> cells =
        row.cells().stream().map(cell -> isSummed(row, cell) ? whole(cell) : cell).toList();
    return new GridRow(cells, row.range());
  }

  private static boolean isSummed(GridRow row, GridCell cell) {
    return addsUp(cell.lines()) && !isOfSeveral(row.cells().get(0), cell);
  }

  private static GridCell whole(GridCell cell) {
    AlignedText last = unlabelled(cell.lines().get(cell.lines().size() - 1));
    return new GridCell(cell.column(), cell.width(), cell.height(), List.of(last));
  }

  private static boolean isOfSeveral(GridCell names, GridCell figures) {
    int lines = figures.lines().size();
    return names.lines().size() == lines || RowLines.entries(names).size() == lines;
  }

  private static boolean addsUp(List<AlignedText> lines) {
    if (lines.size() < LEAST_LINES || lines.size() > MOST_LINES) {
      return false;
    }
    long sum = 0;
    for (AlignedText line : lines.subList(0, lines.size() - 1)) {
      OptionalLong count = count(line);
      if (count.isEmpty()) {
        return false;
      }
      sum += count.getAsLong();
    }
    return sum > 0 && count(lines.get(lines.size() - 1)).equals(OptionalLong.of(sum));
  }

  /** "5,000" of "Options: 5,000". */
  private static AlignedText unlabelled(AlignedText line) {
    int colon = line.toString().lastIndexOf(':');
    boolean label = colon > 0 && Word.of(line.slice(0, colon)).stream().noneMatch(Word::hasDigit);
    return label ? line.from(colon + 1) : line;
  }

  private static OptionalLong count(AlignedText line) {
    return Amounts.read(SheetCell.withoutUnit(unlabelled(line)))
        .single()
        .filter(Amount::isCount)
        .map(amount -> OptionalLong.of(amount.shares()))
        .orElse(OptionalLong.empty());
  }
}
