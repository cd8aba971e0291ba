package org.stakegraph.ingest.block;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.stakegraph.ingest.block.TypedLine.Kind;

/**
 * Columns whose figures all begin in one typing column, or all end in one, as programs set them:
 * one blank parts a figure there from the name before it, and labels from each other that begin
 * where figures do.
 */
final class EdgeColumns {
  /** So many figures with one edge show a column. */
  private static final int LEAST_FIGURES = 2;

  /** Lines of one table that are looked at together, of its heading, and blank ones within it. */
  private static final int MOST_LINES = 200;

  private static final int MOST_LABELS = 12;
  private static final int MOST_BLANK = 3;

  /** Lines of running text that end a table. */
  private static final int LEAST_PROSE = 2;

  /** A label that runs into others is longer. */
  private static final int LEAST_RUN = 8;

  private final List<TypedLine> lines;
  private final Map<Integer, Integer> lefts = new HashMap<>();
  private final Map<Integer, Integer> rights = new HashMap<>();

  private EdgeColumns(List<TypedLine> lines) {
    this.lines = lines;
  }

  /** The lines with those chunks parted that run over the edges of columns. */
  static List<TypedLine> parted(List<TypedLine> lines) {
    List<TypedLine> parted = new ArrayList<>(lines);
    int end = 0;
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).isRow()) {
        int above = Math.max(end, i - MOST_LABELS);
        end = end(lines, i);
        new EdgeColumns(parted).part(above, i, end);
        i = end - 1;
      }
    }
    return parted;
  }

  /** One past the lines that can be of the table whose first row is known. */
  private static int end(List<TypedLine> lines, int first) {
    int blank = 0;
    int prose = 0;
    int i = first;
    while (i < lines.size() && i - first < MOST_LINES && blank <= MOST_BLANK) {
      TypedLine line = lines.get(i);
      prose = line.isWords() && TypedTables.isProse(line) ? prose + 1 : 0;
      if (prose >= LEAST_PROSE) {
        return Math.max(first + 1, i + 1 - prose); // what stands behind it is another table
      }
      boolean tagged = !line.isWords() && !line.is(Kind.BLANK) && !line.is(Kind.RULE);
      if (tagged) {
        break;
      }
      blank = line.is(Kind.BLANK) ? blank + 1 : 0;
      i++;
    }
    return i;
  }

  private void part(int above, int first, int end) {
    for (TypedLine line : lines.subList(first, end)) {
      if (line.isRow()) {
        line.chunks().stream().filter(Chunk::isFigure).forEach(this::count);
      }
    }
    lefts.values().removeIf(count -> count < LEAST_FIGURES);
    rights.values().removeIf(count -> count < LEAST_FIGURES);
    if (lefts.isEmpty() && rights.isEmpty()) {
      return;
    }
    for (int i = first; i < end; i++) {
      if (lines.get(i).isWords() && !TypedTables.isProse(lines.get(i))) {
        lines.set(i, withFigures(lines.get(i)));
      }
    }
    for (int i = first - 1; i >= above && lines.get(i).isWords(); i--) {
      lines.set(i, withLabels(lines.get(i)));
    }
  }

  private void count(Chunk figure) {
    lefts.merge(figure.left(), 1, Integer::sum);
    rights.merge(figure.right(), 1, Integer::sum);
  }

  /** A line of the body, in which figures may stand one blank behind words. */
  private TypedLine withFigures(TypedLine line) {
    List<Chunk> chunks = new ArrayList<>();
    line.chunks().forEach(chunk -> chunks.addAll(withFigures(chunk)));
    return chunks.size() == line.chunks().size()
        ? line
        : new TypedLine(line.kind(), chunks, line.range());
  }

  /** Words and the figures that end them, if each of these keeps to the edge of a column. */
  private List<Chunk> withFigures(Chunk chunk) {
    if (!chunk.isWords() || !isTyped(chunk)) {
      return List.of(chunk);
    }
    List<Chunk> parts = new ArrayList<>();
    int end = chunk.text().length();
    int blank = chunk.text().toString().lastIndexOf(' ');
    while (blank > 0 && piece(chunk, blank + 1, end).isFigure()) {
      Chunk figure = piece(chunk, blank + 1, end);
      if (!lefts.containsKey(figure.left()) && !rights.containsKey(figure.right())) {
        return List.of(chunk);
      }
      parts.add(0, figure);
      end = blank;
      blank = chunk.text().toString().lastIndexOf(' ', end - 1);
    }
    parts.add(0, piece(chunk, 0, end));
    return parts;
  }

  /** A line of labels, parted where columns begin if a word begins at each of those it covers. */
  private TypedLine withLabels(TypedLine line) {
    List<Chunk> chunks = new ArrayList<>();
    for (Chunk chunk : line.chunks()) {
      Set<Integer> cuts =
          chunk.isWords() && chunk.text().length() > LEAST_RUN && isTyped(chunk)
              ? cuts(chunk)
              : Set.of();
      int from = 0;
      for (int cut : cuts) {
        chunks.add(piece(chunk, from, cut - 1));
        from = cut;
      }
      chunks.add(piece(chunk, from, chunk.text().length()));
    }
    return chunks.size() == line.chunks().size()
        ? line
        : new TypedLine(line.kind(), chunks, line.range());
  }

  private static Chunk piece(Chunk chunk, int from, int to) {
    return from == 0 && to == chunk.text().length()
        ? chunk
        : Chunk.of(chunk.left() + from, chunk.left() + to, chunk.text().slice(from, to));
  }

  /** Where columns begin within a chunk; none if a word runs over the edge of one. */
  private Set<Integer> cuts(Chunk chunk) {
    String text = chunk.text().toString();
    Set<Integer> cuts =
        lefts.keySet().stream()
            .filter(left -> left > chunk.left() && left < chunk.right())
            .map(left -> left - chunk.left())
            .collect(Collectors.toCollection(TreeSet::new));
    boolean begun = lefts.containsKey(chunk.left()) || cuts.size() > 1;
    boolean each = cuts.stream().allMatch(cut -> text.charAt(cut - 1) == ' ');
    return begun && each ? cuts : Set.of();
  }

  /** Whether each of its characters stands in a typing column of its own. */
  private static boolean isTyped(Chunk chunk) {
    return chunk.right() - chunk.left() == chunk.text().length();
  }
}
