package org.stakegraph.ingest.block.html;

import java.util.Arrays;
import java.util.Optional;
import org.stakegraph.ingest.block.html.Style.Rise;
import org.stakegraph.ingest.statement.Marks;
import org.stakegraph.ingest.text.AlignedText;

/**
 * The line that is being read: its characters, each with its source. Raised footnote marks receive
 * brackets here, whose source is that of the mark.
 */
final class LineDraft {
  private static final int MAX_MARK = 24;

  private char[] text = new char[256];
  private int[] starts = new int[256];
  private int[] ends = new int[256];
  private int length;

  /** The line as it is put together, with its blanks folded. */
  private final AlignedText.Builder words = new AlignedText.Builder(256);

  private Rise rise = Rise.NONE;
  private boolean stands;

  /** Where the raised characters start that are being read, or -1. */
  private int raised = -1;

  private boolean superscript;
  private int letters;
  private int emphatic;

  /** Blanks that do not collapse. */
  private int firm;

  /** How the characters are set that follow. */
  void style(Style style) {
    rise = style.rise();
    stands = style.isEmphatic();
  }

  /** Adds a character that the source prints from {@code start} to {@code end}. */
  void add(char c, int start, int end) {
    if (RaisedDigits.is(c) && !RaisedDigits.arePower(text, length)) {
      raisedDigit(RaisedDigits.plain(c), start, end);
      return;
    }
    if (raised >= 0 || rise != Rise.NONE) {
      raise(c);
    }
    if (isLetter(c)) {
      letters++;
      emphatic += stands ? 1 : 0;
    } else if (c == ' ' || c == '\n') {
      if (length == 0 || text[length - 1] == c) {
        return;
      }
    } else if (isFirm(c)) {
      firm++;
    }
    put(c, start, end);
  }

  private void raisedDigit(char digit, int start, int end) {
    if (raised < 0) {
      raised = length;
      superscript = true;
    }
    put(digit, start, end);
  }

  /** Adds characters of a source that print themselves. */
  void addAll(String source, int start, int end) {
    int at = start;
    while (at < end) {
      char c = source.charAt(at);
      if (raised >= 0 || rise != Rise.NONE || RaisedDigits.is(c)) {
        add(c, at, at + 1);
        at++;
      } else {
        at = addLevel(source, at, end);
      }
    }
  }

  /** Adds characters on the line, up to one that is raised, and says where it stopped. */
  private int addLevel(String source, int start, int end) {
    reserve(end - start);
    int here = length;
    int seen = 0;
    int at = start;
    for (; at < end; at++) {
      char c = source.charAt(at);
      if (isLetter(c)) {
        seen++;
      } else if (c == ' ' || c == '\n') {
        if (here == 0 || text[here - 1] == c) {
          continue;
        }
      } else if (c >= 0x80) {
        if (RaisedDigits.is(c)) {
          break;
        }
        firm += Character.isSpaceChar(c) ? 1 : 0;
      }
      text[here] = c;
      starts[here] = at;
      ends[here] = at + 1;
      here++;
    }
    length = here;
    letters += seen;
    emphatic += stands ? seen : 0;
    return at;
  }

  private void raise(char next) {
    if (rise == Rise.NONE) {
      closeRaised(next);
    } else if (raised < 0) {
      raised = length;
      superscript = rise == Rise.SUPER;
    }
  }

  private static boolean isLetter(char c) {
    return c < 0x80 ? (c | ' ') >= 'a' && (c | ' ') <= 'z' : Character.isLetter(c);
  }

  private static boolean isFirm(char c) {
    return c >= 0x80 && Character.isSpaceChar(c);
  }

  /** The line, if it holds words; the next one starts. */
  Optional<Line> take() {
    if (raised >= 0) {
      closeRaised(' ');
    }
    if (length == 0) {
      return Optional.empty();
    }
    Spacing spacing = firm >= Spacing.GAP ? spacing() : null;
    words.clear();
    AlignedText line = words.addAll(text, starts, ends, length).build();
    boolean all = letters > 0 && emphatic == letters;
    length = 0;
    letters = 0;
    emphatic = 0;
    firm = 0;
    if (line.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        spacing == null
            ? new Line(line, all, false, null)
            : new Line(line, all, spacing.hasColumns(), spacing.typed()));
  }

