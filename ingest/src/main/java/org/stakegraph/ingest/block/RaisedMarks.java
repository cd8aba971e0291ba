package org.stakegraph.ingest.block;

import java.util.ArrayList;
import java.util.List;
import org.stakegraph.ingest.text.TextRange;

/** Takes apart what is raised behind a word: {@code 2}, {@code 2,3}, {@code (2)(3)}, {@code a}. */
final class RaisedMarks {
  private static final int MAX_DIGITS = 3;

  private RaisedMarks() {}

  /** The numbers or small letters in a range; none if anything else stands there. */
  static List<TextRange> of(String text, TextRange range) {
    List<TextRange> marks = new ArrayList<>();
    int start = -1;
    for (int i = range.start(); i <= range.end(); i++) {
      char c = i < range.end() ? text.charAt(i) : ' ';
      boolean mark = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z');
      if (mark) {
        start = start < 0 ? i : start;
      } else if (start >= 0) {
        if (!isMark(text, start, i)) {
          return List.of();
        }
        marks.add(new TextRange(start, i));
        start = -1;
      }
      if (!mark && "()[], ".indexOf(c) < 0) {
        return List.of();
      }
    }
    return marks;
  }

  private static boolean isMark(String text, int start, int end) {
    boolean digits = end - start <= MAX_DIGITS;
    for (int i = start; i < end; i++) {
      digits &= text.charAt(i) <= '9';
    }
    return digits || end - start == 1;
  }
}
