package org.stakegraph.store.endpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stakegraph.store.endpoint.Client.encoded;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Queries that reach for more than the store: other servers, files, classes, updates. A server on
 * loopback and a file with a secret stand by to be reached.
 */
@ParameterizedClass
@EnumSource(Backing.class)
class HostileQueriesTest {
  private static final AtomicInteger FETCHED = new AtomicInteger();
  private static Running running;
  private static Client client;
  private static HttpServer bait;
  private static Path secret;
  @Parameter Backing backing;

  @BeforeAll
  static void setTheBait(@TempDir Path directory) throws Exception {
    bait = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    bait.createContext(
        "/",
        exchange -> {
          FETCHED.incrementAndGet();
          exchange.sendResponseHeaders(200, -1);
          exchange.close();
        });
    bait.start();
    secret = Files.writeString(directory.resolve("secret.ttl"), "<x:s> <x:p> \"secret\" .");
  }

  @AfterAll
  static void takeTheBaitAway() {
    bait.stop(0);
  }

  @BeforeParameterizedClassInvocation
  static void start(Backing backing, @TempDir Path directory) throws Exception {
    String graph = "GRAPH <x:g> { <x:s> <x:p> 1, 2, 3 }";
    running = Running.over(backing, directory, graph, EndpointOptions.local(0, Running.GENEROUS));
    client = running.client;
  }

  @AfterParameterizedClassInvocation
  static void stop() {
    running.close();
  }

