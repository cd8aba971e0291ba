package org.stakegraph.ingest.block.html;

import org.stakegraph.ingest.statement.Marks;

/** The mark or bullet at the head of a note: {@code (3)}, {@code [a]}, {@code *}, {@code 4.} */
final class Mark {
  private static final int MAX_MARK = 3;
  private static final int MAX_SIGNS = 3;
  private static final String SIGNS = "*\u2020\u2021+#\u00A7";
  private static final String BULLETS =
      "\u2022\u00B7\u25CF\u25CB\u25AA\u25A0\u25E6\u2219-\u2013\u2014o\u00D8";

  private Mark() {}

  /**
   * One past the marks in brackets or the signs with which a text begins, or 0 if it begins with a
   * word.
   */
  static int end(CharSequence text) {
    int end = 0;
    for (int next = bracketed(text, 0); next > 0; next = bracketed(text, end)) {
      end = next;
    }
    if (end == 0) {
      while (end < text.length() && end < MAX_SIGNS && SIGNS.indexOf(text.charAt(end)) >= 0) {
        end++;
      }
    }
    return end;
  }

  /** Whether a text is marks in brackets or signs and nothing else. */
  static boolean isWhole(CharSequence text) {
    return text.length() > 0 && end(text) == text.length();
  }

  /** Whether a text is a bullet. */
  static boolean isBullet(CharSequence text) {
    return text.length() == 1 && BULLETS.indexOf(text.charAt(0)) >= 0;
  }

  /** Whether a text is a number or a letter without brackets, with or without a full stop. */
  static boolean isBare(CharSequence text) {
    int end = text.length();
    if (end > 1 && (text.charAt(end - 1) == '.' || text.charAt(end - 1) == ')')) {
      end--;
    }
    return end > 0 && end <= MAX_MARK && isNumberOrLetter(text, 0, end);
  }

  private static int bracketed(CharSequence text, int start) {
    int from = start;
    if (start > 0 && from < text.length() && text.charAt(from) == ' ') {
      from++;
    }
    char close = from < text.length() ? Marks.closing(text.charAt(from)) : 0;
    if (close == 0) {
      return 0;
    }
    int end = from + 1;
    while (end < text.length() && end - from <= MAX_MARK + 1 && text.charAt(end) != close) {
      end++;
    }
    boolean closed = end < text.length() && text.charAt(end) == close;
    return closed && isInside(text, from + 1, end) ? end + 1 : 0;
  }

  private static boolean isInside(CharSequence text, int from, int to) {
    boolean signs = from < to;
    for (int i = from; i < to; i++) {
      signs &= SIGNS.indexOf(text.charAt(i)) >= 0;
    }
    return signs || isNumberOrLetter(text, from, to);
  }

  private static boolean isNumberOrLetter(CharSequence text, int from, int to) {
    boolean roman = true;
    boolean digits = from < to;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      digits &= c >= '0' && c <= '9';
      roman &= c == 'i' || c == 'v' || c == 'x';
    }
    boolean letter = to == from + 1 && Character.isLetter(text.charAt(from));
    return to - from <= MAX_MARK + 1 && from < to && (digits || letter || roman);
  }
}
