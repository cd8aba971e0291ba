package org.stakegraph.ingest.block;

import java.util.ArrayList;
import java.util.List;

/**
 * "None" in a column of words, such as that of what holders are to the company: elsewhere in typed
 * tables it is a figure, and its line a row.
 */
final class NoneInWords {
  /** Words make a column where this many lines have some beside those with which they begin. */
  private static final int LEAST = 2;

  private final List<TypedLine> lines;

  /** How many lines have words across a typing column, those with which they begin left out. */
  private final int[] words = new int[TypedLine.MAX_WIDTH + 2];

  private int figures = TypedLine.MAX_WIDTH;

  private NoneInWords(List<TypedLine> lines) {
    this.lines = lines;
    for (TypedLine line : lines) {
      List<Chunk> chunks = line.isWords() ? line.chunks() : List.<Chunk>of();
      chunks.stream().skip(1).filter(Chunk::isWords).forEach(this::cover);
      if (line.isRow()) {
        chunks.stream().filter(NoneInWords::isNumber).forEach(this::begin);
      }
    }
    for (int i = 1; i < words.length; i++) {
      words[i] += words[i - 1];
    }
  }

  /** The lines of one table, with words where words stand. */
  static List<TypedLine> told(List<TypedLine> lines) {
    return lines.stream().noneMatch(NoneInWords::saysNone) ? lines : new NoneInWords(lines).told();
  }

  private List<TypedLine> told() {
    return lines.stream().map(line -> saysNone(line) ? told(line) : line).toList();
  }

  private TypedLine told(TypedLine line) {
    List<Chunk> chunks = new ArrayList<>(line.chunks());
    for (int i = 1; i < chunks.size(); i++) {
      Chunk chunk = chunks.get(i);
      if (isNone(chunk) && chunk.right() < figures && words[chunk.left()] >= LEAST) {
        chunks.set(i, new Chunk(chunk.left(), chunk.right(), chunk.text(), Chunk.Kind.WORDS));
      }
    }
    return new TypedLine(line.kind(), chunks, line.range());
  }

  private void cover(Chunk chunk) {
    words[Math.min(chunk.left(), TypedLine.MAX_WIDTH)]++;
    words[Math.min(chunk.right(), TypedLine.MAX_WIDTH + 1)]--;
  }

  private void begin(Chunk number) {
    figures = Math.min(figures, number.left());
  }

  private static boolean saysNone(TypedLine line) {
    return line.isWords()
        && line.right() <= TypedLine.MAX_WIDTH
        && line.chunks().stream().anyMatch(NoneInWords::isNone);
  }

  private static boolean isNone(Chunk chunk) {
    return chunk.isFigure() && Character.isLetter(chunk.text().charAt(0));
  }

  private static boolean isNumber(Chunk chunk) {
    return chunk.isFigure() && chunk.text().toString().chars().anyMatch(Character::isDigit);
  }
}
