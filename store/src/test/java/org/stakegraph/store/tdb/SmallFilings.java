package org.stakegraph.store.tdb;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.ValueFactory;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.rio.RDFHandler;
import org.stakegraph.store.GraphLoad;
import org.stakegraph.store.GraphStore;
import org.stakegraph.store.sparql.RowsAnswer;
import org.stakegraph.store.sparql.SparqlQuery;

/** Graphs all of whose statements say which version they are of, so that a torn one shows. */
final class SmallFilings {
  static final Duration PATIENCE = Duration.ofSeconds(60);
  static final int STATEMENTS = 100;

  private static final String E = "https://e.org/";
  private static final ValueFactory VALUES = SimpleValueFactory.getInstance();

  private SmallFilings() {}

  /** Loads the first {@code count} graphs in this version. */
  static void load(GraphStore store, int count, int version) throws Exception {
    try (GraphLoad load = store.load()) {
      for (int number = 0; number < count; number++) {
        load.add(graph(number), statements(number, version));
        load.checkpoint();
      }
      load.finish();
    }
  }

  static String graph(int number) {
    return E + "graph/" + number;
  }

  static Consumer<RDFHandler> statements(int number, int version) {
    return sink -> {
      IRI graph = VALUES.createIRI(graph(number));
      for (int i = 0; i < STATEMENTS; i++) {
        sink.handleStatement(
            VALUES.createStatement(
                VALUES.createIRI(graph + "/s" + i + "-v" + version),
                VALUES.createIRI(E + "version"),
                VALUES.createLiteral(version)));
      }
    };
  }

  /**
   * The version of each graph that is there.
   *
   * @throws AssertionError if a graph is not whole, or of two versions
   */
  static List<Long> versions(GraphStore store) throws Exception {
    RowsAnswer answer =
        (RowsAnswer)
            store.query(
                SparqlQuery.of(
                    "SELECT ?g (COUNT(*) AS ?n) (MIN(?v) AS ?low) (MAX(?v) AS ?high)"
                        + " { GRAPH ?g { ?s <https://e.org/version> ?v } } GROUP BY ?g"),
                PATIENCE);
    return answer.rows().stream()
        .map(
            row -> {
              if (!row.get(1).equals("" + STATEMENTS) || !row.get(2).equals(row.get(3))) {
                throw new AssertionError("a torn graph: " + row);
              }
              return Long.valueOf(row.get(2));
            })
        .toList();
  }
}
