package org.stakegraph.store.remote;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.stakegraph.store.remote.StubServer.reply;
import static org.stakegraph.store.remote.StubServer.results;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stakegraph.store.GraphLoad;
import org.stakegraph.store.StoreException;
import org.stakegraph.store.StoreException.Reason;
import org.stakegraph.store.rdf.RdfFormat;
import org.stakegraph.store.rdf.RdfSyntaxException;

/** Which requests a load makes, and what it does when they fail. */
class LoadToServerTest {
  private static final String QUAD =
      "<https://e.org/s> <https://e.org/p> \"1\" <https://e.org/g> .\n";
  private static final String GRAPH = "/data?graph=https%3A%2F%2Fe.org%2Fg";

  @Test
  void putsAGraphByOneRequest() throws Exception {
    try (StubServer server = serverThat((request, out) -> reply(out, "204 No Content"))) {
      load(server, QUAD);

      assertThat(written(server))
          .singleElement()
          .satisfies(
              put -> {
                assertThat(put.line()).isEqualTo("PUT " + GRAPH);
                assertThat(put.headers()).containsEntry("content-type", "application/n-triples");
                assertThat(put.body()).isEqualTo("<https://e.org/s> <https://e.org/p> \"1\" .\n");
              });
    }
  }

  @Test
  void sendsNothingBeforeACheckpoint() throws Exception {
    try (StubServer server = serverThat((request, out) -> reply(out, "204 No Content"));
        RemoteStore store = connect(server);
        GraphLoad load = store.load()) {
      load.add(stream(QUAD), RdfFormat.NQUADS, "https://e.org/", "https://e.org/d");
      assertThat(written(server)).isEmpty();

      load.checkpoint();
      assertThat(written(server)).hasSize(1);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"404 Not Found", "405 Method Not Allowed", "501 Not Implemented"})
  void updatesWhereGraphsCannotBePut(String status) throws Exception {
    try (StubServer server =
        serverThat(
            (request, out) ->
                reply(out, request.method().equals("PUT") ? status : "204 No Content"))) {
      load(server, QUAD);

      assertThat(written(server))
          .extracting(StubServer.Request::line)
          .containsExactly("PUT " + GRAPH, "POST /update");
      assertThat(written(server).get(1).body())
          .isEqualTo(
              """
              DROP SILENT GRAPH <https://e.org/g> ;
              INSERT DATA { GRAPH <https://e.org/g> {
              <https://e.org/s> <https://e.org/p> "1" .
              } }\
              """);
    }
  }

  @Test
  void triesAgainWhenAServerAsksForIt() throws Exception {
    AtomicInteger attempts = new AtomicInteger();
    try (StubServer server =
        serverThat(
            (request, out) -> {
              if (attempts.incrementAndGet() < 3) {
                reply(out, "503 Busy", "Retry-After: 0\r\n", "");
              } else {
                reply(out, "204 No Content");
              }
            })) {
      load(server, QUAD);

      assertThat(written(server)).hasSize(3);
    }
  }

  @Test
  void triesAgainWhenTheConnectionBreaks() throws Exception {
    AtomicInteger attempts = new AtomicInteger();
    try (StubServer server =
        serverThat(
            (request, out) -> {
              if (attempts.incrementAndGet() > 1) {
                reply(out, "204 No Content");
              }
            })) {
      load(server, QUAD);

      assertThat(written(server)).hasSize(2);
    }
  }

  @Test
  void doesNotTryForEver() throws Exception {
    try (StubServer server =
        serverThat((request, out) -> reply(out, "503 Busy", "Retry-After: 0\r\n", ""))) {
      assertRefused(server, Reason.SERVER_ERROR);

      assertThat(written(server)).hasSize(3);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"500 Oops", "503 Busy", "401 Unauthorized", "400 Bad Request", "507 Full"})
  void doesNotTryAgainWhatWasRefused(String status) throws Exception {
    try (StubServer server = serverThat((request, out) -> reply(out, status))) {
      assertThatThrownBy(() -> load(server, QUAD))
          .isInstanceOf(StoreException.class)
          .hasMessageContaining(status.substring(0, 3));

      assertThat(written(server)).hasSize(1);
    }
  }

  @Test
  void addsToAGraphOnlyOnce() throws Exception {
    try (StubServer server =
            serverThat(
                (request, out) -> {
                  if (request.method().equals("PUT")) {
                    reply(out, "204 No Content");
                  } // else the connection breaks, and whether it was added is not known
                });
        RemoteStore store = connect(server);
        GraphLoad load = store.load()) {
      load.add(stream(QUAD), RdfFormat.NQUADS, "https://e.org/", "https://e.org/d");
      load.checkpoint();
      load.add(stream(QUAD), RdfFormat.NQUADS, "https://e.org/", "https://e.org/d");

      assertThatThrownBy(load::checkpoint).isInstanceOf(StoreException.class);
      assertThat(written(server))
          .extracting(StubServer.Request::line)
          .containsExactly("PUT " + GRAPH, "POST " + GRAPH);
    }
  }

