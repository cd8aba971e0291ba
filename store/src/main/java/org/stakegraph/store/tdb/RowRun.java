package org.stakegraph.store.tdb;

import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Iterator;
import java.util.NoSuchElementException;

/** A file of rows, written once and read once from its beginning to its end. */
final class RowRun implements AutoCloseable {
  private static final int BUFFER_ROWS = 2_048;

  private final Path file;

  private RowRun(Path file) {
    this.file = file;
  }

  /** Writes rows to a new file. */
  static RowRun write(Path file, Row[] rows) {
    ByteBuffer buffer = ByteBuffer.allocateDirect(BUFFER_ROWS * Row.BYTES);
    try (FileChannel out =
        FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      for (Row row : rows) {
        if (!buffer.hasRemaining()) {
          drain(buffer, out);
        }
        buffer.putLong(row.graph()).putLong(row.subject());
        buffer.putLong(row.property()).putLong(row.object());
      }
      drain(buffer, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new RowRun(file);
  }

  private static void drain(ByteBuffer buffer, FileChannel out) throws IOException {
    buffer.flip();
    while (buffer.hasRemaining()) {
      out.write(buffer);
    }
    buffer.clear();
  }

  /** Opens the rows; to be closed. */
  Rows read() {
    try {
      return new Rows(FileChannel.open(file, StandardOpenOption.READ));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Deletes the file. */
  @Override
  public void close() {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The rows as they were written. */
  static final class Rows implements Iterator<Row>, AutoCloseable {
    private final FileChannel in;
    private final ByteBuffer buffer = ByteBuffer.allocate(BUFFER_ROWS * Row.BYTES);
    private long left;

    private Rows(FileChannel in) throws IOException {
      this.in = in;
      left = in.size() / Row.BYTES;
      buffer.limit(0);
    }

    @Override
    public boolean hasNext() {
      return left > 0;
    }

    @Override
    public Row next() {
      if (left == 0) {
        throw new NoSuchElementException();
      }
      if (!buffer.hasRemaining()) {
        fill();
      }
      left--;
      return new Row(buffer.getLong(), buffer.getLong(), buffer.getLong(), buffer.getLong());
    }

    private void fill() {
      buffer.clear();
      buffer.limit((int) Math.min(left, BUFFER_ROWS) * Row.BYTES);
      try {
        while (buffer.hasRemaining()) {
          if (in.read(buffer) < 0) {
            throw new EOFException("a file of sorted rows has become shorter");
          }
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      buffer.flip();
    }

    @Override
    public void close() {
      try {
        in.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
