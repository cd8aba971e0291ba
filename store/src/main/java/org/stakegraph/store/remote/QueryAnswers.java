package org.stakegraph.store.remote;

import java.time.Duration;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.query.Query;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.XSD;
import org.stakegraph.store.StoreException;
import org.stakegraph.store.sparql.Answer;
import org.stakegraph.store.sparql.GraphAnswer;
import org.stakegraph.store.sparql.QueryException;
import org.stakegraph.store.sparql.QueryException.Reason;
import org.stakegraph.store.sparql.RowsAnswer;
import org.stakegraph.store.sparql.SafeQuery;
import org.stakegraph.store.sparql.SparqlQuery;
import org.stakegraph.store.sparql.TruthAnswer;

/** Has queries answered by a server, after they were looked through here. */
final class QueryAnswers {
  private final Server server;
  private final QueryService service;
  private final DefaultGraph defaultGraph;

  QueryAnswers(Server server, QueryService service, DefaultGraph defaultGraph) {
    this.server = server;
    this.service = service;
    this.defaultGraph = defaultGraph;
  }

  /**
   * Has a query answered.
   *
   * @param timeout for the whole answer to be here
   */
  Answer answer(SparqlQuery asked, Duration timeout) throws QueryException, StoreException {
    Query query = prepared(asked);
    String accept =
        query.isSelectType() || query.isAskType() ? QueryService.RESULTS : QueryService.GRAPHS;
    try (Reply reply = service.reply(defaultGraph.request(query, Deadline.in(timeout)), accept)) {
      if (!reply.isSuccess()) {
        throw refusal(reply);
      }
      return read(query, reply);
    } catch (StoreException e) {
      if (e.reason() == StoreException.Reason.TIMEOUT) {
        throw new QueryException(
            Reason.TIMEOUT, "no answer within " + timeout.toMillis() / 1000.0 + " s", e);
      }
      throw e;
    } catch (OutOfMemoryError e) {
      throw new QueryException(Reason.TOO_LARGE, "the answer does not fit into memory", e);
    }
  }

  /** The one place where a query with its parameters becomes one that can be sent. */
  private static Query prepared(SparqlQuery asked) throws QueryException {
    Query query = SafeQuery.parse(asked).query();
    query.setBase(null); // or it is written with relative IRIs, and without their base
    return query;
  }

  private static Answer read(Query query, Reply reply) throws StoreException {
    if (query.isSelectType()) {
      return new RowsAnswer(QueryService.rows(reply), prefixes(query));
    } else if (query.isAskType()) {
      return new TruthAnswer(QueryService.truth(reply));
    }
    Graph graph = GraphMemFactory.createDefaultGraph();
    QueryService.statements(reply, StreamRDFLib.graph(graph));
    return new GraphAnswer(graph, prefixes(query));
  }

  /** Answers by the protocol bring no prefixes along. */
  private static PrefixMap prefixes(Query query) {
    PrefixMap prefixes = PrefixMapFactory.create();
    prefixes.add("rdf", RDF.getURI());
    prefixes.add("rdfs", RDFS.getURI());
    prefixes.add("xsd", XSD.getURI());
    prefixes.putAll(query.getPrefixMapping());
    return prefixes;
  }

  /**
   * What a server says of a query, which is SPARQL 1.1 as far as can be told here. Fuseki and RDF4J
   * answer 503 when their own patience ends; with {@code Retry-After} a server is just busy.
   */
  private StoreException refusal(Reply reply) throws QueryException {
    int status = reply.status();
    if (status == 400) {
      throw new QueryException(
          Reason.SYNTAX, "the server does not understand the query" + server.said(reply));
    } else if (status == 422) {
      throw new QueryException(
          Reason.REFUSED, "the server does not allow the query" + server.said(reply));
    } else if (status == 413 || status == 414) {
      throw new QueryException(Reason.TOO_LARGE, "the query is too long for the server");
    } else if (status == 503 && reply.retryAfter().isEmpty()) {
      throw new QueryException(
          Reason.TIMEOUT, "the server gave the query up (503)" + server.said(reply));
    }
    return server.refusal(reply);
  }
}
