package org.stakegraph.export.rdf;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.Objects;

/**
 * UTF-8 encoding without locks. RDF writers write a few characters at a time, and the platform's
 * writers take a lock for each of them: on this one the same serialisers run several times as fast.
 *
 * <p>Half a surrogate pair, which UTF-8 cannot express, becomes U+FFFD. Not for use by several
 * threads.
 */
final class Utf8Writer extends Writer {
  private static final int CAPACITY = 1 << 15;
  private static final int CHUNK = 1 << 10;
  private static final int LONGEST = 4;
  private static final int REPLACEMENT = 0xFFFD;

  private final OutputStream out;
  private final byte[] buffer = new byte[CAPACITY];
  private final char[] chunk = new char[CHUNK];
  private int length;
  private char pendingHigh;

  Utf8Writer(OutputStream out) {
    this.out = out;
  }

  @Override
  public void write(int c) throws IOException {
    put((char) c);
  }

  @Override
  public Utf8Writer append(char c) throws IOException {
    put(c);
    return this;
  }

  @Override
  public void write(char[] chars, int offset, int count) throws IOException {
    Objects.checkFromIndexSize(offset, count, chars.length);
    int i = offset;
    int end = offset + count;
    if (pendingHigh == 0) {
      int ascii = Math.min(end, offset + CAPACITY - length);
      int at = length;
      while (i < ascii && chars[i] < 0x80) {
        buffer[at++] = (byte) chars[i++];
      }
      length = at;
    }
    for (; i < end; i++) {
      put(chars[i]);
    }
  }

  @Override
  public void write(String text, int offset, int count) throws IOException {
    Objects.checkFromIndexSize(offset, count, text.length());
    for (int i = offset; i < offset + count; i += CHUNK) {
      int end = Math.min(i + CHUNK, offset + count);
      text.getChars(i, end, chunk, 0);
      write(chunk, 0, end - i);
    }
  }

  @Override
  public void flush() throws IOException {
    drain();
    out.flush();
  }

  /** Closes the stream as well; a pair left half written ends as U+FFFD. */
  @Override
  public void close() throws IOException {
    if (pendingHigh != 0) {
      pendingHigh = 0;
      encode(REPLACEMENT);
    }
    flush();
    out.close();
  }

  private void put(char c) throws IOException {
    if (c < 0x80 && pendingHigh == 0 && length < CAPACITY) {
      buffer[length++] = (byte) c;
    } else {
      putAny(c);
    }
  }

  private void putAny(char c) throws IOException {
    if (pendingHigh != 0) {
      char high = pendingHigh;
      pendingHigh = 0;
      if (Character.isLowSurrogate(c)) {
        encode(Character.toCodePoint(high, c));
        return;
      }
      encode(REPLACEMENT);
    }
    if (Character.isHighSurrogate(c)) {
      pendingHigh = c;
    } else {
      encode(Character.isLowSurrogate(c) ? REPLACEMENT : c);
    }
  }

  private void encode(int c) throws IOException {
    if (length > CAPACITY - LONGEST) {
      drain();
    }
    if (c < 0x80) {
      buffer[length++] = (byte) c;
    } else if (c < 0x800) {
      buffer[length++] = (byte) (0xC0 | (c >> 6));
      tail(c, 0);
    } else if (c < 0x10000) {
      buffer[length++] = (byte) (0xE0 | (c >> 12));
      tail(c, 6);
    } else {
      buffer[length++] = (byte) (0xF0 | (c >> 18));
      tail(c, 12);
    }
  }

  /** The continuation bytes, from the one whose six bits begin at {@code shift}. */
  private void tail(int c, int shift) {
    for (int s = shift; s >= 0; s -= 6) {
      buffer[length++] = (byte) (0x80 | ((c >> s) & 0x3F));
    }
  }

  private void drain() throws IOException {
    out.write(buffer, 0, length);
    length = 0;
  }
}
