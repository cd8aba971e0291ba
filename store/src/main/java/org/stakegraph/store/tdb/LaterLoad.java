package org.stakegraph.store.tdb;

import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.stakegraph.store.StoreException;

/** Replaces graphs of a store in transactions of many graphs. */
final class LaterLoad extends TdbLoad {
  /** Small transactions bloat the files: each leaves a copy of the blocks that it touches. */
  static final long STATEMENTS_OF_A_TRANSACTION = 200_000;

  private final Database database;
  private final long much;
  private long gathered;

  /**
   * A load that begins.
   *
   * @param much number of statements after which a checkpoint makes them lasting
   */
  LaterLoad(TdbStore store, Database database, long much) {
    super(store);
    this.database = database;
    this.much = much;
  }

  @Override
  boolean takeOut(Node graph) {
    database.begin();
    if (!database.dataset().contains(graph, Node.ANY, Node.ANY, Node.ANY)) {
      return false;
    }
    database.dataset().deleteAny(graph, Node.ANY, Node.ANY, Node.ANY);
    return true;
  }

  @Override
  void put(Quad quad) {
    database.dataset().add(quad);
    gathered++;
  }

  @Override
  void commitIfMuch() throws StoreException {
    if (gathered >= much) {
      // A library that logs a fault of the disk and goes on must not lead to half a batch.
      FreeSpace.require(store().path(), 0);
      database.commit();
      gathered = 0;
    }
  }

  @Override
  void commitAll() throws StoreException {
    long statements = database.write(() -> store().ownGraphs(database).update());
    store().compactIfItPays(statements);
  }

  @Override
  void drop() throws StoreException {
    database.abort();
  }
}
