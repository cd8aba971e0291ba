package org.stakegraph.store.tdb;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.atlas.lib.tuple.TupleFactory;
import org.apache.jena.dboe.transaction.txn.Transaction;
import org.apache.jena.dboe.transaction.txn.TransactionCoordinator;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.tdb2.loader.base.CoLib;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;
import org.jspecify.annotations.Nullable;

/**
 * Fills an empty database on several threads: the caller's, one that numbers nodes, and one for
 * each index. This is the plan of TDB2's parallel bulk loader, which waits for ever when one of its
 * threads fails, or goes on without that index; here a failure ends the whole.
 */
final class BulkIndexer implements AutoCloseable {
  private static final int BATCH = 10_000;
  private static final int BATCH_CHARACTERS = 2_000_000;
  private static final int BATCHES_WAITING = 3;

  private final NodeTable nodes;
  private final RecentNodes graphs;
  private final RecentNodes subjects;
  private final RecentNodes properties;
  private final Stage<Quad> numbering;
  private final List<Stage<Tuple<NodeId>>> indexing = new ArrayList<>();
  private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
  private List<Quad> batch = new ArrayList<>(BATCH);
  private long characters;

  BulkIndexer(DatasetGraphTDB dataset) {
    nodes = dataset.getQuadTable().getNodeTupleTable().getNodeTable();
    graphs = new RecentNodes(nodes, 1);
    subjects = new RecentNodes(nodes, 1);
    properties = new RecentNodes(nodes, 1_000);
    for (TupleIndex index :
        dataset.getQuadTable().getNodeTupleTable().getTupleTable().getIndexes()) {
      TransactionCoordinator transactions = CoLib.newCoordinator();
      CoLib.add(transactions, index);
      indexing.add(
          new Stage<>("index " + index.getName(), transactions, rows -> insert(rows, index)));
    }
    TransactionCoordinator transactions = CoLib.newCoordinator();
    CoLib.add(transactions, nodes);
    numbering = new Stage<>("nodes", transactions, this::number);
  }

  /**
   * Adds a statement.
   *
   * @throws RuntimeException or {@link InternalError}, if a thread has failed
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
    numbering.put(batch);
    batch = new ArrayList<>(BATCH);
    characters = 0;
  }

  /**
   * Statements come graph by graph, and so lie side by side in the indexes that begin with graph or
   * subject. For the others the rows are sorted, so that each block is looked for once.
   */
  private static void insert(List<Tuple<NodeId>> rows, TupleIndex index) {
    String order = index.getName();
    List<Tuple<NodeId>> sorted = rows;
    if (order.startsWith("P") || order.startsWith("O")) {
      int[] columns = order.chars().map("GSPO"::indexOf).toArray();
      sorted = new ArrayList<>(rows);
      sorted.sort((a, b) -> compare(a, b, columns));
    }
    sorted.forEach(index::add);
  }

  private static int compare(Tuple<NodeId> a, Tuple<NodeId> b, int[] columns) {
    for (int column : columns) {
      int order =
          Long.compareUnsigned(a.get(column).getPtrLocation(), b.get(column).getPtrLocation());
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }

  private void number(List<Quad> quads) {
    List<Tuple<NodeId>> rows = new ArrayList<>(quads.size());
    for (Quad quad : quads) {
      rows.add(
          TupleFactory.create4(
              graphs.id(quad.getGraph()),
              subjects.id(quad.getSubject()),
              properties.id(quad.getPredicate()),
              nodes.getAllocateNodeId(quad.getObject())));
    }
    indexing.forEach(stage -> stage.put(rows));
  }

  /**
   * Waits until all is written.
   *
   * @throws RuntimeException or {@link InternalError}, if a thread has failed
   */
  void finish() {
    if (!batch.isEmpty()) {
      flush();
    }
    end();
    rethrow();
  }

  /** Stops the threads; what was not finished is lost. */
  @Override
  public void close() {
    failure.compareAndSet(null, new IllegalStateException("the load was not finished"));
    end();
  }

  private void end() {
    numbering.end();
    indexing.forEach(Stage::end);
  }

  private void rethrow() {
    Throwable cause = failure.get();
    if (cause instanceof RuntimeException e) {
      throw e;
    } else if (cause instanceof Error e) {
      throw e;
    }
  }

  private interface Work<T> {
    void on(List<T> batch);
  }

  /** A thread with a transaction of its own, as TDB2's structures ask for. */
  private final class Stage<T> {
    private final BlockingQueue<List<T>> queue = new ArrayBlockingQueue<>(BATCHES_WAITING);
    private final TransactionCoordinator transactions;
    private final Work<T> work;
    private final Thread thread;
    private boolean ended;

    Stage(String name, TransactionCoordinator transactions, Work<T> work) {
      this.transactions = transactions;
      this.work = work;
      thread = new Thread(this::run, "load " + name);
      thread.setDaemon(true);
      thread.start();
    }

    void put(List<T> next) {
      try {
        queue.put(next);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException("interrupted", e);
      }
    }

    /** Lets what is waiting be done, then ends the thread. */
    void end() {
      if (ended) {
        return;
      }
      ended = true;
      put(List.of());
      try {
        thread.join();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException("interrupted", e);
      }
    }

    private void run() {
      CoLib.start(transactions);
      Transaction transaction = transactions.begin(TxnType.WRITE);
      for (List<T> next = take(); !next.isEmpty(); next = take()) {
        // After a failure batches are taken and dropped, so that nobody waits for a full queue.
        if (failure.get() == null) {
          guarded(next);
        }
      }
      end(transaction);
    }

    private List<T> take() {
      try {
        return queue.take();
      } catch (InterruptedException e) {
        failure.compareAndSet(null, new IllegalStateException("interrupted", e));
        return List.of();
      }
    }

    private void guarded(List<T> next) {
      try {
        work.on(next);
      } catch (RuntimeException | Error e) {
        failure.compareAndSet(null, e);
      }
    }

    private void end(Transaction transaction) {
      try {
        if (failure.get() == null) {
          transaction.commit();
        } else {
          transaction.abort();
        }
        transaction.end();
      } catch (RuntimeException | Error e) {
        failure.compareAndSet(null, e);
      }
    }
  }
}
