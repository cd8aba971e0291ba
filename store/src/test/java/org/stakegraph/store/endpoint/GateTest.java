package org.stakegraph.store.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who gets in, what is there, and what every response says beside its content. */
class GateTest {
  private static final String FRIEND = "https://friend.example";

  private static Running running;
  private static Client client;
  private static int port;

  @BeforeAll
  static void start() throws Exception {
    running =
        Running.over(
            Backing.MEMORY,
            Path.of(""),
            "GRAPH <x:g> { <x:s> <x:p> <x:o> }",
            new EndpointOptions(
                "127.0.0.1", 0, Set.of("data.example"), Set.of(FRIEND), Running.GENEROUS));
    client = running.client;
    port = client.get("/sparql").uri().getPort();
  }

  @AfterAll
  static void stop() {
    running.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"localhost:PORT", "127.0.0.1:PORT", "[::1]:PORT", "LOCALHOST", "data.example:80"})
  void answersToItsNames(String host) throws Exception {
    assertThat(asking(host)).startsWith("HTTP/1.1 200 ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "evil.example:PORT",
        "localhost.evil.example",
        "127.0.0.1.evil.example:PORT",
        "127.0.0.2",
        "0.0.0.0:PORT",
        "[::2]:PORT"
      })
  void isMisdirectedUnderOtherNames(String host) throws Exception {
    assertThat(asking(host)).startsWith("HTTP/1.1 421 ").doesNotContain("boolean");
  }

  @Test
  void isMisdirectedWithoutAName() throws Exception {
    assertThat(RawRequest.send(port, "GET /sparql HTTP/1.0\r\n\r\n")).startsWith("HTTP/1.1 421 ");
    assertThat(RawRequest.send(port, "GET /sparql HTTP/1.1\r\n\r\n")).startsWith("HTTP/1.1 400 ");
  }

  private static String asking(String host) throws Exception {
    return RawRequest.send(
        port,
        "GET /sparql?query=ASK%7B%7D HTTP/1.1\r\nHost: "
            + host.replace("PORT", String.valueOf(port))
            + "\r\nConnection: close\r\n\r\n");
  }

  @Test
  void noPageFromElsewhereMayAskUnlessItWasAllowed() {
    for (String origin :
        new String[] {
          "https://evil.example", "null", "http://friend.example", FRIEND + ".evil.example"
        }) {
      HttpResponse<String> response = client.ask("ASK {}", "Origin", origin);
      assertThat(response.statusCode()).isEqualTo(403);
      assertThat(response.body()).doesNotContain("boolean");
      assertThat(response.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
    }
    HttpResponse<String> response = client.ask("ASK {}", "Origin", FRIEND);
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.headers().firstValue("Access-Control-Allow-Origin")).contains(FRIEND);
    assertThat(response.headers().firstValue("Access-Control-Allow-Credentials")).isEmpty();
  }

  @Test
  void itsOwnPageMayAsk() {
    HttpResponse<String> response =
        client.post(
            "/sparql",
            "application/x-www-form-urlencoded",
            "query=ASK%7B%7D",
            "Origin",
            "http://127.0.0.1:" + port);

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
  }

  @Test
  void tellsBrowsersInAdvanceWhatAnAllowedPageMayDo() {
    HttpResponse<String> allowed = preflight(FRIEND);
    assertThat(allowed.statusCode()).isEqualTo(204);
    assertThat(allowed.headers().firstValue("Access-Control-Allow-Origin")).contains(FRIEND);
    assertThat(allowed.headers().firstValue("Access-Control-Allow-Methods"))
        .contains("GET, HEAD, POST");

    HttpResponse<String> other = preflight("https://evil.example");
    assertThat(other.statusCode()).isEqualTo(403);
    assertThat(other.headers().map()).doesNotContainKey("access-control-allow-methods");
  }

  private static HttpResponse<String> preflight(String origin) {
    return client.send(
        client
            .request("/sparql", "Origin", origin, "Access-Control-Request-Method", "POST")
            .method("OPTIONS", BodyPublishers.noBody()));
  }

  @Test
  void noScriptCanReadAnAnswerByCallingItsOwnFunction() {
    HttpResponse<String> response =
        client.get("/sparql?query=ASK%7B%7D&callback=steal&output=json&stylesheet=//evil.example");

    assertThat(response.body()).startsWith("{").doesNotContain("steal", "evil");
    assertThat(response.headers().firstValue("Cross-Origin-Resource-Policy"))
        .contains("same-origin");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/sparql",
        "/sparql?query=ASK%7B%7D",
        "/sparql?query=ASK%7B",
        "/data?graph=x:no",
        "/nothing"
      })
  void everyResponseIsTakenForWhatItIsAndDoesNotSayWhoServesIt(String path) {
    HttpResponse<String> response = client.get(path);

    assertThat(response.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    assertThat(response.headers().firstValue("Server")).isEmpty();
    assertThat(response.headers().firstValue("X-Powered-By")).isEmpty();
    assertThat(response.headers().firstValue("Set-Cookie")).isEmpty();
    assertThat(response.body()).doesNotContainIgnoringCase("jetty", "fuseki", "exception", "\tat ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/$/ping",
        "/$/server",
        "/$/stats",
        "/$/metrics",
        "/$/datasets",
        "/$/backup/ds",
        "/$/compact/ds",
        "/$/tasks",
        "/$/validate/query",
        "/update",
        "/upload",
        "/query",
        "/get",
        "/shacl",
        "/patch",
        "/index.html",
        "/../../etc/passwd",
        "/sparql/../../etc/passwd",
        "/WEB-INF/web.xml",
        "/data/x",
        "/sparql/x"
      })
  void nothingElseIsThere(String path) throws Exception {
    for (String method : new String[] {"GET", "POST"}) {
      String response =
          RawRequest.send(
              port,
              "%s %s HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
                  .formatted(method, path));
      assertThat(response).as(method).matches("(?s)HTTP/1.1 40[04] .*").doesNotContain("root:");
    }
  }

  @Test
  void textOfARequestComesBackAsTextOnly() {
    HttpResponse<String> response = client.ask("<script>alert('é')</script>");

    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(Client.type(response)).isEqualTo("text/plain");
    assertThat(client.get("/%3Cscript%3Ealert(1)%3C/script%3E").body()).doesNotContain("<script");
    assertThat(
            client.get("/sparql", "Accept", "text/html", "X-Forwarded-Host", "\"><script>").body())
        .doesNotContain("<script");
  }
}
