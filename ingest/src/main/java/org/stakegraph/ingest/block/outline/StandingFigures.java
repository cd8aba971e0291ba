package org.stakegraph.ingest.block.outline;

/**
 * Figures as tables of holdings have them, looked for in raw HTML: a number of shares or a
 * percentage with nothing else in its cell or column. The numbers of pages are too short, those of
 * exhibits have a point, and sentences go on.
 */
public final class StandingFigures {
  /** A number with fewer digits before its point counts only with a comma or a percent sign. */
  private static final int LEAST_DIGITS = 3;

  /** Blanks and signs before a figure. */
  private static final int MAX_SIGNS = 8;

  /** What may stand between a figure and the edge of its cell; some of it takes no room. */
  private static final String SIGNS = " $(\u200B\u200C\u200D\u2060\uFEFF\u00AD";

  /** Ends of tags and entities, marks, blanks that part columns, and other figures. */
  private static final String BEFORE = ">;)|%*0123456789\u00A0\n\r\t";

  private static final String BEHIND_BLANK = " <&($%*|\u00A0\n\r";

  private final String text;
  private final int end;

  public StandingFigures(String text, int end) {
    this.text = text;
    this.end = end;
  }

  /** Whether the number that starts at a place is one. */
  public boolean at(int number) {
    int behind = numberEnd(number);
    boolean percent = behind < end && text.charAt(behind) == '%';
    return (percent || isLarge(number, behind))
        && startsThere(number)
        && endsThere(percent ? behind + 1 : behind);
  }

  /** Behind the number that starts at a place. */
  public int numberEnd(int number) {
    int i = number + 1;
    while (i < end
        && (isDigit(text.charAt(i))
            || (isPoint(text.charAt(i)) && i + 1 < end && isDigit(text.charAt(i + 1))))) {
      i++;
    }
    return i;
  }

  private boolean isLarge(int number, int behind) {
    int digits = 0;
    for (int i = number; i < behind && digits < LEAST_DIGITS && text.charAt(i) != '.'; i++) {
      digits = text.charAt(i) == ',' ? LEAST_DIGITS : digits + 1;
    }
    return digits == LEAST_DIGITS;
  }

  /** Whether no word stands before a number. */
  private boolean startsThere(int number) {
    int from = number - 1;
    while (from >= 0 && number - from <= MAX_SIGNS && SIGNS.indexOf(text.charAt(from)) >= 0) {
      from--;
    }
    return from < 0 || BEFORE.indexOf(text.charAt(from)) >= 0 || isGap(number);
  }

  private boolean isGap(int number) {
    return number > 1 && text.charAt(number - 1) == ' ' && text.charAt(number - 2) == ' ';
  }

  private boolean endsThere(int at) {
    char next = at < end ? text.charAt(at) : '<';
    char second = at + 1 < end ? text.charAt(at + 1) : '<';
    return switch (next) {
      case '<', '&', ')', '%', '*', '|', '\u00A0', '\u200B', '\n', '\r', '\t' -> true;
      case '(' -> isDigit(second);
      case ' ' -> isDigit(second) || BEHIND_BLANK.indexOf(second) >= 0;
      default -> false;
    };
  }

  public static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isPoint(char c) {
    return c == ',' || c == '.';
  }
}
