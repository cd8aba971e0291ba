package org.stakegraph.store.tdb;

import org.stakegraph.store.StoreException;

/**
 * Rewrites a database without what was replaced in it: TDB2 never gives back the blocks that a
 * transaction has copied.
 */
final class Compaction {
  private static final long BYTES_OF_A_STATEMENT = 400;
  private static final long BYTES_OF_AN_EMPTY_DATABASE = 1L << 20;
  private static final long WORTH_IT_BYTES = 16L << 20;

  private final TdbStore store;
  private final Database database;
  private final long freshBytes;

  /**
   * A compaction that may pay.
   *
   * @param statements number of them in the database
   */
  Compaction(TdbStore store, Database database, long statements) {
    this.store = store;
    this.database = database;
    this.freshBytes = BYTES_OF_AN_EMPTY_DATABASE + statements * BYTES_OF_A_STATEMENT;
  }

  /** Whether more than half would be saved, there is room, and it is worth the time. */
  boolean pays() throws StoreException {
    long bytes = new DatabaseFiles(store.path(), database.path()).bytes();
    return bytes > 3 * freshBytes + WORTH_IT_BYTES
        && FreeSpace.isThere(store.path(), 2 * freshBytes);
  }

  /** Writes the new database and puts it in place of the old one. */
  void run() throws StoreException {
    Database next = Database.create(store.path(), store.directory().prepare());
    try {
      next = copiedInto(next);
    } catch (StoreException | RuntimeException | InternalError e) {
      // The store stays as it is, whole and large; nobody's load has failed.
      next.close();
      store.directory().removeLeftovers();
      return;
    }
    store.replaceDatabase(next);
  }

  private Database copiedInto(Database empty) throws StoreException {
    try (BulkIndexer indexer = new BulkIndexer(store.path(), empty)) {
      database.<Boolean>read(
          () -> {
            database.dataset().find().forEachRemaining(indexer::add);
            indexer.finish();
            return true;
          });
    }
    Database next = empty.reopened();
    var prefixes = database.read(() -> database.dataset().prefixes().getMappingCopy());
    next.<Boolean>write(
        () -> {
          next.dataset().prefixes().putAll(prefixes);
          return true;
        });
    return next;
  }
}
