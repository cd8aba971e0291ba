package org.stakegraph.ingest.source;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Takes the one file out of a compressed input; never more than the limit of bytes. */
final class Unpacking {
  /** Text shrinks to a fifth; what shrinks to less than this part is made to fill memory. */
  static final int MOST_RATIO = 200;

  /** Small files may shrink to anything, in bytes. */
  static final int ANY_RATIO = 1 << 24;

  private static final int CHUNK = 1 << 16;

  private final long most;

  private Unpacking(long most) {
    this.most = most;
  }

  /**
   * The content of a gzip file, or of a zip file that holds one file.
   *
   * @param limit the most bytes that may come out
   * @throws IOException if the input is damaged, unpacks to too much, or holds several files
   */
  static byte[] of(byte[] packed, long limit) throws IOException {
    long most = Math.min(limit, Math.max(ANY_RATIO, packed.length * (long) MOST_RATIO));
    Unpacking unpacking = new Unpacking(most);
    return packed[0] == 'P' ? unpacking.zip(packed) : unpacking.gzip(packed);
  }

  private byte[] gzip(byte[] packed) throws IOException {
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(packed), CHUNK)) {
      return all(in);
    }
  }

  private byte[] zip(byte[] packed) throws IOException {
    byte[] only = null;
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(packed))) {
      ZipEntry entry;
      while ((entry = in.getNextEntry()) != null) {
        byte[] content = all(in);
        if (entry.isDirectory()) {
          continue;
        } else if (only != null) {
          throw new IOException("it holds several files; name it by its path");
        }
        only = content;
      }
    }
    if (only == null) {
      throw new IOException("it holds no file");
    }
    return only;
  }

  private byte[] all(InputStream in) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    byte[] chunk = new byte[CHUNK];
    int read;
    while ((read = in.read(chunk)) >= 0) {
      if (bytes.size() + (long) read > most) {
        throw new IOException("it unpacks to more than " + most + " bytes");
      }
      bytes.write(chunk, 0, read);
    }
    return bytes.toByteArray();
  }
}
