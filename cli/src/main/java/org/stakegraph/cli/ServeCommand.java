package org.stakegraph.cli;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.stakegraph.store.StoreException;
import org.stakegraph.store.endpoint.AnswerBounds;
import org.stakegraph.store.endpoint.EndpointOptions;
import org.stakegraph.store.endpoint.SparqlEndpoint;
import org.stakegraph.store.tdb.TdbStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code serve}: a store for SPARQL clients on this machine. */
@Command(
    name = "serve",
    description = {
      "Answers SPARQL 1.1 over HTTP about an embedded store, on this machine only and read only,",
      "until it is interrupted."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  stakegraph serve --store acme --port 3030",
      "  curl --data-urlencode 'query=ASK {}' http://127.0.0.1:3030/sparql"
    })
final class ServeCommand implements Callable<Integer> {
  private static final int STANDARD_PORT = 3030;

  private final Streams streams;

  @Mixin private StorePlace place = new StorePlace();

  @Option(
      names = "--port",
      paramLabel = "NUMBER",
      description = "Where to listen; 0 for any port that is free. Default ${DEFAULT-VALUE}.")
  private int port = STANDARD_PORT;

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      description = "Give a query up after this time; default ${DEFAULT-VALUE}.")
  private long timeout = AnswerBounds.STANDARD.timeout().toSeconds();

  @Option(
      names = "--max-rows",
      paramLabel = "NUMBER",
      description =
          "Rows, or statements of a graph, that an answer may have; default ${DEFAULT-VALUE}.")
  private long rows = AnswerBounds.STANDARD.rows();

  @Option(
      names = "--max-bytes",
      paramLabel = "NUMBER",
      description = "Bytes that an answer may have; default ${DEFAULT-VALUE}.")
  private long bytes = AnswerBounds.STANDARD.bytes();

  @Option(
      names = "--max-queries",
      paramLabel = "NUMBER",
      description = "Queries that may run at the same time; default ${DEFAULT-VALUE}.")
  private int queries = AnswerBounds.STANDARD.concurrent();

  @Option(
      names = "--allow-origin",
      paramLabel = "ORIGIN",
      description =
          "A web site whose pages may ask, such as https://example.org; none without it."
              + " Repeatable.")
  private List<String> origins = List.of();

  @Option(
      names = "--host",
      paramLabel = "NAME",
      description =
          "A name by which a proxy before it calls it; requests under other names are refused."
              + " Repeatable.")
  private List<String> hosts = List.of();

  ServeCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws InterruptedException {
    EndpointOptions options = options();
    CountDownLatch interrupted = new CountDownLatch(1);
    CountDownLatch closed = new CountDownLatch(1);
    try (TdbStore store = OpenStore.embedded(place, "only a folder can be served");
        SparqlEndpoint endpoint = SparqlEndpoint.start(store, options)) {
      // On a signal the process ends when its hooks have, so this one waits for the store to close.
      Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(interrupted, closed), "stop"));
      streams.messages().line(place.name() + ": answers at " + endpoint.uri());
      interrupted.await();
      return ExitCode.OK.number();
    } catch (StoreException e) {
      throw OpenStore.failure(e);
    } catch (IOException e) {
      throw new Failure(ExitCode.SERVER, "stakegraph: error: " + e.getMessage(), e);
    } finally {
      closed.countDown();
    }
  }

  private EndpointOptions options() {
    if (port < 0 || port > 65_535) {
      throw new UsageError("--port is between 0 and 65535");
    } else if (timeout < 1 || rows < 1 || bytes < 1 || queries < 1) {
      throw new UsageError("--timeout, --max-rows, --max-bytes and --max-queries are at least 1");
    }
    AnswerBounds bounds = new AnswerBounds(Duration.ofSeconds(timeout), rows, bytes, queries);
    String address = EndpointOptions.local(port, bounds).address();
    return new EndpointOptions(address, port, Set.copyOf(hosts), Set.copyOf(origins), bounds);
  }

  private static void stop(CountDownLatch interrupted, CountDownLatch closed) {
    interrupted.countDown();
    try {
      closed.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
