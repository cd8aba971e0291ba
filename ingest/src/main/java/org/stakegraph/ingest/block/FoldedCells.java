package org.stakegraph.ingest.block;

import java.util.ArrayList;
import java.util.List;
import org.stakegraph.ingest.statement.Amount;
import org.stakegraph.ingest.statement.Amounts;
import org.stakegraph.ingest.statement.Marks;
import org.stakegraph.ingest.statement.Signs;
import org.stakegraph.ingest.text.AlignedText;
import org.stakegraph.ingest.text.Word;

/**
 * Cells with the signs and marks that had columns of their own beside them. A converter that leaves
 * out empty cells gives rows more cells than their heading has.
 */
final class FoldedCells {
  private static final int MOST_DIGITS_OF_A_MARK = 2;

  private FoldedCells() {}

  /** The cells in so many columns; as they are if that cannot be done. */
  static List<AlignedText> fitted(List<AlignedText> cells, int width) {
    if (cells.size() <= width) {
      return cells;
    }
    List<AlignedText> folded = of(cells);
    folded = folded.size() > width ? withoutSigns(folded) : folded;
    folded = folded.size() > width ? withoutNumbers(folded) : folded;
    return folded.size() <= width ? folded : cells;
  }

  /** The cells with percent and currency signs and marks in brackets on the figures they are of. */
  static List<AlignedText> of(List<AlignedText> cells) {
    List<AlignedText> folded = new ArrayList<>();
    boolean open = false;
    int end = end(cells);
    for (int i = 0; i < end; i++) {
      AlignedText cell = cells.get(i);
      boolean bracket = i + 1 < end && cells.get(i + 1).toString().equals(")") && opensMark(cell);
      add(cell, open || bracket || isAffix(cell), folded);
      open = bracket || cell.toString().equals("$");
    }
    return folded;
  }

  /** {@code (2}, the bracket of which has a cell of its own. */
  private static boolean opensMark(AlignedText cell) {
    return cell.length() > 1
        && cell.length() <= MOST_DIGITS_OF_A_MARK + 1
        && cell.charAt(0) == '('
        && Word.isDigits(cell.from(1));
  }

  /** One past the last cell that is not empty. */
  private static int end(List<AlignedText> cells) {
    int end = cells.size();
    while (end > 0 && cells.get(end - 1).isEmpty()) {
      end--;
    }
    return end;
  }

  private static void add(AlignedText cell, boolean folds, List<AlignedText> folded) {
    int last = folded.size() - 1;
    boolean mark = last == 0 && (isMark(cell) || opensMark(cell) || cell.toString().equals(")"));
    if (folds && (last > 0 || mark)) {
      folded.set(last, AlignedText.join(List.of(folded.get(last), cell)));
    } else {
      folded.add(cell);
    }
  }

  /** The same with cells of signs and marks, "* (11)", on the figures before them. */
  private static List<AlignedText> withoutSigns(List<AlignedText> cells) {
    List<AlignedText> joined = new ArrayList<>();
    cells.forEach(cell -> add(cell, areSigns(cell), joined));
    return joined;
  }

  private static boolean areSigns(AlignedText cell) {
    return cell.length() > 1 && Marks.split(cell, new ArrayList<>()).stream().allMatch(Signs::are);
  }

  /** The same with numbers of notes that lost their brackets on the counts before them. */
  private static List<AlignedText> withoutNumbers(List<AlignedText> cells) {
    List<AlignedText> joined = new ArrayList<>();
    for (AlignedText cell : cells) {
      boolean number = Word.isDigits(cell) && cell.length() <= MOST_DIGITS_OF_A_MARK;
      add(cell, number && isBehindCount(joined), joined);
    }
    return joined;
  }

  private static boolean isBehindCount(List<AlignedText> before) {
    return !before.isEmpty() && isCount(before.get(before.size() - 1));
  }

  private static boolean isCount(AlignedText cell) {
    return cell.toString().indexOf(',') > 0
        && Amounts.read(cell).single().filter(a -> a.kind() == Amount.Kind.COUNT).isPresent();
  }

  /** A percent sign, or marks and nothing else. */
  static boolean isAffix(AlignedText cell) {
    return cell.toString().equals("%") || isMark(cell);
  }

  /** Marks and nothing else, which may be a name's too. */
  private static boolean isMark(AlignedText cell) {
    return !cell.isEmpty() && Marks.split(cell, new ArrayList<>()).isEmpty();
  }
}
