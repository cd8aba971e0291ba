package org.stakegraph.store.remote;

import java.util.List;
import java.util.Optional;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSetRewindable;
import org.jspecify.annotations.Nullable;
import org.stakegraph.ontology.Stk;
import org.stakegraph.store.StoreException;
import org.stakegraph.store.StoreGraphs;

/**
 * Sees to it that a query without {@code FROM} finds the union of all named graphs, and each
 * statement of it once, whatever the server takes for its default graph. SPARQL leaves that to the
 * server: RDF4J, GraphDB and a TDB2 dataset that is set up so show the union, Fuseki otherwise
 * shows a graph of its own, in which our stores keep nothing, and a query would find nothing
 * without any complaint. RDF4J shows a statement as often as there are graphs with it.
 *
 * <p>So it is tried out once a connection, with a statement of the description, and one that the
 * description and the vocabulary share. Where the default graph does not have the first, Jena's
 * name of the union is tried: patterns are then put into {@code GRAPH <urn:x-arq:UnionGraph>},
 * which leaves a {@code GRAPH} inside them its meaning. (As {@code default-graph-uri} the name
 * would take all named graphs away from the query, and the indexes of the store with them.) Where
 * that is unknown too, all graphs are named one by one as {@code default-graph-uri} and {@code
 * named-graph-uri}. Where the second is not seen exactly once, {@link WithoutRepeats} helps.
 */
final class DefaultGraph {
  /** Without its hash sign the namespace is the name of the vocabulary. */
  static final String VOCABULARY = Stk.NAMESPACE.substring(0, Stk.NAMESPACE.length() - 1);

  private static final String UNION = "<" + Quad.unionGraph.getURI() + ">";
  private static final String DESCRIBED =
      "<" + StoreGraphs.DESCRIPTION + "> a <http://rdfs.org/ns/void#Dataset>";
  private static final String SHARED =
      "<" + VOCABULARY + "> a <http://www.w3.org/2002/07/owl#Ontology>";

  private static final String OUR_STORE =
      """
      SELECT ?graphs ?described ?shown ?union {
        { SELECT (COUNT(*) AS ?graphs) { GRAPH ?g { SHARED } } }
        { SELECT (COUNT(*) AS ?described) { DESCRIBED } }
        { SELECT (COUNT(*) AS ?shown) { SHARED } }
        { SELECT (COUNT(*) AS ?union) { GRAPH UNION { SHARED } } }
      }\
      """
          .replace("SHARED", SHARED)
          .replace("DESCRIBED", DESCRIBED)
          .replace("UNION", UNION);

  /** Texts and blank nodes are left out: what is compared has to be the same for certain. */
  private static final String ANY_STORE =
      """
      SELECT ?shown ?union {
        { SELECT ?s ?p ?o { GRAPH ?g { ?s ?p ?o FILTER(isIRI(?s) && isIRI(?o)) } } LIMIT 1 }
        BIND(EXISTS { ?s ?p ?o } AS ?shown)
        BIND(EXISTS { GRAPH UNION { ?s ?p ?o } } AS ?union)
      }\
      """
          .replace("UNION", UNION);

  private enum Way {
    AS_IT_IS,
    BY_NAME_OF_UNION,
    ONE_BY_ONE
  }

  /**
   * What was found out.
   *
   * @param way to the union of the graphs
   * @param repeats whether a statement may be seen more than once there
   */
  private record Finding(Way way, boolean repeats) {}

  private final QueryService service;
  private final Contents contents;
  private @Nullable Finding finding;

  DefaultGraph(QueryService service, Contents contents) {
    this.service = service;
    this.contents = contents;
  }

  /** The query as this server has to be asked. */
  QueryService.Request request(Query query, Deadline end) throws StoreException {
    Finding found = found(end);
    Query asked = found.repeats() ? WithoutRepeats.of(query) : query;
    List<String> graphs = List.of();
    if (!query.hasDatasetDescription()) {
      asked = found.way() == Way.BY_NAME_OF_UNION ? InUnionGraph.of(asked) : asked;
      graphs = found.way() == Way.ONE_BY_ONE ? contents.names() : graphs;
    }
    return new QueryService.Request(asked.serialize(), graphs, Optional.of(end));
  }

  private Finding found(Deadline end) throws StoreException {
    if (finding == null) {
      finding = inOurStore(row(OUR_STORE, end).orElseThrow(Contents::unexpected));
    }
    if (finding == null) {
      finding = row(ANY_STORE, end).map(DefaultGraph::inAnyStore).orElse(null);
    }
    // A store without graphs says nothing now, and is asked again next time.
    return finding == null ? new Finding(Way.AS_IT_IS, false) : finding;
  }

  private Optional<Binding> row(String query, Deadline end) throws StoreException {
    RowSetRewindable rows =
        service.select(new QueryService.Request(query, List.of(), Optional.of(end)));
    return rows.hasNext() ? Optional.of(rows.next()) : Optional.empty();
  }

  private static @Nullable Finding inOurStore(Binding row) throws StoreException {
    long graphs = Contents.number(row, "graphs");
    long shown = Contents.number(row, "shown");
    long union = Contents.number(row, "union");
    if (graphs == 0) {
      return null;
    } else if (Contents.number(row, "described") > 0) {
      return new Finding(Way.AS_IT_IS, graphs < 2 || shown != 1);
    } else if (union > 0) {
      return new Finding(Way.BY_NAME_OF_UNION, graphs < 2 || union != 1);
    }
    return new Finding(Way.ONE_BY_ONE, true);
  }

  private static Finding inAnyStore(Binding row) {
    boolean shown = Contents.text(row, "shown").equals("true");
    boolean union = Contents.text(row, "union").equals("true");
    return new Finding(shown ? Way.AS_IT_IS : union ? Way.BY_NAME_OF_UNION : Way.ONE_BY_ONE, true);
  }
}
