package org.stakegraph.store.tdb;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.eclipse.rdf4j.rio.RDFHandler;
import org.jspecify.annotations.Nullable;
import org.stakegraph.store.GraphLoad;
import org.stakegraph.store.LoadResult;
import org.stakegraph.store.StoreException;
import org.stakegraph.store.StoreGraphs;
import org.stakegraph.store.rdf.RdfFormat;
import org.stakegraph.store.rdf.RdfLoader;
import org.stakegraph.store.rdf.RdfSyntaxException;
import org.stakegraph.store.rdf.StatementSink;

/** What both ways to load have in common: which graphs were named, and what was counted. */
abstract class TdbLoad implements GraphLoad {
  private static final long BYTES_BETWEEN_LOOKS_AT_THE_DISK = 2L << 20;
  private static final long BYTES_OF_A_STATEMENT = 400;

  private enum State {
    OPEN,
    BROKEN,
    FINISHED,
    CLOSED
  }

  private final TdbStore store;
  private final String scope = UUID.randomUUID() + "-";
  private final Set<String> seen = new HashSet<>();
  private State state = State.OPEN;
  private @Nullable Node current;
  private boolean own;
  private boolean fresh;
  private long added;
  private long replaced;
  private long triples;
  private long unlooked;

  TdbLoad(TdbStore store) {
    this.store = store;
  }

  /**
   * Takes out what the store holds of a graph that this load names for the first time.
   *
   * @return whether there was anything
   */
  abstract boolean takeOut(Node graph);

  /** Puts in a statement. */
  abstract void put(Quad quad);

  /** Makes what was put in lasting if it is much. */
  abstract void commitIfMuch() throws StoreException;

  /** Makes everything lasting, and brings the store's own graphs up to date. */
  abstract void commitAll() throws StoreException;

  /** Lets go of everything that is not lasting. */
  abstract void drop() throws StoreException;

  final TdbStore store() {
    return store;
  }

  @Override
  public final void add(InputStream in, RdfFormat format, String base, String graph)
      throws IOException, RdfSyntaxException, StoreException {
    begin();
    try {
      RdfLoader.parse(in, format, base, QuadSink.orInto(graph, this::take));
    } catch (StoreFailure e) {
      throw e.reason();
    }
    state = State.OPEN;
  }

  @Override
  public final void add(String graph, Consumer<RDFHandler> statements) throws StoreException {
    if (hasSeen(graph)) {
      throw new IllegalArgumentException("this load has seen the graph already: " + graph);
    }
    begin();
    try {
      enter(NodeFactory.createURI(graph));
      statements.accept(
          new StatementSink(QuadSink.into(graph, this::take), scope + seen.size() + "-"));
    } catch (StoreFailure e) {
      throw e.reason();
    }
    state = State.OPEN;
  }

  private void take(Node graph, Triple triple) {
    if (!graph.equals(current)) {
      enter(graph);
    }
    if (own) {
      return;
    }
    if (fresh) {
      fresh = false;
      added++;
    }
    triples++;
    requireSpaceFor(triple);
    try {
      put(Quad.create(graph, triple));
    } catch (RuntimeException | InternalError e) {
      throw new StoreFailure(Failures.of(store.path(), e));
    }
  }

  /** The store's own graphs are written by the store alone. */
  private void enter(Node graph) {
    current = graph;
    fresh = false;
    own = StoreGraphs.contains(graph.getURI());
    if (own || !seen.add(graph.getURI())) {
      return;
    }
    try {
      if (takeOut(graph)) {
        replaced++;
      } else {
        fresh = true;
      }
    } catch (RuntimeException | InternalError e) {
      throw new StoreFailure(Failures.of(store.path(), e));
    }
  }

  private void requireSpaceFor(Triple triple) {
    Node object = triple.getObject();
    unlooked += BYTES_OF_A_STATEMENT;
    unlooked += object.isLiteral() ? object.getLiteralLexicalForm().length() : 0;
    if (unlooked < BYTES_BETWEEN_LOOKS_AT_THE_DISK) {
      return;
    }
    unlooked = 0;
    try {
      FreeSpace.require(store.path(), 0);
    } catch (StoreException e) {
      throw new StoreFailure(e);
    }
  }

  @Override
  public final boolean hasSeen(String graph) {
    return seen.contains(graph);
  }

  @Override
  public final void checkpoint() throws StoreException {
    begin();
    commitIfMuch();
    state = State.OPEN;
  }

  @Override
  public final LoadResult finish() throws StoreException {
    begin();
    FreeSpace.require(store.path(), 0);
    commitAll();
    state = State.FINISHED;
    store.loadEnded(this);
    return new LoadResult(added, replaced, triples);
  }

  /** Whatever begins counts as broken until it has ended well. */
  private void begin() {
    if (state != State.OPEN) {
      throw new IllegalStateException(
          state == State.BROKEN ? "the load has failed" : "the load has ended");
    }
    state = State.BROKEN;
  }

  @Override
  public final void close() throws StoreException {
    if (state == State.CLOSED) {
      return;
    }
    boolean finished = state == State.FINISHED;
    state = State.CLOSED;
    store.loadEnded(this);
    if (!finished) {
      drop();
    }
  }
}
