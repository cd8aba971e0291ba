package org.stakegraph.ingest.block;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.stakegraph.ingest.text.AlignedText;
import org.stakegraph.ingest.text.TextRange;
import org.stakegraph.ingest.text.Word;

/** Words of a heading that stand under each other, from line {@code top} on without a gap. */
final class HeadingCell {
  private final int top;
  private final List<Chunk> lines = new ArrayList<>();
  private int left;
  private int right;
  private boolean closed;

  HeadingCell(int top, Chunk first) {
    this.top = top;
    this.left = first.left();
    this.right = first.right();
    lines.add(first);
  }

  int top() {
    return top;
  }

  /** One past its last line. */
  int bottom() {
    return top + lines.size();
  }

  int left() {
    return left;
  }

  int right() {
    return right;
  }

  int middle() {
    return (left + right) / 2;
  }

  boolean isOpenAt(int line) {
    return !closed && bottom() == line;
  }

  boolean overlaps(int from, int to) {
    return left < to && from < right;
  }

  void close() {
    closed = true;
  }

  /** A line drawn under it shows how far it reaches. */
  void underline(Chunk rule) {
    left = Math.min(left, rule.left());
    right = Math.max(right, rule.right());
    closed = true;
  }

  void add(Chunk below) {
    lines.add(below);
    left = Math.min(left, below.left());
    right = Math.max(right, below.right());
  }

  /** The part of its lines from one line of the heading to another. */
  HeadingCell part(int from, int to) {
    HeadingCell part = new HeadingCell(from, lines.get(from - top));
    lines.subList(from - top + 1, to - top).forEach(part::add);
    return part;
  }

  /** Whether it is one line that says "number" or "percent" and no more. */
  boolean isBare(Set<String> words) {
    return lines.size() == 1
        && words.contains(lines.get(0).text().toString().toLowerCase(Locale.ROOT));
  }

  /** Whether its first line is the letter of a class: "Class B", "Series C Preferred". */
  boolean isClass() {
    List<Word> words = Word.of(lines.get(0).text());
    return words.size() > 1
        && (words.get(0).is("class") || words.get(0).is("series"))
        && words.get(1).core().length() == 1;
  }

  String words() {
    return AlignedText.join(lines.stream().map(Chunk::text).toList()).toString();
  }

  TextRange range() {
    return lines.get(0).text().range().cover(lines.get(lines.size() - 1).text().range());
  }

  GridCell cell(int column, int width) {
    return new GridCell(column, width, 1, lines.stream().map(Chunk::text).toList());
  }
}
