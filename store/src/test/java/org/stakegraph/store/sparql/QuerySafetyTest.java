package org.stakegraph.store.sparql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.stakegraph.store.memory.Stores.TEN_SECONDS;
import static org.stakegraph.store.memory.Stores.rows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
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
        "SELECT (COUNT(*) AS ?n) { ?s ?p ?o } GROUP BY (<java:org.stakegraph.Evil>(?s) AS ?g)",
        "SELECT (COUNT(*) AS ?n) { ?s ?p ?o } GROUP BY <java:org.stakegraph.Evil>(?s)",
        "SELECT * { { SELECT * { { SELECT ?s { ?s ?p ?o BIND(<java:org.E>(?o) AS ?x) } } } } }",
        "SELECT * { ?s ?p ?o OPTIONAL { ?s ?q ?r FILTER(<java:org.stakegraph.Evil>(?r)) } }",
        "SELECT * { ?s ?p ?o BIND(EXISTS { ?s ?q ?r FILTER(<java:org.E>(?r)) } AS ?x) }",
        "SELECT * { ?s ?p ?o FILTER(COALESCE(IF(<java:org.E>(?o), 1, 2), 3) IN (1)) }",
        "SELECT * { ?s ?p ?o FILTER(?o NOT IN (1, <java:org.stakegraph.Evil>(?o))) }",
        "CONSTRUCT { ?s ?p ?o } { ?s ?p ?o FILTER(<java:org.stakegraph.Evil>(?o)) }",
        "DESCRIBE ?s { ?s ?p ?o FILTER(<java:org.stakegraph.Evil>(?o)) }",
        "ASK { { ?s ?p ?o } UNION { ?s ?p ?o MINUS { ?s ?p ?x FILTER(<java:org.E>(?x)) } } }",
        "SELECT (<java:org.stakegraph.Evil>(DISTINCT ?o) AS ?n) { ?s ?p ?o }",
        "SELECT (<http://jena.apache.org/ARQ/function/aggregate#median>(?o) AS ?n) { ?s ?p ?o }",
        "SELECT (<http://jena.apache.org/ARQ/function#eval>('1') AS ?x) {}",
        "SELECT (<http://jena.apache.org/ARQ/function#namespace>(?s) AS ?x) { ?s ?p ?o }",
        "SELECT * { ?s ?p ?o FILTER NOT EXISTS { ?s ?p ?x FILTER(<java:org.E>(?x)) } }",
        "SELECT (CONCAT(STR(<java:org.stakegraph.Evil>(1)), 'x') AS ?x) {}",
        "SELECT (<http://jena.apache.org/ARQ/jsFunction#f>('x') AS ?x) {}",
        "SELECT (<http://www.w3.org/2005/xpath-functions#apply>(<java:org.E>, 1) AS ?x) {}",
        "SELECT (<http://jena.apache.org/ARQ/function#now>() AS ?x) {}",
        "SELECT * { ?s <java:org.stakegraph.Evil> ?o }",
        "SELECT * { ?s ?p ?o FILTER EXISTS { ?s <java:org.stakegraph.Evil> ?o } }",
        "SELECT * { GRAPH ?g { ?s <java:org.stakegraph.Evil> ?o } }",
        "SELECT * { ?s <x:p>/<java:org.stakegraph.Evil> ?o }",
        "SELECT * { ?s <java:org.stakegraph.Evil>* ?o }",
        "SELECT * { ?s !(<x:p>|^<java:org.stakegraph.Evil>) ?o }",
        "CONSTRUCT WHERE { ?s <java:org.stakegraph.Evil> ?o }",
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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "?x <http://jena.apache.org/ARQ/property#splitIRI> (?a ?b)",
        "?x <http://jena.apache.org/ARQ/property#strSplit> ('a b' ' ')",
        "?x <http://jena.apache.org/ARQ/list#member> 1",
        "(?x ?score) <http://jena.apache.org/text#query> 'text'",
        "?x <http://www.w3.org/2000/01/rdf-schema#member> 1",
        "?x (<http://jena.apache.org/ARQ/list#member>|<http://jena.apache.org/ARQ/list#index>)+ 1",
      })
  void knowsNoMagicPredicates(String pattern) throws Exception {
    assertThat(rows(store, "SELECT ?x { " + pattern + " }")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * { << <s> <p> 1 >> ?p ?o }",
        "SELECT (TRIPLE(<s>, <p>, 1) AS ?t) {}",
        "SELECT (CALL(<java:org.stakegraph.Evil>) AS ?x) {}",
        "SELECT * { LATERAL { ?s ?p ?o } }",
        "SELECT * { ?s ?p ?o LET (?x := 1) }",
        "JSON { 'a' : ?s } WHERE { ?s ?p ?o }",
      })
  void knowsTheStandardsSyntaxOnly(String query) {
    assertReason(query, TEN_SECONDS, Reason.SYNTAX);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "file:///etc/passwd",
        "java:org.stakegraph.Evil",
        "urn:x-arq:self",
        "ftp://127.0.0.1/",
        "httpx://127.0.0.1/"
      })
  void asksOtherServersOverHttpOnly(String address) {
    assertThatThrownBy(() -> federated("SELECT * { SERVICE <" + address + "> { ?s ?p ?o } }"))
        .isInstanceOfSatisfying(
            QueryException.class, e -> assertThat(e.reason()).isEqualTo(Reason.REFUSED))
        .hasMessageContaining("only http");
    assertThatThrownBy(
            () -> federated("SELECT * { VALUES ?x { <" + address + "> } SERVICE ?x { ?s ?p ?o } }"))
        .isInstanceOfSatisfying(
            QueryException.class, e -> assertThat(e.reason()).isEqualTo(Reason.FAILED))
        .hasMessageContaining("not allowed");
  }

  @Test
  void refusesTheRestOfAFederatedQueryAsEver() {
    String query = "SELECT (<java:org.E>(?s) AS ?x) { SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } }";

    assertThatThrownBy(() -> federated(query))
        .isInstanceOfSatisfying(
            QueryException.class, e -> assertThat(e.reason()).isEqualTo(Reason.REFUSED));
  }

  @Test
  void asksAnotherServerWhenAllowedTo() throws Exception {
    String far =
        """
        { "head": { "vars": [ "o" ] },
          "results": { "bindings": [ { "o": { "type": "literal", "value": "far" } } ] } }
        """;
    try (ServerStub server = ServerStub.answering(far)) {
      String query = "SELECT ?o { SERVICE <" + server.address() + "> { <s> <q> ?o } }";

      assertThat(((RowsAnswer) federated(query)).rows()).containsExactly(List.of("far"));
      assertRefused(query, "SERVICE");
    }
  }

  @Test
  void doesNotWaitForAServerThatSaysNothing() throws Exception {
    try (ServerStub server = ServerStub.silent()) {
      String query = "SELECT ?o { SERVICE <" + server.address() + "> { <s> <q> ?o } }";

      assertThatThrownBy(
              () -> store.query(new SparqlQuery(query, Map.of(), true), Duration.ofMillis(300)))
          .isInstanceOfSatisfying(
              QueryException.class, e -> assertThat(e.reason()).isEqualTo(Reason.TIMEOUT));
    }
  }

  private Answer federated(String query) throws QueryException {
    return store.query(new SparqlQuery(query, Map.of(), true), TEN_SECONDS);
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
    assertThatThrownBy(() -> store.query(SparqlQuery.of("SELECT ?s {\n ?s ?p }"), TEN_SECONDS))
        .isInstanceOfSatisfying(
            QueryException.class, e -> assertThat(e.reason()).isEqualTo(Reason.SYNTAX))
        .hasMessageStartingWith("2:")
        .hasMessageNotContaining("\n");
    assertReason("PREFIX e: <x:> SELECT ?s { ?s f:p ?o }", TEN_SECONDS, Reason.SYNTAX);
    assertReason("", TEN_SECONDS, Reason.SYNTAX);
  }

  private void assertRefused(String query, String why) {
    assertThatThrownBy(() -> store.query(SparqlQuery.of(query), TEN_SECONDS))
        .isInstanceOfSatisfying(
            QueryException.class, e -> assertThat(e.reason()).isEqualTo(Reason.REFUSED))
        .hasMessageContaining(why);
  }

  private void assertReason(String query, Duration timeout, Reason reason) {
    assertThatThrownBy(() -> store.query(SparqlQuery.of(query), timeout))
        .isInstanceOfSatisfying(
            QueryException.class, e -> assertThat(e.reason()).isEqualTo(reason));
  }
}
