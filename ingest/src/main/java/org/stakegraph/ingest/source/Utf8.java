package org.stakegraph.ingest.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * Strict UTF-8. A filing is ASCII but for a few characters; until it is compiled, the platform's
 * decoder takes eight times as long for the ASCII as a plain loop does, so it gets only the rest.
 */
final class Utf8 {
  private final byte[] bytes;
  private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
  private final ByteBuffer in;
  private final CharBuffer out;

  private Utf8(byte[] bytes, char[] units) {
    this.bytes = bytes;
    this.in = ByteBuffer.wrap(bytes);
    this.out = CharBuffer.wrap(units);
  }

  /** The UTF-16 units of a text in UTF-8; empty if the bytes are not UTF-8 throughout. */
  static Optional<char[]> decode(byte[] bytes) {
    char[] units = new char[bytes.length];
    Utf8 others = new Utf8(bytes, units);
    int length = 0;
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] >= 0) {
        units[length++] = (char) bytes[i];
      } else if (others.decodeRun(i, length)) {
        i = others.in.position() - 1;
        length = others.out.position();
      } else {
        return Optional.empty();
      }
    }
    return Optional.of(length == units.length ? units : Arrays.copyOf(units, length));
  }

  /** Decodes up to the next ASCII character, which no other has a part on both sides of. */
  private boolean decodeRun(int start, int length) {
    int end = start;
    while (end < bytes.length && bytes[end] < 0) {
      end++;
    }
    in.limit(end).position(start);
    out.position(length);
    return !decoder.reset().decode(in, out, true).isError();
  }
}
