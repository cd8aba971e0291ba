package org.stakegraph.ingest.damage;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Rows that were converted once for every line: each line repeats all text since the first row of
 * the block, and its cells collect the figures of the rows so far. Figures arrive late, drop out
 * again, and the text goes back a few lines. The last line has every figure that was printed.
 */
final class Cumulation {
  private static final int FEWEST = 2;
  private static final int MOST = 5;

  private final Draft draft;
  private final int first;
  private final int last;
  private final List<Line> block;
  private final Optional<Integer> without;

  private Cumulation(Draft draft, int first, int last) {
    this.draft = draft;
    this.first = first;
    this.last = last;
    this.block = List.copyOf(draft.lines.subList(draft.nameLine(first), draft.lastLine(last) + 1));
    this.without = last - first > 1 && draft.chance(15) ? Optional.of(last) : Optional.empty();
  }

  static boolean apply(Draft draft, DamageKind kind) {
    int length = FEWEST + draft.random.nextInt(MOST - FEWEST + 1);
    int start =
        draft.pick(
            h -> {
              for (int i = h; i < h + length; i++) {
                if (!draft.isFree(i) || !draft.hasLines(i)) {
                  return false;
                }
              }
              return true;
            });
    if (start < 0) {
      return false;
    }
    new Cumulation(draft, start, start + length - 1).run(kind);
    return true;
  }

  private void run(DamageKind kind) {
    int at = draft.nameLine(first);
    List<Line> repeated = new ArrayList<>();
    int back = draft.chance(50) ? 1 + draft.random.nextInt(block.size() - 1) : 0;
    for (int i = 0; i < block.size(); i++) {
      if (back > 0 && i == back) {
        repeated.add(line(Math.max(0, i - 1 - draft.random.nextInt(3)), 0, 30));
      }
      boolean complete = i == 0 || i == block.size() - 1;
      repeated.add(line(i, complete ? 0 : draft.random.nextInt(3), complete ? 0 : 15));
    }
    draft.lines.subList(at, at + block.size()).clear();
    draft.lines.addAll(at, repeated);
    for (int holder = first; holder <= last; holder++) {
      draft.claim(holder, kind);
      if (holder > first) {
        draft.unprinted.add(new Fact.Share(holder));
      }
    }
    without.ifPresent(
        holder ->
            CleanTable.SHARE_ROLES.forEach(
                role -> draft.unprinted.add(new Fact.Amount(holder, role))));
  }

  /** The line that repeats the block up to a line of it. */
  private Line line(int upTo, int lag, int dropPercent) {
    List<String> texts = new ArrayList<>();
    List<List<String>> cells = new ArrayList<>();
    for (int column = 1; column < CleanTable.COLUMNS; column++) {
      cells.add(new ArrayList<>());
    }
    for (int i = 0; i <= upTo; i++) {
      Line line = block.get(i);
      texts.add(line.text());
      if (i + lag <= upTo && !without.equals(Optional.of(line.holder()))) {
        for (int column = 1; column < CleanTable.COLUMNS; column++) {
          String cell = line.cells().get(column);
          boolean percentOfLater = column == CleanTable.COLUMNS - 1 && line.holder() != first;
          if (!cell.isEmpty() && !percentOfLater && !draft.chance(dropPercent)) {
            cells.get(column - 1).add(cell);
          }
        }
      }
    }
    List<String> all = new ArrayList<>(Collections.singletonList(String.join(" ", texts)));
    cells.forEach(values -> all.add(String.join(" ", values)));
    return new Line(block.get(upTo).holder(), Line.Kind.REPEATED, all);
  }
}
