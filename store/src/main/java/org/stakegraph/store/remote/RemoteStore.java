package org.stakegraph.store.remote;

import java.io.OutputStream;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.apache.jena.riot.RiotException;
import org.jspecify.annotations.Nullable;
import org.stakegraph.store.GraphLoad;
import org.stakegraph.store.GraphSize;
import org.stakegraph.store.GraphStore;
import org.stakegraph.store.StoreException;
import org.stakegraph.store.StoreException.Reason;
import org.stakegraph.store.StoreGraphs;
import org.stakegraph.store.rdf.RdfFormat;
import org.stakegraph.store.sparql.Answer;
import org.stakegraph.store.sparql.QueryException;
import org.stakegraph.store.sparql.SparqlQuery;

/**
 * A store on a server that speaks SPARQL 1.1: Fuseki, RDF4J Server, GraphDB and others. Queries go
 * by the SPARQL Protocol, graphs by the Graph Store Protocol or by SPARQL Update. Graphs are
 * replaced one by one, each as a whole: other users of the server may see a load half done, but no
 * graph.
 */
public final class RemoteStore implements GraphStore {
  private final Server server;
  private final RemoteOptions options;
  private final Contents contents;
  private final QueryAnswers answers;
  private final OwnGraphs own;
  private Endpoints endpoints;
  private @Nullable GraphWriter writer;
  private boolean loading;

  private RemoteStore(Server server, Endpoints endpoints, RemoteOptions options) {
    this.server = server;
    this.endpoints = endpoints;
    this.options = options;
    QueryService service = new QueryService(server, endpoints.query());
    this.contents = new Contents(service);
    this.answers = new QueryAnswers(server, service, new DefaultGraph(service, contents));
    this.own = new OwnGraphs(new ContentCount(contents), options.heldBytes());
  }

  /**
   * Connects to a server and makes sure that it answers queries. Addresses that are not given are
   * found out: those for writing when something is to be written.
   *
   * @throws StoreException if the server cannot be reached, wants credentials, or takes no queries
   *     at these addresses
   */
  public static RemoteStore connect(
      Endpoints endpoints, Credentials credentials, RemoteOptions options) throws StoreException {
    Endpoints checked = checked(endpoints);
    Server server = new Server(credentials, options);
    try {
      URI query = new Discovery(server).query(checked.query());
      return new RemoteStore(
          server, new Endpoints(query, checked.update(), checked.graphStore()), options);
    } catch (StoreException e) {
      server.close();
      throw e;
    }
  }

  private static Endpoints checked(Endpoints endpoints) throws StoreException {
    Address.require(endpoints.query());
    if (endpoints.update().isPresent()) {
      Address.require(endpoints.update().get());
    }
    if (endpoints.graphStore().isPresent()) {
      Address.require(endpoints.graphStore().get());
    }
    return endpoints;
  }

  /** The addresses that are known by now. */
  public Endpoints endpoints() {
    return endpoints;
  }

  @Override
  public Answer query(SparqlQuery query, Duration timeout) throws QueryException, StoreException {
    return answers.answer(query, timeout);
  }

  @Override
  public GraphLoad load() throws StoreException {
    if (loading) {
      throw new IllegalStateException("a load is under way");
    }
    RemoteLoad load =
        new RemoteLoad(contents, writer(), own, options.heldBytes(), () -> loading = false);
    loading = true;
    return load;
  }

  private GraphWriter writer() throws StoreException {
    if (writer == null) {
      endpoints = new Discovery(server).writing(endpoints);
      writer = new GraphWriter(server, endpoints, options);
    }
    return writer;
  }

  @Override
  public List<GraphSize> graphs() throws StoreException {
    return contents.sizes();
  }

  @Override
  public boolean remove(String graph) throws StoreException {
    requireIri(graph);
    if (contents.existing(Set.of(graph)).isEmpty()) {
      return false;
    }
    writer().delete(graph);
    if (!StoreGraphs.contains(graph)) {
      own.describe(writer());
    }
    return true;
  }

  @Override
  public void export(List<String> graphs, RdfFormat format, OutputStream out)
      throws StoreException {
    for (String graph : graphs) {
      requireIri(graph);
    }
    List<String> there = contents.sizes().stream().map(GraphSize::graph).toList();
    for (String graph : graphs) {
      if (!there.contains(graph)) {
        throw new StoreException(
            Reason.NO_GRAPH, endpoints.query() + " has no graph <" + graph + ">");
      }
    }
    GraphExport export = new GraphExport(out, format);
    for (String graph : graphs.isEmpty() ? there : graphs) {
      contents.read(graph, export.into(graph));
    }
    export.finish();
  }

  private static void requireIri(String graph) throws StoreException {
    try {
      TripleText.iri(graph);
    } catch (RiotException e) {
      throw new StoreException(Reason.NO_GRAPH, e.getMessage(), e);
    }
  }

  @Override
  public void close() {
    server.close();
  }
}
