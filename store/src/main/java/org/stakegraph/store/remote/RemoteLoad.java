package org.stakegraph.store.remote;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.eclipse.rdf4j.rio.RDFHandler;
import org.stakegraph.store.GraphLoad;
import org.stakegraph.store.LoadResult;
import org.stakegraph.store.StoreException;
import org.stakegraph.store.StoreException.Reason;
import org.stakegraph.store.StoreGraphs;
import org.stakegraph.store.rdf.RdfFormat;
import org.stakegraph.store.rdf.RdfLoader;
import org.stakegraph.store.rdf.RdfSyntaxException;
import org.stakegraph.store.rdf.StatementSink;
import org.stakegraph.store.remote.GatheredGraphs.Gathered;

/**
 * A load to a server. Nothing is sent before a checkpoint; then each graph goes as a whole. Where
 * the server fails in between, graphs that were sent stay, and the others are as they were.
 *
 * <p>A blank node that several graphs of a document share becomes one for each graph.
 */
final class RemoteLoad implements GraphLoad {
  private enum State {
    OPEN,
    FAILED,
    ENDED
  }

  private final Contents contents;
  private final GraphWriter writer;
  private final OwnGraphs own;
  private final Runnable atEnd;
  private final GatheredGraphs gathered;
  private final Set<String> seen = new HashSet<>();
  private final Set<String> sent = new HashSet<>();
  private State state = State.OPEN;
  private long created;
  private long replaced;
  private long triples;

  RemoteLoad(Contents contents, GraphWriter writer, OwnGraphs own, long heldBytes, Runnable atEnd) {
    this.contents = contents;
    this.writer = writer;
    this.own = own;
    this.atEnd = atEnd;
    this.gathered = new GatheredGraphs(heldBytes);
  }

  @Override
  public void add(InputStream in, RdfFormat format, String base, String graph)
      throws IOException, RdfSyntaxException, StoreException {
    begin();
    try {
      RdfLoader.parse(in, format, base, new Sink(graph));
    } catch (UncheckedIOException e) {
      throw noRoom(e);
    }
    state = State.OPEN;
  }

  @Override
  public void add(String graph, Consumer<RDFHandler> statements) throws StoreException {
    if (seen.contains(graph)) {
      throw new IllegalArgumentException("this load already has the graph " + graph);
    }
    begin();
    try {
      Sink sink = new Sink(graph);
      sink.named(graph);
      statements.accept(new StatementSink(sink.intoOneGraph(), seen.size() + "-"));
    } catch (UncheckedIOException e) {
      throw noRoom(e);
    } catch (RiotException e) {
      throw new StoreException(Reason.REFUSED, graph + ": " + e.getMessage(), e);
    }
    state = State.OPEN;
  }

  /** Until it has come to a good end, whatever is begun has failed. */
  private void begin() {
    if (state != State.OPEN) {
      throw new IllegalStateException("this load is over");
    }
    state = State.FAILED;
  }

  /** Only the temporary file throws so; the document has exceptions of its own. */
  private static StoreException noRoom(UncheckedIOException e) {
    return new StoreException(
        Reason.NO_SPACE,
        "cannot write a temporary file for the load: " + e.getCause().getMessage(),
        e);
  }

  /** Sorts statements into their graphs. */
  private final class Sink extends StreamRDFBase {
    private final String graph;

    Sink(String graph) {
      this.graph = graph;
    }

    @Override
    public void triple(Triple triple) {
      put(graph, triple);
    }

    @Override
    public void quad(Quad quad) {
      Node name = quad.getGraph();
      if (name == null || quad.isDefaultGraph()) {
        put(graph, quad.asTriple());
      } else if (name.isURI()) {
        put(name.getURI(), quad.asTriple());
      } else {
        throw new RiotException("a graph without an IRI cannot be kept");
      }
    }

    StreamRDF intoOneGraph() {
      return new StreamRDFBase() {
        @Override
        public void triple(Triple triple) {
          put(graph, triple);
        }

        @Override
        public void quad(Quad quad) {
          put(graph, quad.asTriple());
        }
      };
    }

    private void put(String name, Triple triple) {
      if (StoreGraphs.contains(name)) {
        return; // these are brought up to date at the end
      }
      named(name);
      triples++;
      try {
        gathered.add(name, triple);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private void named(String name) {
      if (seen.add(name)) {
        TripleText.iri(name);
        gathered.graph(name);
      }
    }
  }

  @Override
  public boolean hasSeen(String graph) {
    return seen.contains(graph);
  }

  @Override
  public void checkpoint() throws StoreException {
    begin();
    send();
    state = State.OPEN;
  }

  private void send() throws StoreException {
    Map<String, Gathered> graphs = gathered.graphs();
    Set<String> before = new HashSet<>(graphs.keySet());
    before.removeAll(sent);
    before = before.isEmpty() ? before : contents.existing(before);
    for (Map.Entry<String, Gathered> entry : graphs.entrySet()) {
      String graph = entry.getKey();
      if (sent.contains(graph)) {
        writer.append(graph, entry.getValue());
      } else if (before.contains(graph) || entry.getValue().bytes() > 0) {
        writer.replace(graph, entry.getValue());
        sent.add(graph);
        if (before.contains(graph)) {
          replaced++;
        } else {
          created++;
        }
      }
    }
    try {
      gathered.clear();
    } catch (IOException e) {
      throw noRoom(new UncheckedIOException(e));
    }
  }

  @Override
  public LoadResult finish() throws StoreException {
    begin();
    send();
    own.write(writer);
    state = State.ENDED;
    return new LoadResult(created, replaced, triples);
  }

  @Override
  public void close() throws StoreException {
    if (state != State.ENDED) {
      state = State.FAILED;
    }
    atEnd.run();
    try {
      gathered.close();
    } catch (IOException e) {
      throw noRoom(new UncheckedIOException(e));
    }
  }
}
