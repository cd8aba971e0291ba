package org.stakegraph.store.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A hundred rows, ten thousand bytes, and more time than needed. */
@ParameterizedClass
@EnumSource(Backing.class)
class BoundsTest {
  private static final int STATEMENTS = 2000;
  private static final AnswerBounds TIGHT =
      new AnswerBounds(Duration.ofSeconds(100), 100, 10_000, 8);

  private static Running running;
  private static Client client;
  @Parameter Backing backing;

  @BeforeParameterizedClassInvocation
  static void start(Backing backing, @TempDir Path directory) throws Exception {
    String statements =
        IntStream.range(0, STATEMENTS)
            .mapToObj(i -> "<x:s" + i + "> <x:next> <x:s" + (i + 1) + "> .")
            .collect(Collectors.joining("\n"));
    running =
        Running.over(
            backing,
            directory,
            "GRAPH <x:g> { " + statements + " }",
            EndpointOptions.local(0, TIGHT));
    client = running.client;
  }

  @AfterParameterizedClassInvocation
  static void stop() {
    running.close();
  }

  @Test
  void regularExpressionsThatEndWorkAsTheStandardSays() {
    assertThat(csv("SELECT (REGEX('Alder', '^aL', 'i') AS ?x) {}")).isEqualTo("x\r\ntrue\r\n");
    assertThat(csv("SELECT (REGEX('Alder', 'z') AS ?x) {}")).isEqualTo("x\r\nfalse\r\n");
    assertThat(csv("SELECT (REGEX('a.b', 'a.b', 'q') AS ?x) {}")).isEqualTo("x\r\ntrue\r\n");
    assertThat(csv("SELECT (REGEX(1, '1') AS ?x) {}")).isEqualTo("x\r\n\r\n");
    assertThat(csv("SELECT (REPLACE('abab', 'B', 'Z', 'i') AS ?x) {}")).isEqualTo("x\r\naZaZ\r\n");
    assertThat(csv("SELECT (REPLACE('ab', '(a)(b)', '$2$1') AS ?x) {}")).isEqualTo("x\r\nba\r\n");
    assertThat(csv("SELECT (CONCAT('a'@en, 'b'@en) AS ?x) {}")).isEqualTo("x\r\nab\r\n");
    assertThat(csv("SELECT (REGEX('a', ?p) AS ?x) { VALUES ?p { 'a' 'b' } }"))
        .isEqualTo("x\r\ntrue\r\nfalse\r\n");
  }

  @Test
  void aPatternThatIsNoneIsAnErrorOfTheQuery() {
    assertStatus(client.ask("SELECT (REGEX('a', '(') AS ?x) {}"), 400);
    assertThat(csv("SELECT (REGEX('a', ?p) AS ?x) { VALUES ?p { '(' } }")).isEqualTo("x\r\n\r\n");
  }

  @Test
  void textsGrowNoFurtherThanTheyMay() {
    StringBuilder bomb = new StringBuilder("SELECT (STRLEN(?t40) AS ?n) { BIND ('xx' AS ?t0) ");
    for (int i = 0; i < 40; i++) {
      bomb.append("BIND (CONCAT(?t%1$d, ?t%1$d) AS ?t%2$d) ".formatted(i, i + 1));
    }
    assertTooLarge(client.ask(bomb + "}"), "characters");
    assertTooLarge(
        client.ask(
            bomb.toString().replaceAll("CONCAT\\((\\S+), \\S+\\)", "REPLACE($1, 'x', 'xxxx')")
                + "}"),
        "characters");
    assertTooLarge(
        client.ask(
            bomb.toString()
                    .replaceAll("CONCAT\\((\\S+), \\S+\\)", "REPLACE($1, '.+', '\\$0\\$0\\$0\\$0')")
                + "}"),
        "characters");
  }

  @Test
  void anAnswerOfAsManyRowsAsAllowedIsSentAndOfOneMoreIsNot() {
    assertThat(csv("SELECT ?s { ?s ?p ?o } LIMIT 100")).hasLineCount(101);
    assertTooLarge(client.ask("SELECT ?s { ?s ?p ?o } LIMIT 101"), "more than 100 rows");
  }

  @Test
  void aGraphOfAsManyStatementsAsAllowedIsSentAndOfOneMoreIsNot() {
    String query = "CONSTRUCT WHERE { ?s ?p ?o } LIMIT ";

    assertStatus(client.ask(query + 100, "Accept", "application/n-triples"), 200);
    assertTooLarge(client.ask(query + 101), "more than 100 statements");
    assertTooLarge(client.ask("DESCRIBE ?s { ?s ?p ?o }"), "more than 100 statements");
    assertTooLarge(client.get("/data?default"), "more than 100 statements");
    assertTooLarge(client.get("/data?graph=x:g"), "more than 100 statements");
  }

  @Test
  void anAnswerOfTooManyBytesIsAnErrorAndNoPart() {
    String query = "SELECT ?s (CONCAT('%s', STR(?s)) AS ?long) { ?s ?p ?o } LIMIT 90";

    assertStatus(client.ask(query.formatted("x".repeat(10)), "Accept", "text/csv"), 200);
    for (String format :
        List.of(
            "text/csv",
            "text/tab-separated-values",
            "application/sparql-results+json",
            "application/sparql-results+xml")) {
      HttpResponse<String> response =
          client.ask(query.formatted("x".repeat(200)), "Accept", format);
      assertTooLarge(response, "more than 10000 bytes");
    }
  }

  @Test
  void anAnswerSaysHowLongItIs() {
    HttpResponse<String> response = client.ask("SELECT ?s { ?s ?p ?o } LIMIT 50");

    assertThat(response.headers().firstValueAsLong("Content-Length"))
        .hasValue(response.body().length());
  }

  @Test
  void thousandsOfUnionsAreAnsweredOrRefused() {
    String unions =
        IntStream.range(0, 5000)
            .mapToObj(i -> "{ ?s <x:p" + i + "> ?o }")
            .collect(Collectors.joining(" UNION "));

    HttpResponse<String> response =
        client.post("/sparql", "application/sparql-query", "SELECT * { " + unions + " }");

    assertThat(response.statusCode()).as(response.body()).isIn(200, 422, 503);
    assertStillThere();
  }

  @ParameterizedTest
  @ValueSource(strings = {"{", "(", "!", "{ SELECT * {", "FILTER EXISTS {", "<x:p>/("})
  void deepNestingIsRefused(String open) {
    String close = "}".repeat((int) open.chars().filter(c -> c == '{').count());
    int depth = 900_000 / (open.length() + close.length() + 1);
    String query = "SELECT * { " + (open + " ").repeat(depth) + close.repeat(depth) + " }";

    HttpResponse<String> response = client.post("/sparql", "application/sparql-query", query);

    assertThat(response.statusCode()).as(response.body()).isIn(400, 422, 503);
    assertStillThere();
  }

  private static void assertStillThere() {
    assertThat(csv("SELECT (COUNT(*) AS ?n) { ?s ?p ?o }")).isEqualTo("n\r\n2000\r\n");
  }

  private static String csv(String query) {
    HttpResponse<String> response = client.ask(query, "Accept", "text/csv");
    assertStatus(response, 200);
    return response.body();
  }

  private static void assertTooLarge(HttpResponse<String> response, String why) {
    assertStatus(response, 422);
    assertThat(response.body()).contains(why).hasLineCount(1);
  }

  private static void assertStatus(HttpResponse<String> response, int status) {
    assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
  }
}
