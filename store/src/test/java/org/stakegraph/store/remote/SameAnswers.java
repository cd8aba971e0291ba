package org.stakegraph.store.remote;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.List;
import org.stakegraph.store.GraphLoad;
import org.stakegraph.store.GraphStore;
import org.stakegraph.store.memory.MemoryStore;
import org.stakegraph.store.rdf.RdfFormat;
import org.stakegraph.store.sparql.RowsAnswer;
import org.stakegraph.store.sparql.SparqlQuery;

/** Queries that come out differently where a server's default graph is not the union, as a set. */
final class SameAnswers {
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final String PREFIX = "PREFIX e: <https://e.org/> ";

  private static final String DATA =
      """
      PREFIX e: <https://e.org/>
      e:g1 { e:a a e:Person ; e:over e:b ; e:n 1 . e:b e:over e:c ; e:n 2 ; e:with [ e:m 7 ] . }
      e:g2 { e:a a e:Person ; e:over e:b ; e:n 1 . e:c e:n 3 ; e:next e:b . e:b e:n 2 }
      e:g3 { e:a e:over e:b ; e:next e:b . e:text e:says "a\\\\u0022 b \\\\\\\\U0001F71A \\" ' \\n } ; DROP ALL" }
      """;

  private static final List<String> QUERIES =
      List.of(
          "SELECT ?s ?o { ?s e:over ?o } ORDER BY ?s ?o",
          "SELECT * { ?s e:over ?o . [] e:over ?s } ORDER BY ?s ?o",
          "SELECT (COUNT(*) AS ?n) { ?s e:over ?o }",
          "SELECT (COUNT(*) AS ?n) { e:a e:over e:b }",
          "SELECT ?s (SUM(?n) AS ?sum) { ?s e:n ?n } GROUP BY ?s ORDER BY ?sum",
          "SELECT ?s (SUM(?n) AS ?sum) { ?s e:n ?n OPTIONAL { ?s e:over ?o } } GROUP BY ?s ORDER BY"
              + " ?s ?sum",
          "SELECT ?x { e:a e:over/e:over ?x }",
          "SELECT ?x { e:a e:over+ ?x } ORDER BY ?x",
          "SELECT ?x { e:a (e:over|e:next)/e:n ?x } ORDER BY ?x",
          "SELECT ?x ?y { ?x e:over|e:next ?y } ORDER BY ?x ?y",
          "SELECT ?x ?y { ?x ^e:over ?y } ORDER BY ?x ?y",
          "SELECT ?n { { ?s e:n ?n } UNION { e:a e:n ?n } } ORDER BY ?n",
          "SELECT ?g ?s { GRAPH ?g { ?s a e:Person } ?s e:over ?o } ORDER BY ?g ?s",
          "SELECT ?s ?flag { ?s e:n ?n BIND(EXISTS { ?s e:over ?o } AS ?flag) } ORDER BY ?s",
          "SELECT ?s (EXISTS { ?s e:over ?o } AS ?flag) { ?s e:n ?n } ORDER BY ?s ?flag",
          "SELECT ?s { ?s e:n ?n } GROUP BY ?s HAVING (EXISTS { ?s e:over ?o }) ORDER BY ?s",
          "SELECT ?s { ?s e:n ?n } ORDER BY (EXISTS { ?s e:over ?o }) ?s",
          "SELECT ?s ?total { ?s a e:Person { SELECT (SUM(?n) AS ?total) { ?x e:n ?n } } }",
          "SELECT ?s ?n { ?s e:n ?n MINUS { ?s a e:Person } FILTER(isIRI(?s)) } ORDER BY ?s ?n",
          "SELECT (SUM(?n) AS ?sum) { ?s e:n ?n VALUES ?s { e:a e:b } }",
          "SELECT ?s (COUNT(*) AS ?c) FROM e:g1 FROM e:g2 { ?s e:n ?n FILTER(isIRI(?s)) } GROUP BY"
              + " ?s ORDER BY ?s",
          "SELECT ?t (STRLEN(?t) AS ?l) { e:text e:says ?t }",
          "SELECT (COUNT(*) AS ?c) { ?s ?p ?o FILTER NOT EXISTS { GRAPH e:g1 { ?s ?p ?o } }"
              + " FILTER(STRSTARTS(STR(?p), 'https://e.org/')) }",
          "SELECT ?s { ?s e:over ?o } ORDER BY ?s LIMIT 2");

  private SameAnswers() {}

  /** Loads the data into an empty store and compares its answers with those of files. */
  static void check(GraphStore store) throws Exception {
    try (GraphLoad load = store.load()) {
      load.add(stream(), RdfFormat.TRIG, "https://e.org/", "https://e.org/d");
      load.finish();
    }
    MemoryStore files = MemoryStore.create();
    files.load(stream(), RdfFormat.TRIG, "https://e.org/");
    for (String query : QUERIES) {
      SparqlQuery sparql = SparqlQuery.of(PREFIX + query);
      RowsAnswer expected = (RowsAnswer) files.query(sparql, PATIENCE);
      RowsAnswer answer = (RowsAnswer) store.query(sparql, PATIENCE);

      assertThat(answer.columns()).as(query).isEqualTo(expected.columns());
      assertThat(answer.rows()).as(query).isNotEmpty().isEqualTo(expected.rows());
    }
  }

  private static ByteArrayInputStream stream() {
    return new ByteArrayInputStream(DATA.getBytes(UTF_8));
  }
}
