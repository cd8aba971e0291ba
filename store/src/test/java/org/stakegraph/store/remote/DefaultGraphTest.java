package org.stakegraph.store.remote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stakegraph.store.remote.StubServer.results;
import static org.stakegraph.store.remote.StubServer.truth;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stakegraph.store.sparql.SparqlQuery;

/** How servers are asked that take different things for their default graph. */
class DefaultGraphTest {
  private static final String FOUND =
      "{\"head\":{\"vars\":[\"graphs\",\"described\",\"shown\",\"union\"]},\"results\":{\"bindings\":[{"
          + "\"graphs\":{\"type\":\"literal\",\"value\":\"%d\"},"
          + "\"described\":{\"type\":\"literal\",\"value\":\"%d\"},"
          + "\"shown\":{\"type\":\"literal\",\"value\":\"%d\"},"
          + "\"union\":{\"type\":\"literal\",\"value\":\"%d\"}}]}}";
  private static final String GRAPHS =
      "{\"head\":{\"vars\":[\"g\"]},\"results\":{\"bindings\":["
          + "{\"g\":{\"type\":\"uri\",\"value\":\"https://e.org/1\"}},"
          + "{\"g\":{\"type\":\"uri\",\"value\":\"https://e.org/2\"}}]}}";

  @ParameterizedTest
  @CsvSource({
    "a union that is a set,          2, 1, 1, 0, false, false, false",
    "a union with repeats,           2, 1, 2, 0, true,  false, false",
    "a union that may have repeats,  1, 1, 1, 0, true,  false, false",
    "a graph of its own,             2, 0, 0, 1, false, true,  false",
    "a graph with the vocabulary,    2, 0, 1, 1, false, true,  false",
    "a graph of its own and no name, 2, 0, 0, 0, true,  false, true"
  })
  void asksEachServerInItsWay(
      String kind,
      int graphs,
      int described,
      int shown,
      int union,
      boolean distinct,
      boolean byName,
      boolean oneByOne)
      throws Exception {
    try (StubServer server =
            new StubServer(
                (request, out) -> {
                  if (request.says("ASK { }")) {
                    truth(out);
                  } else if (request.says("?described")) {
                    results(out, FOUND.formatted(graphs, described, shown, union));
                  } else {
                    results(out, GRAPHS);
                  }
                });
        RemoteStore store =
            RemoteStore.connect(
                Endpoints.of(server.address("/ds")),
                Credentials.none(),
                RemoteOptions.defaults())) {
      store.query(SparqlQuery.of("SELECT ?g { ?g a ?x }"), Duration.ofSeconds(60));
      store.query(SparqlQuery.of("SELECT ?g { ?g a ?x }"), Duration.ofSeconds(60));

      List<StubServer.Request> requests = server.requests();
      String asked = requests.get(requests.size() - 1).body();
      assertThat(asked.contains("DISTINCT")).as(kind + ": distinct").isEqualTo(distinct);
      assertThat(asked.contains("GRAPH <urn:x-arq:UnionGraph>")).as(kind).isEqualTo(byName);
      assertThat(
              asked.endsWith(
                  "&default-graph-uri=https://e.org/1&named-graph-uri=https://e.org/1"
                      + "&default-graph-uri=https://e.org/2&named-graph-uri=https://e.org/2"))
          .as(kind)
          .isEqualTo(oneByOne);
      assertThat(requests.stream().filter(r -> r.says("?described"))).as("tried once").hasSize(1);
    }
  }

  @Test
  void leavesAloneWhatAQueryNames() throws Exception {
    try (StubServer server =
            new StubServer(
                (request, out) -> {
                  if (request.says("ASK { }")) {
                    truth(out);
                  } else if (request.says("?described")) {
                    results(out, FOUND.formatted(2, 0, 0, 1));
                  } else {
                    results(out, GRAPHS);
                  }
                });
        RemoteStore store =
            RemoteStore.connect(
                Endpoints.of(server.address("/ds")),
                Credentials.none(),
                RemoteOptions.defaults())) {
      store.query(
          SparqlQuery.of("SELECT ?g FROM <https://e.org/1> { ?g a ?x }"), Duration.ofSeconds(60));

      String asked = server.requests().get(server.requests().size() - 1).body();
      assertThat(asked).contains("FROM <https://e.org/1>").doesNotContain("UnionGraph");
    }
  }
}
