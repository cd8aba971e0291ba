package org.stakegraph.store.tdb;

import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.stakegraph.store.StoreException;

/** Loads into a store without statements: all of it at once, into a new database. */
final class FirstLoad extends TdbLoad {
  private Database database;
  private final BulkIndexer indexer;

  FirstLoad(TdbStore store) throws StoreException {
    super(store);
    database = Database.create(store.path(), store.directory().prepare());
    indexer = new BulkIndexer(store.path(), database);
  }

  @Override
  boolean takeOut(Node graph) {
    return false;
  }

  @Override
  void put(Quad quad) {
    indexer.add(quad);
  }

  @Override
  void commitIfMuch() {
    // A bulk load becomes lasting at its end and not before.
  }

  @Override
  void commitAll() throws StoreException {
    Census census;
    try {
      census = indexer.finish();
    } catch (RuntimeException | InternalError e) {
      throw Failures.of(store().path(), e);
    }
    indexer.close();
    database = database.reopened();
    database.write(() -> store().ownGraphs(database).update(census));
    store().replaceDatabase(database);
  }

  @Override
  void drop() throws StoreException {
    indexer.close();
    database.close();
    store().directory().removeLeftovers();
  }
}
