package org.stakegraph.store.endpoint;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.apache.jena.sparql.core.DatasetGraph;

/** An endpoint for one test, on a free port. */
final class Running implements AutoCloseable {
  static final AnswerBounds GENEROUS = new AnswerBounds(Duration.ofSeconds(30), 10_000, 8 << 20, 8);

  final Client client;
  private final Backing backing;
  private final DatasetGraph dataset;
  private final SparqlEndpoint endpoint;

  private Running(Backing backing, DatasetGraph dataset, EndpointOptions options)
      throws IOException {
    this.backing = backing;
    this.dataset = dataset;
    endpoint = SparqlEndpoint.start(dataset, options);
    client = new Client(endpoint.uri());
  }

  static Running over(Backing backing, Path directory, String trig, EndpointOptions options)
      throws IOException {
    return new Running(backing, backing.dataset(directory, trig), options);
  }

  /** In memory, with these bounds. */
  static Running bounded(String trig, AnswerBounds bounds) throws IOException {
    return over(Backing.MEMORY, Path.of(""), trig, EndpointOptions.local(0, bounds));
  }

  @Override
  public void close() {
    endpoint.close();
    backing.release(dataset);
  }
}
