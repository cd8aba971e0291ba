package org.stakegraph.ingest.block;

import java.util.ArrayList;
import java.util.List;
import org.stakegraph.ingest.block.TypedLine.Kind;

/**
 * Puts words together that a typist's justification parted in a column of prose, such as that of
 * what nominees do for a living: only where the tags of the ruler begin a column that wide.
 */
final class ProseColumns {
  /** Classes, offices and dates have narrower columns, in typing columns. */
  private static final int WIDE = 25;

  /** So have names, the first column of a table. */
  private static final int WIDE_FIRST = 60;

  /** Most blanks that justification puts between two words. */
  private static final int MOST_BLANKS = 8;

  private ProseColumns() {}

  /** The lines, in which the words of such a column are one chunk. */
  static List<TypedLine> joined(List<TypedLine> lines) {
    List<TypedLine> joined = new ArrayList<>(lines.size());
    List<Chunk> tags = List.of();
    for (TypedLine line : lines) {
      if (line.is(Kind.RULER)) {
        tags = line.chunks();
      } else if (line.is(Kind.TABLE) || line.is(Kind.TABLE_END)) {
        tags = List.of();
      }
      joined.add(line.isWords() && tags.size() > 1 ? joined(line, tags) : line);
    }
    return joined;
  }

  private static TypedLine joined(TypedLine line, List<Chunk> tags) {
    List<Chunk> chunks = new ArrayList<>();
    int end = 0;
    for (Chunk chunk : line.chunks()) {
      int last = chunks.size() - 1;
      boolean goesOn =
          last >= 0
              && chunk.isWords()
              && chunk.left() < end
              && chunk.left() - chunks.get(last).right() <= MOST_BLANKS;
      if (goesOn) {
        chunks.set(last, chunks.get(last).with(chunk));
      } else {
        chunks.add(chunk);
        end = chunk.isWords() ? end(chunk.left(), tags) : 0;
      }
    }
    return chunks.size() < line.chunks().size()
        ? new TypedLine(line.kind(), chunks, line.range())
        : line;
  }

  /** Where the column of prose ends that begins at a place; 0 if none does. */
  private static int end(int left, List<Chunk> tags) {
    for (int i = 0; i + 1 < tags.size(); i++) {
      int start = tags.get(i).left();
      int next = tags.get(i + 1).left();
      if (Math.abs(left - start) <= 1) {
        return next - start >= (i == 0 ? WIDE_FIRST : WIDE) ? next - 1 : 0;
      }
    }
    return 0;
  }
}
