package org.stakegraph.store.endpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stakegraph.store.endpoint.Client.encoded;
import static org.stakegraph.store.endpoint.Client.type;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
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
 * The cases of the W3C's SPARQL 1.1 Protocol tests that a service which only reads can pass, each
 * under its name there (w3c/rdf-tests, sparql/sparql11/protocol). Their update cases become one
 * expectation: refused, and nothing changes.
 */
@ParameterizedClass
@EnumSource(Backing.class)
class ProtocolTest {
  private static final String DATA = "http://kasei.us/2009/09/sparql/data/data";
  private static final String FORM = "application/x-www-form-urlencoded";
  private static final String QUERY = "application/sparql-query";
  private static final String UPDATE = "application/sparql-update";

  /** The W3C's cases name a fourth graph, data0, that their data does not have. */
  private static final String ABSENT = defaultGraph(0);

  private static final String GRAPHS =
      """
      PREFIX ex: <http://example.org/>
      GRAPH <%1$s1.rdf> { <%1$s1.rdf> a ex:Schedule ; ex:files "one" }
      GRAPH <%1$s2.rdf> { <%1$s2.rdf> a ex:Schedule ; ex:files "two" }
      GRAPH <%1$s3.rdf> { <%1$s3.rdf> a ex:Prospectus }
      """
          .formatted(DATA);

  private static final String ONE_AND_TWO =
      "ASK { <%1$s1.rdf> a ?type . <%1$s2.rdf> a ?type }".formatted(DATA);
  private static final String ONE_AND_TWO_NAMED =
      "ASK { GRAPH ?g1 { <%1$s1.rdf> a ?type } GRAPH ?g2 { <%1$s2.rdf> a ?type } }".formatted(DATA);

  private static Running running;
  private static Client client;

  @Parameter Backing backing;

  @BeforeParameterizedClassInvocation
  static void start(Backing backing, @TempDir Path directory) throws Exception {
    running = Running.over(backing, directory, GRAPHS, EndpointOptions.local(0, Running.GENEROUS));
    client = running.client;
  }

  @AfterParameterizedClassInvocation
  static void stop() {
    running.close();
  }

  @Test
  void query_get() {
    assertTrueAnswer(client.get("/sparql?query=ASK%20%7B%7D&" + ABSENT));
  }

  @Test
  void query_post_form() {
    assertTrueAnswer(client.post("/sparql?" + ABSENT, FORM, "query=ASK%20%7B%7D"));
  }

  @Test
  void query_post_direct() {
    assertTrueAnswer(client.post("/sparql?" + ABSENT, QUERY, "ASK {}"));
    assertTrueAnswer(client.post("/sparql", QUERY + "; charset=UTF-8", "ASK {}"));
  }

  @Test
  void query_dataset_default_graph() {
    String query = "ASK { <" + DATA + "1.rdf> ?p ?o }";

    assertTrueAnswer(client.post("/sparql?" + defaultGraph(1), QUERY, query));
    assertFalseAnswer(client.post("/sparql?" + defaultGraph(2), QUERY, query));
  }

  @Test
  void query_dataset_default_graphs_get() {
    String query = "/sparql?query=" + encoded(ONE_AND_TWO);

    assertTrueAnswer(client.get(query + "&" + defaultGraph(1) + "&" + defaultGraph(2)));
    assertFalseAnswer(client.get(query + "&" + defaultGraph(1)));
  }

  @Test
  void query_dataset_default_graphs_post() {
    String graphs = defaultGraph(1) + "&" + defaultGraph(2);

    assertTrueAnswer(client.post("/sparql?" + graphs, QUERY, ONE_AND_TWO));
    assertTrueAnswer(client.post("/sparql", FORM, graphs + "&query=" + encoded(ONE_AND_TWO)));
    assertFalseAnswer(client.post("/sparql?" + defaultGraph(3), QUERY, ONE_AND_TWO));
  }

  @Test
  void query_dataset_named_graphs_get() {
    String query = "/sparql?query=" + encoded(ONE_AND_TWO_NAMED);

    assertTrueAnswer(client.get(query + "&" + namedGraph(1) + "&" + namedGraph(2)));
    assertFalseAnswer(client.get(query + "&" + namedGraph(1)));
  }

  @Test
  void query_dataset_named_graphs_post() {
    String graphs = namedGraph(1) + "&" + namedGraph(2);

    assertTrueAnswer(client.post("/sparql?" + graphs, QUERY, ONE_AND_TWO_NAMED));
    assertFalseAnswer(client.post("/sparql?" + graphs, QUERY, "ASK { ?s ?p ?o }"));
  }

