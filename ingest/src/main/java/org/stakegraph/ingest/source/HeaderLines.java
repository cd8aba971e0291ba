package org.stakegraph.ingest.source;

import java.util.Locale;
import org.stakegraph.ingest.text.TextRange;

/**
 * Walks over the lines of a submission's header in any of its dialects: {@code KEY: value} with
 * tabs, {@code <KEY>value}, and both mixed. Keys come out alike: capitals without blanks and
 * hyphens, so that {@code FILED BY:} and {@code <FILED-BY>} are one. Where line breaks were lost, a
 * tag ends what stands in front of it.
 */
final class HeaderLines {
  /** Longest key, in characters. */
  private static final int MAX_KEY = 60;

  /** Longest value, in characters. */
  private static final int MAX_VALUE = 2048;

  private final String text;
  private final int end;
  private int next;
  private String key = "";
  private int valueStart;
  private int valueEnd;

  /** The lines of a part of a text. */
  HeaderLines(String text, int start, int end) {
    this.text = text;
    this.next = start;
    this.end = end;
  }

  /** Goes on to the next line that is not blank; false at the end. */
  boolean advance() {
    int start = Text.skipBlank(text, next, end);
    if (start >= end) {
      return false;
    }
    int lineEnd = Text.lineEnd(text, start, end);
    next = lineEnd;
    int tag = Text.tagStart(text, start);
    if (tag >= 0) {
      next = Text.tagOrLineEnd(text, tag, lineEnd);
      tagged(tag, next);
    } else {
      keyed(start, lineEnd);
    }
    return true;
  }

  private void tagged(int name, int lineEnd) {
    int close = name;
    while (close < lineEnd && text.charAt(close) != '>' && text.charAt(close) != '&') {
      close++;
    }
    boolean escaped = text.startsWith("&gt;", close);
    key = key(name, close);
    value(Math.min(lineEnd, close + (escaped ? 4 : 1)), lineEnd);
  }

  private void keyed(int start, int lineEnd) {
    int colon = start;
    while (colon < lineEnd && text.charAt(colon) != ':') {
      colon++;
    }
    key = colon < lineEnd ? key(start, colon) : "";
    value(Math.min(lineEnd, colon + 1), lineEnd);
  }

  private String key(int start, int stop) {
    if (stop - start > MAX_KEY) {
      return "";
    }
    char[] kept = new char[stop - start];
    int length = 0;
    for (int i = start; i < stop; i++) {
      char c = text.charAt(i);
      if (c > ' ' && c != '-') {
        kept[length++] = c;
      }
    }
    return new String(kept, 0, length).toUpperCase(Locale.ROOT);
  }

  private void value(int start, int stop) {
    int to = Math.min(stop, start + MAX_VALUE);
    int from = Text.skipBlank(text, start, to);
    while (to > from && Text.isBlank(text.charAt(to - 1))) {
      to--;
    }
    valueStart = from;
    valueEnd = to;
  }

  /** The key of the line; of a closing tag with its slash; empty if it has none. */
  String key() {
    return key;
  }

  /** The value of the line; empty if it opens a section. */
  String value() {
    return text.substring(valueStart, valueEnd);
  }

  /** Where the value stands. */
  TextRange range() {
    return new TextRange(valueStart, valueEnd);
  }
}
