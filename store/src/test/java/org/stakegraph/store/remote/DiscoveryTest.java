package org.stakegraph.store.remote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.stakegraph.store.remote.StubServer.reply;
import static org.stakegraph.store.remote.StubServer.truth;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stakegraph.store.StoreException;
import org.stakegraph.store.StoreException.Reason;

class DiscoveryTest {
  private static final String TURTLE = "Content-Type: text/turtle\r\n";

  /** What a server takes at an address: Queries, Updates, Graphs. */
  private static final Map<String, Map<String, String>> SERVERS =
      Map.of(
          "Fuseki",
          Map.of(
              "/ds", "QU", "/ds/query", "Q", "/ds/sparql", "Q", "/ds/update", "U", "/ds/data", "G"),
          "RDF4J",
          Map.of(
              "/repositories/x", "Q",
              "/repositories/x/statements", "U",
              "/repositories/x/rdf-graphs/service", "G"),
          "Oxigraph",
          Map.of("/query", "Q", "/update", "U", "/store", "G"),
          "one address",
          Map.of("/sparql", "QU"),
          "graphs only",
          Map.of("/ds", "Q", "/ds/data", "G"));

  @ParameterizedTest
  @CsvSource({
    "Fuseki, /ds, /ds, /ds, /ds/data",
    "Fuseki, /ds/, /ds/, /ds/, /ds/data",
    "Fuseki, /ds/query, /ds/query, /ds/update, /ds/data",
    "RDF4J, /repositories/x, /repositories/x, /repositories/x/statements,"
        + " /repositories/x/rdf-graphs/service",
    "Oxigraph, /, /query, /update, /store",
    "Oxigraph, /query, /query, /update, /store",
    "one address, /sparql, /sparql, /sparql, ",
    "one address, , /sparql, /sparql, ",
    "graphs only, /ds, /ds, , /ds/data"
  })
  void findsTheAddressesOfAServer(
      String kind, String given, String query, String update, String graphStore) throws Exception {
    Map<String, String> services = SERVERS.get(kind);
    try (StubServer server = new StubServer((request, out) -> answer(services, request, out));
        RemoteStore store = connect(server.address(given == null ? "" : given))) {
      store.load().close();

      assertThat(store.endpoints())
          .isEqualTo(
              new Endpoints(
                  URI.create(server.address(query)),
                  address(server, update),
                  address(server, graphStore)));
      assertThat(server.requests())
          .as("asks little, and nothing that could do harm")
          .hasSizeLessThan(12)
          .noneMatch(
              request -> request.method().equals("PUT") || request.method().equals("DELETE"));
    }
  }

  @Test
  void asksLittleOfCommonServers() throws Exception {
    for (String kind : new String[] {"Fuseki", "RDF4J"}) {
      Map<String, String> services = SERVERS.get(kind);
      String path = kind.equals("RDF4J") ? "/repositories/x" : "/ds";
      try (StubServer server = new StubServer((request, out) -> answer(services, request, out));
          RemoteStore store = connect(server.address(path))) {
        assertThat(server.requests()).as(kind).hasSize(1);
        store.load().close();
        store.load().close();
        assertThat(server.requests()).as(kind).hasSizeLessThanOrEqualTo(4);
      }
    }
  }

  @Test
  void takesTheAddressesThatItIsGiven() throws Exception {
    Map<String, String> services = Map.of("/q", "Q");
    try (StubServer server = new StubServer((request, out) -> answer(services, request, out))) {
      Endpoints given =
          Endpoints.of(server.address("/q"))
              .withUpdate(server.address("/u"))
              .withGraphStore(server.address("/g"));
      try (RemoteStore store =
          RemoteStore.connect(given, Credentials.none(), RemoteOptions.defaults())) {
        store.load().close();

        assertThat(store.endpoints()).isEqualTo(given);
        assertThat(server.requests()).hasSize(1);
      }
    }
  }

  @Test
  void saysWhatWasTriedWhereNothingCanBeWritten() throws Exception {
    Map<String, String> services = Map.of("/ds", "Q");
    try (StubServer server = new StubServer((request, out) -> answer(services, request, out));
        RemoteStore store = connect(server.address("/ds"))) {
      assertThatThrownBy(store::load)
          .isInstanceOfSatisfying(
              StoreException.class, e -> assertThat(e.reason()).isEqualTo(Reason.REFUSED))
          .hasMessageContaining("cannot be written to")
          .hasMessageContaining("/ds/update -> 404")
          .hasMessageContaining("/ds/data -> 404");
    }
  }

