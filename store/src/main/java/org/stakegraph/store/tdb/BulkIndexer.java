package org.stakegraph.store.tdb;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.dboe.base.record.Record;
import org.apache.jena.dboe.base.record.RecordFactory;
import org.apache.jena.dboe.trans.bplustree.BPlusTree;
import org.apache.jena.dboe.trans.bplustree.rewriter.BPlusTreeRewriter;
import org.apache.jena.dboe.transaction.txn.Transaction;
import org.apache.jena.dboe.transaction.txn.TransactionCoordinator;
import org.apache.jena.graph.Node;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.tdb2.loader.base.CoLib;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;
import org.apache.jena.tdb2.store.tupletable.TupleIndexRecord;
import org.jspecify.annotations.Nullable;
import org.stakegraph.store.StoreException;

/**
 * Fills an empty database. One thread numbers the terms of the statements that the caller adds;
 * their numbers are sorted in the order of each index, and at the end each index is written block
 * after block from its sorted rows. This is the plan of TDB2's loader for very large data, within
 * one process and without other programs.
 */
final class BulkIndexer implements AutoCloseable {
  private static final int BATCH = 10_000;
  private static final int BATCH_CHARACTERS = 2_000_000;
  private static final int BATCHES_WAITING = 3;
  private static final int ROWS_IN_MEMORY = 1 << 19;
  private static final List<Quad> END = List.of();

  private final Path store;
  private final NodeTable nodes;
  private final List<TupleIndex> indexes;
  private final RowSorter rows;
  private final BlockingQueue<List<Quad>> waiting = new ArrayBlockingQueue<>(BATCHES_WAITING);
  private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
  private final Thread numbering = new Thread(this::run, "numbers of terms");
  private @Nullable Census census;
  private List<Quad> batch = new ArrayList<>(BATCH);
  private long characters;

  /**
   * Begins to fill a database, which has to be opened anew when it is full.
   *
   * @param store the store that it belongs to
   */
  BulkIndexer(Path store, Database database) {
    this(store, database, ROWS_IN_MEMORY);
  }

  /**
   * Begins to fill a database and decides how much memory it takes.
   *
   * @param rowsInMemory number of statements that are sorted in memory
   */
  BulkIndexer(Path store, Database database, int rowsInMemory) {
    this.store = store;
    var table = database.tables().getQuadTable().getNodeTupleTable();
    nodes = table.getNodeTable();
    indexes = List.of(table.getTupleTable().getIndexes());
    List<RowOrder> orders = indexes.stream().map(index -> new RowOrder(index.getName())).toList();
    rows = new RowSorter(database.path(), rowsInMemory, orders);
    numbering.setDaemon(true);
    numbering.start();
  }

  /**
   * Adds a statement.
   *
   * @throws RuntimeException or {@link InternalError}, if the thread that numbers has failed
   */
  void add(Quad quad) {
    batch.add(quad);
    characters += textOf(quad);
    if (batch.size() == BATCH || characters > BATCH_CHARACTERS) {
      flush();
    }
  }

  private static int textOf(Quad quad) {
    return quad.getObject().isLiteral() ? quad.getObject().getLiteralLexicalForm().length() : 0;
  }

  private void flush() {
    rethrow();
    put(batch);
    batch = new ArrayList<>(BATCH);
    characters = 0;
  }

  private void put(List<Quad> next) {
    try {
      while (!waiting.offer(next, 100, TimeUnit.MILLISECONDS)) {
        rethrow();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  /**
   * Writes the indexes.
   *
   * @return what the database holds
   * @throws RuntimeException or {@link InternalError}, if something has failed
   */
  Census finish() {
    if (!batch.isEmpty()) {
      flush();
    }
    put(END);
    join();
    rethrow();
    // An index with its inner nodes takes a little more than its rows.
    requireSpace(indexes.size() * (rows.bytes() + rows.bytes() / 16));
    Census counted = requireNonNull(census);
    indexes.parallelStream().forEach(index -> pack(index, counted.of(index.getName())));
    return counted;
  }

  /** Stops; what was not finished is lost. */
  @Override
  public void close() {
    // No interrupt, which would close the files of the database under its feet.
    failure.compareAndSet(null, new IllegalStateException("the load was not finished"));
    waiting.clear();
    waiting.add(END);
    join();
    rows.close();
  }

  private void join() {
    try {
      numbering.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  private void rethrow() {
    Throwable cause = failure.get();
    if (cause instanceof RuntimeException e) {
      throw e;
    } else if (cause instanceof Error e) {
      throw e;
    } else if (cause != null) {
      throw new IllegalStateException(cause);
    }
  }

  private void pack(TupleIndex index, Consumer<Row> passing) {
    BPlusTree tree = (BPlusTree) ((TupleIndexRecord) index).getRangeIndex();
    RowOrder order = new RowOrder(index.getName());
    rows.forEach(
        order,
        sorted ->
            CoLib.executeWrite(
                index,
                () ->
                    BPlusTreeRewriter.packIntoBPlusTree(
                        records(sorted, passing, order, tree.getRecordFactory()),
                        tree.getParams(),
                        tree.getRecordFactory(),
                        tree.getStateManager().getBufferChannel(),
                        tree.getNodeManager().getBlockMgr(),
                        tree.getRecordsMgr().getBlockMgr())));
  }

  private static Iterator<Record> records(
      Iterator<Row> rows, Consumer<Row> passing, RowOrder order, RecordFactory factory) {
    return Iter.map(
        rows,
        row -> {
          passing.accept(row);
          return factory.create(order.key(row));
        });
  }

  /** The thread that numbers; the terms are written in a transaction of its own. */
  private void run() {
    try {
      TransactionCoordinator transactions = CoLib.newCoordinator();
      CoLib.add(transactions, nodes);
      CoLib.start(transactions);
      Transaction transaction = transactions.begin(TxnType.WRITE);
      try {
        number();
        transaction.commit();
      } catch (InterruptedException | RuntimeException | Error e) {
        failure.compareAndSet(null, e);
        transaction.abort(); // else closing the database would write what nobody wants
      } finally {
        transaction.end();
      }
    } catch (RuntimeException | Error e) {
      failure.compareAndSet(null, e);
    }
  }

  private void number() throws InterruptedException {
    census = new Census(this::number);
    RecentNodes graphs = new RecentNodes(this::number, 1);
    RecentNodes subjects = new RecentNodes(this::number, 1);
    RecentNodes properties = new RecentNodes(this::number, 1_000);
    for (List<Quad> quads = waiting.take(); !quads.isEmpty(); quads = waiting.take()) {
      rethrow();
      for (Quad quad : quads) {
        requireSpaceForFiles();
        rows.add(
            new Row(
                graphs.number(quad.getGraph()),
                subjects.number(quad.getSubject()),
                properties.number(quad.getPredicate()),
                number(quad.getObject())));
      }
    }
  }

  private long number(Node node) {
    return TermNumber.of(nodes.getAllocateNodeId(node));
  }

  private void requireSpaceForFiles() {
    if (rows.isFull()) {
      requireSpace(indexes.size() * rows.bytesInMemory());
    }
  }

  private void requireSpace(long bytes) {
    try {
      FreeSpace.require(store, bytes);
    } catch (StoreException e) {
      throw new StoreFailure(e);
    }
  }
}
