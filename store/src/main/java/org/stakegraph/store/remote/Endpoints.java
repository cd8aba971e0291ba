package org.stakegraph.store.remote;

import java.net.URI;
import java.util.Optional;
import org.stakegraph.store.StoreException;

/**
 * The addresses of one store on a server, all without {@code ?} and {@code #}.
 *
 * @param query where queries are sent, or one step above it
 * @param update where SPARQL updates are sent; empty if not known, then it is looked for before
 *     something is written
 * @param graphStore where whole graphs are read and written by the Graph Store Protocol, by way of
 *     {@code ?graph=}; empty if not known, then it is looked for as well
 */
public record Endpoints(URI query, Optional<URI> update, Optional<URI> graphStore) {
  /**
   * A server of which one address is known.
   *
   * @throws StoreException if that is not an address, or has credentials in it
   */
  public static Endpoints of(String address) throws StoreException {
    return new Endpoints(Address.parse(address), Optional.empty(), Optional.empty());
  }

  /**
   * The same with a known address for updates.
   *
   * @throws StoreException if that is not an address, or has credentials in it
   */
  public Endpoints withUpdate(String address) throws StoreException {
    return new Endpoints(query, Optional.of(Address.parse(address)), graphStore);
  }

  /**
   * The same with a known address of the Graph Store Protocol.
   *
   * @throws StoreException if that is not an address, or has credentials in it
   */
  public Endpoints withGraphStore(String address) throws StoreException {
    return new Endpoints(query, update, Optional.of(Address.parse(address)));
  }
}
