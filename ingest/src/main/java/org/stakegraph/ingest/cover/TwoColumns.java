package org.stakegraph.ingest.cover;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.stakegraph.ingest.source.SourceText;
import org.stakegraph.ingest.text.AlignedText;
import org.stakegraph.ingest.text.TextRange;
import org.stakegraph.ingest.text.Word;

/**
 * Pages typed in two columns, labels at the left and what they ask for at the right: both wrap, so
 * that a line holds parts of each. Rows are unfolded, the label before its value; words down the
 * side of the rows of power are left out.
 */
final class TwoColumns {
  /** So many rows have their values at one place. */
  private static final int LEAST_ROWS = 5;

  /** Blanks that part a label from its value. */
  private static final int GAP = 3;

  /** The first column of labels is no further in. */
  private static final int MARGIN = 6;

  private static final int WIDEST = 200;

  private static final int LONGEST_NIL = 5;

  private final SourceText source;
  private final List<TextRange> lines = new ArrayList<>();
  private final List<AlignedText> out = new ArrayList<>();
  private final List<AlignedText> label = new ArrayList<>();
  private final List<AlignedText> value = new ArrayList<>();

  private TwoColumns(SourceText source, TextRange document) {
    this.source = source;
    for (int i = source.lineAt(document.start()); i < source.lines(); i++) {
      TextRange line = source.line(i);
      if (line.start() >= document.end()) {
        break;
      }
      lines.add(line);
    }
  }

  /** The lines of a document, rows unfolded; empty if it has no such pages. */
  static List<AlignedText> unfolded(SourceText source, TextRange document) {
    return new TwoColumns(source, document).read();
  }

  /** The same of a document that rules a bar between its columns; empty for others. */
  static List<AlignedText> barred(SourceText source, TextRange document) {
    TwoColumns columns = new TwoColumns(source, document);
    return columns.hasBar(columns.place()) ? columns.read() : List.of();
  }

  /** Whether most rows that reach a place have a bar before it. */
  private boolean hasBar(int values) {
    int rows = 0;
    int barred = 0;
    for (TextRange line : lines) {
      if (values > 2 && row(line, values) >= 0 && line.length() > values) {
        rows++;
        barred += isBlank(line, values - 1, values) && isBar(line.start() + values - 2) ? 1 : 0;
      }
    }
    return rows >= LEAST_ROWS && barred * 2 > rows;
  }

  private boolean isBar(int at) {
    return source.text().charAt(at) == '|';
  }

  private List<AlignedText> read() {
    int values = place();
    int from = -1;
    for (int i = 0; i < lines.size() && values > 0; i++) {
      int row = row(lines.get(i), values);
      if (row >= 0) {
        close();
        from = row;
      } else if (isBlank(lines.get(i), 0, WIDEST)) {
        close();
        from = -1;
      }
      if (from < 0) {
        add(lines.get(i), 0, Integer.MAX_VALUE, out);
      } else {
        add(lines.get(i), from, values, label);
        add(lines.get(i), values, Integer.MAX_VALUE, value);
      }
    }
    close();
    return out;
  }

  private void close() {
    if (!label.isEmpty()) {
      out.add(AlignedText.join(label));
    }
    out.addAll(value);
    label.clear();
    value.clear();
  }

  private void add(TextRange line, int from, int to, List<AlignedText> words) {
    int start = Math.min(line.end(), line.start() + from);
    int end = to == Integer.MAX_VALUE ? line.end() : Math.min(line.end(), line.start() + to);
    AlignedText text = source.aligned(new TextRange(start, Math.max(start, end)));
    if (!text.isEmpty() && !isRule(text)) {
      words.add(text);
    }
  }

  /** Dashes and bars alone; a few dashes may be a nil. */
  private static boolean isRule(AlignedText text) {
    return text.length() > LONGEST_NIL
        && text.toString().chars().allMatch(c -> "-=_| ".indexOf(c) >= 0);
  }

  /** Where the values of most rows begin, or -1. */
  private int place() {
    Map<Integer, Integer> places = new TreeMap<>();
    for (TextRange line : lines) {
      int last = row(line, WIDEST) >= 0 ? lastChunk(line) : -1;
      if (last > 0) {
        places.merge(last, 1, Integer::sum);
      }
    }
    return places.entrySet().stream()
        .filter(entry -> entry.getValue() >= LEAST_ROWS)
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(-1);
  }

  /** Where the words behind the last gap of a line begin, or -1. */
  private int lastChunk(TextRange line) {
    String text = source.text();
    int blanks = 0;
    int last = -1;
    boolean words = false;
    for (int i = line.start(); i < line.end() && i - line.start() < WIDEST; i++) {
      boolean blank = text.charAt(i) <= ' ';
      boolean behindBar = blanks == 1 && i - line.start() > 1 && isBar(i - 2);
      if (!blank && words && (blanks >= GAP || behindBar)) {
        last = i - line.start();
      }
      words |= !blank;
      blanks = blank ? blanks + 1 : 0;
    }
    return last;
  }

  /**
   * Where the row's number stands that a line begins, or that follows words down the side; or -1.
   */
  private int row(TextRange line, int before) {
    int limit = Math.min(line.end(), line.start() + before);
    int blanks = MARGIN;
    for (int i = line.start(); i < limit; i++) {
      boolean blank = source.text().charAt(i) <= ' ' || isBar(i);
      boolean apart = i - line.start() <= MARGIN ? isBlank(line, 0, i - line.start()) : blanks >= 2;
      if (!blank && apart && isNumber(i, limit)) {
        return i - line.start();
      }
      blanks = blank ? blanks + 1 : 0;
    }
    return -1;
  }

  private boolean isBlank(TextRange line, int from, int to) {
    int end = Math.min(line.end(), line.start() + to);
    for (int i = line.start() + from; i < end; i++) {
      if (source.text().charAt(i) > ' ') {
        return false;
      }
    }
    return true;
  }

  /** {@code (7)}, {@code 7.} or {@code 7)} before a word. */
  private boolean isNumber(int at, int limit) {
    String text = source.text();
    int digits = text.charAt(at) == '(' ? at + 1 : at;
    int end = digits;
    while (end < limit && end - digits < 2 && Character.isDigit(text.charAt(end))) {
      end++;
    }
    boolean numbered = end > digits && Word.isDigits(text.substring(digits, end));
    int word = end + 1;
    while (word < limit && text.charAt(word) == ' ') {
      word++;
    }
    return numbered
        && end < limit
        && (text.charAt(end) == ')' || (digits == at && text.charAt(end) == '.'))
        && word < limit
        && Character.isLetter(text.charAt(word));
  }
}
