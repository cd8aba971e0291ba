package org.stakegraph.store.remote;

import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stakegraph.store.StoreException;
import org.stakegraph.store.StoreException.Reason;

/**
 * Finds out at which addresses a server takes queries, updates and graphs, given one of them or the
 * one above them. Addresses that common servers use are tried until one answers as the protocol
 * says; that of writing only when something is to be written.
 *
 * <p>No probe can change anything: an empty query, an empty update, and the head of a graph. In
 * particular nothing is ever put or deleted to find out, for at the address of an RDF4J repository
 * that would replace or remove the repository.
 */
final class Discovery {
  private static final String EMPTY_UPDATE = "INSERT DATA { }";
  private static final Set<String> RDF =
      Set.of(
          "text/turtle",
          "application/n-triples",
          "application/rdf+xml",
          "application/ld+json",
          "application/trig",
          "application/n-quads");

  /** Long for questions about nothing; a server may be just waking up. */
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final Server server;
  private final Map<URI, String> tried = new LinkedHashMap<>();
  private @Nullable StoreException unauthorized;
  private @Nullable StoreException broken;

  Discovery(Server server) {
    this.server = server;
  }

  /**
   * Finds the address of queries.
   *
   * @throws StoreException if the server cannot be reached, or none of its addresses answers
   */
  URI query(URI given) throws StoreException {
    for (URI candidate :
        List.of(given, Address.below(given, "/query"), Address.below(given, "/sparql"))) {
      Optional<URI> found = probeQuery(candidate);
      if (found.isPresent()) {
        return found.get();
      }
    }
    if (unauthorized != null) {
      throw unauthorized;
    } else if (broken != null) {
      throw broken;
    }
    throw new StoreException(Reason.REFUSED, "no SPARQL queries are taken at " + given + tried());
  }

  /**
   * Finds the addresses for writing.
   *
   * @return at least one of them known
   * @throws StoreException if there is none
   */
  Endpoints writing(Endpoints known) throws StoreException {
    List<URI> bases = bases(known.query());
    Optional<URI> update = known.update();
    if (update.isEmpty()) {
      update = first(updates(known.query(), bases), this::probeUpdate);
    }
    Optional<URI> graphStore = known.graphStore();
    if (graphStore.isEmpty()) {
      graphStore = first(graphStores(update, bases), this::probeGraphStore);
    }
    if (update.isPresent() || graphStore.isPresent()) {
      return new Endpoints(known.query(), update, graphStore);
    } else if (unauthorized != null) {
      throw unauthorized;
    }
    throw new StoreException(
        Reason.REFUSED, known.query() + ": this server cannot be written to" + tried());
  }

  /** The query address itself, and what is above it if its last step is a common name. */
  private static List<URI> bases(URI query) {
    String text = query.toString();
    for (String name : List.of("/query", "/sparql")) {
      if (text.endsWith(name)) {
        return List.of(query, URI.create(text.substring(0, text.length() - name.length())));
      }
    }
    return List.of(query);
  }

  private static List<URI> updates(URI query, List<URI> bases) {
    List<URI> candidates = new ArrayList<>(List.of(query, Address.below(query, "/statements")));
    bases.forEach(base -> candidates.add(Address.below(base, "/update")));
    return candidates;
  }

  private static List<URI> graphStores(Optional<URI> update, List<URI> bases) {
    List<URI> candidates = new ArrayList<>();
    for (String name : List.of("/data", "/store", "/rdf-graphs/service")) {
      bases.forEach(base -> candidates.add(Address.below(base, name)));
    }
    if (update.isPresent() && update.get().getPath().endsWith("/statements")) {
      candidates.add(0, candidates.remove(candidates.size() - 1));
    }
    return candidates;
  }

  private interface Probe {
    Optional<URI> at(URI candidate) throws StoreException;
  }

  private static Optional<URI> first(List<URI> candidates, Probe probe) throws StoreException {
    for (URI candidate : candidates) {
      Optional<URI> found = probe.at(candidate);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private Optional<URI> probeQuery(URI candidate) throws StoreException {
    QueryService.Request empty =
        new QueryService.Request("ASK { }", List.of(), Optional.of(Deadline.in(PATIENCE)));
    try (Reply reply = new QueryService(server, candidate).reply(empty, QueryService.RESULTS)) {
      if (reply.isSuccess() && QueryService.truth(reply)) {
        return Optional.of(candidate);
      }
      Optional<URI> elsewhere = redirection(reply);
      if (elsewhere.isPresent() && !tried.containsKey(elsewhere.get())) {
        note(candidate, reply);
        return probeQuery(elsewhere.get());
      }
      note(candidate, reply);
    } catch (StoreException e) {
      if (e.reason() != Reason.BROKEN_ANSWER) {
        throw e;
      }
      tried.put(candidate, "no results");
      broken = broken == null ? e : broken;
    }
    return Optional.empty();
  }

  /** A step to the side on the same server is followed; credentials end where a server ends. */
  private static Optional<URI> redirection(Reply reply) throws StoreException {
    if (!reply.isRedirect() || reply.location().isEmpty()) {
      return Optional.empty();
    }
    try {
      URI target = reply.address().resolve(reply.location().get());
      return target.getHost() != null
              && Address.origin(target).equals(Address.origin(reply.address()))
          ? Optional.of(Address.require(target))
          : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private Optional<URI> probeUpdate(URI candidate) throws StoreException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(candidate)
            .header("Content-Type", GraphWriter.UPDATE)
            .POST(HttpRequest.BodyPublishers.ofString(EMPTY_UPDATE));
    try (Reply reply = server.send(request, Deadline.in(PATIENCE))) {
      note(candidate, reply);
      return reply.isSuccess() && !reply.isPage() ? Optional.of(candidate) : Optional.empty();
    }
  }

  private Optional<URI> probeGraphStore(URI candidate) throws StoreException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(candidate + "?default"))
            .header("Accept", "application/n-triples, text/turtle;q=0.9")
            .method("HEAD", HttpRequest.BodyPublishers.noBody());
    try (Reply reply = server.send(request, Deadline.in(PATIENCE))) {
      note(candidate, reply);
      return reply.isSuccess() && RDF.contains(reply.mediaType())
          ? Optional.of(candidate)
          : Optional.empty();
    }
  }

  private void note(URI candidate, Reply reply) throws StoreException {
    tried.put(candidate, Integer.toString(reply.status()));
    StoreException refusal = server.refusal(reply);
    if (refusal.reason() == Reason.UNAUTHORIZED) {
      unauthorized = unauthorized == null ? refusal : unauthorized;
    }
  }

  private String tried() {
    StringBuilder text = new StringBuilder(" (tried: ");
    tried.forEach(
        (address, answer) -> text.append(address).append(" -> ").append(answer).append(", "));
    text.setLength(text.length() - 2);
    return text.append("); give the addresses one by one if they are others").toString();
  }
}
