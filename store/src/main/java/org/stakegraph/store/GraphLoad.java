package org.stakegraph.store;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import org.eclipse.rdf4j.rio.RDFHandler;
import org.stakegraph.store.rdf.RdfFormat;
import org.stakegraph.store.rdf.RdfSyntaxException;

/**
 * Graphs on their way into a store. A graph that a load names is replaced as a whole by what this
 * load says of it; graphs that it does not name stay as they are.
 *
 * <p>Whole graphs or none: a process that is killed leaves what the last checkpoint left. After an
 * exception the load can only be closed.
 */
public interface GraphLoad extends AutoCloseable {
  /**
   * Adds an RDF document. What several documents of one load say about one graph is put together.
   *
   * @param in the document; not closed
   * @param base IRI against which relative IRIs are resolved
   * @param graph IRI of the graph for statements that the document puts in none
   * @throws IOException if the bytes cannot be had
   * @throws RdfSyntaxException if they are not RDF of that syntax
   * @throws StoreException if the store cannot be written
   */
  void add(InputStream in, RdfFormat format, String base, String graph)
      throws IOException, RdfSyntaxException, StoreException;

  /**
   * Adds one graph whose statements are at hand.
   *
   * @param graph its IRI; not one that this load has seen already
   * @param statements writes them all into the handler that it is given; graphs named there are not
   *     looked at
   * @throws StoreException if the store cannot be written
   */
  void add(String graph, Consumer<RDFHandler> statements) throws StoreException;

  /** Whether this load has already said something of a graph. */
  boolean hasSeen(String graph);

  /**
   * Says that all graphs so far are whole. They may be made lasting now, or later to save time.
   *
   * @throws StoreException if the store cannot be written
   */
  void checkpoint() throws StoreException;

  /**
   * Makes everything lasting and brings the description of the store up to date.
   *
   * @return what was put in
   * @throws StoreException if the store cannot be written
   */
  LoadResult finish() throws StoreException;

  /** Drops what no checkpoint has made lasting; nothing after {@link #finish}. */
  @Override
  void close() throws StoreException;
}
