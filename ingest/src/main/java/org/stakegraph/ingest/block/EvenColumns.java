package org.stakegraph.ingest.block;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.stakegraph.ingest.text.TextRange;

/**
 * Moves cells below each other where every line with columns has the same number of them. In type
 * of several widths blanks put words only roughly into their columns, but their order holds.
 */
public final class EvenColumns {
  /** Blanks that part two cells. */
  private static final int GAP = 2;

  private EvenColumns() {}

  /** The lines with their cells in even columns; the lines as they are if their cells differ. */
  public static List<TypedCharacters> of(List<TypedCharacters> lines) {
    List<List<TextRange>> cells = lines.stream().map(EvenColumns::cells).toList();
    int count = cells.stream().mapToInt(List::size).max().orElse(0);
    boolean even = count > 1 && cells.stream().allMatch(c -> c.size() <= 1 || c.size() == count);
    if (!even) {
      return lines;
    }
    int[] widths = new int[count];
    for (List<TextRange> line : cells) {
      for (int i = 0; i < line.size() && line.size() == count; i++) {
        widths[i] = Math.max(widths[i], line.get(i).length());
      }
    }
    if (Arrays.stream(widths).asLongStream().sum() > TypedLine.MAX_WIDTH) {
      return lines;
    }
    List<TypedCharacters> moved = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      boolean columns = cells.get(i).size() == count;
      moved.add(columns ? moved(lines.get(i), cells.get(i), widths) : lines.get(i));
    }
    return moved;
  }

  /** The places of the cells in a line. */
  private static List<TextRange> cells(TypedCharacters line) {
    List<TextRange> cells = new ArrayList<>();
    int start = -1;
    int end = 0;
    for (int i = 0; i < line.length(); i++) {
      if (line.charAt(i) > ' ') {
        if (start >= 0 && i - end >= GAP) {
          cells.add(new TextRange(start, end));
          start = i;
        }
        start = start < 0 ? i : start;
        end = i + 1;
      }
    }
    if (start >= 0) {
      cells.add(new TextRange(start, end));
    }
    return cells;
  }

  /** Cells behind the first stand at the right of their columns, as figures do. */
  private static TypedCharacters moved(TypedCharacters line, List<TextRange> cells, int[] widths) {
    TypedCharacters.Builder builder = new TypedCharacters.Builder(line.length());
    for (int i = 0; i < widths.length; i++) {
      TextRange cell = cells.get(i);
      int at = line.start(cell.start());
      int before = i == 0 ? 0 : 2 * GAP + widths[i] - cell.length();
      blanks(builder, before, at);
      for (int j = cell.start(); j < cell.end(); j++) {
        builder.add(line.charAt(j), line.start(j), line.end(j));
      }
      blanks(builder, i == 0 ? widths[0] - cell.length() : 0, line.end(cell.end() - 1));
    }
    return builder.build(line.range());
  }

  private static void blanks(TypedCharacters.Builder builder, int count, int at) {
    for (int i = 0; i < count; i++) {
      builder.add(' ', at, at);
    }
  }
}
