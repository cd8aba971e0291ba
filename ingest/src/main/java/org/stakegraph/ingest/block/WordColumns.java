package org.stakegraph.ingest.block;

import java.util.BitSet;
import java.util.List;
import org.stakegraph.ingest.block.TypedLine.Kind;
import org.stakegraph.ingest.text.Word;

/**
 * Tells words that stand in a column of their own behind the names: several rows begin, end or
 * centre theirs at one place, or a tag of the ruler stands where they begin.
 */
final class WordColumns {
  /** Words begin a column where this many rows have one. */
  private static final int LEAST = 2;

  /** Fewer blanks than this part words of one name, unless the heading begins a column there. */
  private static final int GAP = 3;

  /** Where words begin that wide gaps or the heading part from those before them. */
  private final int[] lefts = new int[TypedLine.MAX_WIDTH + 2];

  private final int[] rights = new int[TypedLine.MAX_WIDTH + 2];

  /** Where the second words of lines begin that have two and no figures. */
  private final int[] entries = new int[TypedLine.MAX_WIDTH + 2];

  /** Twice as fine as typing columns. */
  private final int[] middles = new int[2 * TypedLine.MAX_WIDTH + 2];

  /** How many rows have a name that runs across a place. */
  private final int[] crossings = new int[TypedLine.MAX_WIDTH + 2];

  /** Where the tags of a ruler, labels and the lines under them begin. */
  private final BitSet headed = new BitSet();

  /** Where the tags of a ruler stand, from the second on. */
  private final BitSet ruled = new BitSet();

  private WordColumns() {}

  static WordColumns of(List<TypedLine> heading, List<TypedLine> rows) {
    WordColumns columns = new WordColumns();
    for (TypedLine line : heading) {
      line.chunks().forEach(chunk -> columns.headed.set(chunk.left()));
      if (line.is(Kind.RULER)) {
        line.chunks().stream().skip(1).forEach(tag -> columns.ruled.set(tag.left()));
      }
    }
    for (TypedLine row : rows) {
      if (row.isRow()) {
        columns.crossings[row.left()]++;
        columns.crossings[row.first().right()]--;
      }
      for (int i = 1; i < row.chunks().size(); i++) {
        if (columns.mayHold(row, i)) {
          columns.count(row, i);
        }
      }
      if (beginsEntry(row)) {
        columns.entries[row.chunks().get(1).left()]++;
      }
    }
    for (int i = 1; i < columns.crossings.length; i++) {
      columns.crossings[i] += columns.crossings[i - 1];
    }
    return columns;
  }

  /** Words beside figures; on a line without any, only where the heading begins a column. */
  private boolean mayHold(TypedLine row, int at) {
    Chunk chunk = row.chunks().get(at);
    return chunk.isWords() && (row.isRow() || (row.isWords() && headed.get(chunk.left())));
  }

  /** Two runs of words apart, the first lines of a class and of a name above their figures. */
  private static boolean beginsEntry(TypedLine line) {
    return line.isWords()
        && line.chunks().size() == 2
        && !line.isRow()
        && line.right() <= TypedLine.MAX_WIDTH
        && line.chunks().get(1).isWords()
        && isApart(line.first(), line.chunks().get(1));
  }

  /** Whether a line without figures has words where others have theirs and a label begins. */
  boolean beginEntry(TypedLine line) {
    int left = beginsEntry(line) ? line.chunks().get(1).left() : 0;
    return left > 0 && headed.get(left) && entries[left] > LEAST;
  }

  private void count(TypedLine row, int at) {
    Chunk chunk = row.chunks().get(at);
    Chunk before = row.chunks().get(at - 1);
    boolean apart = before.isFigure() || isApart(before, chunk);
    lefts[chunk.left()] += apart || headed.get(chunk.left()) ? 1 : 0;
    rights[chunk.right()] += apart ? 1 : 0;
    middles[chunk.left() + chunk.right()] += apart ? 1 : 0;
  }

  /** Whether a chunk of a row stands in such a column. */
  boolean hold(TypedLine row, int at) {
    Chunk chunk = row.chunks().get(at);
    return at > 0
        && mayHold(row, at)
        && !isAmongNames(chunk)
        && (ruled.get(chunk.left())
            || isYear(row.chunks().get(at - 1), chunk)
            || around(lefts, chunk.left()) >= LEAST
            || around(rights, chunk.right()) >= LEAST
            || around(middles, chunk.left() + chunk.right()) >= LEAST);
  }

  /** Whether as many names run across the place where words begin as words begin there. */
  private boolean isAmongNames(Chunk words) {
    int begun = Math.max(LEAST, around(lefts, words.left()));
    return !headed.get(words.left()) && crossings[words.left()] >= begun;
  }

  /** "1999" under "Director since", which is in a column of its own in every row. */
  private static boolean isYear(Chunk before, Chunk words) {
    return isApart(before, words) && Word.isDigits(words.text());
  }

  /** Whether more than a slip of the typist parts words from those before them. */
  static boolean isApart(Chunk before, Chunk words) {
    return words.left() - before.right() >= GAP;
  }

  private static int around(int[] counts, int at) {
    int count = counts[at];
    count += at > 0 ? counts[at - 1] : 0;
    return count + (at + 1 < counts.length ? counts[at + 1] : 0);
  }
}
