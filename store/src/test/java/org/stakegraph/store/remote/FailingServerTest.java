package org.stakegraph.store.remote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.stakegraph.store.remote.StubServer.head;
import static org.stakegraph.store.remote.StubServer.reply;
import static org.stakegraph.store.remote.StubServer.write;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stakegraph.store.StoreException;
import org.stakegraph.store.sparql.QueryException;
import org.stakegraph.store.sparql.SparqlQuery;

/** What servers do to us, and what is said of it. */
class FailingServerTest {
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final SparqlQuery QUERY = SparqlQuery.of("SELECT ?s { ?s ?p ?o }");
  private static final String JSON = "Content-Type: application/sparql-results+json\r\n";

  @ParameterizedTest
  @CsvSource({
    "401 Unauthorized, UNAUTHORIZED",
    "403 Forbidden, UNAUTHORIZED",
    "404 Not Found, REFUSED",
    "405 Method Not Allowed, REFUSED",
    "415 Unsupported Media Type, REFUSED",
    "500 Internal Server Error, SERVER_ERROR",
    "502 Bad Gateway, SERVER_ERROR"
  })
  void saysWhatAStatusMeans(String status, StoreException.Reason reason) throws Exception {
    Throwable thrown = queried((request, out) -> reply(out, status, "", "the reason"), PATIENCE);

    assertThat(thrown)
        .isInstanceOfSatisfying(StoreException.class, e -> assertThat(e.reason()).isEqualTo(reason))
        .hasMessageContaining("http://127.0.0.1:")
        .hasMessageContaining(status.substring(0, 3))
        .hasMessageEndingWith(": the reason");
  }

  @ParameterizedTest
  @CsvSource({
    "400 Bad Request, SYNTAX",
    "422 Unprocessable, REFUSED",
    "413 Too Large, TOO_LARGE",
    "503 Service Unavailable, TIMEOUT"
  })
  void saysWhatAServerHasAgainstAQuery(String status, QueryException.Reason reason)
      throws Exception {
    assertThat(queried((request, out) -> reply(out, status), PATIENCE))
        .isInstanceOfSatisfying(
            QueryException.class, e -> assertThat(e.reason()).isEqualTo(reason));
  }

  @Test
  void tellsABusyServerFromAnEndOfItsPatience() throws Exception {
    Throwable thrown =
        queried(
            (request, out) -> reply(out, "503 Service Unavailable", "Retry-After: 5\r\n", ""),
            PATIENCE);

    assertThat(thrown)
        .isInstanceOfSatisfying(
            StoreException.class,
            e -> assertThat(e.reason()).isEqualTo(StoreException.Reason.SERVER_ERROR));
  }

  @Test
  void quotesOneHarmlessLineOfAComplaint() throws Exception {
    String complaint = "\n\u001b[2Jline 1 \u202e is\u0007 wrong " + "x".repeat(1000) + "\nline 2";

    Throwable thrown =
        queried((request, out) -> reply(out, "400 Bad Request", "", complaint), PATIENCE);

    assertThat(thrown).hasMessageContaining("line 1").hasMessageContaining("is  wrong");
    assertThat(thrown.getMessage())
        .hasSizeLessThan(300)
        .doesNotContain("\u001b", "\u202e", "\u0007", "\n", "line 2");
  }

  @Test
  void quotesNoPageForPeople() throws Exception {
    Throwable thrown =
        queried(
            (request, out) ->
                reply(out, "500 Oops", "Content-Type: text/html\r\n", "<html><h1>Oops</h1>"),
            PATIENCE);

    assertThat(thrown.getMessage()).doesNotContain("<");
  }

