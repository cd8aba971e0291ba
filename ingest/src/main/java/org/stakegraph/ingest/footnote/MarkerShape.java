package org.stakegraph.ingest.footnote;

import org.jspecify.annotations.Nullable;
import org.stakegraph.ingest.statement.Marks;

/**
 * How a mark stands at the head of a note: {@code (4)}, {@code [4]}, {@code /4/}, {@code 4)},
 * {@code 4.}, {@code 4}, {@code **}, {@code Note 4:}.
 */
enum MarkerShape {
  BRACKETED,
  CLOSED,
  POINTED,
  BARE,
  SIGNED,
  NAMED;

  private static final int MOST_SIGNS = 3;

  /**
   * A mark at the head of a line.
   *
   * @param end one past its last character
   */
  record Read(String marker, MarkerShape shape, int end) {}

  /** The mark with which a text begins, or null. */
  static @Nullable Read at(CharSequence text, int from) {
    int start = from;
    NamedMark named = NamedMark.at(text, from);
    if (named != null) {
      return new Read(named.marker(), NAMED, named.end());
    }
    int close = start < text.length() ? Marks.end(text, start) : -1;
    if (close > 0) {
      String inside = text.subSequence(start + 1, close - 1).toString().strip();
      return new Read(inside, BRACKETED, close);
    }
    boolean open = start < text.length() && Marks.closing(text.charAt(start)) != 0;
    if (open) {
      start = pastBlank(text, start + 1);
    }
    int end = start;
    while (end < text.length() && end < start + 4 && isMark(text.charAt(end), end == start)) {
      end++;
    }
    if (!open && start < text.length() && isSign(text.charAt(start))) {
      return signed(text, start);
    }
    if (end == start) {
      return null;
    }
    String marker = text.subSequence(start, end).toString();
    return end == text.length() ? ended(marker, open, end) : closed(text, marker, open, end);
  }

  /** Up to three of the same sign, and words behind them. */
  private static @Nullable Read signed(CharSequence text, int start) {
    int end = start;
    while (end < text.length() && text.charAt(end) == text.charAt(start)) {
      end++;
    }
    int words = pastBlank(text, end);
    boolean said = words < text.length() && Character.isLetter(text.charAt(words));
    return said && end - start <= MOST_SIGNS
        ? new Read(text.subSequence(start, end).toString(), SIGNED, end)
        : null;
  }

  private static @Nullable Read ended(String marker, boolean open, int end) {
    return open || !isNumber(marker) ? null : new Read(marker, BARE, end);
  }

  private static @Nullable Read closed(CharSequence text, String marker, boolean open, int end) {
    int close = open ? pastBlank(text, end) : end;
    char next = text.charAt(Math.min(close, text.length() - 1));
    if (next == ')' || next == ']' || next == '}') {
      return new Read(marker, open ? BRACKETED : CLOSED, close + 1);
    }
    if (open || !isNumber(marker)) {
      return null;
    }
    if (next == '.' && (end + 1 == text.length() || text.charAt(end + 1) == ' ')) {
      return new Read(marker, POINTED, end + 1);
    }
    boolean glued = Character.isUpperCase(next);
    boolean spaced =
        next == ' ' && end + 1 < text.length() && Character.isUpperCase(text.charAt(end + 1));
    return glued || spaced ? new Read(marker, BARE, end) : null;
  }

  /** A converter leaves blanks within brackets: {@code (2 )}. */
  private static int pastBlank(CharSequence text, int i) {
    return i < text.length() && text.charAt(i) == ' ' ? i + 1 : i;
  }

  private static boolean isMark(char c, boolean first) {
    return (c >= '0' && c <= '9')
        || (first && c < 0x80 && (c | ' ') >= 'a' && (c | ' ') <= 'z')
        || (first && isSign(c));
  }

  private static boolean isSign(char c) {
    return "*\u2020\u2021\u00A7#+".indexOf(c) >= 0;
  }

  static boolean isNumber(String marker) {
    return !marker.isEmpty() && marker.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
