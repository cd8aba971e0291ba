package org.stakegraph.ingest.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that ends in an exception where it gives more bytes than it may. */
final class BoundedStream extends FilterInputStream {
  private long left;

  BoundedStream(InputStream in, long most) {
    super(in);
    this.left = most;
  }

  @Override
  public int read() throws IOException {
    int read = super.read();
    return read < 0 ? read : counted(1, read);
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    int read = super.read(into, offset, length);
    return read < 0 ? read : counted(read, read);
  }

  @Override
  public long skip(long bytes) throws IOException {
    long skipped = super.skip(bytes);
    counted(skipped, 0);
    return skipped;
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  private int counted(long bytes, int result) throws IOException {
    left -= bytes;
    if (left < 0) {
      throw new IOException("the archive unpacks to more than it may");
    }
    return result;
  }
}
