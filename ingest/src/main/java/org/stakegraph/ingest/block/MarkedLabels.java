package org.stakegraph.ingest.block;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.stakegraph.ingest.statement.Marks;
import org.stakegraph.ingest.text.AlignedText;

/**
 * Parts labels that a heading sets with single blanks between them, where footnote marks show that
 * one ends: "Options (a) Warrants (b) Total".
 */
final class MarkedLabels {
  private MarkedLabels() {}

  /** The lines of a heading; labels are parted only if each stands over a column of its own. */
  static List<TypedLine> parted(List<TypedLine> heading, Bands bands) {
    return heading.stream().map(line -> line.isWords() ? parted(line, bands) : line).toList();
  }

  private static TypedLine parted(TypedLine line, Bands bands) {
    List<Chunk> chunks = new ArrayList<>();
    for (Chunk chunk : line.chunks()) {
      List<Chunk> parts = parts(chunk);
      chunks.addAll(haveOwnColumns(parts, bands) ? parts : List.of(chunk));
    }
    return chunks.size() == line.chunks().size()
        ? line
        : new TypedLine(line.kind(), chunks, line.range());
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
