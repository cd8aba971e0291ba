package org.stakegraph.store.remote;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.sparql.engine.binding.Binding;
import org.stakegraph.ontology.Stk;
import org.stakegraph.store.GraphSize;
import org.stakegraph.store.StoreException;
import org.stakegraph.store.StoreGraphs;
import org.stakegraph.store.describe.StoreContent;

/** Has a server count what it holds, in the five queries that a description of it takes. */
final class ContentCount {
  /** The graphs of filings, which are what is described. */
  private static final String IN_FILINGS =
      "FILTER(?g NOT IN (<"
          + StoreGraphs.VOCABULARY
          + ">, <"
          + StoreGraphs.CODES
          + ">, <"
          + StoreGraphs.DESCRIPTION
          + ">))";

  private final Contents contents;

  ContentCount(Contents contents) {
    this.contents = contents;
  }

  StoreContent now() throws StoreException {
    Map<String, List<String>> filings = new HashMap<>();
    String query = "SELECT DISTINCT ?g ?f { GRAPH ?g { ?f a <%s> } FILTER(isIRI(?f)) }";
    for (Binding row : contents.rows(query.formatted(Stk.FILING))) {
      filings
          .computeIfAbsent(Contents.text(row, "g"), g -> new ArrayList<>())
          .add(Contents.text(row, "f"));
    }
    List<StoreContent.Member> graphs = new ArrayList<>();
    for (GraphSize size : contents.sizes()) {
      List<String> there = filings.getOrDefault(size.graph(), List.of());
      graphs.add(new StoreContent.Member(size.graph(), size.triples(), there));
    }
    return StoreContent.of(graphs, subjects(), classes(), properties());
  }

  private long subjects() throws StoreException {
    return counts("SELECT (\"\" AS ?x) (COUNT(DISTINCT ?s) AS ?n) { GRAPH ?g { ?s ?p ?o } %s }")
        .getOrDefault("", 0L);
  }

  private Map<String, Long> classes() throws StoreException {
    return counts(
        "SELECT ?x (COUNT(DISTINCT ?s) AS ?n) { GRAPH ?g { ?s a ?x } %s FILTER(isIRI(?x)) }"
            + " GROUP BY ?x");
  }

  private Map<String, Long> properties() throws StoreException {
    return counts("SELECT ?x (COUNT(*) AS ?n) { GRAPH ?g { ?s ?x ?o } %s } GROUP BY ?x");
  }

  private Map<String, Long> counts(String query) throws StoreException {
    Map<String, Long> counts = new HashMap<>();
    for (Binding row : contents.rows(query.formatted(IN_FILINGS))) {
      counts.put(Contents.text(row, "x"), Contents.number(row, "n"));
    }
    return counts;
  }
}
