package org.stakegraph.ingest.text;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Normalised text with the source range of each of its characters.
 *
 * <p>Normalisation folds white space of every kind to single spaces, drops zero-width characters
 * and soft hyphens, and straightens typographic quotes. Nothing else is changed: letters, digits
 * and punctuation are the source's own.
 */
public final class AlignedText implements CharSequence {
  /** No text. */
  public static final AlignedText EMPTY = new AlignedText("", new int[0]);

  private final String text;
  private final int[] starts;

  /** One past the source of each character; absent where each is one unit of the source. */
  private final int @Nullable [] ends;

  private AlignedText(String text, int[] starts) {
    this(text, starts, null);
  }

  private AlignedText(String text, int[] starts, int @Nullable [] ends) {
    this.text = text;
    this.starts = starts;
    this.ends = ends;
  }

  /** Normalises a range of a source. */
  public static AlignedText of(String source, TextRange range) {
    return of(source.toCharArray(), range);
  }

  /** Normalises a range of the units of a source. */
  public static AlignedText of(char[] source, TextRange range) {
    int end = range.end();
    Builder builder = new Builder(range.length());
    for (int i = range.start(); i < end; i++) {
      char c = source[i];
      if (c > ' ' && c < '\u007F') {
        builder.put(c, i);
      } else {
        builder.add(c, i);
      }
    }
    return builder.build();
  }

  /**
   * Joins texts with a space between them, as the lines of one passage. Sources that go back are
   * moved to where the text before them ends.
   */
  public static AlignedText join(List<AlignedText> parts) {
    if (parts.size() == 1) {
      return parts.get(0);
    }
    Builder builder = new Builder(length(parts));
    for (AlignedText part : parts) {
      if (!part.isEmpty()) {
        builder.join(part);
      }
    }
    return builder.build();
  }

  /**
   * This text and the line below it as one, without the blank between: a hyphen at the end of the
   * line parts one word. The hyphen stays before a capital, "Birch-Alder".
   *
   * @param kept whether it stays in any case
   */
  public AlignedText unbroken(AlignedText next, boolean kept) {
    boolean stays = kept || !Character.isLowerCase(next.charAt(0));
    AlignedText head = stays ? this : slice(0, length() - 1);
    Builder builder = new Builder(length() + next.length());
    for (AlignedText part : List.of(head, next)) {
      for (int i = 0; i < part.length(); i++) {
        builder.add(part.charAt(i), part.starts[i], part.sourceEnd(i));
      }
    }
    return builder.build();
  }

  private static int length(List<AlignedText> parts) {
    int length = parts.size();
    for (AlignedText part : parts) {
      length += part.length();
    }
    return length;
  }

  /** The source range of the characters from {@code start} to {@code end} of this text. */
  public TextRange range(int start, int end) {
    if (start < end) {
      return new TextRange(starts[start], sourceEnd(end - 1));
    }
    int at = start < starts.length ? starts[start] : end();
    return new TextRange(at, at);
  }

  private int end() {
    return starts.length == 0 ? 0 : sourceEnd(starts.length - 1);
  }

  private int sourceEnd(int index) {
    return ends == null ? starts[index] + 1 : ends[index];
  }

  /** The source range of the whole text. */
  public TextRange range() {
    return range(0, text.length());
  }

  /** The part of this text whose source lies in a range. */
  public AlignedText within(TextRange range) {
    int start = firstFrom(range.start());
    int end = firstFrom(range.end());
    return slice(start, end);
  }

  /** The first character whose source starts there or later. */
  private int firstFrom(int source) {
    int index = Arrays.binarySearch(starts, source);
    if (index < 0) {
      return -index - 1;
    }
    // Characters that one reference stands for start at the same place.
    while (index > 0 && starts[index - 1] == source) {
      index--;
    }
    return index;
  }

  /** A part of this text, trimmed of spaces at both ends, still aligned. */
  public AlignedText slice(int start, int end) {
    int from = start;
    int to = end;
    while (from < to && text.charAt(from) == ' ') {
      from++;
    }
    while (to > from && text.charAt(to - 1) == ' ') {
      to--;
    }
    if (to - from == text.length()) {
      return this;
    }
    return new AlignedText(
        text.substring(from, to),
        Arrays.copyOfRange(starts, from, to),
        ends == null ? null : Arrays.copyOfRange(ends, from, to));
  }

  /** A part of this text from {@code start} to its end. */
  public AlignedText from(int start) {
    return slice(start, text.length());
  }

  /** Whether it may hold a phrase, itself in lower case, in whatever case: a cheap first look. */
  public boolean mentions(String phrase) {
    char small = phrase.charAt(0);
    return mentions(phrase, small) || mentions(phrase, Character.toUpperCase(small));
  }

  private boolean mentions(String phrase, char first) {
    int at = text.indexOf(first);
    while (at >= 0 && !text.regionMatches(true, at, phrase, 0, phrase.length())) {
      at = text.indexOf(first, at + 1);
    }
    return at >= 0;
  }

  @Override
  public int length() {
    return text.length();
  }

  @Override
  public char charAt(int index) {
    return text.charAt(index);
  }

  @Override
  public boolean isEmpty() {
    return text.isEmpty();
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return text.subSequence(start, end);
  }

