package org.stakegraph.store.remote;

import java.net.URI;
import java.util.Optional;

/**
 * The addresses of one store on a server, all without {@code ?} and {@code #}.
 *
 * @param query where queries are sent
 * @param update where SPARQL updates are sent; empty if not known, then it is looked for before
 *     something is written
 * @param graphStore where whole graphs are read and written by the Graph Store Protocol, by way of
 *     {@code ?graph=}; empty if not known, then it is looked for as well
 */
public record Endpoints(URI query, Optional<URI> update, Optional<URI> graphStore) {
  /** Addresses of which only that of queries is known. */
  public static Endpoints of(URI query) {
    return new Endpoints(query, Optional.empty(), Optional.empty());
  }
}
