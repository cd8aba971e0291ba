package org.stakegraph.store.endpoint;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.jena.sparql.core.DatasetGraph;

/** An endpoint in a process of its own, as {@code serve} runs it. */
final class EndpointProcess implements AutoCloseable {
  private final Process process;
  private final URI uri;

  private EndpointProcess(Process process, URI uri) {
    this.process = process;
    this.uri = uri;
  }

  /**
   * Starts a process.
   *
   * @param millis each query's time
   * @param memory its heap, as Java's option {@code -Xmx} has it
   */
  static EndpointProcess start(long millis, String memory) throws IOException {
    Process process =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xmx" + memory,
                    "-XX:+UseSerialGC",
                    "-cp",
                    System.getProperty("java.class.path"),
                    EndpointProcess.class.getName(),
                    String.valueOf(millis)))
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    String line =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))
            .readLine();
    return new EndpointProcess(process, URI.create(line));
  }

  Client client() {
    return new Client(uri);
  }

  /** Asks it to end, as the system does with SIGTERM. */
  void terminate() {
    process.destroy();
  }

  /** The exit code. */
  int end() throws InterruptedException {
    if (!process.waitFor(60, TimeUnit.SECONDS)) {
      throw new AssertionError("the process does not end");
    }
    return process.exitValue();
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }

  /** What runs in the process. */
  public static void main(String[] args) throws Exception {
    String statements =
        IntStream.range(0, 2000)
            .mapToObj(i -> "<x:s" + i + "> <x:p> \"" + "text ".repeat(20) + i + "\" .")
            .collect(Collectors.joining("\n"));
    DatasetGraph dataset =
        Backing.MEMORY.dataset(Path.of(""), "GRAPH <x:g> { " + statements + " }");
    AnswerBounds bounds =
        new AnswerBounds(Duration.ofMillis(Long.parseLong(args[0])), 1_000_000, 1L << 30, 4);
    SparqlEndpoint endpoint = SparqlEndpoint.start(dataset, EndpointOptions.local(0, bounds));
    Runtime.getRuntime().addShutdownHook(new Thread(endpoint::close));
    System.out.println(endpoint.uri());
    Thread.currentThread().join();
  }
}
