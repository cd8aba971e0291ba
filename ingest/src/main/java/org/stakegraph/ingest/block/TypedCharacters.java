package org.stakegraph.ingest.block;

import java.util.Arrays;
import org.stakegraph.ingest.text.AlignedText;
import org.stakegraph.ingest.text.TextRange;

/**
 * The characters of one line as it is shown, blanks of all kinds among them, each with the range of
 * the source that prints it. Sources never go back.
 */
public final class TypedCharacters {
  private final char[] shown;
  private final int[] starts;
  private final int[] ends;
  private final TextRange range;

  private TypedCharacters(char[] shown, int[] starts, int[] ends, TextRange range) {
    this.shown = shown;
    this.starts = starts;
    this.ends = ends;
    this.range = range;
  }

  /** Words without blanks between them but single ones. */
  public static TypedCharacters of(AlignedText words) {
    Builder builder = new Builder(words.length());
    for (int i = 0; i < words.length(); i++) {
      TextRange range = words.range(i, i + 1);
      builder.add(words.charAt(i), range.start(), range.end());
    }
    return builder.build(words.range());
  }

  /** Where the line stands in the source. */
  TextRange range() {
    return range;
  }

  int length() {
    return shown.length;
  }

  char charAt(int index) {
    return shown[index];
  }

  String text(int from, int to) {
    return new String(shown, from, to - from);
  }

  /** A copy of what is shown. */
  char[] characters() {
    return shown.clone();
  }

  int start(int index) {
    return starts[index];
  }

  int end(int index) {
    return ends[index];
  }

  /** The source of the characters between two places. */
  TextRange range(int from, int to) {
    if (from == 0 && to == shown.length) {
      return range;
    }
    int start = from < shown.length ? starts[from] : range.end();
    return new TextRange(start, from < to ? Math.max(start, ends[to - 1]) : start);
  }

  /** The words of the line. */
  AlignedText aligned() {
    return new AlignedText.Builder(shown.length).addAll(shown, starts, ends, shown.length).build();
  }

  /** Takes the characters of a line. */
  public static final class Builder {
    private char[] shown;
    private int[] starts;
    private int[] ends;
    private int length;

    /** A line of about that many characters. */
    public Builder(int capacity) {
      shown = new char[Math.max(capacity, 1)];
      starts = new int[shown.length];
      ends = new int[shown.length];
    }

    /** Adds a character that the source prints from {@code start} to {@code end}. */
    public Builder add(char c, int start, int end) {
      if (length == shown.length) {
        shown = Arrays.copyOf(shown, length * 2);
        starts = Arrays.copyOf(starts, length * 2);
        ends = Arrays.copyOf(ends, length * 2);
      }
      shown[length] = c;
      starts[length] = length == 0 ? start : Math.max(start, starts[length - 1]);
      ends[length] = length == 0 ? end : Math.max(end, ends[length - 1]);
      length++;
      return this;
    }

    /** Starts a new line. */
    void clear() {
      length = 0;
    }

    /** The line, which stands where its characters stand. */
    public TypedCharacters build() {
      int end = length == 0 ? 0 : ends[length - 1];
      return build(new TextRange(length == 0 ? 0 : starts[0], end));
    }

    /** The line, which stands in a range that may hold more than its characters. */
    TypedCharacters build(TextRange range) {
      return new TypedCharacters(
          Arrays.copyOf(shown, length),
          Arrays.copyOf(starts, length),
          Arrays.copyOf(ends, length),
          range);
    }
  }
}
