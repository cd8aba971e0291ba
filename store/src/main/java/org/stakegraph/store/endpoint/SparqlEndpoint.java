package org.stakegraph.store.endpoint;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.sparql.core.DatasetGraph;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.stakegraph.store.StoreGraphs;
import org.stakegraph.store.tdb.TdbStore;

/**
 * A running SPARQL 1.1 endpoint that only reads.
 *
 * <ul>
 *   <li>{@code /sparql}: queries (SPARQL 1.1 Protocol), and the service description
 *   <li>{@code /data?graph=IRI}, {@code /data?default}: whole graphs (Graph Store Protocol)
 *   <li>{@code /.well-known/void}: what the store holds
 * </ul>
 */
public final class SparqlEndpoint implements AutoCloseable {
  static final String VOID_PATH = "/.well-known/void";

  private static final String QUERY_PATH = "/sparql";
  private static final int HEADER_BYTES = 32 << 10;
  private static final int FORM_KEYS = 1000;
  private static final int THREADS = 48;
  private static final int CONNECTIONS = 256;
  private static final Duration IDLE = Duration.ofSeconds(30);
  private static final Duration STOP = Duration.ofSeconds(5);

  /** Bytes a second below which a client is held to be keeping the line busy. */
  private static final int LEAST_RATE = 256;

  private final FusekiServer server;
  private final Runs runs;
  private final URI uri;

  private SparqlEndpoint(FusekiServer server, Runs runs, URI uri) {
    this.server = server;
    this.runs = runs;
    this.uri = uri;
  }

  /**
   * Starts an endpoint on a store.
   *
   * @param store only read, and left open
   * @throws IOException if the address or port cannot be had
   */
  public static SparqlEndpoint start(TdbStore store, EndpointOptions options) throws IOException {
    return start(store.dataset(), options);
  }

  /**
   * Starts an endpoint. For the other packages of this module.
   *
   * @param dataset a TDB2 dataset, or one whose default graph is the union of its named graphs;
   *     only read, and left open
   * @throws IOException if the address or port cannot be had
   */
  public static SparqlEndpoint start(DatasetGraph dataset, EndpointOptions options)
      throws IOException {
    Runs runs = new Runs(options.bounds());
    FusekiServer server = server(new Source(dataset), runs, options);
    harden(server.getJettyServer(), options);
    try {
      server.start();
    } catch (FusekiException e) {
      throw new IOException(
          "cannot listen on " + options.address() + ", port " + options.port(), e);
    }
    String host =
        options.address().indexOf(':') < 0 ? options.address() : "[" + options.address() + "]";
    return new SparqlEndpoint(
        server, runs, URI.create("http://" + host + ":" + server.getHttpPort() + QUERY_PATH));
  }

  private static FusekiServer server(Source source, Runs runs, EndpointOptions options) {
    AnswerBounds bounds = options.bounds();
    return FusekiServer.create()
        // No modules: whatever else is on the class path adds nothing to the server.
        .fusekiModules(FusekiModules.create())
        .port(options.port())
        .numServerThreads(4, THREADS)
        .addFilter("/*", new Gate(options))
        .addProcessor(QUERY_PATH, new QueryResource(source, runs, bounds))
        .addProcessor("/data", GraphResource.named(source, runs, bounds))
        .addProcessor(VOID_PATH, GraphResource.only(StoreGraphs.DESCRIPTION, source, runs, bounds))
        .addProcessor("", new Start())
        .build();
  }

  /** The way from the bare address to the page. */
  private static final class Start extends Resource {
    Start() {
      super("GET", "HEAD");
    }

    @Override
    void answer(HttpServletRequest request, HttpServletResponse response) {
      response.setStatus(303);
      response.setHeader("Location", QUERY_PATH);
    }
  }

  private static void harden(Server jetty, EndpointOptions options) {
    ServerConnector connector = (ServerConnector) jetty.getConnectors()[0];
    connector.setHost(options.address());
    connector.setIdleTimeout(IDLE.toMillis());
    HttpConfiguration http =
        connector.getConnectionFactory(HttpConnectionFactory.class).getHttpConfiguration();
    http.setSendServerVersion(false);
    http.setSendXPoweredBy(false);
    http.setRequestHeaderSize(HEADER_BYTES);
    http.setMinRequestDataRate(LEAST_RATE);
    http.setMinResponseDataRate(LEAST_RATE);
    ServletContextHandler context = (ServletContextHandler) jetty.getHandler();
    context.setErrorHandler(new PlainErrors());
    context.setMaxFormContentSize(QueryRequest.MAX_BYTES);
    context.setMaxFormKeys(FORM_KEYS);
    jetty.setErrorHandler(new PlainErrors());
    // Requests under way are finished before the server stops, within a bounded time.
    jetty.setHandler(new GracefulHandler(context));
    jetty.setStopTimeout(STOP.toMillis());
    jetty.addBean(new NetworkConnectionLimit(CONNECTIONS, jetty));
  }

  /** Where queries are asked. */
  public URI uri() {
    return uri;
  }

  /** Lets requests under way come to an end, within seconds, and stops. The store stays open. */
  @Override
  public void close() {
    server.stop();
    runs.close();
  }
}
