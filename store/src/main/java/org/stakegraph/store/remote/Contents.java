package org.stakegraph.store.remote;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
  private static final int ASKED_AT_ONCE = 200;

  private final QueryService service;

  Contents(QueryService service) {
    this.service = service;
  }

  /** The solutions of a query of our own. */
  List<Binding> rows(String sparql) throws StoreException {
    RowSetRewindable solutions = service.select(QueryService.Request.of(sparql));
    List<Binding> rows = new ArrayList<>();
    solutions.forEachRemaining(rows::add);
    return rows;
  }

  /** The value of a variable; {@code ""} if it is not bound. */
  static String text(Binding row, String variable) {
    Node value = row.get(Var.alloc(variable));
    return value == null ? "" : RowsAnswer.plain(value);
  }

  /** A whole number that a server counted. */
  static long number(Binding row, String variable) throws StoreException {
    try {
      return Long.parseLong(text(row, variable));
    } catch (NumberFormatException e) {
      throw unexpected();
    }
  }

  /** An answer that is none to the question. */
  static StoreException unexpected() {
    return new StoreException(
        Reason.BROKEN_ANSWER, "asked to count, the server answers with something else");
  }

  /** All graphs whose name is an IRI, sorted by it. */
  List<GraphSize> sizes() throws StoreException {
    List<GraphSize> sizes = new ArrayList<>();
    for (Binding row :
        rows(
            "SELECT ?g (COUNT(*) AS ?n) { GRAPH ?g { ?s ?p ?o } FILTER(isIRI(?g)) } GROUP BY ?g")) {
      if (!text(row, "g").isEmpty()) {
        sizes.add(new GraphSize(text(row, "g"), number(row, "n")));
      }
    }
    sizes.sort(Comparator.comparing(GraphSize::graph));
    return sizes;
  }

  /** The names of all graphs. */
  List<String> names() throws StoreException {
    return rows("SELECT DISTINCT ?g { GRAPH ?g { ?s ?p ?o } FILTER(isIRI(?g)) }").stream()
        .map(row -> text(row, "g"))
        .toList();
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
      String query =
          "SELECT ?g { VALUES ?g { %s } FILTER EXISTS { GRAPH ?g { ?s ?p ?o } } }"
              .formatted(values);
      rows(query).forEach(row -> existing.add(text(row, "g")));
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