  @Override
  public String toString() {
    return text;
  }

  /**
   * Builds a text from characters that do not each stand for one unit of the source, such as the
   * entities of HTML. What is added is normalised as everywhere.
   */
  public static final class Builder {
    private char[] text;
    private int[] starts;

    /** Kept from the first character on whose source is not one unit long. */
    private int @Nullable [] ends;

    private int length;

    /** A builder of a text of about that many characters. */
    public Builder(int capacity) {
      text = new char[Math.max(capacity, 16)];
      starts = new int[text.length];
    }

    /**
     * Adds a character that the source prints from {@code start} to {@code end}. The source of a
     * character never starts before that of the one before it: it is moved there if it would.
     */
    public Builder add(char c, int start, int end) {
      boolean plain = c > ' ' && c < '\u007F' && end == start + 1;
      if (plain && ends == null && (length == 0 || start > starts[length - 1])) {
        put(c, start);
        return this;
      }
      int from = length == 0 ? start : Math.max(start, starts[length - 1]);
      int to = length == 0 ? end : Math.max(end, sourceEnd(length - 1));
      if (c > ' ' && c < '\u007F') {
        put(c, from, to);
      } else if (isSpace(c)) {
        if (length > 0 && text[length - 1] != ' ') {
          put(' ', from, to);
        }
      } else if (!isIgnorable(c)) {
        put(straighten(c), from, to);
      }
      return this;
    }

    /**
     * Adds characters, each with where the source starts to print it and one past where it ends.
     *
     * @param count how many of each array
     */
    public Builder addAll(char[] chars, int[] from, int[] to, int count) {
      reserve(count);
      for (int i = 0; i < count; i++) {
        if (isPlain(chars[i], from[i], to[i])) {
          put(chars[i], from[i]);
        } else {
          add(chars[i], from[i], to[i]);
        }
      }
      return this;
    }

    /** Whether a character goes in as it is: one unit of the source behind those before it. */
    private boolean isPlain(char c, int start, int end) {
      boolean kept = c > ' ' || (c == ' ' && length > 0 && text[length - 1] != ' ');
      return kept && c < '\u007F' && end == start + 1 && (length == 0 || start >= lastEnd());
    }

    /** Starts a new text. */
    public void clear() {
      length = 0;
      ends = null;
    }

    /** The text. */
    public AlignedText build() {
      int end = length > 0 && text[length - 1] == ' ' ? length - 1 : length;
      return new AlignedText(
          new String(text, 0, end),
          Arrays.copyOf(starts, end),
          ends == null ? null : Arrays.copyOf(ends, end));
    }

    /** Adds a character that stands for one unit of the source. */
    public void add(char c, int at) {
      if (isSpace(c)) {
        space(at);
      } else if (!isIgnorable(c)) {
        put(straighten(c), at);
      }
    }

    private void space(int at) {
      if (length > 0 && text[length - 1] != ' ') {
        put(' ', at);
      }
    }

    private void join(AlignedText part) {
      int end = length == 0 ? 0 : lastEnd();
      boolean forward = part.starts[0] >= end;
      if (forward && length > 0) {
        space(end);
      } else if (length > 0) {
        put(' ', end, end);
      }
      if (forward && ends == null && part.ends == null) {
        reserve(part.length());
        part.text.getChars(0, part.length(), text, length);
        System.arraycopy(part.starts, 0, starts, length, part.length());
        length += part.length();
        return;
      }
      for (int i = 0; i < part.length(); i++) {
        put(part.charAt(i), Math.max(end, part.starts[i]), Math.max(end, part.sourceEnd(i)));
      }
    }

    private void reserve(int more) {
      if (length + more > text.length) {
        int size = Math.max(length * 2, length + more);
        text = Arrays.copyOf(text, size);
        starts = Arrays.copyOf(starts, size);
        ends = ends == null ? null : Arrays.copyOf(ends, size);
      }
    }

    private void put(char c, int start) {
      reserve(1);
      text[length] = c;
      starts[length] = start;
      if (ends != null) {
        ends[length] = start + 1;
      }
      length++;
    }

    private void put(char c, int start, int end) {
      if (ends == null && end != start + 1) {
        ends = new int[text.length];
        for (int i = 0; i < length; i++) {
          ends[i] = starts[i] + 1;
        }
      }
      put(c, start);
      if (ends != null) {
        ends[length - 1] = end;
      }
    }

    private int sourceEnd(int index) {
      return ends == null ? starts[index] + 1 : ends[index];
    }

    private int lastEnd() {
      return sourceEnd(length - 1);
    }

    private static boolean isIgnorable(char c) {
      return c == '\u00AD' || c == '\uFEFF' || (c >= '\u200B' && c <= '\u200F') || c == '\u2060';
    }

    private static boolean isSpace(char c) {
      return c <= ' ' || c == '\u00A0' || c == '\u0085' || Character.isSpaceChar(c);
    }

    private static char straighten(char c) {
      return switch (c) {
        case '\u2018', '\u2019', '\u201B', '\u2032' -> '\'';
        case '\u201C', '\u201D', '\u201F', '\u2033' -> '"';
        default -> c;
      };
    }
  }
}
