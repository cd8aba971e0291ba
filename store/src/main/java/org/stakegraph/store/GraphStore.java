package org.stakegraph.store;

import java.io.OutputStream;
import java.time.Duration;
import java.util.List;
import org.stakegraph.store.rdf.RdfFormat;
import org.stakegraph.store.sparql.Answer;
import org.stakegraph.store.sparql.QueryException;
import org.stakegraph.store.sparql.SparqlQuery;

/**
 * A lasting collection of named graphs, one for each filing, beside the vocabulary, the codes and a
 * description of the whole ({@link StoreGraphs}). The default graph of a query is the union of all
 * named graphs; nothing is ever put into a default graph of its own.
 *
 * <p>Used from one thread. An exception leaves the store as it was before the call.
 */
public interface GraphStore extends AutoCloseable {
  /**
   * Runs a query.
   *
   * @param timeout after which it is given up
   * @throws QueryException if it cannot be parsed, is refused, takes too long or fails
   * @throws StoreException if the store cannot be asked
   */
  Answer query(SparqlQuery query, Duration timeout) throws QueryException, StoreException;

  /**
   * Begins to put graphs in. Only one load can be under way.
   *
   * @throws StoreException if the store cannot be written
   */
  GraphLoad load() throws StoreException;

  /**
   * The named graphs, those of {@link StoreGraphs} included, sorted by IRI.
   *
   * @throws StoreException if the store cannot be asked
   */
  List<GraphSize> graphs() throws StoreException;

  /**
   * Takes a graph out and brings the description up to date.
   *
   * @param graph its IRI
   * @return whether it was there
   * @throws StoreException if the store cannot be written
   */
  boolean remove(String graph) throws StoreException;

  /**
   * Writes graphs as they are.
   *
   * @param graphs their IRIs; none means all
   * @param format {@link RdfFormat#NQUADS} and {@link RdfFormat#TRIG} keep the graphs apart
   * @param out flushed, not closed
   * @throws StoreException if a graph is not there or the store cannot be asked; an error of {@code
   *     out} comes as {@link java.io.UncheckedIOException}
   */
  void export(List<String> graphs, RdfFormat format, OutputStream out) throws StoreException;

  @Override
  void close() throws StoreException;
}
