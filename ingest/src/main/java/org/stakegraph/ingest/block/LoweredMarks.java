package org.stakegraph.ingest.block;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.stakegraph.ingest.text.AlignedText;
import org.stakegraph.ingest.text.TextRange;
import org.stakegraph.ingest.text.Word;

/**
 * Puts raised marks that a converter left on a line of their own behind what they stand over the
 * end of, in brackets: {@code 2} above the end of {@code Alder Fund 1,000}. The numbers of their
 * notes, left alone above the words, go before these.
 */
final class LoweredMarks {
  /** A mark begins this far, in typing columns, from the end of what it is raised behind. */
  private static final int DRIFT = 2;

  private static final int MOST_DIGITS = 2;

  /** Longest list of marks: {@code 10,11,12}. */
  private static final int LONGEST = 8;

  private final List<TypedLine> out = new ArrayList<>();
  private final Set<String> lowered = new HashSet<>();

  private LoweredMarks() {}

  /** The lines with their marks in them. */
  static List<TypedLine> in(List<TypedLine> lines) {
    LoweredMarks marks = new LoweredMarks();
    for (int i = 0; i < lines.size(); i++) {
      boolean taken =
          i + 1 < lines.size()
              && lines.get(i + 1).isWords()
              && areMarks(lines.get(i))
              && (marks.behind(lines.get(i), lines.get(i + 1))
                  || marks.before(lines.get(i), lines.get(i + 1)));
      if (taken) {
        i++;
      } else {
        marks.out.add(lines.get(i));
      }
    }
    return marks.out;
  }

  private static boolean areMarks(TypedLine line) {
    return line.isWords() && line.chunks().stream().allMatch(chunk -> isMark(chunk.text()));
  }

  /** {@code 2}, {@code 10,11} or {@code (2)}. */
  private static boolean isMark(AlignedText text) {
    String list = unbracketed(text.toString());
    return list.length() <= LONGEST && numbers(list).stream().allMatch(LoweredMarks::isNumber);
  }

  private static boolean isNumber(String mark) {
    return Word.isDigits(mark) && mark.charAt(0) != '0' && mark.length() <= MOST_DIGITS;
  }

  /** What commas part. */
  private static List<String> numbers(String list) {
    List<String> numbers = new ArrayList<>();
    int from = 0;
    for (int i = 0; i <= list.length(); i++) {
      if (i == list.length() || list.charAt(i) == ',') {
        numbers.add(list.substring(from, i));
        from = i + 1;
      }
    }
    return numbers;
  }

  private static String unbracketed(String mark) {
    boolean bracketed = mark.startsWith("(") && mark.endsWith(")") && mark.length() > 2;
    return bracketed ? mark.substring(1, mark.length() - 1) : mark;
  }

  /** Puts marks behind the words and figures of a row, if each ends right below one of them. */
  private boolean behind(TypedLine marks, TypedLine row) {
    List<Chunk> chunks = new ArrayList<>(row.chunks());
    for (Chunk mark : marks.chunks()) {
      int below = below(mark, row.chunks());
      if (!row.isRow() || below < 0) {
        return false;
      }
      Chunk chunk = chunks.get(below);
      AlignedText text = AlignedText.join(List.of(chunk.text(), bracketed(mark.text())));
      chunks.set(below, Chunk.of(chunk.left(), Math.max(chunk.right(), mark.right()), text));
    }
    for (Chunk mark : marks.chunks()) {
      lowered.addAll(numbers(unbracketed(mark.text().toString())));
    }
    out.add(new TypedLine(row.kind(), chunks, marks.range().cover(row.range())));
    return true;
  }

  private static int below(Chunk mark, List<Chunk> row) {
    for (int i = 0; i < row.size(); i++) {
      int gap = mark.left() - row.get(i).right();
      boolean free = i + 1 == row.size() || mark.right() <= row.get(i + 1).left();
      if (gap >= -1 && gap <= DRIFT && free) {
        return i;
      }
    }
    return -1;
  }

  /** Puts the number of a note before its words. */
  private boolean before(TypedLine marks, TypedLine words) {
    Chunk mark = marks.first();
    boolean note =
        marks.chunks().size() == 1
            && !words.isRow()
            && words.left() >= mark.left()
            && lowered.contains(unbracketed(mark.text().toString()));
    if (note) {
      List<Chunk> chunks = new ArrayList<>();
      chunks.add(Chunk.of(mark.left(), mark.right(), bracketed(mark.text())));
      chunks.addAll(words.chunks());
      out.add(new TypedLine(words.kind(), chunks, marks.range().cover(words.range())));
    }
    return note;
  }

  private static AlignedText bracketed(AlignedText mark) {
    if (mark.charAt(0) == '(') {
      return mark;
    }
    TextRange range = mark.range();
    AlignedText.Builder builder = new AlignedText.Builder(mark.length() + 2);
    builder.add('(', range.start(), range.start() + 1);
    for (int i = 0; i < mark.length(); i++) {
      TextRange own = mark.range(i, i + 1);
      builder.add(mark.charAt(i), own.start(), own.end());
    }
    return builder.add(')', range.end() - 1, range.end()).build();
  }
}
