package org.stakegraph.ingest.block;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.stakegraph.ingest.text.Word;

/**
 * Entries whose figures stand on the middle one of their lines, with no blank lines between them:
 * below the figures stand as many lines as above, or one more. Where several ways to part the lines
 * are as good, none is taken.
 */
final class CentredEntries {
  /** Lines of one entry on one side of its figures. */
  private static final int MOST_LINES = 8;

  private static final int NEVER = 1_000_000;

  private final List<TypedRow> group;

  /** The lines with figures. */
  private final int[] figures;

  /** The longest line of a name; a line ends before a word that does not fit. */
  private final int width;

  private CentredEntries(List<TypedRow> group) {
    this.group = group;
    this.figures =
        IntStream.range(0, group.size()).filter(i -> group.get(i).hasFigures()).toArray();
    this.width = group.stream().mapToInt(row -> row.words(0).length()).max().orElse(0);
  }

  /**
   * One past the last line of each entry.
   *
   * @param group lines between blank ones
   */
  static Optional<int[]> ends(List<TypedRow> group) {
    if (group.size() < 2 || !opens(group.get(0)) || !opens(group.get(group.size() - 1))) {
      return Optional.empty();
    }
    boolean names =
        group.stream().allMatch(row -> row.hasName() && (row.hasFigures() || row.isNameOnly()))
            && group.stream().noneMatch(row -> EntryStyle.listsGroups(row.words(0)));
    CentredEntries entries = new CentredEntries(group);
    return names && entries.figures.length > 1 ? entries.ends() : Optional.empty();
  }

  private static boolean opens(TypedRow row) {
    return row.isNameOnly() && !row.hasFigures();
  }

  private Optional<int[]> ends() {
    int[] cost = new int[MOST_LINES + 1];
    int[] ways = new int[MOST_LINES + 1];
    int[][] chosen = new int[figures.length][MOST_LINES + 1];
    Arrays.fill(cost, NEVER);
    int last = figures.length - 1;
    for (int i = last; i >= 0; i--) {
      int[] nextCost = cost.clone();
      int[] nextWays = ways.clone();
      int lines = (i == last ? group.size() : figures[i + 1]) - figures[i] - 1;
      for (int above = 0; above <= MOST_LINES; above++) {
        cost[above] = NEVER;
        ways[above] = 0;
        for (int below = above; below <= Math.min(above + 1, lines); below++) {
          int rest = lines - below;
          boolean ends = i == last ? rest == 0 : rest <= MOST_LINES;
          int own = ends ? cost(figures[i] - above, figures[i] + below + 1, i == last) : NEVER;
          int all = i == last ? own : own + (ends ? nextCost[rest] : NEVER);
          int count = i == last ? 1 : ends ? nextWays[rest] : 0;
          if (all < cost[above]) {
            cost[above] = all;
            ways[above] = count;
            chosen[i][above] = below;
          } else if (all == cost[above]) {
            ways[above] = Math.min(2, ways[above] + count);
          }
        }
      }
    }
    int above = figures[0];
    if (above > MOST_LINES || cost[above] >= NEVER || ways[above] != 1) {
      return Optional.empty();
    }
    int[] ends = new int[figures.length];
    for (int i = 0; i <= last; i++) {
      ends[i] = figures[i] + chosen[i][above] + 1;
      above = i == last ? 0 : figures[i + 1] - ends[i];
    }
    return Optional.of(ends);
  }

  /** How little lines look like one entry, and what follows like another. */
  private int cost(int from, int to, boolean last) {
    if (from < 0) {
      return NEVER;
    }
    int cost = 0;
    for (int i = from; i + 1 < to; i++) {
      TypedRow line = group.get(i);
      TypedRow next = group.get(i + 1);
      if (endsInCode(line) && !isRest(next)) {
        return NEVER;
      }
      boolean address = isAddress(next);
      boolean ended = WrappedName.endsInMark(line) || endsInForm(line);
      boolean goesOn = EntryStyle.joins(line.words(0), next.words(0)) || isTail(next);
      cost += !address && !goesOn && fits(line, next) ? 1 : 0;
      cost += !address && !goesOn && ended ? 1 : 0;
    }
    if (last || to >= group.size()) {
      return cost;
    }
    TypedRow line = group.get(to - 1);
    TypedRow next = group.get(to);
    boolean one = EntryStyle.joins(line.words(0), next.words(0)) || isTail(next);
    return one ? NEVER : cost + (isAddress(next) ? 2 : 0);
  }

  private boolean fits(TypedRow line, TypedRow next) {
    String first = Word.of(next.words(0)).get(0).text();
    return line.words(0).length() + 1 + first.length() <= width;
  }

  private static boolean isTail(TypedRow row) {
    return WrappedName.isTail(row.nameOnly());
  }

  private static boolean endsInForm(TypedRow row) {
    List<Word> words = Word.of(row.words(0));
    return WrappedName.isEnding(words.get(words.size() - 1));
  }

  private static boolean isAddress(TypedRow row) {
    return TypedAddress.opens(row.nameOnly()) || endsInCode(row);
  }

  private static boolean endsInCode(TypedRow row) {
    return TypedAddress.endsInCode(row.nameOnly());
  }

  private static boolean isRest(TypedRow row) {
    return TypedAddress.isRest(row);
  }
}
