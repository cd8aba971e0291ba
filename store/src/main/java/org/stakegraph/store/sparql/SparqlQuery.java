package org.stakegraph.store.sparql;

import static java.util.Objects.requireNonNull;

import java.util.Map;

/**
 * A question in SPARQL 1.1, with values for its parameters.
 *
 * @param text the query
 * @param parameters values by name, without the leading {@code ?}; they are bound as RDF terms and
 *     never become part of the text
 * @param federated whether {@code SERVICE} may ask other servers
 */
public record SparqlQuery(String text, Map<String, String> parameters, boolean federated) {
  public SparqlQuery {
    requireNonNull(text, "text");
    parameters = Map.copyOf(parameters);
  }

  /** A query without parameters that asks nobody else. */
  public static SparqlQuery of(String text) {
    return new SparqlQuery(text, Map.of(), false);
  }
}
