package org.stakegraph.store.tdb;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.stakegraph.store.StoreException;

/**
 * TDB2's journal. A process that is killed while it writes an entry leaves a part of it, which TDB2
 * (5.6.0) does not open. The transaction was not committed then: its last entry is the one that
 * says so.
 */
final class JournalFile {
  /** Length of the data, checksum, kind and component, 4 bytes each. */
  private static final int HEADER_BYTES = 16;

  private final Path store;
  private final Path file;

  JournalFile(Path store, Path database) {
    this.store = store;
    this.file = database.resolve("journal.jrnl");
  }

  /** Cuts off an entry that was not written to its end. */
  void dropTornEnd() throws StoreException {
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
      long whole = endOfLastWholeEntry(channel);
      if (whole < channel.size()) {
        channel.truncate(whole);
        channel.force(true);
      }
    } catch (IOException e) {
      throw Failures.of(store, e);
    }
  }

  private static long endOfLastWholeEntry(FileChannel channel) throws IOException {
    ByteBuffer header = ByteBuffer.allocate(HEADER_BYTES);
    long size = channel.size();
    long position = 0;
    while (position + HEADER_BYTES <= size) {
      header.clear();
      channel.read(header, position);
      long next = position + HEADER_BYTES + Math.max(0, header.getInt(0));
      if (next > size) {
        break;
      }
      position = next;
    }
    return position;
  }
}
