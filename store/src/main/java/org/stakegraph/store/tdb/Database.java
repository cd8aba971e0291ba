package org.stakegraph.store.tdb;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.sys.StoreConnection;
import org.stakegraph.store.StoreException;

/** An open TDB2 database. The default graph of its queries is the union of its named graphs. */
final class Database implements AutoCloseable {
  private final Path store;
  private final Path path;
  private final DatasetGraph dataset;

  private Database(Path store, Path path, DatasetGraph dataset) {
    this.store = store;
    this.path = path;
    this.dataset = dataset;
  }

  /** Opens a database of a store, if its files are whole and hold what they should. */
  static Database open(Path store, Path path) throws StoreException {
    new DatabaseFiles(store, path).requireWhole();
    new JournalFile(store, path).dropTornEnd();
    Database database = create(store, path);
    try {
      database.read(
          () -> {
            new Indexes(database.tables()).probe();
            return database;
          });
      return database;
    } catch (StoreException | RuntimeException e) {
      database.close();
      throw e;
    }
  }

  /** Opens a database, or makes an empty one in an empty directory of a store. */
  static Database create(Path store, Path path) throws StoreException {
    try {
      DatasetGraphTDB dataset =
          StoreConnection.connectCreate(Location.create(path.toAbsolutePath()))
              .getDatasetGraphTDB();
      dataset.getContext().set(TDB2.symUnionDefaultGraph, true);
      return new Database(store, path, dataset);
    } catch (RuntimeException | InternalError e) {
      throw Failures.of(store, e);
    }
  }

  /** The same, closed and opened again, after its files were written past it. */
  Database reopened() throws StoreException {
    close();
    return create(store, path);
  }

  /** Stands for the database of a store into which nothing has been loaded yet. */
  static Database none(Path store) {
    return new Database(store, store, DatasetGraphFactory.createTxnMem());
  }

  Path path() {
    return path;
  }

  DatasetGraph dataset() {
    return dataset;
  }

  /** The same for who looks into its tables; not of {@link #none}. */
  DatasetGraphTDB tables() {
    return (DatasetGraphTDB) dataset;
  }

  /** Whether it has no statements. */
  boolean isEmpty() throws StoreException {
    return !(dataset instanceof DatasetGraphTDB tables)
        || read(() -> tables.getQuadTable().isEmpty());
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
    } catch (UncheckedIOException e) {
      throw e;
    } catch (RuntimeException | InternalError e) {
      throw Failures.of(store, e);
    }
  }

  /** Writes in a transaction of the calling thread, all or nothing. */
  <T> T write(Supplier<T> writing) throws StoreException {
    T result;
    try {
      begin();
      result = writing.get();
    } catch (RuntimeException | InternalError e) {
      StoreException reason = Failures.of(store, e);
      abort();
      throw reason;
    }
    commit();
    return result;
  }

  /** Begins to write, unless the calling thread has begun. */
  void begin() {
    if (!dataset.isInTransaction()) {
      dataset.begin(ReadWrite.WRITE);
    }
  }

  /** Makes lasting what the calling thread has written. */
  void commit() throws StoreException {
    try {
      dataset.commit();
      dataset.end();
    } catch (RuntimeException | InternalError e) {
      throw Failures.of(store, e);
    }
  }

  /** Takes back what the calling thread has written and not committed. */
  void abort() throws StoreException {
    try {
      if (dataset.isInTransaction()) {
        dataset.abort();
        dataset.end();
      }
    } catch (RuntimeException | InternalError e) {
      throw Failures.of(store, e);
    }
  }

  @Override
  public void close() {
    if (dataset instanceof DatasetGraphTDB tables) {
      // By force: a query that was given up may still be reading, and nobody waits for its answer.
      StoreConnection.internalExpel(tables.getLocation(), true);
    }
  }
}
