package org.stakegraph.store.remote;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * RDF4J Server on loopback, in a process of its own: it is a web application for the servlets of
 * another decade than ours. The build puts it and a server for such applications into {@code
 * target/rdf4j-server}.
 */
final class Rdf4jServer {
  private static final Path JARS = Path.of("target", "rdf4j-server").toAbsolutePath();
  private static final String STARTED = "Started ServerConnector";
  private static final String REPOSITORY =
      """
      @prefix config: <tag:rdf4j.org,2023:config/> .
      [] a config:Repository ; config:rep.id "%s" ;
         config:rep.impl [ config:rep.type "openrdf:SailRepository" ;
            config:sail.impl [ config:sail.type "openrdf:MemoryStore" ] ] .
      """;

  private final Process process;
  private final Path directory;
  private final String root;
  private int repositories;

  private Rdf4jServer(Process process, Path directory, String root) {
    this.process = process;
    this.directory = directory;
    this.root = root;
  }

  static Rdf4jServer start() throws Exception {
    Path directory = Files.createTempDirectory("rdf4j-server-");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1",
                "-Djava.io.tmpdir=" + directory,
                "-Dorg.eclipse.rdf4j.appdata.basedir=" + directory.resolve("data"),
                "-Dorg.eclipse.jetty.util.log.class=org.eclipse.jetty.util.log.StdErrLog",
                "-jar",
                JARS.resolve("jetty-runner.jar").toString(),
                "--host",
                "127.0.0.1",
                "--port",
                "0",
                "--path",
                "/rdf4j-server",
                JARS.resolve("rdf4j-server.war").toString())
            .redirectErrorStream(true)
            .directory(directory.toFile())
            .start();
    CompletableFuture<String> address = new CompletableFuture<>();
    Thread reader = new Thread(() -> read(process, address), "rdf4j-server");
    reader.setDaemon(true);
    reader.start();
    try {
      return new Rdf4jServer(process, directory, address.get(120, TimeUnit.SECONDS));
    } catch (Exception e) {
      process.destroyForcibly();
      throw e;
    }
  }

  /** The port is known from the log only; the log is read to its end, or the server would block. */
  private static void read(Process process, CompletableFuture<String> address) {
    Deque<String> last = new ArrayDeque<>();
    try (BufferedReader log =
        new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8))) {
      for (String line = log.readLine(); line != null; line = log.readLine()) {
        int host = line.lastIndexOf("{127.0.0.1:");
        if (line.contains(STARTED) && host >= 0) {
          String authority = line.substring(host + 1, line.indexOf('}', host));
          address.complete("http://" + authority + "/rdf4j-server");
        }
        last.addLast(line);
        if (last.size() > 20) {
          last.removeFirst();
        }
      }
    } catch (IOException e) {
      last.addLast(e.toString());
    }
    address.completeExceptionally(
        new IllegalStateException(
            "RDF4J Server did not start; is " + JARS + " there? " + String.join("\n", last)));
  }

  /** The address of a repository that is new and empty. */
  String newRepository() throws Exception {
    repositories++;
    String id = "r" + repositories;
    String address = root + "/repositories/" + id;
    int status =
        HttpClient.newHttpClient()
            .send(
                HttpRequest.newBuilder(URI.create(address))
                    .header("Content-Type", "text/turtle")
                    .PUT(BodyPublishers.ofString(REPOSITORY.formatted(id)))
                    .build(),
                BodyHandlers.discarding())
            .statusCode();
    if (status != 204) {
      throw new IllegalStateException("RDF4J Server makes no repository: " + status);
    }
    return address;
  }

  void stop() throws Exception {
    process.destroy();
    if (!process.waitFor(20, TimeUnit.SECONDS)) {
      process.destroyForcibly().waitFor();
    }
    try (Stream<Path> files = Files.walk(directory)) {
      List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
      for (Path file : deepestFirst) {
        Files.deleteIfExists(file);
      }
    }
  }
}
