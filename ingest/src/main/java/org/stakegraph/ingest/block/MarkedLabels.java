package org.stakegraph.ingest.block;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.stakegraph.ingest.statement.Marks;
import org.stakegraph.ingest.text.AlignedText;

/**
 * Parts labels that a heading sets with single blanks between them, where footnote marks show that
 * one ends, "Options (a) Warrants (b) Total", where the line drawn below them has gaps, or where
 * each begins above the figures of its column.
 */
final class MarkedLabels {
  private static final int ESCAPE = 2;

  /** Words with which labels of columns begin and hardly go on. */
  private static final Set<String> OPENERS =
      Set.of(
          "number",
          "amount",
          "shares",
          "class",
          "total",
          "percent",
          "percentage",
          "%",
          "before",
          "after");

  /** So many labels in a row are not one that spans columns. */
  private static final int LEAST_DRAWN = 3;

  private MarkedLabels() {}

  /** The lines of a heading; labels are parted only if each stands over a column of its own. */
  static List<TypedLine> parted(List<TypedLine> heading, Bands bands) {
    BitSet gaps = gaps(heading);
    List<TypedLine> parted = new ArrayList<>();
    for (int i = 0; i < heading.size(); i++) {
      TypedLine line = heading.get(i);
      parted.add(line.isWords() ? parted(i, heading, gaps, bands) : line);
    }
    return parted;
  }

  /** The typing columns that part two strokes of the last line that is drawn. */
  private static BitSet gaps(List<TypedLine> heading) {
    BitSet gaps = new BitSet();
    for (TypedLine line : heading) {
      if (line.is(TypedLine.Kind.RULE)) {
        int escape = isEscaped(line) ? ESCAPE : 0;
        gaps.clear();
        gaps.set(0, line.right() - escape);
        for (Chunk stroke : line.chunks()) {
          for (int i = stroke.left() == 0 ? escape : 0; i < stroke.text().length(); i++) {
            gaps.set(stroke.left() + i - escape, stroke.text().charAt(i) == ' ');
          }
        }
      }
    }
    return gaps;
  }

  /** Messages of the years before 2001 put a dash and a blank before lines that begin with one. */
  private static boolean isEscaped(TypedLine line) {
    return line.left() == 0 && line.first().text().toString().startsWith("- -");
  }

  private static TypedLine parted(int at, List<TypedLine> heading, BitSet gaps, Bands bands) {
    TypedLine line = heading.get(at);
    List<Chunk> chunks = new ArrayList<>();
    for (Chunk chunk : line.chunks()) {
      List<Chunk> drawn = parts(chunk, gaps);
      List<Chunk> marked = drawn.size() > 1 ? drawn : parts(chunk);
      List<Chunk> parts = marked.size() > 1 ? marked : aligned(chunk, at, heading, bands);
      chunks.addAll(haveOwnColumns(parts, bands) ? parts : List.of(chunk));
    }
    return chunks.size() == line.chunks().size()
        ? line
        : new TypedLine(line.kind(), chunks, line.range());
  }

  /**
   * The labels of a chunk over strokes, one over each; the chunk alone if a gap runs below a word.
   * Two may be one label over both columns.
   */
  private static List<Chunk> parts(Chunk chunk, BitSet gaps) {
    List<Chunk> parts = new ArrayList<>();
    int from = 0;
    for (int gap = gaps.nextSetBit(chunk.left() + 1);
        gap >= 0 && gap < chunk.right() - 1;
        gap = gaps.nextSetBit(gap + 1)) {
      int blank = blank(chunk.text(), gap - chunk.left());
      if (blank <= from) {
        return List.of(chunk);
      }
      parts.add(part(chunk, from, blank));
      from = blank + 1;
    }
    parts.add(part(chunk, from, chunk.text().length()));
    return parts.size() < LEAST_DRAWN ? List.of(chunk) : parts;
  }

  /** The blank of a text at a place or beside it, or -1: a label may reach over its stroke. */
  private static int blank(AlignedText text, int at) {
    for (int i : new int[] {at, at + 1, at - 1}) {
      if (i > 0 && i + 1 < text.length() && text.charAt(i) == ' ') {
        return i;
      }
    }
    return -1;
  }

  private static List<Chunk> parts(Chunk chunk) {
    List<Chunk> parts = new ArrayList<>();
    AlignedText text = chunk.text();
    int from = 0;
    for (int i = 1; i < text.length(); i++) {
      int end = Marks.end(text, i);
      if (end > 0 && end + 1 < text.length() && text.charAt(end) == ' ') {
        parts.add(part(chunk, from, end));
        from = end + 1;
      }
    }
    parts.add(part(chunk, from, text.length()));
    return parts;
  }

  /**
   * The labels of a chunk that begin just where all columns do that it reaches; the chunk alone if
   * those have labels of their own below it, or nothing else shows where the second of two begins.
   */
  private static List<Chunk> aligned(Chunk chunk, int at, List<TypedLine> heading, Bands bands) {
    List<TypedLine> below = heading.subList(at + 1, heading.size());
    List<Chunk> parts = new ArrayList<>();
    String text = chunk.text().toString();
    int from = 0;
    int labelled = 0;
    for (int band = bands.nearest(chunk.left()); band < bands.size(); band++) {
      int start = bands.left(band) - chunk.left();
      if (start >= text.length()) {
        break;
      }
      labelled += isLabelled(below, band, bands) ? 1 : 0;
      if (start > from) {
        if (text.charAt(start - 1) != ' ' || !opensLabel(text.charAt(start))) {
          return List.of(chunk);
        }
        parts.add(part(chunk, from, start - 1));
        from = start;
      }
    }
    parts.add(part(chunk, from, text.length()));
    boolean sure =
        parts.size() > 2 || parts.stream().skip(1).anyMatch(p -> opensLabel(p) || isIn(p, heading));
    return sure && labelled < parts.size() ? parts : List.of(chunk);
  }

  /** Whether words stand over one column and no other. */
  private static boolean isLabelled(List<TypedLine> lines, int band, Bands bands) {
    return lines.stream()
        .flatMap(line -> line.chunks().stream())
        .anyMatch(c -> c.isWords() && bands.nearest(c) == band);
  }

  /** Whether words of another line begin where a label does. */
  private static boolean isIn(Chunk label, List<TypedLine> heading) {
    return heading.stream()
        .flatMap(line -> line.chunks().stream())
        .anyMatch(c -> c.isWords() && c.left() == label.left());
  }

  private static boolean opensLabel(Chunk part) {
    String text = part.text().toString();
    int end = text.indexOf(' ');
    return OPENERS.contains((end < 0 ? text : text.substring(0, end)).toLowerCase(Locale.ROOT));
  }

  private static boolean opensLabel(char c) {
    return Character.isUpperCase(c) || c == '%' || c == '#';
  }

  private static Chunk part(Chunk chunk, int from, int to) {
    return Chunk.of(chunk.left() + from, chunk.left() + to, chunk.text().slice(from, to));
  }

  private static boolean haveOwnColumns(List<Chunk> parts, Bands bands) {
    Set<Integer> columns = new HashSet<>();
    for (Chunk part : parts) {
      int band = bands.nearest(part.left(), part.right());
      if (bands.closeness(band, part.left(), part.right()) <= 0 || !columns.add(band)) {
        return false;
      }
    }
    return true;
  }
}
