package org.stakegraph.store.endpoint;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Sends requests to an endpoint as any program would. */
final class Client {
  private final HttpClient http = HttpClient.newHttpClient();
  private final URI endpoint;

  /**
   * A client.
   *
   * @param endpoint where queries are asked
   */
  Client(URI endpoint) {
    this.endpoint = endpoint;
  }

  /** Asks by GET. */
  HttpResponse<String> ask(String query, String... headers) {
    return get("/sparql?query=" + encoded(query), headers);
  }

  /** Reads a path, with its query string. */
  HttpResponse<String> get(String path, String... headers) {
    return send(request(path, headers).GET());
  }

  /** Posts a body. */
  HttpResponse<String> post(String path, String type, String body, String... headers) {
    return send(
        request(path, headers)
            .header("Content-Type", type)
            .POST(BodyPublishers.ofString(body, StandardCharsets.UTF_8)));
  }

  HttpRequest.Builder request(String path, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(endpoint.resolve(path)).timeout(Duration.ofSeconds(60));
    for (int i = 0; i < headers.length; i += 2) {
      request.header(headers[i], headers[i + 1]);
    }
    return request;
  }

  HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return http.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new AssertionError("no answer from " + endpoint, e);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  static String type(HttpResponse<?> response) {
    String header = response.headers().firstValue("Content-Type").orElse("");
    return header.replaceAll(";.*", "");
  }
}
