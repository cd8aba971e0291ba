package org.stakegraph.store.tdb;

import java.nio.file.Path;
import java.util.function.Supplier;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.sys.StoreConnection;
import org.stakegraph.store.StoreException;

/** An open TDB2 database. The default graph of its queries is the union of its named graphs. */
final class Database implements AutoCloseable {
  private final Path path;
  private final DatasetGraphTDB dataset;

  private Database(Path path, DatasetGraphTDB dataset) {
    this.path = path;
    this.dataset = dataset;
  }

  /** Opens a database whose files are whole. */
  static Database open(Path path) throws StoreException {
    DatabaseFiles.check(path);
    return connect(path);
  }

  /** Makes an empty database in an empty directory. */
  static Database create(Path path) throws StoreException {
    return connect(path);
  }

  private static Database connect(Path path) throws StoreException {
    try {
      DatasetGraphTDB dataset =
          StoreConnection.connectCreate(Location.create(path.toAbsolutePath()))
              .getDatasetGraphTDB();
      dataset.getContext().set(TDB2.symUnionDefaultGraph, true);
      return new Database(path, dataset);
    } catch (RuntimeException | InternalError e) {
      throw Failures.of(path.getParent(), e);
    }
  }

  Path path() {
    return path;
  }

  DatasetGraphTDB dataset() {
    return dataset;
  }

  /** Reads in a transaction of the calling thread. */
  <T> T read(Supplier<T> reading) throws StoreException {
    try {
      dataset.begin(ReadWrite.READ);
      try {
        return reading.get();
      } finally {
        dataset.end();
      }
    } catch (StoreFailure e) {
      throw e.reason();
    } catch (java.io.UncheckedIOException e) {
      throw e;
    } catch (RuntimeException | InternalError e) {
      throw Failures.of(path.getParent(), e);
    }
  }

  /** Writes in a transaction of the calling thread, all or nothing. */
  void write(Runnable writing) throws StoreException {
    try {
      dataset.begin(ReadWrite.WRITE);
      writing.run();
      dataset.commit();
      dataset.end();
    } catch (RuntimeException | InternalError e) {
      StoreException reason = Failures.of(path.getParent(), e);
      abort();
      throw reason;
    }
  }

  /** Takes back what the transaction of the calling thread has written, if there is one. */
  void abort() throws StoreException {
    try {
      if (dataset.isInTransaction()) {
        dataset.abort();
        dataset.end();
      }
    } catch (RuntimeException | InternalError e) {
      throw Failures.of(path.getParent(), e);
    }
  }

  @Override
  public void close() {
    // By force: a query that was given up may still be reading, and nobody waits for its answer.
    StoreConnection.internalExpel(dataset.getLocation(), true);
  }
}
