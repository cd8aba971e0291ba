package org.stakegraph.ingest.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stakegraph.ingest.block.GridCell;
import org.stakegraph.ingest.block.GridRow;
import org.stakegraph.ingest.statement.Amount;
import org.stakegraph.ingest.statement.Amounts;
import org.stakegraph.ingest.statement.FigurePair;
import org.stakegraph.ingest.text.AlignedText;
import org.stakegraph.ingest.text.Word;

/**
 * Parts cells that print a number of shares and its percentage together, "1,000,000 (10.0%)",
 * "1,000,000 / 10.0%" or one below the other, into two columns. Their heading is parted too, where
 * it says both: "Shares Owned and Percent of Class".
 */
final class PairedFigures {
  /** No cell with a number above its percentage is longer. */
  private static final int LONGEST = 48;

  private PairedFigures() {}

  /**
   * A cell with both.
   *
   * @param shares the number, with its marks
   * @param percent the percentage
   */
  private record Pair(AlignedText shares, AlignedText percent) {}

  /** The same rows where no column is made of pairs. */
  static List<GridRow> parted(List<GridRow> rows) {
    Set<Integer> columns = columns(rows);
    if (columns.isEmpty()) {
      return rows;
    }
    List<GridRow> parted = new ArrayList<>();
    boolean heading = true;
    for (GridRow row : rows) {
      heading &= row.cells().stream().allMatch(cell -> pair(cell).isEmpty());
      parted.add(parted(row, columns, heading));
    }
    return parted;
  }

  /** The columns whose figures are pairs for the greater part. */
  private static Set<Integer> columns(List<GridRow> rows) {
    Map<Integer, Integer> balance = new HashMap<>();
    Set<Integer> pairs = new HashSet<>();
    Set<Integer> percents = new HashSet<>();
    for (GridRow row : rows) {
      for (GridCell cell : row.cells()) {
        AlignedText text = cell.text();
        if (Character.isDigit(text.charAt(0)) && !isZero(text)) {
          boolean pair = pair(cell).isPresent();
          balance.merge(cell.column(), pair ? 1 : -1, Integer::sum);
          if (pair) {
            pairs.add(cell.column());
          }
          if (pair && text.toString().indexOf('%') > 0) {
            percents.add(cell.column());
          }
        }
      }
    }
    // Stars alone are the marks of notes: "8,000(**)".
    pairs.removeIf(column -> balance.get(column) < 0 || !percents.contains(column));
    return pairs;
  }

  /** "0", beside which nobody prints a percentage. */
  private static boolean isZero(AlignedText text) {
    return text.length() == 1 && text.charAt(0) == '0';
  }

  /** "None": no shares, rather than no percentage. */
  private static boolean isNil(AlignedText text) {
    return Amounts.read(text).single().filter(a -> a.kind() == Amount.Kind.NIL).isPresent();
  }

  /** Every column becomes two; of a pair each has one. */
  private static GridRow parted(GridRow row, Set<Integer> columns, boolean heading) {
    List<GridCell> cells = new ArrayList<>();
    for (GridCell cell : row.cells()) {
      int column = cell.column() * 2;
      boolean paired = columns.contains(cell.column());
      boolean figure = paired && (Character.isDigit(cell.text().charAt(0)) || isNil(cell.text()));
      Optional<Pair> pair =
          heading && paired && cell.width() == 1
              ? labels(cell)
              : figure ? pair(cell) : Optional.empty();
      if (pair.isPresent()) {
        cells.add(part(cell, column, pair.get().shares()));
        cells.add(part(cell, column + cell.width(), pair.get().percent()));
      } else if (figure) {
        cells.add(new GridCell(column, cell.width(), cell.height(), cell.lines()));
      } else {
        cells.add(new GridCell(column, cell.width() * 2, cell.height(), cell.lines()));
      }
    }
    return new GridRow(cells, row.range());
  }

  /** "Shares Owned" and "Percent of Class" of a label with both. */
  private static Optional<Pair> labels(GridCell cell) {
    AlignedText text = cell.text();
    List<Word> words = Word.of(text);
    for (int i = 2; i < words.size(); i++) {
      boolean and = words.get(i - 1).is("and") || words.get(i - 1).text().equals("&");
      if (and && words.get(i).letters().startsWith("percent")) {
        return Optional.of(
            new Pair(text.slice(0, words.get(i - 2).end()), text.from(words.get(i).start())));
      }
    }
    return Optional.empty();
  }

  private static GridCell part(GridCell cell, int column, AlignedText text) {
    return new GridCell(column, cell.width(), cell.height(), List.of(text));
  }

  /** The parts of a cell whose bracket, or whose last line, holds the percentage. */
  private static Optional<Pair> pair(GridCell cell) {
    AlignedText text = cell.text();
    int last = cell.lines().size() - 1;
    if (last > 0 && FigurePair.isShare(cell.lines().get(last).toString())) {
      AlignedText shares = AlignedText.join(cell.lines().subList(0, last));
      return FigurePair.isCount(shares) && text.length() <= LONGEST
          ? Optional.of(new Pair(shares, cell.lines().get(last)))
          : Optional.empty();
    }
    return FigurePair.of(text)
        .or(() -> FigurePair.parted(text))
        .map(found -> new Pair(found.shares(text), found.percent(text)));
  }
}
