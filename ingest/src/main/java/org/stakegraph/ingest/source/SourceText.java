package org.stakegraph.ingest.source;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.stakegraph.ingest.text.AlignedText;
import org.stakegraph.ingest.text.TextRange;
import org.stakegraph.model.Diagnostic;
import org.stakegraph.model.DiagnosticCode;
import org.stakegraph.model.Span;

/**
 * The fixed, decoded text of a document. All spans that the pipeline reports are code points of
 * this text; inside the pipeline ranges are UTF-16 units of it.
 */
public final class SourceText {
  private final String text;

  /** The units of the text: whoever looks at each of them does it here. */
  private final char[] units;

  /** The text in UTF-8, if it came so. */
  private final byte @Nullable [] utf8;

  private final int[] lineStarts;

  /** Units at which a supplementary character starts; empty in nearly every filing. */
  private final int[] surrogates;

  private SourceText(String text, char[] units, byte @Nullable [] utf8) {
    Offsets lines = new Offsets(64);
    Offsets pairs = new Offsets(0);
    lines.add(0);
    for (int i = 0; i < units.length; i++) {
      char c = units[i];
      if (c > '\r' && c < Character.MIN_HIGH_SURROGATE) {
        continue;
      }
      if (c == '\n' || (c == '\r' && !continues(units, i, '\n'))) {
        if (i + 1 < units.length) {
          lines.add(i + 1);
        }
      } else if (c >= Character.MIN_HIGH_SURROGATE && isPair(units, i)) {
        pairs.add(i);
      }
    }
    this.text = text;
    this.units = units;
    this.utf8 = utf8;
    this.lineStarts = lines.toArray();
    this.surrogates = pairs.toArray();
  }

  private static boolean continues(char[] units, int at, char next) {
    return at + 1 < units.length && units[at + 1] == next;
  }

  private static boolean isPair(char[] units, int at) {
    return at + 1 < units.length && Character.isSurrogatePair(units[at], units[at + 1]);
  }

  /** A growing array of offsets. */
  private static final class Offsets {
    private int[] values;
    private int count;

    Offsets(int capacity) {
      values = new int[capacity];
    }

    void add(int value) {
      if (count == values.length) {
        values = Arrays.copyOf(values, Math.max(16, count * 2));
      }
      values[count++] = value;
    }

    int[] toArray() {
      return Arrays.copyOf(values, count);
    }
  }

  /** Takes a decoded text as it is. */
  public static SourceText of(String text) {
    return new SourceText(text, text.toCharArray(), null);
  }

  /** Takes a text that was decoded from UTF-8. Both arrays are the text's own from now on. */
  static SourceText ofUtf8(char[] units, byte[] utf8) {
    return new SourceText(new String(units), units, utf8);
  }

  /** The text. */
  public String text() {
    return text;
  }

  /** Whether there is nothing but white space and byte order marks. */
  boolean isBlank() {
    for (char c : units) {
      if (c > ' ' && !Character.isSpaceChar(c) && c != '\uFEFF') {
        return false;
      }
    }
    return true;
  }

  /** Length in Unicode code points. */
  public int codePoints() {
    return units.length - surrogates.length;
  }

  /** SHA-256 of the text in UTF-8, in lower-case hexadecimal. */
  public String sha256() {
    byte[] bytes = utf8 == null ? text.getBytes(StandardCharsets.UTF_8) : utf8;
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** The range in code points. */
  public Span span(TextRange range) {
    return new Span(codePoint(range.start()), codePoint(range.end()));
  }

  /** The range, normalised and aligned. */
  public AlignedText aligned(TextRange range) {
    return AlignedText.of(units, range);
  }

  /** Whether a unit stands in a range; looks no further than the range. */
  public boolean contains(TextRange range, char unit) {
    return find(range, unit) < range.end();
  }

  /** The place of the first such unit in a range, or the end of the range. */
  public int find(TextRange range, char unit) {
    int end = range.end();
    int i = range.start();
    while (i < end && units[i] != unit) {
      i++;
    }
    return i;
  }

  /** Number of physical lines; LF, CR and CRLF each end one. */
  public int lines() {
    return lineStarts.length;
  }

  /** The range of a physical line, counted from 0, without its line end. */
  public TextRange line(int number) {
    int start = lineStarts[number];
    int end = number + 1 < lineStarts.length ? lineStarts[number + 1] : units.length;
    while (end > start && (units[end - 1] == '\n' || units[end - 1] == '\r')) {
      end--;
    }
    return new TextRange(start, end);
  }

  /** The number of the physical line, counted from 0, that holds a unit. */
  public int lineAt(int unit) {
    int found = Arrays.binarySearch(lineStarts, unit);
    return found >= 0 ? found : -found - 2;
  }

  /** A diagnostic about a range, with the line and column of its start. */
  public Diagnostic diagnostic(DiagnosticCode code, String message, TextRange range) {
    int line = lineAt(range.start());
    int column = codePoint(range.start()) - codePoint(lineStarts[line]) + 1;
    return new Diagnostic(code, message, span(range), line + 1, column);
  }

  private int codePoint(int unit) {
    if (surrogates.length == 0) {
      return unit;
    }
    int found = Arrays.binarySearch(surrogates, unit);
    return unit - (found >= 0 ? found : -found - 1);
  }
}
