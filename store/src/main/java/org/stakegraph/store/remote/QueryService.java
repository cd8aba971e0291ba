package org.stakegraph.store.remote;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.query.ARQ;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetReader;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.apache.jena.sparql.exec.RowSetRewindable;
import org.stakegraph.store.StoreException;
import org.stakegraph.store.StoreException.Reason;
import org.stakegraph.store.rdf.RdfFormat;
import org.stakegraph.store.rdf.RdfLoader;
import org.stakegraph.store.rdf.RdfSyntaxException;

/** Sends queries to one address by the SPARQL 1.1 Protocol and reads the answers. */
final class QueryService {
  static final String RESULTS =
      "application/sparql-results+json, application/sparql-results+xml;q=0.8";
  static final String GRAPHS =
      "application/n-triples, text/turtle;q=0.9, application/rdf+xml;q=0.8";

  private static final Map<String, Lang> RESULT_SYNTAX =
      Map.of(
          "application/sparql-results+json", ResultSetLang.RS_JSON,
          "application/json", ResultSetLang.RS_JSON,
          "application/sparql-results+xml", ResultSetLang.RS_XML);

  private static final Map<String, RdfFormat> GRAPH_SYNTAX =
      Map.of(
          "application/n-triples", RdfFormat.NTRIPLES,
          "text/turtle", RdfFormat.TURTLE,
          "application/rdf+xml", RdfFormat.RDFXML);

  static {
    ARQ.init(); // registers the readers of results
  }

  private final Server server;
  private final URI address;

  QueryService(Server server, URI address) {
    this.server = server;
    this.address = address;
  }

  /**
   * A query on its way.
   *
   * @param sparql its text
   * @param graphs what makes up its default graph and can be named; none to leave that to the
   *     server
   * @param end when the whole answer has to be here; empty for as long as the server keeps
   *     answering
   */
  record Request(String sparql, List<String> graphs, Optional<Deadline> end) {
    static Request of(String sparql) {
      return new Request(sparql, List.of(), Optional.empty());
    }

    private String form() {
      String named =
          graphs.stream()
              .map(Address::encode)
              .map(graph -> "&default-graph-uri=" + graph + "&named-graph-uri=" + graph)
              .collect(Collectors.joining());
      return "query=" + Address.encode(sparql) + named;
    }
  }

  /** The server's answer, whatever it is. */
  Reply reply(Request request, String accept) throws StoreException {
    HttpRequest.Builder http =
        HttpRequest.newBuilder(address)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("Accept", accept)
            .POST(HttpRequest.BodyPublishers.ofString(request.form()));
    // A parameter "timeout" would be seconds to some servers and milliseconds to others, which
    // then answer with a part of the truth: the server is left alone and cut off instead.
    return request.end().isPresent() ? server.send(http, request.end().get()) : server.send(http);
  }

  /** Solutions, all of them read. */
  RowSetRewindable select(Request request) throws StoreException {
    try (Reply reply = reply(request, RESULTS)) {
      return rows(accepted(reply));
    }
  }

  /** Yes or no. */
  boolean ask(Request request) throws StoreException {
    try (Reply reply = reply(request, RESULTS)) {
      return truth(accepted(reply));
    }
  }

  /** Statements, handed on as they come. */
  void construct(Request request, StreamRDF sink) throws StoreException {
    try (Reply reply = reply(request, GRAPHS)) {
      statements(accepted(reply), sink);
    }
  }

  private Reply accepted(Reply reply) throws StoreException {
    if (!reply.isSuccess()) {
      throw server.refusal(reply);
    }
    return reply;
  }

  static RowSetRewindable rows(Reply reply) throws StoreException {
    QueryExecResult result = results(reply);
    if (!result.isRowSet()) {
      throw broken(reply, "the answer is not a table");
    }
    try {
      return result.rowSet().rewindable();
    } catch (RuntimeException | StackOverflowError e) {
      throw unreadable(reply, e);
    }
  }

  static boolean truth(Reply reply) throws StoreException {
    QueryExecResult result = results(reply);
    if (!result.isBoolean()) {
      throw broken(reply, "the answer is neither yes nor no");
    }
    return result.booleanResult();
  }

  private static QueryExecResult results(Reply reply) throws StoreException {
    Lang syntax = RESULT_SYNTAX.get(reply.mediaType());
    if (syntax == null) {
      throw broken(reply, what(reply) + " instead of the results of a query");
    }
    try {
      return RowSetReader.createReader(syntax).readAny(reply.body(), ARQ.getContext());
    } catch (RuntimeException | StackOverflowError e) {
      throw unreadable(reply, e);
    }
  }

  static void statements(Reply reply, StreamRDF sink) throws StoreException {
    RdfFormat format = GRAPH_SYNTAX.get(reply.mediaType());
    if (format == null) {
      throw broken(reply, what(reply) + " instead of a graph");
    }
    try {
      RdfLoader.parse(reply.body(), format, reply.address().toString(), sink);
    } catch (IOException e) {
      throw Server.failure(reply.address(), e);
    } catch (RdfSyntaxException e) {
      throw unreadable(reply, e);
    }
  }

  private static String what(Reply reply) {
    return reply.isPage()
        ? "the server answers with a web page"
        : "the server answers with "
            + (reply.mediaType().isEmpty()
                ? "something without a type"
                : Words.clean(reply.mediaType()));
  }

  /** Parsers wrap what happened to the stream in exceptions of their own. */
  private static StoreException unreadable(Reply reply, Throwable e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof WatchedBody.TooLong || cause instanceof WatchedBody.TooLate) {
        return Server.failure(reply.address(), (IOException) cause);
      }
    }
    return new StoreException(
        Reason.BROKEN_ANSWER,
        reply.address() + ": the answer is not what it says it is, or breaks off",
        e);
  }

  private static StoreException broken(Reply reply, String message) {
    return new StoreException(Reason.BROKEN_ANSWER, reply.address() + ": " + message);
  }
}