  @AfterEach
  void nothingWasFetchedAndNothingHasChanged() {
    assertThat(FETCHED).hasValue(0);
    assertThat(client.ask("SELECT (COUNT(*) AS ?n) { ?s ?p ?o }", "Accept", "text/csv").body())
        .isEqualTo("n\r\n3\r\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * { SERVICE <BAIT> { ?s ?p ?o } }",
        "SELECT * { SERVICE SILENT <BAIT> { ?s ?p ?o } }",
        "SELECT * { VALUES ?where { <BAIT> } SERVICE ?where { ?s ?p ?o } }",
        "ASK { FILTER EXISTS { SERVICE SILENT <BAIT> { ?s ?p ?o } } }",
        "SELECT * { SERVICE <loop:BAIT> { ?s ?p ?o } }",
        "SELECT * { SERVICE <cache:BAIT> { ?s ?p ?o } }"
      })
  void asksNoOtherServer(String query) {
    assertRefused(client.ask(query.replace("BAIT", baitAddress())), "SERVICE");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "LOAD <BAIT>",
        "LOAD <SECRET>",
        "LOAD SILENT <SECRET> INTO GRAPH <x:g>",
        "INSERT DATA { <x:a> <x:b> <x:c> }",
        "DELETE WHERE { ?s ?p ?o }",
        "DROP ALL",
        "CLEAR GRAPH <x:g>"
      })
  void updatesNothing(String text) {
    String update = text.replace("BAIT", baitAddress()).replace("SECRET", secretAddress());
    String form = "application/x-www-form-urlencoded";

    assertRefused(client.ask(update), "updates");
    assertRefused(client.post("/sparql", "application/sparql-query", update), "updates");
    assertRefused(client.post("/sparql", form, "query=" + encoded(update)), "updates");
    assertStatus(client.post("/sparql", "application/sparql-update", update), 415);
    assertStatus(client.post("/sparql", form, "update=" + encoded(update)), 400);
    assertStatus(client.post("/sparql", form, "request=" + encoded(update)), 400);
    assertStatus(client.get("/sparql?update=" + encoded(update)), 400);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * FROM <BAIT> { ?s ?p ?o }",
        "SELECT * FROM <SECRET> { ?s ?p ?o }",
        "SELECT * FROM NAMED <SECRET> { GRAPH ?g { ?s ?p ?o } }",
        "CONSTRUCT FROM <SECRET> WHERE { ?s ?p ?o }",
        "DESCRIBE <x:s> FROM <BAIT>"
      })
  void fromNamesOnlyGraphsOfTheStore(String query) {
    HttpResponse<String> response =
        client.ask(query.replace("BAIT", baitAddress()).replace("SECRET", secretAddress()));

    assertRefused(response, "nothing is fetched");
    assertThat(response.body()).doesNotContain("\"secret\"");
  }

  @Test
  void parametersNameOnlyGraphsOfTheStore() {
    String everything = "SELECT * { { ?s ?p ?o } UNION { GRAPH ?g { ?s ?p ?o } } }";

    for (String address : new String[] {baitAddress(), secretAddress()}) {
      for (String parameter : new String[] {"default-graph-uri", "named-graph-uri"}) {
        HttpResponse<String> response =
            client.get(
                "/sparql?query=%s&%s=%s"
                    .formatted(encoded(everything), parameter, encoded(address)),
                "Accept",
                "text/csv");
        assertStatus(response, 200);
        assertThat(response.body()).isEqualTo("s,p,o,g\r\n");
      }
    }
  }

  @Test
  void graphsAreReadFromTheStoreOnly() {
    assertStatus(client.get("/data?graph=" + encoded(baitAddress())), 404);
    assertStatus(client.get("/data?graph=" + encoded(secretAddress())), 404);
    assertStatus(client.get("/data?graph=" + encoded("../../etc/passwd")), 400);
    assertStatus(
        client.ask("ASK { GRAPH <" + secretAddress() + "> { ?s ?p ?o } }", "Accept", "*/*"), 200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT (<java:java.lang.Runtime>() AS ?x) {}",
        "SELECT * { ?s ?p ?o FILTER <java:org.apache.jena.sparql.function.library.wait>(1) }",
        "SELECT * { ?s ?p ?o } ORDER BY <java:some.Class>(?o)",
        "SELECT (SUM(<java:some.Class>(?o)) AS ?x) { ?s ?p ?o }",
        "SELECT * { ?s ?p ?o FILTER EXISTS { ?a ?b ?c FILTER <java:some.Class>(?c) } }",
        "SELECT (<http://jena.apache.org/ARQ/function#wait>(1) AS ?x) {}",
        "SELECT (<http://jena.apache.org/ARQ/jsFunction#run>(1) AS ?x) {}",
        "SELECT (<http://jena.apache.org/ARQ/function/script/js#run>(1) AS ?x) {}"
      })
  void callsNoClassAndNoScript(String query) {
    assertRefused(client.ask(query), "is not allowed");
  }

  @Test
  void loadsNoClassForAPredicate() {
    assertRefused(
        client.ask("SELECT * { ?s <java:org.apache.jena.sparql.pfunction.library.str> ?x }"),
        "is not allowed");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * { ?x <http://jena.apache.org/ARQ/property#splitIRI> (?a ?b) }",
        "SELECT * { ?x <http://jena.apache.org/ARQ/property#versionARQ> ?version }",
        "SELECT * { (1 2) <http://jena.apache.org/ARQ/list#member> ?x }",
        "SELECT * { ?x <http://jena.apache.org/ARQ/property#versionARQ>|<x:none> ?version }",
        "SELECT * { ?x ^<http://jena.apache.org/ARQ/property#versionARQ>/<x:none> ?version }"
      })
  void aPropertyFunctionIsAPredicateLikeAnyOther(String query) {
    HttpResponse<String> response = client.ask(query, "Accept", "text/csv");

    assertStatus(response, 200);
    assertThat(response.body()).hasLineCount(1);
  }

  @Test
  void theSyntaxOfTheEngineBeyondSparqlIsNotKnown() {
    assertStatus(client.ask("JSON { \"a\": ?s } WHERE { ?s ?p ?o }"), 400);
    assertStatus(client.ask("SELECT * { ?s ?p ?o LET (?x := 1) }"), 400);
    assertStatus(client.ask("CONSTRUCT { GRAPH <x:g> { ?s ?p ?o } } WHERE { ?s ?p ?o }"), 400);
  }

  private static String baitAddress() {
    return "http://127.0.0.1:" + bait.getAddress().getPort() + "/data.ttl";
  }

  private static String secretAddress() {
    return secret.toUri().toString().replace("file:///", "file:/");
  }

  private static void assertRefused(HttpResponse<String> response, String why) {
    assertStatus(response, 422);
    assertThat(response.body()).contains(why).hasLineCount(1);
  }

  private static void assertStatus(HttpResponse<String> response, int status) {
    assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
  }
}
