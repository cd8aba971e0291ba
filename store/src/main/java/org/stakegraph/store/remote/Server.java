package org.stakegraph.store.remote;

import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import javax.net.ssl.SSLException;
import org.stakegraph.store.StoreException;
import org.stakegraph.store.StoreException.Reason;

/**
 * Sends requests. It follows no redirect, shows credentials to nobody but the server they are meant
 * for, and cuts off who keeps it waiting.
 *
 * <p>Jena's own HTTP functions read error bodies and answers without a bound and wait for the rest
 * of an answer for ever; hence the client of the JDK here, and Jena for what it brings.
 */
final class Server implements AutoCloseable {
  /** Some servers treat an upgrade to HTTP/2 as a mistake, and nothing is gained by it here. */
  private static final HttpClient.Version VERSION = HttpClient.Version.HTTP_1_1;

  private static final Duration FOR_EVER = Duration.ofDays(365);
  private static final long SLOWEST_BYTES_A_SECOND = 100_000;

  private final RemoteOptions options;
  private final Credentials credentials;
  private final HttpClient client;
  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            Thread thread = new Thread(task, "remote-store-clock");
            thread.setDaemon(true);
            return thread;
          });

  Server(Credentials credentials, RemoteOptions options) {
    this.options = options;
    this.credentials = credentials;
    this.client =
        HttpClient.newBuilder()
            .version(VERSION)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(options.connectWithin())
            .build();
  }

  /** Sends a request that the server may take its time for, as long as it does not fall silent. */
  Reply send(HttpRequest.Builder request) throws StoreException {
    return send(request, options.silence(), Deadline.in(FOR_EVER));
  }

  /**
   * Sends a request with a long body.
   *
   * @param bytes its length, for which a slow connection gets more time
   */
  Reply send(HttpRequest.Builder request, long bytes) throws StoreException {
    Duration longer = options.silence().plusSeconds(bytes / SLOWEST_BYTES_A_SECOND);
    return send(request, longer, Deadline.in(FOR_EVER));
  }

  /** Sends a request and has it answered to the last byte in time. */
  Reply send(HttpRequest.Builder request, Deadline end) throws StoreException {
    return send(request, end.left(), end);
  }

  private Reply send(HttpRequest.Builder request, Duration silence, Deadline end)
      throws StoreException {
    URI address = request.copy().build().uri();
    credentials.requireSafeWay(address, options);
    credentials.header(address).ifPresent(value -> request.setHeader("Authorization", value));
    try {
      HttpResponse<InputStream> response =
          client.send(request.timeout(silence).build(), HttpResponse.BodyHandlers.ofInputStream());
      return reply(response, silence, end);
    } catch (IOException e) {
      throw failure(address, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StoreException(Reason.BROKEN_ANSWER, address + ": interrupted", e);
    }
  }

  private Reply reply(HttpResponse<InputStream> response, Duration silence, Deadline end) {
    HttpHeaders headers = response.headers();
    return new Reply(
        response.uri(),
        response.statusCode(),
        Reply.mediaType(headers.firstValue("Content-Type").orElse("")),
        headers.firstValue("Retry-After").flatMap(Server::seconds),
        headers.firstValue("Location"),
        new WatchedBody(response.body(), options.answerBytes(), silence, end, clock));
  }

  private static Optional<Integer> seconds(String text) {
    return text.strip().matches("\\d{1,6}")
        ? Optional.of(Integer.valueOf(text.strip()))
        : Optional.empty();
  }

  /** What became of a request, or of the reading of its answer. */
  static StoreException failure(URI address, IOException e) {
    if (e instanceof HttpConnectTimeoutException) {
      return new StoreException(Reason.UNREACHABLE, address + ": nobody takes the call", e);
    } else if (e instanceof HttpTimeoutException || e instanceof WatchedBody.TooLate) {
      return new StoreException(Reason.TIMEOUT, address + ": the server took too long", e);
    } else if (e instanceof ConnectException) {
      String why = hasNoAddress(e) ? "no host has this name" : "nobody answers at this address";
      return new StoreException(Reason.UNREACHABLE, address + ": " + why, e);
    } else if (e instanceof SSLException) {
      String why = e.getMessage() == null ? "" : ": " + Words.clean(e.getMessage());
      return new StoreException(
          Reason.UNREACHABLE, address + ": no trusted connection (TLS)" + why, e);
    } else if (e instanceof WatchedBody.TooLong) {
      return new StoreException(Reason.BROKEN_ANSWER, address + ": " + e.getMessage(), e);
    }
    return new StoreException(
        Reason.BROKEN_ANSWER, address + ": the server broke off before its answer was whole", e);
  }

  private static boolean hasNoAddress(Throwable e) {
    return e instanceof UnresolvedAddressException
        || (e.getCause() != null && hasNoAddress(e.getCause()));
  }

  /** The server's own words, ready to be put behind ours; empty if it has none. */
  String said(Reply reply) {
    // Credentials first: of a long one that is cut off, the rest would not be recognised.
    String complaint = Words.clean(credentials.hideIn(reply.complaint()));
    return complaint.isEmpty() ? "" : ": " + complaint;
  }

  /** What a server means by an answer that is not a success. */
  StoreException refusal(Reply reply) {
    URI address = reply.address();
    String said = said(reply);
    String status = address + ": status " + reply.status();
    return switch (reply.status()) {
      case 401 ->
          new StoreException(
              Reason.UNAUTHORIZED,
              credentials.header(address).isPresent()
                  ? address + ": the server does not accept these credentials (401)" + said
                  : address + ": the server wants credentials (401)" + said);
      case 403 ->
          new StoreException(
              Reason.UNAUTHORIZED, address + ": not allowed with these rights (403)" + said);
      case 404, 410 ->
          new StoreException(
              Reason.REFUSED, address + ": the server does not know this address (404)" + said);
      case 405, 501 ->
          new StoreException(
              Reason.REFUSED,
              address + ": the server does not allow this here (" + reply.status() + ")" + said);
      case 408, 504 ->
          new StoreException(Reason.TIMEOUT, status + ", the server took too long" + said);
      default ->
          reply.isRedirect()
              ? new StoreException(Reason.REFUSED, address + moved(reply))
              : reply.status() >= 500
                  ? new StoreException(Reason.SERVER_ERROR, status + ", the server failed" + said)
                  : new StoreException(
                      Reason.REFUSED, status + ", the server does not take this" + said);
    };
  }

  private String moved(Reply reply) {
    return reply
        .location()
        .map(to -> " sends elsewhere, give that address: " + Words.clean(credentials.hideIn(to)))
        .orElse(" sends elsewhere without saying where");
  }

  @Override
  public void close() {
    clock.shutdownNow();
  }
}
