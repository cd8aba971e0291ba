package org.stakegraph.store.engine;

import java.lang.ref.SoftReference;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.atlas.lib.tuple.TupleFactory;
import org.apache.jena.dboe.transaction.txn.Transaction;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.util.Symbol;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;
import org.jspecify.annotations.Nullable;

/**
 * Edges of the union of the named graphs of a store on disk that queries often follow, held in
 * memory for as long as nothing is written and memory suffices. Looking an edge up here costs a
 * tenth of a look into the index.
 */
final class HeldEdges {
  private static final Symbol HELD = Symbol.create("https://w3id.org/stakegraph/held-edges");

  /** After so many looks into the index, reading a predicate as a whole pays. */
  private static final int LOOKS = 1000;

  /** An edge takes up to 32 bytes in each direction; together an eighth of the memory at most. */
  private static final long MOST = Runtime.getRuntime().maxMemory() / 256;

  /** The edges of a predicate in one direction, if they are held. */
  final class Direction {
    private final long predicate;
    private final boolean forward;
    private final AtomicInteger looks = new AtomicInteger();
    private final AtomicBoolean isRead = new AtomicBoolean();
    private volatile @Nullable Edges edges;

    private Direction(long predicate, boolean forward) {
      this.predicate = predicate;
      this.forward = forward;
    }

    /** The edges, or null as long as they are rarely looked at or too many. */
    @Nullable Edges edges(Cancel cancel) {
      if (edges == null && looks.incrementAndGet() > LOOKS && isRead.compareAndSet(false, true)) {
        edges = read(predicate, forward, cancel);
      }
      return edges;
    }

    /** The edges if they are held already. */
    @Nullable Edges heldEdges() {
      return edges;
    }

    long predicate() {
      return predicate;
    }

    /** Whether from subjects to objects. */
    boolean isForward() {
      return forward;
    }

    /** Tells of statements that were read from the index. */
    void looked(int number) {
      looks.addAndGet(Math.min(number, LOOKS));
    }
  }

  /** Told of each stretch of work; throws where the query is to stop. */
  interface Cancel {
    /**
     * Checks.
     *
     * @throws QueryCancelledException where the query is to stop
     */
    void check();
  }

  private record Key(long predicate, boolean forward) {}

  private final long version;
  private final Nodes nodes;
  private final NodeTupleTable quads;
  private final Map<Key, Direction> directions = new ConcurrentHashMap<>();
  private final AtomicLong held = new AtomicLong();

  private HeldEdges(DatasetGraphTDB dataset, long version) {
    this.version = version;
    quads = dataset.getQuadTable().getNodeTupleTable();
    nodes = new Nodes(quads.getNodeTable());
  }

  /** What is held of the state that this thread's transaction reads; null where it writes. */
  static @Nullable HeldEdges of(DatasetGraphTDB dataset) {
    Transaction transaction = dataset.getTxnSystem().getThreadTransaction();
    if (transaction == null || !transaction.isReadTxn()) {
      return null;
    }
    long version = transaction.getDataVersion();
    SoftReference<HeldEdges> reference = dataset.getContext().get(HELD);
    HeldEdges edges = reference == null ? null : reference.get();
    if (edges == null || edges.version != version) {
      edges = new HeldEdges(dataset, version);
      dataset.getContext().set(HELD, new SoftReference<>(edges));
    }
    return edges;
  }

  Nodes nodes() {
    return nodes;
  }

  Direction direction(long predicate, boolean forward) {
    return directions.computeIfAbsent(
        new Key(predicate, forward), key -> new Direction(predicate, forward));
  }

  /** The statements of any graph that match; those of several graphs come one after the other. */
  Iterator<Tuple<NodeId>> find(NodeId subject, NodeId predicate, NodeId object) {
    return quads.find(TupleFactory.create4(NodeId.NodeIdAny, subject, predicate, object));
  }

  private @Nullable Edges read(long predicate, boolean forward, Cancel cancel) {
    long room = MOST - held.get();
    long[] subjects = new long[1 << 10];
    long[] objects = new long[1 << 10];
    int size = 0;
    // By object, then by subject: equal statements follow each other, ends are in order.
    Iterator<Tuple<NodeId>> found =
        find(NodeId.NodeIdAny, Nodes.nodeId(predicate), NodeId.NodeIdAny);
    while (found.hasNext()) {
      Tuple<NodeId> quad = found.next();
      long subject = Nodes.id(quad.get(1));
      long object = Nodes.id(quad.get(3));
      if (size > 0 && subjects[size - 1] == subject && objects[size - 1] == object) {
        continue;
      } else if (size >= room) {
        return null;
      } else if (size == subjects.length) {
        cancel.check();
        subjects = Arrays.copyOf(subjects, 2 * size);
        objects = Arrays.copyOf(objects, 2 * size);
      }
      subjects[size] = subject;
      objects[size] = object;
      size++;
    }
    held.addAndGet(size);
    return forward ? Edges.of(subjects, objects, size) : Edges.of(objects, subjects, size);
  }
}
