package org.stakegraph.store.endpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stakegraph.store.endpoint.Client.encoded;
import static org.stakegraph.store.endpoint.Client.type;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stakegraph.store.StoreGraphs;

@ParameterizedClass
@EnumSource(Backing.class)
class GraphStoreReadsTest {
  private static final String FILING = "https://example.org/filing/1";
  private static final String GRAPHS =
      """
      PREFIX ex: <http://example.org/>
      GRAPH <%s> { ex:fund ex:owns ex:issuer }
      GRAPH <https://example.org/filing/2> { ex:fund ex:owns ex:issuer, ex:other }
      GRAPH <%s> { ex:store ex:holds 2 }
      """
          .formatted(FILING, StoreGraphs.DESCRIPTION);
  private static final String OWNS =
      "<http://example.org/fund> <http://example.org/owns> <http://example.org/";

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
  void readsOneGraph() {
    HttpResponse<String> response =
        client.get("/data?graph=" + encoded(FILING), "Accept", "application/n-triples");

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.body()).isEqualTo(OWNS + "issuer> .\n");
  }

  @Test
  void readsTheUnionOfAllWithEachStatementOnce() {
    HttpResponse<String> response = client.get("/data?default", "Accept", "application/n-triples");

    assertThat(response.body().lines()).hasSize(3).contains(OWNS + "issuer> .", OWNS + "other> .");
  }

  @ParameterizedTest
  @CsvSource({
    "text/turtle, text/turtle",
    "application/rdf+xml, application/rdf+xml",
    "application/n-triples, application/n-triples",
    "application/ld+json, application/ld+json",
    "*/*, text/turtle"
  })
  void readsInTheFormatAskedFor(String accept, String format) {
    HttpResponse<String> response = client.get("/data?graph=" + encoded(FILING), "Accept", accept);

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(type(response)).isEqualTo(format);
    assertThat(response.body()).contains("issuer");
  }

  @Test
  void headTellsWhatGetWould() {
    String path = "/data?graph=" + encoded(FILING);

    HttpResponse<String> head =
        client.send(client.request(path).method("HEAD", BodyPublishers.noBody()));

    assertThat(head.statusCode()).isEqualTo(200);
    assertThat(head.body()).isEmpty();
    assertThat(type(head)).isEqualTo("text/turtle");
    assertThat(head.headers().firstValueAsLong("Content-Length"))
        .hasValue(client.get(path).body().length());
  }

  @Test
  void aGraphThatIsNotThereIsNotFound() {
    assertStatus(client.get("/data?graph=" + encoded("https://example.org/filing/3")), 404);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/data",
        "/data?graph=",
        "/data?graph=filing/1",
        "/data?graph=http%3A%2F%2Fexample.org%2F%3E%20%3Cx",
        "/data?default&graph=https%3A%2F%2Fexample.org%2Ffiling%2F1",
        "/data?graph=https%3A%2F%2Fexample.org%2Ffiling%2F1&graph=https%3A%2F%2Fexample.org%2Fx"
      })
  void aRequestWithoutOneGraphIsBad(String path) {
    assertStatus(client.get(path), 400);
  }

  @ParameterizedTest
  @ValueSource(strings = {"PUT", "POST", "DELETE", "PATCH"})
  void nothingCanBeWritten(String method) {
    HttpResponse<String> response =
        client.send(
            client
                .request("/data?graph=" + encoded(FILING), "Content-Type", "text/turtle")
                .method(method, BodyPublishers.ofString("<x:s> <x:p> <x:o> .")));

    assertStatus(response, 405);
    assertThat(response.headers().firstValue("Allow")).contains("GET, HEAD, OPTIONS");
    readsOneGraph();
  }

  @Test
  void saysWhichMethodsItKnows() {
    HttpResponse<String> response =
        client.send(client.request("/data").method("OPTIONS", BodyPublishers.noBody()));

    assertStatus(response, 204);
    assertThat(response.headers().firstValue("Allow")).contains("GET, HEAD, OPTIONS");
  }

  @Test
  void whatTheStoreHoldsStandsUnderTheWellKnownAddress() {
    HttpResponse<String> response =
        client.get("/.well-known/void", "Accept", "application/n-triples");

    assertStatus(response, 200);
    assertThat(response.body()).contains("<http://example.org/holds>").hasLineCount(1);
  }

  private static void assertStatus(HttpResponse<String> response, int status) {
    assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
  }
}
