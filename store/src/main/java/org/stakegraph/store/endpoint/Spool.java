package org.stakegraph.store.endpoint;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.io.output.DeferredFileOutputStream;

/**
 * An answer that is kept back until it is whole, so that nobody can take a part for all of it: in
 * memory first, then in a temporary file.
 */
final class Spool extends OutputStream {
  private static final int IN_MEMORY = 1 << 20;

  private final Watch watch;
  private final long limit;
  private final DeferredFileOutputStream out;

  /**
   * An empty answer.
   *
   * @param limit of its bytes
   */
  Spool(Watch watch, long limit) {
    this.watch = watch;
    this.limit = limit;
    out =
        DeferredFileOutputStream.builder()
            .setThreshold(IN_MEMORY)
            .setPrefix("stakegraph-answer")
            .get();
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    watch.check();
    if (out.getByteCount() + length > limit) {
      throw TooLarge.bytes(limit);
    }
    out.write(bytes, offset, length);
  }

  /** Says that nothing more will come. */
  @Override
  public void close() throws IOException {
    out.close();
  }

  long size() {
    return out.getByteCount();
  }

  void copyTo(OutputStream target) throws IOException {
    out.writeTo(target);
  }

  /** Frees what it holds. */
  void discard() {
    try {
      out.close();
      Path file = out.getPath();
      if (file != null) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
