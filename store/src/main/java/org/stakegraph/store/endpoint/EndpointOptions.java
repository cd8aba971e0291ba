package org.stakegraph.store.endpoint;

import static java.util.Objects.requireNonNull;

import java.util.Set;

/**
 * How an endpoint is reached and by whom.
 *
 * @param address of the network interface to listen on
 * @param port to listen on, 0 for any that is free
 * @param hosts names by which it may be called beside {@code address} and those of this machine
 *     ({@code localhost}, {@code 127.0.0.1}, {@code [::1]}); requests under other names are refused
 * @param origins of web pages that may ask, such as {@code https://example.org}; no other page may
 * @param bounds what one request may cost
 */
public record EndpointOptions(
    String address, int port, Set<String> hosts, Set<String> origins, AnswerBounds bounds) {
  public EndpointOptions {
    requireNonNull(address, "address");
    requireNonNull(bounds, "bounds");
    hosts = Set.copyOf(hosts);
    origins = Set.copyOf(origins);
    if (port < 0 || port > 65_535) {
      throw new IllegalArgumentException("not a port: " + port);
    }
  }

  /** For programs on this machine only, and no web pages. */
  public static EndpointOptions local(int port, AnswerBounds bounds) {
    return new EndpointOptions("127.0.0.1", port, Set.of(), Set.of(), bounds);
  }
}
