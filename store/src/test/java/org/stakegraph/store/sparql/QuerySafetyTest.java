package org.stakegraph.store.sparql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.stakegraph.store.memory.Stores.TEN_SECONDS;
import static org.stakegraph.store.memory.Stores.rows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stakegraph.store.memory.MemoryStore;
import org.stakegraph.store.memory.Stores;
import org.stakegraph.store.rdf.RdfFormat;
import org.stakegraph.store.sparql.QueryException.Reason;

class QuerySafetyTest {
  private MemoryStore store = MemoryStore.create();

  @BeforeEach
  void fill() throws Exception {
    store =
        Stores.storeOf(RdfFormat.TURTLE, "<s> <p> 1, 2, 3, 4, 5, 6, 7, 8, 9 . <s> <q> \"text\" .");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * { SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } }",
        "SELECT * { SERVICE SILENT <http://127.0.0.1:1/> { ?s ?p ?o } }",
        "SELECT * { ?s ?p ?o OPTIONAL { SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } } }",
        "SELECT * { { SELECT ?s { SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } } } }",
        "SELECT * { ?s ?p ?o FILTER EXISTS { SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } } }",
        "SELECT (EXISTS { SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } } AS ?e) { ?s ?p ?o }",
        "SELECT * { ?s ?p ?o MINUS { SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } } }",
        "SELECT * { GRAPH ?g { SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } } }",
        "CONSTRUCT { ?s ?p ?o } { SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } }",
        "DESCRIBE ?s { SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } }",
        "ASK { SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } }",
        "SELECT (COUNT(?s) AS ?n) { ?s ?p ?o } GROUP BY ?p HAVING (EXISTS { SERVICE <x:y> {} })",
        "SELECT ?s { ?s ?p ?o } ORDER BY (EXISTS { SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } })",
        "SELECT (SUM(IF(EXISTS { SERVICE <x:y> { ?s ?p ?o } }, 1, 0)) AS ?n) { ?s ?p ?o }",
      })
  void refusesServiceWhereverItStands(String query) {
    assertRefused(query, "SERVICE");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT (<java:java.lang.System>('x') AS ?x) {}",
        "SELECT * { ?s ?p ?o FILTER(<java:org.stakegraph.Evil>(?o)) }",
        "SELECT (SUM(<java:org.stakegraph.Evil>(?o)) AS ?n) { ?s ?p ?o }",
        "SELECT ?s { ?s ?p ?o } ORDER BY <java:org.stakegraph.Evil>(?o)",
        "SELECT ?s { ?s ?p ?o } GROUP BY ?s HAVING (<java:org.stakegraph.Evil>(?s))",
        "SELECT * { ?s ?p ?o FILTER NOT EXISTS { ?s ?p ?x FILTER(<java:org.E>(?x)) } }",
        "SELECT (CONCAT(STR(<java:org.stakegraph.Evil>(1)), 'x') AS ?x) {}",
        "SELECT (<http://jena.apache.org/ARQ/jsFunction#f>('x') AS ?x) {}",
        "SELECT (<http://www.w3.org/2005/xpath-functions#apply>(<java:org.E>, 1) AS ?x) {}",
        "SELECT (<http://jena.apache.org/ARQ/function#now>() AS ?x) {}",
        "SELECT * { ?s <java:org.stakegraph.Evil> ?o }",
        "SELECT * { ?s ?p ?o FILTER EXISTS { ?s <java:org.stakegraph.Evil> ?o } }",
      })
  void refusesFunctionsOfOthers(String query) {
    assertRefused(query, "not allowed");
  }

  @Test
  void runsCastsAndTheStandardsOwnFunctions() throws Exception {
    assertThat(
            rows(
                store,
                "PREFIX xsd: <http://www.w3.org/2001/XMLSchema#> "
                    + "SELECT (xsd:integer('7') + STRLEN(UCASE('abc')) AS ?n) {}"))
        .containsExactly(List.of("10"));
  }

  @Test
  void takesAPropertyFunctionForAnOrdinaryPredicate() throws Exception {
    assertThat(
            rows(store, "SELECT ?x { ?x <http://jena.apache.org/ARQ/property#splitIRI> (?a ?b) }"))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "LOAD <file:///etc/passwd>",
        "INSERT DATA { <a> <b> <c> }",
        "DELETE WHERE { ?s ?p ?o }",
        "CLEAR ALL",
        "DROP ALL"
      })
  void refusesUpdates(String update) {
    assertRefused(update, "updates");
    assertThat(store.size()).isEqualTo(10);
  }

  @Test
  void fetchesNothingForFrom(@TempDir Path folder) throws Exception {
    Path file = Files.writeString(folder.resolve("x.ttl"), "<a> <b> <c> .");

    assertRefused("SELECT * FROM <" + file.toUri() + "> { ?s ?p ?o }", "no input has that graph");
    assertRefused(
        "SELECT * FROM NAMED <" + file.toUri() + "> { GRAPH ?g { ?s ?p ?o } }",
        "no input has that graph");
    assertRefused("DESCRIBE <x> FROM <http://127.0.0.1:1/x.ttl>", "no input has that graph");
  }

  @Test
  void givesUpOnAJoinWithoutEnd() {
    StringBuilder query = new StringBuilder("SELECT (COUNT(*) AS ?count) { ");
    for (char name = 'A'; name <= 'P'; name++) {
      query.append("?s ?p ?").append(name).append(" . ");
    }

    assertReason(query.append("}").toString(), Duration.ofMillis(300), Reason.TIMEOUT);
  }

  @Test
  void givesUpOnARegularExpressionWithoutEnd() {
    assertReason(
        "SELECT (REGEX('" + "x".repeat(60) + "', '(x+x+)+\\\\1y') AS ?match) { ?s ?p 1 }",
        Duration.ofMillis(300),
        Reason.TIMEOUT);
  }

  @Test
  void refusesAQueryThatNestsTooDeeply() {
    String query = "SELECT * " + "{".repeat(100_000) + "}".repeat(100_000);

    assertReason(query, TEN_SECONDS, Reason.TOO_LARGE);
  }

  @Test
  void saysWhereAQueryIsWrong() {
    assertThatThrownBy(() -> store.query("SELECT ?s {\n ?s ?p }", TEN_SECONDS))
        .isInstanceOfSatisfying(
            QueryException.class, e -> assertThat(e.reason()).isEqualTo(Reason.SYNTAX))
        .hasMessageStartingWith("2:")
        .hasMessageNotContaining("\n");
    assertReason("PREFIX e: <x:> SELECT ?s { ?s f:p ?o }", TEN_SECONDS, Reason.SYNTAX);
    assertReason("", TEN_SECONDS, Reason.SYNTAX);
  }

  private void assertRefused(String query, String why) {
    assertThatThrownBy(() -> store.query(query, TEN_SECONDS))
        .isInstanceOfSatisfying(
            QueryException.class, e -> assertThat(e.reason()).isEqualTo(Reason.REFUSED))
        .hasMessageContaining(why);
  }

  private void assertReason(String query, Duration timeout, Reason reason) {
    assertThatThrownBy(() -> store.query(query, timeout))
        .isInstanceOfSatisfying(
            QueryException.class, e -> assertThat(e.reason()).isEqualTo(reason));
  }
}