  @Test
  void takesNoPageForAnAnswer() throws Exception {
    Throwable thrown =
        queried(
            (request, out) ->
                reply(out, "200 OK", "Content-Type: text/html; charset=utf-8\r\n", "<html>"),
            PATIENCE);

    assertBroken(thrown);
    assertThat(thrown).hasMessageContaining("web page");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "null",
        "[]",
        "{\"head\":{\"vars\":[\"s\"]}",
        "{\"head\":{\"vars\":[\"s\"]},\"results\":{\"bindings\":[{\"s\":{\"type\":\"uri\",\"value\":\"https://e",
        "{\"head\":{\"vars\":[\"s\"]},\"results\":{\"bindings\":[{\"s\":{\"type\":\"uri\"}}]}}",
        "{\"head\":{\"vars\":[\"s\"]},\"results\":{\"bindings\":7}}",
        "{\"head\":{},\"boolean\":true}",
        "<sparql xmlns='http://www.w3.org/2005/sparql-results#'/>"
      })
  void takesNothingForAnAnswerThatIsNone(String body) throws Exception {
    assertBroken(queried((request, out) -> reply(out, "200 OK", JSON, body), PATIENCE));
  }

  @Test
  void survivesAnAnswerThatNestsDeeply() throws Exception {
    String deep = "{\"head\":" + "[".repeat(200_000);

    assertBroken(queried((request, out) -> reply(out, "200 OK", JSON, deep), PATIENCE));
  }

  @Test
  void readsNoOtherFileForAnAnswerInXml() throws Exception {
    String xml =
        "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>"
            + "<sparql xmlns='http://www.w3.org/2005/sparql-results#'><head><variable name='s'/>"
            + "</head><results><result><binding name='s'><literal>&e;</literal></binding></result>"
            + "</results></sparql>";

    assertBroken(
        queried(
            (request, out) ->
                reply(out, "200 OK", "Content-Type: application/sparql-results+xml\r\n", xml),
            PATIENCE));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Content-Length: 1000\r\n", "Transfer-Encoding: chunked\r\n", ""})
  void noticesThatAnAnswerBreaksOff(String length) throws Exception {
    String start = "{\"head\":{\"vars\":[\"s\"]},\"results\":{\"bindings\":[";
    String body = length.startsWith("T") ? "30\r\n" + start : start;

    assertBroken(
        queried((request, out) -> write(out, head("200 OK", JSON + length) + body), PATIENCE));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "HTTP/1.1", "\r\n\r\n", "SSH-2.0-OpenSSH_9.2\r\n"})
  void noticesThatNoHttpIsSpoken(String answer) throws Exception {
    assertBroken(queried((request, out) -> write(out, answer), PATIENCE));
  }

  @Test
  void stopsReadingAnEndlessAnswer() throws Exception {
    Throwable thrown =
        queried(
            (request, out) -> {
              write(out, head("200 OK", JSON) + "{\"head\":{\"vars\":[\"s\"]},\"x\":\"");
              while (true) {
                write(out, "x".repeat(8192));
              }
            },
            PATIENCE);

    assertBroken(thrown);
    assertThat(thrown).hasMessageContaining("more than 100000 bytes");
  }

  @Test
  void givesUpASilentServer() throws Exception {
    CountDownLatch over = new CountDownLatch(1);

    assertTimeout(queried((request, out) -> over.await(), Duration.ofMillis(300)));
    over.countDown();
  }

  @Test
  void givesUpAnAnswerThatStopsInTheMiddle() throws Exception {
    CountDownLatch over = new CountDownLatch(1);
    Throwable thrown =
        queried(
            (request, out) -> {
              write(out, head("200 OK", JSON) + "{\"head\":");
              over.await();
            },
            Duration.ofMillis(500));

    assertTimeout(thrown);
    over.countDown();
  }

  @Test
  void givesUpAnAnswerThatComesInDropsAndHangsUp() throws Exception {
    CountDownLatch hungUp = new CountDownLatch(1);
    Throwable thrown =
        queried(
            (request, out) -> {
              try {
                write(out, head("200 OK", JSON) + "{");
                while (true) {
                  write(out, " ");
                  TimeUnit.MILLISECONDS.sleep(20);
                }
              } catch (IOException e) {
                hungUp.countDown();
              }
            },
            Duration.ofMillis(500));

    assertTimeout(thrown);
    assertThat(hungUp.await(60, TimeUnit.SECONDS)).as("the connection is closed").isTrue();
  }

  @Test
  void givesUpAServerThatFallsSilentOverSomethingElse() throws Exception {
    CountDownLatch over = new CountDownLatch(1);
    try (StubServer server =
            new StubServer(
                (request, out) -> {
                  if (!StubServer.answersAsEmpty(request, out)) {
                    over.await();
                  }
                });
        RemoteStore store =
            connect(
                server.address("/ds"),
                RemoteOptions.defaults().withSilence(Duration.ofMillis(300)))) {
      assertStoreException(catchThrowable(store::graphs), StoreException.Reason.TIMEOUT);
      over.countDown();
    }
  }

  @Test
  void saysThatNobodyIsThere() throws Exception {
    int port;
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = socket.getLocalPort();
    }

    assertUnreachable("http://127.0.0.1:" + port + "/ds", "nobody");
  }

  @Test
  void saysThatThereIsNoSuchHost() {
    assertUnreachable("http://no-such-host.invalid/ds", "no host");
  }

  @Test
  void saysThatAServerCannotBeTrusted() throws Exception {
    try (StubServer server = new StubServer((request, out) -> reply(out, "200 OK"))) {
      assertUnreachable(server.address("/ds").replace("http:", "https:"), "TLS");
    }
  }

  @Test
  void neverRepeatsCredentialsThatAServerSendsBack() throws Exception {
    String secret = "correct horse battery " + "staple".repeat(100);
    try (StubServer server =
            new StubServer(
                (request, out) -> {
                  if (!StubServer.answersAsEmpty(request, out)) {
                    reply(
                        out,
                        "500 Oops",
                        "",
                        "you sent " + secret + " as " + request.headers().get("authorization"));
                  }
                });
        RemoteStore store =
            RemoteStore.connect(
                Endpoints.of(server.address("/ds")),
                Credentials.basic(URI.create(server.address("/")), "me", secret),
                RemoteOptions.defaults())) {
      Throwable thrown = catchThrowable(() -> store.query(QUERY, PATIENCE));

      assertThat(thrown).hasMessageContaining("you sent *** as Basic ***");
    }
  }

  private static void assertUnreachable(String address, String word) {
    assertThatThrownBy(() -> connect(address, RemoteOptions.defaults()))
        .isInstanceOfSatisfying(
            StoreException.class,
            e -> assertThat(e.reason()).isEqualTo(StoreException.Reason.UNREACHABLE))
        .hasMessageContaining(word);
  }

  private static void assertBroken(Throwable thrown) {
    assertStoreException(thrown, StoreException.Reason.BROKEN_ANSWER);
  }

  private static void assertStoreException(Throwable thrown, StoreException.Reason reason) {
    assertThat(thrown)
        .isInstanceOfSatisfying(
            StoreException.class, e -> assertThat(e.reason()).isEqualTo(reason));
    assertThat(thrown.getMessage()).startsWith("http://127.0.0.1:").doesNotContain("\n");
  }

  private static void assertTimeout(Throwable thrown) {
    assertThat(thrown)
        .isInstanceOfSatisfying(
            QueryException.class,
            e -> assertThat(e.reason()).isEqualTo(QueryException.Reason.TIMEOUT));
  }

  private static RemoteStore connect(String address, RemoteOptions options) throws StoreException {
    return RemoteStore.connect(Endpoints.of(address), Credentials.none(), options);
  }

  /** What comes of a query to a server that is fine until then. */
  private static Throwable queried(StubServer.Handler handler, Duration timeout) throws Exception {
    try (StubServer server =
            new StubServer(
                (request, out) -> {
                  if (!StubServer.answersAsEmpty(request, out)) {
                    handler.answer(request, out);
                  }
                });
        RemoteStore store =
            connect(server.address("/ds"), RemoteOptions.defaults().withAnswerBytes(100_000))) {
      return catchThrowable(() -> store.query(QUERY, timeout));
    }
  }
}
