package org.stakegraph.store.remote;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.RowSetRewindable;
import org.jspecify.annotations.Nullable;
import org.stakegraph.store.StoreException;
import org.stakegraph.store.StoreGraphs;

/**
 * Sees to it that a query without {@code FROM} finds the union of all named graphs, whatever the
 * server takes for its default graph. SPARQL leaves that to the server: RDF4J, GraphDB and a TDB2
 * dataset that is set up so show the union, Fuseki otherwise shows a graph of its own, in which our
 * stores keep nothing, and a query would find nothing without any complaint.
 *
 * <p>So it is tried out once a connection, with a statement known to be in a named graph. Where the
 * default graph does not have it, Jena's name of the union is tried: patterns are then put into
 * {@code GRAPH <urn:x-arq:UnionGraph>}, which leaves a {@code GRAPH} inside them its meaning. (As
 * {@code default-graph-uri} the name would take all named graphs away from the query, and the
 * indexes of the store with them.) Where that is unknown too, all graphs are named one by one as
 * {@code default-graph-uri} and {@code named-graph-uri}.
 */
final class DefaultGraph {
  private static final String UNION = Quad.unionGraph.getURI();

  /** Texts and blank nodes are left out: what is compared has to be the same for certain. */
  private static final String SHOWS =
      """
      SELECT ?shown {
        { SELECT ?s ?p ?o { GRAPH %s { ?s ?p ?o FILTER(isIRI(?s) && isIRI(?o)) } } LIMIT 1 }
        BIND(EXISTS { ?s ?p ?o } AS ?shown)
      }\
      """;

  private enum Way {
    AS_IT_IS,
    BY_NAME_OF_UNION,
    ONE_BY_ONE
  }

  private final QueryService service;
  private final Contents contents;
  private @Nullable Way way;

  DefaultGraph(QueryService service, Contents contents) {
    this.service = service;
    this.contents = contents;
  }

  /** The query as this server has to be asked. */
  QueryService.Request request(Query query, Duration within) throws StoreException {
    if (!query.hasDatasetDescription()) {
      switch (way(within)) {
        case AS_IT_IS -> {
          // nothing to be done
        }
        case BY_NAME_OF_UNION -> {
          return request(InUnionGraph.of(query), List.of(), within);
        }
        case ONE_BY_ONE -> {
          return request(query, contents.names(), within);
        }
      }
    }
    return request(query, List.of(), within);
  }

  private static QueryService.Request request(Query query, List<String> graphs, Duration within) {
    return new QueryService.Request(query.serialize(), graphs, Optional.of(within));
  }

  private Way way(Duration within) throws StoreException {
    if (way != null) {
      return way;
    }
    Optional<Boolean> shown = shows("<" + StoreGraphs.DESCRIPTION + ">", within);
    if (shown.isEmpty()) {
      shown = shows("?g", within);
    }
    if (shown.isEmpty()) {
      return Way.AS_IT_IS; // a store without graphs: asked again next time
    }
    way = shown.get() ? Way.AS_IT_IS : knowsUnion(within) ? Way.BY_NAME_OF_UNION : Way.ONE_BY_ONE;
    return way;
  }

  /** Whether the default graph has a statement of a graph; empty if that graph has none. */
  private Optional<Boolean> shows(String graph, Duration within) throws StoreException {
    RowSetRewindable rows =
        service.select(
            new QueryService.Request(SHOWS.formatted(graph), List.of(), Optional.of(within)));
    return rows.hasNext()
        ? Optional.of(Contents.text(rows.next(), "shown").equals("true"))
        : Optional.empty();
  }

  private boolean knowsUnion(Duration within) throws StoreException {
    return service.ask(
        new QueryService.Request(
            "ASK { GRAPH <" + UNION + "> { ?s ?p ?o } }", List.of(), Optional.of(within)));
  }
}
