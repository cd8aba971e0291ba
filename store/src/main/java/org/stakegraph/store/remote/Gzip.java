package org.stakegraph.store.remote;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterInputStream;
import org.jspecify.annotations.Nullable;

/** Compresses while it is read; the JDK does so only while writing. */
final class Gzip {
  private static final byte[] HEAD = {0x1F, (byte) 0x8B, Deflater.DEFLATED, 0, 0, 0, 0, 0, 4, -1};

  private Gzip() {}

  static InputStream compressed(InputStream plain) {
    CRC32 sum = new CRC32();
    Deflater deflater = new Deflater(Deflater.BEST_SPEED, true);
    InputStream body = new DeflaterInputStream(new CheckedInputStream(plain, sum), deflater);
    return new SequenceInputStream(
        new ByteArrayInputStream(HEAD), new SequenceInputStream(body, new Tail(sum, deflater)));
  }

  /** Sum and length, known when the rest has been read. */
  private static final class Tail extends InputStream {
    private final CRC32 sum;
    private final Deflater deflater;
    private @Nullable ByteBuffer tail;

    Tail(CRC32 sum, Deflater deflater) {
      this.sum = sum;
      this.deflater = deflater;
    }

    @Override
    public int read() {
      if (tail == null) {
        tail = ByteBuffer.allocate(8).order(ByteOrder.LITTLE_ENDIAN);
        tail.putInt((int) sum.getValue()).putInt((int) deflater.getBytesRead()).flip();
        deflater.end();
      }
      return tail.hasRemaining() ? tail.get() & 0xFF : -1;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) {
      int next = length == 0 ? -1 : read();
      if (next >= 0) {
        bytes[offset] = (byte) next;
      }
      return length == 0 ? 0 : next < 0 ? -1 : 1;
    }
  }
}
