package org.stakegraph.store;

/**
 * What a load put into a store, the store's own graphs not counted.
 *
 * @param graphs number of graphs that are new
 * @param replaced number of graphs that were there before and are replaced
 * @param triples number of statements given, repeated ones included
 */
public record LoadResult(long graphs, long replaced, long triples) {}
