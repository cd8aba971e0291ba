package org.stakegraph.store;

import static java.util.Objects.requireNonNull;

/**
 * A named graph of a store.
 *
 * @param graph its IRI
 * @param triples number of distinct statements in it
 */
public record GraphSize(String graph, long triples) {
  public GraphSize {
    requireNonNull(graph, "graph");
  }
}
