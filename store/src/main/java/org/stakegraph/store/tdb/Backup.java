package org.stakegraph.store.tdb;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.stakegraph.store.StoreException;
import org.stakegraph.store.StoreException.Reason;
import org.stakegraph.store.rdf.RdfFormat;

/** A store as one file of compressed N-Quads, which gets its name when it is whole. */
final class Backup {
  private final TdbStore store;
  private final Path file;
  private final Path unfinished;

  Backup(TdbStore store, Path file) {
    this.store = store;
    this.file = file;
    this.unfinished = file.resolveSibling(file.getFileName() + ".tmp");
  }

  void write() throws StoreException {
    if (Files.exists(file)) {
      throw new StoreException(
          Reason.UNWRITABLE, "the backup cannot be written: " + file + " is there already");
    }
    try {
      writeCompressed();
      Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (UncheckedIOException | IOException e) {
      throw failure(e);
    } finally {
      deleteUnfinished();
    }
  }

  private void writeCompressed() throws IOException, StoreException {
    try (FileChannel channel =
            FileChannel.open(
                unfinished,
                StandardOpenOption.CREATE,
                StandardOpenOption.WRITE,
                StandardOpenOption.TRUNCATE_EXISTING);
        GZIPOutputStream out =
            new GZIPOutputStream(new BufferedOutputStream(Channels.newOutputStream(channel)))) {
      store.export(List.of(), RdfFormat.NQUADS, out);
      out.finish();
      out.flush();
      channel.force(true);
    }
  }

  private StoreException failure(Exception e) {
    StoreException failure = Failures.of(file, e);
    return new StoreException(
        failure.reason(), "the backup " + file + " cannot be written: " + Failures.line(e), e);
  }

  private void deleteUnfinished() {
    try {
      Files.deleteIfExists(unfinished);
    } catch (IOException e) {
      // What stays is a file that nobody takes for a backup.
    }
  }
}
