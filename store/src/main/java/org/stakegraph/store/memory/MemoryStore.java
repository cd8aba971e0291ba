package org.stakegraph.store.memory;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphMapLink;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.XSD;
import org.eclipse.rdf4j.rio.RDFHandler;
import org.stakegraph.store.rdf.RdfFormat;
import org.stakegraph.store.rdf.RdfLoader;
import org.stakegraph.store.rdf.RdfSyntaxException;
import org.stakegraph.store.rdf.StatementSink;
import org.stakegraph.store.sparql.Answer;
import org.stakegraph.store.sparql.QueryException;
import org.stakegraph.store.sparql.QueryRun;
import org.stakegraph.store.sparql.SafeQuery;
import org.stakegraph.store.sparql.SparqlQuery;

/**
 * A dataset in memory whose default graph is the union of everything that was put in, so that a
 * query finds a statement whether or not it came in a named graph. Named graphs can be asked for
 * with {@code GRAPH} and {@code FROM}.
 *
 * <p>Fill it from one thread, then query it; queries change nothing.
 */
public final class MemoryStore {
  private final DatasetGraph dataset =
      // Not the transactional in-memory dataset: that one takes four times as long to fill.
      new DatasetGraphMapLink(GraphMemFactory.createDefaultGraphSameTerm());
  private int sources;

  private MemoryStore() {
    dataset.prefixes().add("rdf", RDF.getURI());
    dataset.prefixes().add("rdfs", RDFS.getURI());
    dataset.prefixes().add("xsd", XSD.getURI());
  }

  /** A store without statements. */
  public static MemoryStore create() {
    return new MemoryStore();
  }

  /**
   * Adds an RDF document. On an exception the statements before the mistake have been added.
   *
   * @param in the document; not closed
   * @param base IRI against which relative IRIs are resolved
   * @throws IOException if the bytes cannot be had
   * @throws RdfSyntaxException if they are not RDF of that syntax
   */
  public void load(InputStream in, RdfFormat format, String base)
      throws IOException, RdfSyntaxException {
    RdfLoader.parse(in, format, base, new UnionSink(dataset));
  }

  /**
   * A handler that adds the statements it is given. Blank nodes of different handlers are different
   * nodes.
   */
  public RDFHandler sink() {
    sources++;
    return new StatementSink(new UnionSink(dataset), sources + "-");
  }

  /**
   * Runs a SPARQL 1.1 query. Updates, graphs from outside the store and functions other than the
   * standard's are refused, and {@code SERVICE} unless the query says that it is federated.
   *
   * @param timeout after which the query is given up
   * @throws QueryException if it cannot be parsed, is refused, takes too long or fails
   */
  public Answer query(SparqlQuery sparql, Duration timeout) throws QueryException {
    return new QueryRun(dataset, SafeQuery.parse(sparql, dataset)).within(timeout);
  }

  /** Number of distinct statements, graphs not counted. */
  public long size() {
    return dataset.getDefaultGraph().size();
  }

  /** IRIs of the named graphs, sorted. */
  public Stream<String> graphs() {
    return Iter.toList(dataset.listGraphNodes()).stream()
        .filter(Node::isURI)
        .map(Node::getURI)
        .sorted();
  }

  /** What it holds, for the other packages of this module. */
  public DatasetGraph dataset() {
    return dataset;
  }
}