  @Test
  void compressesGraphsForServersElsewhere() throws Exception {
    try (StubServer server = serverThat((request, out) -> reply(out, "204 No Content"))) {
      send(server);

      StubServer.Request put = written(server).get(0);
      assertThat(put.headers()).containsEntry("content-encoding", "gzip");
      InputStream body = new ByteArrayInputStream(put.body().getBytes(ISO_8859_1));
      assertThat(new String(new GZIPInputStream(body).readAllBytes(), UTF_8))
          .isEqualTo("<https://e.org/s> <https://e.org/p> \"1\" .\n");
    }
  }

  @Test
  void stopsCompressingForServersThatDoNotUnderstandIt() throws Exception {
    try (StubServer server =
        serverThat(
            (request, out) ->
                reply(
                    out,
                    request.headers().containsKey("content-encoding")
                        ? "415 Unsupported Media Type"
                        : "204 No Content"))) {
      send(server);

      assertThat(written(server)).hasSize(3);
      assertThat(written(server).get(2).headers()).doesNotContainKey("content-encoding");
    }
  }

  /** Sends a graph twice as to a server elsewhere, which the stub cannot be. */
  private static void send(StubServer server) throws Exception {
    RemoteOptions options = RemoteOptions.defaults();
    Endpoints elsewhere =
        new Endpoints(
            URI.create("https://sparql.example.org/"),
            Optional.empty(),
            Optional.of(URI.create(server.address("/data"))));
    Server connection = new Server(Credentials.none(), options);
    GraphWriter writer = new GraphWriter(connection, elsewhere, options);
    try (GatheredGraphs graphs = new GatheredGraphs(10)) {
      RdfStatements.add(graphs, "https://e.org/g", QUAD);
      writer.replace("https://e.org/g", graphs.graph("https://e.org/g"));
      writer.replace("https://e.org/g", graphs.graph("https://e.org/g"));
    } finally {
      connection.close();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<https://e.org/s> <https://e.org/p> <https://e.org/\\u003E> <https://e.org/g> .",
        "<https://e.org/s> <https://e.org/p> <https://e.org/> <https://e.org/\\u003E\\u0020\\u007B>"
            + " .",
        "<https://e.org/s> <https://e.org/p\\u0020x> \"1\" <https://e.org/g> .",
        "<https://e.org/s> <https://e.org/p> \"1\"^^<https://e.org/\\u007D> <https://e.org/g> .",
        "<https://e.org/s> <https://e.org/p> \"1\" _:graph ."
      })
  void refusesNamesThatCouldEndAnUpdate(String quad) throws Exception {
    try (StubServer server = serverThat((request, out) -> reply(out, "204 No Content"))) {
      assertThatThrownBy(() -> load(server, quad + "\n")).isInstanceOf(RdfSyntaxException.class);

      assertThat(written(server)).isEmpty();
    }
  }

  @Test
  void refusesALanguageThatCouldEndAnUpdate() throws Exception {
    String document =
        """
        <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:e="https://e.org/">
          <rdf:Description rdf:about="https://e.org/s">
            <e:p xml:lang="en . } } ; DROP ALL #">x</e:p>
          </rdf:Description>
        </rdf:RDF>\
        """;
    try (StubServer server = serverThat((request, out) -> reply(out, "204 No Content"));
        RemoteStore store = connect(server);
        GraphLoad load = store.load()) {
      assertThatThrownBy(
              () ->
                  load.add(stream(document), RdfFormat.RDFXML, "https://e.org/", "https://e.org/g"))
          .isInstanceOf(RdfSyntaxException.class);
    }
  }

  private static void assertRefused(StubServer server, Reason reason) {
    assertThatThrownBy(() -> load(server, QUAD))
        .isInstanceOfSatisfying(
            StoreException.class, e -> assertThat(e.reason()).isEqualTo(reason));
  }

  private static void load(StubServer server, String nquads) throws Exception {
    try (RemoteStore store = connect(server);
        GraphLoad load = store.load()) {
      load.add(stream(nquads), RdfFormat.NQUADS, "https://e.org/", "https://e.org/d");
      load.checkpoint();
    }
  }

  private static RemoteStore connect(StubServer server) throws StoreException {
    return RemoteStore.connect(
        Endpoints.of(server.address("/query"))
            .withUpdate(server.address("/update"))
            .withGraphStore(server.address("/data")),
        Credentials.none(),
        RemoteOptions.defaults().withSilence(Duration.ofSeconds(60)));
  }

  private static StubServer serverThat(StubServer.Handler writes) throws IOException {
    return new StubServer(
        (request, out) -> {
          if (!request.path().equals("/query")) {
            writes.answer(request, out);
          } else if (!StubServer.answersAsEmpty(request, out)) {
            nothing(out);
          }
        });
  }

  private static void nothing(OutputStream out) throws IOException {
    results(out, "{\"head\":{\"vars\":[\"g\"]},\"results\":{\"bindings\":[]}}");
  }

  private static List<StubServer.Request> written(StubServer server) {
    return server.requests().stream().filter(r -> !r.path().equals("/query")).toList();
  }

  private static InputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(UTF_8));
  }
}