  private Spacing spacing() {
    Spacing spacing = new Spacing(length);
    for (int i = 0; i < length; i++) {
      spacing.add(text[i], starts[i], ends[i]);
    }
    return spacing;
  }

  private void closeRaised(char next) {
    int from = raised;
    int to = length;
    raised = -1;
    while (from < to && isBlank(text[from])) {
      from++;
    }
    while (to > from && isBlank(text[to - 1])) {
      to--;
    }
    if (from == to || to - from > MAX_MARK) {
      return;
    }
    char before = before(from);
    if (Marks.closing(text[from]) != 0 || isSign(text[from])) {
      part(from);
    } else if (Marks.closing(before) == 0 && next != '/' && next != '\u2044') {
      if (superscript || before != ' ') {
        bracket(from, to);
      }
    }
  }

  /** The last visible character before a position, or a blank. */
  private char before(int from) {
    for (int i = from - 1; i >= 0; i--) {
      if (!isBlank(text[i])) {
        return text[i];
      }
    }
    return ' ';
  }

  private void part(int from) {
    if (from > 0 && !isBlank(text[from - 1]) && text[from - 1] != ')') {
      insert(from, ' ', starts[from], starts[from]);
    }
  }

  /** {@code 2} becomes {@code (2)}, and {@code 2,3} becomes {@code (2)(3)}. */
  private void bracket(int from, int to) {
    int first = from;
    while (first < to && (text[first] == ',' || isBlank(text[first]))) {
      first++;
    }
    if (!isMarks(first, to)) {
      return;
    }
    int end = to;
    for (int i = first; i < end; i++) {
      if (text[i] == ',' || text[i] == ';') {
        text[i] = ')';
        int next = i + 1;
        while (next < end && isBlank(text[next])) {
          next++;
        }
        insert(next, '(', starts[next], ends[next]);
        end++;
        i = next;
      }
    }
    insert(end, ')', starts[end - 1], ends[end - 1]);
    for (int i = from; i < first; i++) {
      text[i] = ' ';
    }
    insert(first, '(', starts[first], ends[first]);
    part(first);
  }

  /** Numbers of up to three digits or single letters, parted by commas. */
  private boolean isMarks(int from, int to) {
    int start = from;
    for (int i = from; i <= to; i++) {
      if (i == to || text[i] == ',' || text[i] == ';') {
        if (!isMark(start, i)) {
          return false;
        }
        start = i + 1;
      }
    }
    return from < to;
  }

  private boolean isMark(int start, int end) {
    int from = start;
    while (from < end && isBlank(text[from])) {
      from++;
    }
    int size = end - from;
    if (size == 1 && Character.isLetter(text[from])) {
      return true;
    }
    for (int i = from; i < end; i++) {
      if (text[i] < '0' || text[i] > '9') {
        return false;
      }
    }
    return size >= 1 && size <= 3;
  }

  private static boolean isSign(char c) {
    return c == '*' || c == '\u2020' || c == '\u2021' || c == '\u00A7';
  }

  private static boolean isBlank(char c) {
    return c <= ' ' || c == '\u00A0' || c == '\u200B';
  }

  private void insert(int at, char c, int start, int end) {
    put(' ', start, end);
    System.arraycopy(text, at, text, at + 1, length - 1 - at);
    System.arraycopy(starts, at, starts, at + 1, length - 1 - at);
    System.arraycopy(ends, at, ends, at + 1, length - 1 - at);
    text[at] = c;
    starts[at] = start;
    ends[at] = end;
  }

  private void put(char c, int start, int end) {
    reserve(1);
    text[length] = c;
    starts[length] = start;
    ends[length] = end;
    length++;
  }

  private void reserve(int more) {
    if (length + more > text.length) {
      int size = Math.max(length * 2, length + more);
      text = Arrays.copyOf(text, size);
      starts = Arrays.copyOf(starts, size);
      ends = Arrays.copyOf(ends, size);
    }
  }
}
