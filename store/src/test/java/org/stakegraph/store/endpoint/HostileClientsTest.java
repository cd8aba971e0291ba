package org.stakegraph.store.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Clients that send too much, too slowly, or nonsense: the next one is served as ever. */
class HostileClientsTest {
  private static Running running;
  private static Client client;
  private static int port;

  @BeforeAll
  static void start() throws Exception {
    running = Running.bounded("GRAPH <x:g> { <x:s> <x:p> <x:o> }", Running.GENEROUS);
    client = running.client;
    port = client.get("/sparql").uri().getPort();
  }

  @AfterAll
  static void stop() {
    running.close();
  }

  @AfterEach
  void theNextIsServed() {
    assertThat(client.ask("ASK { ?s ?p ?o }").body()).contains("true");
  }

  @Test
  void aQueryLongerThanAllowedIsRefused() {
    String comment = "ASK {} #" + "x".repeat(QueryRequest.MAX_BYTES);

    assertThat(post("application/sparql-query", comment).statusCode()).isEqualTo(413);
    assertThat(
            post("application/x-www-form-urlencoded", "query=" + Client.encoded(comment))
                .statusCode())
        .isIn(400, 413);
    String parameters =
        IntStream.range(0, 20_000).mapToObj(i -> "a" + i + "=b&").collect(Collectors.joining());
    assertThat(
            post("application/x-www-form-urlencoded", parameters + "query=ASK%7B%7D").statusCode())
        .isIn(400, 413);
  }

  @Test
  void aQueryJustWithinTheBoundIsAnswered() {
    String query = "ASK {} #";
    String longest = query + "x".repeat(QueryRequest.MAX_BYTES - query.length());

    assertThat(post("application/sparql-query", longest).statusCode()).isEqualTo(200);
  }

  @Test
  void aBodyWithoutEndIsNotReadToItsEnd() throws Exception {
    try (Socket socket = RawRequest.open(port)) {
      write(socket, "POST /sparql HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/plain\r\n");
      write(socket, "Content-Length: 9000000000000\r\n\r\n");
      byte[] block = new byte[1 << 16];
      boolean cut = false;
      for (int i = 0; i < 4096 && !cut; i++) {
        try {
          socket.getOutputStream().write(block);
        } catch (IOException e) {
          cut = true;
        }
      }
      assertThat(cut).as("the server went on reading").isTrue();
    }
  }

  @Test
  void headersLongerThanAllowedAreRefused() throws Exception {
    String start = "GET /sparql HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n";

    assertThat(RawRequest.send(port, start + "X-Long: " + "x".repeat(40_000) + "\r\n\r\n"))
        .startsWith("HTTP/1.1 431 ");
    assertThat(RawRequest.send(port, start + "X-Many: x\r\n".repeat(10_000) + "\r\n"))
        .startsWith("HTTP/1.1 431 ");
    assertThat(RawRequest.send(port, "GET /" + "x".repeat(40_000) + " HTTP/1.1\r\n\r\n"))
        .startsWith("HTTP/1.1 414 ");
  }

  @Test
  void whatIsNoHttpIsRefused() throws Exception {
    assertThat(RawRequest.send(port, "\u0016\u0003\u0001\u0002\u0000 hello\r\n\r\n"))
        .startsWith("HTTP/1.1 400 ");
    assertThat(
            RawRequest.send(
                port,
                """
                POST /sparql HTTP/1.1
                Host: localhost
                Content-Length: 5
                Transfer-Encoding: chunked

                0

                GET /sparql\
                """
                    .replace("\n", "\r\n")))
        .startsWith("HTTP/1.1 400 ")
        .containsOnlyOnce("HTTP/1.1");
    assertThat(
            RawRequest.send(
                port, "GET /sparql?query=%FF%FE%ZZ HTTP/1.1\r\nHost: localhost\r\n\r\n"))
        .startsWith("HTTP/1.1 400 ");
  }

  /** As the attack called slow loris does. */
  @Test
  void manyRequestsThatAreNeverFinishedKeepNobodyOut() throws Exception {
    List<Socket> slow = new ArrayList<>();
    try {
      for (int i = 0; i < 100; i++) {
        Socket socket = RawRequest.open(port);
        slow.add(socket);
        write(socket, "GET /sparql HTTP/1.1\r\nHost: localhost\r\nX-Slow: ");
      }
      theNextIsServed();
    } finally {
      for (Socket socket : slow) {
        socket.close();
      }
    }
  }

  @Test
  void aBodyThatDripsIsNotWaitedForUntilItsEnd() throws Exception {
    try (Socket socket = RawRequest.open(port)) {
      write(socket, "POST /sparql HTTP/1.1\r\nHost: localhost\r\n");
      write(socket, "Content-Type: application/sparql-query\r\nContent-Length: 1000000\r\n\r\n");
      InputStream in = socket.getInputStream();
      int drops = 0;
      while (in.available() == 0 && drops < 600) {
        write(socket, "#");
        drops++;
        Thread.sleep(50);
      }
      assertThat(drops).as("the server went on waiting").isLessThan(600);
    }
  }

  private static void write(Socket socket, String text) throws IOException {
    socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
    socket.getOutputStream().flush();
  }

  /** A server that answers before it has read all closes, and a client may miss the answer. */
  private static HttpResponse<String> post(String type, String body) {
    for (int attempt = 1; attempt < 5; attempt++) {
      try {
        return client.post("/sparql", type, body);
      } catch (AssertionError e) {
        if (!(e.getCause() instanceof IOException)) {
          throw e;
        }
      }
    }
    return client.post("/sparql", type, body);
  }
}
