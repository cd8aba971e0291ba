package org.stakegraph.store.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.junit.jupiter.api.Test;

/** What can only be seen from outside: memory that runs out, and the end of the process. */
class EndpointProcessTest {
  private static final Executor THREADS = task -> new Thread(task).start();

  private static final List<String> BOMBS =
      List.of(
          "SELECT (GROUP_CONCAT(?c) AS ?all) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }",
          "SELECT ?c (GROUP_CONCAT(CONCAT(?f, ?i)) AS ?all) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }"
              + " GROUP BY ?c",
          "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i } ORDER BY ?i ?f ?c",
          "SELECT DISTINCT ?c ?f ?i { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }",
          "SELECT (COUNT(DISTINCT CONCAT(?c, ?f, ?i)) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }",
          "CONSTRUCT { ?a ?b ?x } { ?a ?b ?c . ?d ?e ?f BIND (CONCAT(?c, ?f) AS ?x) }");

  @Test
  void queriesThatNeedMoreMemoryThanThereIsAreRefusedAndTheNextIsAnswered() throws Exception {
    try (EndpointProcess endpoint = EndpointProcess.start(3000, "96m")) {
      Client client = endpoint.client();
      List<CompletableFuture<HttpResponse<String>>> together =
          BOMBS.stream()
              .map(bomb -> CompletableFuture.supplyAsync(() -> client.ask(bomb), THREADS))
              .toList();
      together.forEach(response -> assertThat(response.join().statusCode()).isIn(422, 500, 503));

      HttpResponse<String> next =
          client.ask("SELECT (COUNT(*) AS ?n) { ?s ?p ?o }", "Accept", "text/csv");
      assertThat(next.body()).isEqualTo("n\r\n2000\r\n");
    }
  }

  @Test
  void aSignalToEndLetsWhoWaitsHearOfIt() throws Exception {
    try (EndpointProcess endpoint = EndpointProcess.start(1500, "160m")) {
      Client client = endpoint.client();
      assertThat(client.ask("ASK {}").statusCode()).isEqualTo(200);
      CompletableFuture<HttpResponse<String>> waiting =
          CompletableFuture.supplyAsync(
              () -> client.ask("SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }"),
              THREADS);
      Thread.sleep(500);

      endpoint.terminate();

      assertThat(waiting.join().statusCode()).isEqualTo(503);
      assertThat(waiting.join().body()).contains("no answer within");
      assertThat(endpoint.end()).isEqualTo(143);
    }
  }
}