  @Test
  void query_dataset_full() {
    String graphs = defaultGraph(3) + "&" + namedGraph(1) + "&" + namedGraph(2);
    String query =
        "ASK { <%1$s3.rdf> a ?a GRAPH ?g1 { <%1$s1.rdf> a ?b } GRAPH ?g2 { <%1$s2.rdf> a ?c } }"
            .formatted(DATA);

    assertTrueAnswer(client.post("/sparql?" + graphs, QUERY, query));
  }

  /**
   * The request takes the place of FROM. The W3C's own request escapes the ampersand between its
   * two parameters and so names a single graph that nobody has; here it names the two.
   */
  @Test
  void query_multiple_dataset() {
    String query = ONE_AND_TWO_NAMED.replace("ASK", "ASK FROM <" + DATA + "3.rdf>");

    assertTrueAnswer(client.post("/sparql?" + namedGraph(1) + "&" + namedGraph(2), QUERY, query));
    assertFalseAnswer(
        client.post(
            "/sparql?" + namedGraph(1) + "&" + namedGraph(2),
            QUERY,
            "ASK FROM <%1$s3.rdf> { <%1$s3.rdf> ?p ?o }".formatted(DATA)));
    assertFalseAnswer(
        client.post("/sparql?" + namedGraph(1) + encoded("&" + namedGraph(2)), QUERY, query));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "application/sparql-results+json",
        "application/sparql-results+xml",
        "text/csv",
        "text/tab-separated-values"
      })
  void query_content_type_select(String format) {
    String query = "SELECT (1 AS ?value) {}";

    assertType(client.post("/sparql?" + ABSENT, QUERY, query, "Accept", format), format);
    assertType(client.post("/sparql?" + ABSENT, QUERY, query), "application/sparql-results+json");
  }

  @ParameterizedTest
  @ValueSource(strings = {"application/sparql-results+json", "application/sparql-results+xml"})
  void query_content_type_ask(String format) {
    assertType(client.post("/sparql?" + ABSENT, QUERY, "ASK {}", "Accept", format), format);
    assertType(
        client.post("/sparql?" + ABSENT, QUERY, "ASK {}"), "application/sparql-results+json");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "text/turtle",
        "application/rdf+xml",
        "application/n-triples",
        "application/ld+json"
      })
  void query_content_type_describe(String format) {
    String query = "DESCRIBE <http://example.org/>";

    assertType(client.post("/sparql?" + ABSENT, QUERY, query, "Accept", format), format);
    assertType(client.post("/sparql?" + ABSENT, QUERY, query), "text/turtle");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "text/turtle",
        "application/rdf+xml",
        "application/n-triples",
        "application/ld+json"
      })
  void query_content_type_construct(String format) {
    String query = "CONSTRUCT { <s> <p> 1 } WHERE {}";

    assertType(client.post("/sparql?" + ABSENT, QUERY, query, "Accept", format), format);
    assertType(client.post("/sparql?" + ABSENT, QUERY, query), "text/turtle");
  }

  @ParameterizedTest
  @ValueSource(strings = {"PUT", "DELETE", "PATCH", "TRACE", "PROPFIND"})
  void bad_query_method(String method) {
    HttpResponse<String> response =
        client.send(
            client.request("/sparql?query=ASK%20%7B%7D").method(method, BodyPublishers.noBody()));

    assertThat(response.statusCode()).isEqualTo(405);
    assertThat(response.headers().firstValue("Allow")).contains("GET, HEAD, POST, OPTIONS");
  }

  @Test
  void bad_multiple_queries() {
    String two = "query=ASK%20%7B%7D&query=SELECT%20%2A%20%7B%7D";

    assertStatus(client.get("/sparql?" + two), 400);
    assertStatus(client.post("/sparql", FORM, two), 400);
    assertStatus(client.post("/sparql?query=ASK%20%7B%7D", FORM, "query=ASK%20%7B%7D"), 400);
  }

  @Test
  void bad_query_wrong_media_type() {
    assertStatus(client.post("/sparql", "text/plain", "ASK {}"), 415);
  }

  @Test
  void bad_query_missing_form_type() {
    assertStatus(postWithoutType("query=ASK%20%7B%7D"), 400);
  }

  @Test
  void bad_query_missing_direct_type() {
    assertStatus(postWithoutType("ASK {}"), 400);
  }

  @Test
  void bad_query_non_utf8() {
    byte[] body = "ASK {}".getBytes(StandardCharsets.UTF_16);

    assertStatus(postBytes(QUERY + "; charset=UTF-16", body), 415);
    assertStatus(postBytes(QUERY, body), 400);
    assertStatus(
        postBytes(QUERY, new byte[] {'A', 'S', 'K', ' ', '{', '}', '#', (byte) 0xE9}), 400);
  }

  @Test
  void bad_query_syntax() {
    HttpResponse<String> response = client.get("/sparql?query=ASK%20%7B");

    assertStatus(response, 400);
    assertThat(type(response)).isEqualTo("text/plain");
    assertThat(response.body()).startsWith("1:").contains("Encountered").hasLineCount(1);
  }

  @Test
  void update_any() {
    String update = "CLEAR ALL";

    assertStatus(client.post("/sparql", UPDATE, update), 415);
    assertStatus(client.post("/sparql", FORM, "update=" + encoded(update)), 400);
    assertStatus(client.post("/sparql", QUERY, update), 422);
    assertStatus(client.post("/update", UPDATE, update), 404);
    assertTrueAnswer(client.ask(ONE_AND_TWO));
  }

  @Test
  void bad_update_get() {
    assertStatus(client.get("/sparql?update=CLEAR%20ALL"), 400);
    assertTrueAnswer(client.ask(ONE_AND_TWO));
  }

  @Test
  void fromWorksAsTheParametersDo() {
    String ask = "ASK FROM <%1$s1.rdf> FROM NAMED <%1$s2.rdf> { ".formatted(DATA);

    assertTrueAnswer(client.ask(ask + "<" + DATA + "1.rdf> ?p ?o }"));
    assertFalseAnswer(client.ask(ask + "<" + DATA + "2.rdf> ?p ?o }"));
    assertTrueAnswer(client.ask(ask + "GRAPH ?g { <" + DATA + "2.rdf> ?p ?o } }"));
    assertFalseAnswer(client.ask(ask + "GRAPH ?g { <" + DATA + "1.rdf> ?p ?o } }"));
  }

  @Test
  void theUnionOfAllGraphsIsTheDefaultGraph() {
    assertTrueAnswer(client.ask(ONE_AND_TWO));
    assertTrueAnswer(client.ask(ONE_AND_TWO_NAMED));
    assertTrueAnswer(client.ask("ASK { <%1$s1.rdf> (a|^a)+ <%1$s2.rdf> }".formatted(DATA)));
  }

  @Test
  void aFormatThatNobodyHasIsNotAcceptable() {
    HttpResponse<String> response = client.ask("ASK {}", "Accept", "image/png");

    assertStatus(response, 406);
    assertThat(response.body()).contains("application/sparql-results+json");
    assertType(
        client.ask("ASK {}", "Accept", "image/png, */*;q=0.1"), "application/sparql-results+json");
    assertType(
        client.ask("SELECT * {}", "Accept", "text/csv;q=0.5, application/sparql-results+xml"),
        "application/sparql-results+xml");
    assertStatus(client.ask("ASK {}", "Accept", "text/html;q=x, ;;,/"), 406);
  }

  private HttpResponse<String> postWithoutType(String body) {
    return client.send(client.request("/sparql").POST(BodyPublishers.ofString(body)));
  }

  private HttpResponse<String> postBytes(String type, byte[] body) {
    return client.send(
        client.request("/sparql", "Content-Type", type).POST(BodyPublishers.ofByteArray(body)));
  }

  private static String defaultGraph(int number) {
    return "default-graph-uri=" + encoded(DATA + number + ".rdf");
  }

  private static String namedGraph(int number) {
    return "named-graph-uri=" + encoded(DATA + number + ".rdf");
  }

  private static void assertTrueAnswer(HttpResponse<String> response) {
    assertType(response, "application/sparql-results+json");
    assertThat(response.body()).containsPattern("\"boolean\"\\s*:\\s*true");
  }

  private static void assertFalseAnswer(HttpResponse<String> response) {
    assertType(response, "application/sparql-results+json");
    assertThat(response.body()).containsPattern("\"boolean\"\\s*:\\s*false");
  }

  private static void assertType(HttpResponse<String> response, String type) {
    assertStatus(response, 200);
    assertThat(type(response)).isEqualTo(type);
  }

  private static void assertStatus(HttpResponse<String> response, int status) {
    assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
  }
}
