package org.stakegraph.ingest.block;

/**
 * Signs that typists set where print has raised marks, and dashes that only part two figures, in
 * the characters of one line.
 */
final class TypedSigns {
  /** Most characters of a note's mark. */
  private static final int MAX_MARK = 3;

  /** Most blanks around a dash that parts a number from its percentage. */
  private static final int NEAR = 6;

  private static final int NEXT = 2;

  private final char[] view;
  private final char nothing;
  private final char part;

  private TypedSigns(char[] view, char nothing, char part) {
    this.view = view;
    this.nothing = nothing;
    this.part = part;
  }

  /**
   * Rewrites a line in place: {@code (/1/)}, {@code /1/}, {@code /(1)/} and {@code {(1)}}, {@code
   * ^(1)} and {@code 1/} as {@code (1)}, and the dash of {@code 19,000 - 4.2%} as what parts
   * columns.
   *
   * @param nothing stands for a character that takes no place
   * @param part stands for a sign that parts columns
   */
  static void read(char[] view, char nothing, char part) {
    TypedSigns signs = new TypedSigns(view, nothing, part);
    for (int i = 0; i < view.length; i++) {
      switch (view[i]) {
        case '/' -> {
          signs.slashes(i);
          signs.slash(i);
          signs.around(i, '/');
        }
        case '{' -> signs.around(i, '}');
        case '^' -> signs.caret(i);
        case '-', '\u2013' -> signs.dash(i);
        default -> {
          // Most characters are none of these.
        }
      }
    }
  }

  /** The caret that some programs print before a raised mark. */
  private void caret(int at) {
    if (at(at + 1) == '(') {
      view[at] = nothing;
    }
  }

  private void slashes(int open) {
    int close = open + 1;
    while (close < view.length && close - open <= MAX_MARK && isDigit(close)) {
      close++;
    }
    if (close == open + 1 || at(close) != '/') {
      return;
    }
    if ((at(open - 1) == '(' && at(close + 1) == ')') || isLowered(open, close)) {
      view[open] = nothing;
      view[close] = nothing;
    } else if (!isDate(open) && isEnd(close + 1)) {
      view[open] = '(';
      view[close] = ')';
    }
  }

  /**
   * {@code R/2/ Partners}: a number that print lowers behind the letter with which a name begins.
   */
  private boolean isLowered(int open, int close) {
    return Character.isUpperCase(at(open - 1))
        && isBlank(open - 2)
        && at(close + 1) == ' '
        && Character.isUpperCase(at(close + 2));
  }

  /** {@code 12,000 1/}: a number that stands alone before a slash, behind a figure or a name. */
  private void slash(int close) {
    int open = close;
    while (open > 0 && close - open < MAX_MARK && isDigit(open - 1)) {
      open--;
    }
    boolean alone = open < close && isBlank(open - 1) && isBlank(close + 1);
    if (alone && open > 0 && view[close] == '/') {
      view[open - 1] = '(';
      view[close] = ')';
    } else if (alone && view[close] == '/' && at(close + 1) == ' ') {
      System.arraycopy(view, 0, view, 1, close); // the blank behind it makes room for its bracket
      view[0] = '(';
      view[close + 1] = ')';
    }
  }

  /** Whether a blank stands there, or the line ends. */
  private boolean isBlank(int at) {
    return at(at) == ' ' || at(at) == '\t' || at(at) == '\0';
  }

  /** The digits of a month or a day stand before the slash; those of a count or a year do not. */
  private boolean isDate(int slash) {
    int month = start(slash);
    int day = at(month - 1) == '/' ? start(month - 1) : month;
    boolean year = day < month - 1 && at(day - 1) == '/' && start(day - 1) < day - 1;
    return month < slash && slash - month < MAX_MARK && !year;
  }

  /** Where the digits before a place begin. */
  private int start(int end) {
    int start = end;
    while (isDigit(start - 1)) {
      start--;
    }
    return start;
  }

  private boolean isEnd(int at) {
    return " ,.:*\0".indexOf(at(at)) >= 0;
  }

  /** Takes away what stands around a mark that has its brackets. */
  private void around(int open, char end) {
    int close = open + 1;
    while (close < view.length && close - open <= MAX_MARK + 2 && view[close] != end) {
      close++;
    }
    if (at(close) == end && at(open + 1) == '(' && at(close - 1) == ')') {
      view[open] = nothing;
      view[close] = nothing;
    }
  }

  /** Between a number, or its mark, and a percentage. */
  private void dash(int at) {
    int before = at - 1;
    while (before > at - 1 - NEAR && at(before) == ' ') {
      before--;
    }
    int next = at + 1;
    while (next <= at + NEXT && at(next) == ' ') {
      next++;
    }
    boolean apart = before < at - 1 && next > at + 1;
    boolean nought = at(before) == '-' && isDigit(before - 1);
    if (apart && (isDigit(before) || at(before) == ')' || nought) && isPercentage(next)) {
      view[at] = part;
    }
  }

  private boolean isPercentage(int start) {
    int end = start;
    while (isDigit(end) || (at(end) == '.' && isDigit(end + 1))) {
      end++;
    }
    return end > start && at(end) == '%';
  }

  private char at(int index) {
    return index >= 0 && index < view.length ? view[index] : '\0';
  }

  private boolean isDigit(int index) {
    return at(index) >= '0' && at(index) <= '9';
  }
}