  @Test
  void saysWhatWasTriedWhereNoQueryIsTaken() throws Exception {
    try (StubServer server = new StubServer((request, out) -> reply(out, "404 Not Found"))) {
      assertThatThrownBy(() -> connect(server.address("/ds")))
          .isInstanceOfSatisfying(
              StoreException.class, e -> assertThat(e.reason()).isEqualTo(Reason.REFUSED))
          .hasMessageContaining("/ds -> 404")
          .hasMessageContaining("/ds/sparql -> 404");
    }
  }

  @Test
  void takesAPageForNoStore() throws Exception {
    try (StubServer server =
        new StubServer(
            (request, out) ->
                reply(out, "200 OK", "Content-Type: text/html\r\n", "<html>Welcome</html>"))) {
      assertThatThrownBy(() -> connect(server.address("/")))
          .isInstanceOfSatisfying(
              StoreException.class, e -> assertThat(e.reason()).isEqualTo(Reason.BROKEN_ANSWER))
          .hasMessageContaining("web page");
    }
  }

  @Test
  void takesAPageForNoPlaceToWriteTo() throws Exception {
    try (StubServer server =
            new StubServer(
                (request, out) -> {
                  if (request.says("ASK")) {
                    truth(out);
                  } else {
                    reply(out, "200 OK", "Content-Type: text/html\r\n", "<html>Welcome</html>");
                  }
                });
        RemoteStore store = connect(server.address("/ds"))) {
      assertThatThrownBy(store::load).hasMessageContaining("cannot be written to");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"401 Unauthorized", "403 Forbidden"})
  void saysThatCredentialsAreWanted(String status) throws Exception {
    try (StubServer server = new StubServer((request, out) -> reply(out, status))) {
      assertThatThrownBy(() -> connect(server.address("/ds")))
          .isInstanceOfSatisfying(
              StoreException.class, e -> assertThat(e.reason()).isEqualTo(Reason.UNAUTHORIZED));
    }
  }

  @Test
  void followsAServerToAnotherOfItsAddresses() throws Exception {
    try (StubServer server =
            new StubServer(
                (request, out) -> {
                  if (request.path().equals("/old")) {
                    reply(out, "301 Moved", "Location: /new\r\n", "");
                  } else {
                    truth(out);
                  }
                });
        RemoteStore store = connect(server.address("/old"))) {
      assertThat(store.endpoints().query()).hasToString(server.address("/new"));
    }
  }

  @Test
  void goesRoundInNoCircle() throws Exception {
    try (StubServer server =
        new StubServer(
            (request, out) ->
                reply(
                    out,
                    "302 Found",
                    "Location: " + (request.path().equals("/a") ? "/b" : "/a") + "\r\n",
                    ""))) {
      assertThatThrownBy(() -> connect(server.address("/a"))).isInstanceOf(StoreException.class);
      assertThat(server.requests()).hasSizeLessThan(10);
    }
  }

  @Test
  void takesNoCredentialsToAnotherServer() throws Exception {
    try (StubServer other = new StubServer((request, out) -> truth(out));
        StubServer server =
            new StubServer(
                (request, out) ->
                    reply(out, "307 Moved", "Location: " + other.address("/ds") + "\r\n", ""))) {
      Credentials credentials = Credentials.bearer(URI.create(server.address("/ds")), "token");

      assertThatThrownBy(
              () ->
                  RemoteStore.connect(
                      Endpoints.of(server.address("/ds")), credentials, RemoteOptions.defaults()))
          .isInstanceOf(StoreException.class);
      assertThat(server.requests())
          .allMatch(request -> "Bearer token".equals(request.headers().get("authorization")));
      assertThat(other.requests()).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "ds",
        "/ds",
        "ftp://h/ds",
        "file:///ds",
        "http:///ds",
        "http://h/ds?x=1",
        "http://h/ds#x",
        "http://h h/"
      })
  void takesNothingElseForAnAddress(String address) {
    assertThatThrownBy(() -> Endpoints.of(address)).isInstanceOf(StoreException.class);
  }

  private static Optional<URI> address(StubServer server, String path) {
    return Optional.ofNullable(path).map(p -> URI.create(server.address(p)));
  }

  private static RemoteStore connect(String address) throws StoreException {
    return RemoteStore.connect(Endpoints.of(address), Credentials.none(), RemoteOptions.defaults());
  }

  private static void answer(
      Map<String, String> services, StubServer.Request request, OutputStream out)
      throws IOException {
    String path = request.path().replace("?default", "");
    String takes = services.getOrDefault(path.equals("/ds/") ? "/ds" : path, "");
    if (request.says("query=ASK") && takes.contains("Q")) {
      truth(out);
    } else if (request.says("INSERT DATA { }") && takes.contains("U")) {
      reply(out, "204 No Content");
    } else if (request.method().equals("HEAD") && takes.contains("G")) {
      reply(out, "200 OK", TURTLE, "");
    } else {
      reply(out, takes.isEmpty() ? "404 Not Found" : "400 Bad Request");
    }
  }
}
