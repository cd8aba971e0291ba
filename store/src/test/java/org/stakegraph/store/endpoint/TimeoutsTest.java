package org.stakegraph.store.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A quarter of a second for each query, two at a time, on TDB2. */
class TimeoutsTest {
  private static final int PLACES = 2;
  private static final AnswerBounds SHORT =
      new AnswerBounds(Duration.ofMillis(250), 100, 10_000, PLACES);

  /** Needs longer than anybody has: the product of all statements, six times over. */
  private static final String ENDLESS =
      "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?n2 ?o . ?p ?q ?r"
          + " }";

  /** Backtracks longer than anybody has, in the middle of the first solution. */
  private static final String STUBBORN = "'" + "x".repeat(60) + "', '(x+x+)+\\\\1y'";

  private static Running running;
  private static Client client;

  @BeforeAll
  static void start(@TempDir Path directory) throws Exception {
    String statements =
        IntStream.range(0, 2000)
            .mapToObj(i -> "<x:s" + i + "> <x:next> <x:s" + (i + 1) + "> .")
            .collect(Collectors.joining("\n"));
    running =
        Running.over(
            Backing.TDB2,
            directory,
            "GRAPH <x:g> { " + statements + " }",
            EndpointOptions.local(0, SHORT));
    client = running.client;
  }

  @AfterAll
  static void stop() {
    running.close();
  }

  /** Those that were stopped give their places back as soon as they notice. */
  @AfterEach
  void allPlacesAreFreeAgain() throws InterruptedException {
    int free = 0;
    for (int i = 0; free < 2 * PLACES; i++) {
      assertThat(i).as("no place is free again").isLessThan(1200);
      free = client.ask("ASK {}").statusCode() == 200 ? free + 1 : 0;
      Thread.sleep(free == 0 ? 50 : 0);
    }
  }

  @Test
  void aQueryOutOfTimeIsUnavailable() {
    assertTimedOut(client.ask(ENDLESS));
  }

  @Test
  void aRequestCannotGiveItselfMoreTime() {
    assertTimedOut(client.get("/sparql?timeout=600&query=" + Client.encoded(ENDLESS)));
    assertTimedOut(client.ask(ENDLESS, "Timeout", "600"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT (REGEX(STUBBORN) AS ?m) { ?s ?p <x:s1> }",
        "SELECT * { ?s ?p <x:s1> BIND (STR(?s) AS ?x) FILTER REGEX(STUBBORN) }",
        "SELECT (REPLACE(STUBBORN, 'z') AS ?m) { ?s ?p <x:s1> }",
        "SELECT (SUM(IF(REGEX(STUBBORN), 1, 0)) AS ?m) { ?s ?p ?o }",
        "SELECT * { ?s ?p <x:s1> } ORDER BY REGEX(STUBBORN)",
        "SELECT * { ?s ?p <x:s1> FILTER EXISTS { ?s ?p ?o FILTER REGEX(STUBBORN) } }",
        "SELECT * { ?s ?p <x:s1> OPTIONAL { ?s ?p ?o FILTER REGEX(STUBBORN) } }",
        "SELECT * { { SELECT ?s { ?s ?p ?o } GROUP BY ?s HAVING (REGEX(STUBBORN)) } }",
        "CONSTRUCT { ?s <x:m> ?m } { ?s ?p <x:s1> BIND (REGEX(STUBBORN) AS ?m) }"
      })
  void aRegularExpressionWithoutEndIsStoppedAndGivesItsPlaceBack(String query) {
    String stubborn = query.replace("STUBBORN", STUBBORN);

    for (int i = 0; i < PLACES + 1; i++) {
      assertTimedOut(client.ask(stubborn));
    }
  }

  @Test
  void moreQueriesThanAllowedAreTurnedAwayWithAWordWhenToComeBack() {
    Executor threads = task -> new Thread(task).start();
    List<CompletableFuture<HttpResponse<String>>> asked = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      asked.add(CompletableFuture.supplyAsync(() -> client.ask(ENDLESS), threads));
    }

    List<HttpResponse<String>> answers = asked.stream().map(CompletableFuture::join).toList();

    assertThat(answers).allMatch(answer -> answer.statusCode() == 503);
    assertThat(answers).anyMatch(answer -> answer.body().contains("try again"));
    assertThat(answers).allMatch(answer -> answer.headers().firstValue("Retry-After").isPresent());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i } ORDER BY ?i ?f ?c",
        "SELECT DISTINCT ?c ?f ?i { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i } OFFSET 1000000000",
        "SELECT ?c (GROUP_CONCAT(?f) AS ?all) { ?a ?b ?c . ?d ?e ?f } GROUP BY ?c",
        "SELECT (COUNT(DISTINCT *) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }",
        "SELECT * { ?a <x:next>* ?b . ?b <x:next>* ?c . ?c <x:next>* ?d } OFFSET 1000000000",
        "SELECT * { ?a ((<x:next>|^<x:next>)*)* ?b } OFFSET 1000000000"
      })
  void whatIsTooMuchEndsInTimeAndTheNextQueryIsAnswered(String query) {
    HttpResponse<String> response = client.ask(query);

    assertThat(response.statusCode()).as(response.body()).isIn(503, 422);
  }

  private static void assertTimedOut(HttpResponse<String> response) {
    assertStatus(response, 503);
    assertThat(response.body()).isEqualTo("no answer within 0.25 s\n");
  }

  private static void assertStatus(HttpResponse<String> response, int status) {
    assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
  }
}
