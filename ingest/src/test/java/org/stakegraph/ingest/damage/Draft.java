package org.stakegraph.ingest.damage;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * A table while it is being damaged. No two damages touch the same row, so that what is lost stays
 * known and each miss can be put down to one kind.
 */
final class Draft {
  final CleanTable table;
  final Random random;
  final List<Line> lines;
  final List<PrintedNote> notes = new ArrayList<>();

  /** Facts that no line prints any more; what follows from the rest is settled afterwards. */
  final Set<Fact> unprinted = new HashSet<>();

  private final Map<Integer, DamageKind> claims = new TreeMap<>();
  private int nextPage;

  /** How the number of a note comes out. */
  enum Numbering {
    PRINTED,
    OWN_LINE,
    DASHED,
    LOST,
    LOST_BEHIND_DASH
  }

  /**
   * @param marker number of the note
   * @param text its words
   * @param numbering what became of the number
   */
  record PrintedNote(String marker, String text, Numbering numbering) {}

  Draft(CleanTable table, Random random) {
    this.table = table;
    this.random = random;
    this.lines = new ArrayList<>(table.lines());
    this.nextPage = 12 + random.nextInt(40);
    for (int i = 0; i < table.notes().size(); i++) {
      notes.add(new PrintedNote(Integer.toString(i + 1), table.notes().get(i), Numbering.PRINTED));
    }
  }

  Map<Integer, DamageKind> claims() {
    return Map.copyOf(claims);
  }

  boolean isFree(int holder) {
    return holder >= 0 && holder < table.holders().size() && !claims.containsKey(holder);
  }

  void claim(int holder, DamageKind kind) {
    claims.putIfAbsent(holder, kind);
  }

  /** An untouched holder that fits, or -1. */
  int pick(IntPredicate fits) {
    int[] candidates =
        IntStream.range(0, table.holders().size()).filter(this::isFree).filter(fits).toArray();
    return candidates.length == 0 ? -1 : candidates[random.nextInt(candidates.length)];
  }

  /** Whether the row has its address on lines of its own. */
  boolean hasLines(int holder) {
    return holder >= 0 && holder < table.holders().size() && !table.holders().get(holder).oneCell();
  }

  /** Index of the line with the holder's figures. */
  int nameLine(int holder) {
    return IntStream.range(0, lines.size())
        .filter(i -> lines.get(i).holder() == holder && lines.get(i).kind() == Line.Kind.NAME)
        .findFirst()
        .orElseThrow();
  }

  /** Index of the holder's last line. */
  int lastLine(int holder) {
    return IntStream.range(0, lines.size())
        .filter(i -> lines.get(i).holder() == holder)
        .max()
        .orElseThrow();
  }

  int nextPage() {
    return nextPage++;
  }

  boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }

  /** A row of the grid with one text and empty cells. */
  static Line gridLine(int holder, Line.Kind kind, String text) {
    List<String> cells = new ArrayList<>();
    cells.add(text);
    while (cells.size() < CleanTable.COLUMNS) {
      cells.add("");
    }
    return new Line(holder, kind, cells);
  }
}
