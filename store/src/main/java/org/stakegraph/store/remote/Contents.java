package org.stakegraph.store.remote;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSetRewindable;
import org.stakegraph.store.GraphSize;
import org.stakegraph.store.StoreException;
import org.stakegraph.store.StoreException.Reason;
import org.stakegraph.store.sparql.RowsAnswer;

/** What a server holds, found out by queries. */
final class Contents {
  /** Graphs asked after in one request; their names have to fit into its form. */
  private static final int ASKED_AT_ONCE = 500;

  private final QueryService service;

  Contents(QueryService service) {
    this.service = service;
  }

  /** Hands on each solution of a query. */
  void each(String sparql, Consumer<Binding> reader) throws StoreException {
    RowSetRewindable rows = service.select(QueryService.Request.of(sparql));
    rows.forEachRemaining(reader);
  }

  /** The value of a variable; {@code ""} if it is not bound. */
  static String text(Binding row, String variable) {
    Node value = row.get(Var.alloc(variable));
    return value == null ? "" : RowsAnswer.plain(value);
  }

  /** A whole number that a query counted. */
  static long number(Binding row, String variable) {
    try {
      return Long.parseLong(text(row, variable));
    } catch (NumberFormatException e) {
      throw new NotCounted(e);
    }
  }

  private static final class NotCounted extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotCounted(Throwable cause) {
      super(cause);
    }
  }

  /** All graphs whose name is an IRI, sorted by it. */
  List<GraphSize> sizes() throws StoreException {
    List<GraphSize> sizes = new ArrayList<>();
    try {
      each(
          "SELECT ?g (COUNT(*) AS ?n) { GRAPH ?g { ?s ?p ?o } FILTER(isIRI(?g)) } GROUP BY ?g",
          row -> sizes.add(new GraphSize(text(row, "g"), number(row, "n"))));
    } catch (NotCounted e) {
      throw new StoreException(Reason.BROKEN_ANSWER, "the server counts, and gives no number", e);
    }
    sizes.removeIf(size -> size.graph().isEmpty());
    sizes.sort(Comparator.comparing(GraphSize::graph));
    return sizes;
  }

  /** The names of all graphs. */
  List<String> names() throws StoreException {
    List<String> names = new ArrayList<>();
    each("SELECT DISTINCT ?g { GRAPH ?g { ?s ?p ?o } }", row -> names.add(text(row, "g")));
    return names;
  }

  /**
   * Which graphs are there.
   *
   * @param graphs IRIs that may be written into a query
   */
  Set<String> existing(Collection<String> graphs) throws StoreException {
    Set<String> existing = new HashSet<>();
    List<String> names = new ArrayList<>(graphs);
    for (int i = 0; i < names.size(); i += ASKED_AT_ONCE) {
      String values =
          names.subList(i, Math.min(names.size(), i + ASKED_AT_ONCE)).stream()
              .map(name -> "<" + name + ">")
              .collect(Collectors.joining(" "));
      each(
          "SELECT ?g { VALUES ?g { %s } FILTER EXISTS { GRAPH ?g { ?s ?p ?o } } }"
              .formatted(values),
          row -> existing.add(text(row, "g")));
    }
    return existing;
  }

  /** The statements of a graph, in no order. */
  void read(String graph, StreamRDF sink) throws StoreException {
    service.construct(
        QueryService.Request.of(
            "CONSTRUCT { ?s ?p ?o } WHERE { GRAPH <" + graph + "> { ?s ?p ?o } }"),
        sink);
  }
}
