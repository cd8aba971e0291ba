package org.stakegraph.store.remote;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.stakegraph.store.StoreException;
import org.stakegraph.store.StoreException.Reason;
import org.stakegraph.store.remote.GatheredGraphs.Gathered;

/**
 * Writes whole graphs, each by one request, so that a server with transactions never shows half of
 * one. The Graph Store Protocol is preferred: its PUT is one step on every server, while some run
 * each operation of an update by itself, and it spares them the parsing of a huge update.
 *
 * <p>What can be done twice without harm is tried again when the connection breaks or the server
 * asks for that; what adds to a graph is not.
 */
final class GraphWriter {
  static final String UPDATE = "application/sparql-update";
  private static final String NTRIPLES = "application/n-triples";
  private static final int ATTEMPTS = 3;
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

  private static final Set<Integer> NOT_UNDERSTOOD = Set.of(400, 415, 422);
  private static final Set<Integer> NOT_HERE = Set.of(404, 405, 415, 501);

  private final Server server;
  private final Optional<URI> update;
  private final Optional<URI> graphStore;
  private boolean compress;
  private boolean put = true;

  GraphWriter(Server server, Endpoints endpoints, RemoteOptions options) {
    this.server = server;
    this.update = endpoints.update();
    this.graphStore = endpoints.graphStore();
    this.compress = options.compress() && !Address.isLoopback(endpoints.query());
  }

  /** Makes a graph have these statements and no others. */
  void replace(String graph, Gathered content) throws StoreException {
    if (content.bytes() == 0) {
      delete(graph);
    } else if (!throughGraphStore("PUT", graph, content)) {
      update(drop(graph) + " ;\n", graph, content, true);
    }
  }

  /** Adds statements to a graph. */
  void append(String graph, Gathered content) throws StoreException {
    if (content.bytes() > 0 && !throughGraphStore("POST", graph, content)) {
      update("", graph, content, false);
    }
  }

  /** Takes a graph away, whether or not it is there. */
  void delete(String graph) throws StoreException {
    if (put && graphStore.isPresent()) {
      URI address = Address.with(graphStore.get(), "graph", graph);
      try (Reply reply = send(() -> HttpRequest.newBuilder(address).DELETE(), 0, true)) {
        if (reply.isSuccess() || reply.status() == 404) {
          return;
        }
        requireOtherWay(reply);
      }
    }
    updateBy(() -> BodyPublishers.ofString(drop(graph)), 0, true);
  }

  /** Whether the graph went this way; the other one is left if the server does not take it. */
  private boolean throughGraphStore(String method, String graph, Gathered content)
      throws StoreException {
    if (!put || graphStore.isEmpty()) {
      return false;
    }
    URI address = Address.with(graphStore.get(), "graph", graph);
    boolean compressed = compress;
    try (Reply reply =
        send(
            () -> request(address, method, content, compressed),
            content.bytes(),
            method.equals("PUT"))) {
      if (reply.isSuccess()) {
        return true;
      } else if (!compressed || !NOT_UNDERSTOOD.contains(reply.status())) {
        requireOtherWay(reply);
        return false;
      }
    }
    // Nothing says beforehand whether a server takes compressed graphs.
    compress = false;
    return throughGraphStore(method, graph, content);
  }

  private void requireOtherWay(Reply reply) throws StoreException {
    if (!NOT_HERE.contains(reply.status()) || update.isEmpty()) {
      throw server.refusal(reply);
    }
    put = false;
  }

  private static HttpRequest.Builder request(
      URI address, String method, Gathered content, boolean compressed) {
    HttpRequest.Builder request = HttpRequest.newBuilder(address).header("Content-Type", NTRIPLES);
    if (compressed) {
      return request
          .header("Content-Encoding", "gzip")
          .method(method, BodyPublishers.ofInputStream(() -> Gzip.compressed(content.open())));
    }
    return request.method(method, ofKnownLength(content.open(), content.bytes()));
  }

  private static BodyPublisher ofKnownLength(InputStream body, long bytes) {
    return BodyPublishers.fromPublisher(BodyPublishers.ofInputStream(() -> body), bytes);
  }

  private void update(String before, String graph, Gathered content, boolean repeatable)
      throws StoreException {
    byte[] head = bytes(before + "INSERT DATA { GRAPH <" + graph + "> {\n");
    byte[] tail = bytes("} }");
    long length = head.length + content.bytes() + tail.length;
    updateBy(
        () ->
            ofKnownLength(
                new SequenceInputStream(
                    Collections.enumeration(
                        List.of(
                            new ByteArrayInputStream(head),
                            content.open(),
                            new ByteArrayInputStream(tail)))),
                length),
        length,
        repeatable);
  }

  private interface Body {
    BodyPublisher get();
  }

  private void updateBy(Body body, long bytes, boolean repeatable) throws StoreException {
    URI address =
        update.orElseThrow(
            () -> new StoreException(Reason.REFUSED, "no address for updates is known"));
    try (Reply reply =
        send(
            () -> HttpRequest.newBuilder(address).header("Content-Type", UPDATE).POST(body.get()),
            bytes,
            repeatable)) {
      if (!reply.isSuccess()) {
        throw server.refusal(reply);
      }
    }
  }

  private static String drop(String graph) {
    return "DROP SILENT GRAPH <" + graph + ">";
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private interface Request {
    HttpRequest.Builder make();
  }

  private Reply send(Request request, long bytes, boolean repeatable) throws StoreException {
    for (int attempt = 1; ; attempt++) {
      boolean last = !repeatable || attempt == ATTEMPTS;
      try {
        Reply reply = server.send(request.make(), bytes);
        if (last || reply.status() != 503 || reply.retryAfter().isEmpty()) {
          return reply;
        }
        reply.close();
        pause(Duration.ofSeconds(reply.retryAfter().get()));
      } catch (StoreException e) {
        if (last || !(e.reason() == Reason.UNREACHABLE || e.reason() == Reason.BROKEN_ANSWER)) {
          throw e;
        }
        pause(Duration.ofMillis(200L * attempt));
      }
    }
  }

  private static void pause(Duration wanted) throws StoreException {
    Duration pause = wanted.compareTo(LONGEST_PAUSE) < 0 ? wanted : LONGEST_PAUSE;
    try {
      TimeUnit.MILLISECONDS.sleep(pause.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StoreException(Reason.BROKEN_ANSWER, "interrupted", e);
    }
  }
}
