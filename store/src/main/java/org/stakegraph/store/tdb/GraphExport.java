package org.stakegraph.store.tdb;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.stakegraph.store.rdf.RdfFormat;

/**
 * Writes graphs of a database as they are. RDF/XML and JSON-LD are put together in memory before
 * they are written; the other syntaxes stream.
 */
final class GraphExport {
  private final DatasetGraph dataset;
  private final List<Node> graphs;

  /** An export of these graphs, in a transaction of the caller. */
  GraphExport(DatasetGraph dataset, List<Node> graphs) {
    this.dataset = dataset;
    this.graphs = graphs;
  }

  /**
   * Writes them.
   *
   * @throws UncheckedIOException if {@code out} fails
   */
  void write(RdfFormat format, OutputStream out) {
    try {
      switch (format) {
        case NQUADS -> quads(stream(out, RDFFormat.NQUADS));
        case TRIG -> quads(stream(out, RDFFormat.TRIG_BLOCKS));
        case NTRIPLES -> triples(stream(out, RDFFormat.NTRIPLES));
        case TURTLE -> triples(stream(out, RDFFormat.TURTLE_BLOCKS));
        case RDFXML -> whole(Lang.RDFXML, out);
        case JSONLD -> whole(Lang.JSONLD11, out);
      }
      out.flush();
    } catch (RuntimeIOException e) {
      throw e.getCause() instanceof IOException io ? new UncheckedIOException(io) : e;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private StreamRDF stream(OutputStream out, RDFFormat format) {
    StreamRDF stream = StreamRDFWriter.getWriterStream(out, format);
    stream.start();
    dataset.prefixes().forEach(stream::prefix); // N-Triples and N-Quads leave them out.
    return stream;
  }

  private void quads(StreamRDF stream) {
    each(stream::quad);
    stream.finish();
  }

  private void triples(StreamRDF stream) {
    each(quad -> stream.triple(quad.asTriple()));
    stream.finish();
  }

  private void whole(Lang lang, OutputStream out) {
    Graph all = GraphMemFactory.createDefaultGraphSameTerm();
    all.getPrefixMapping().setNsPrefixes(dataset.prefixes().getMapping());
    each(quad -> all.add(quad.asTriple()));
    RDFWriter.source(all).lang(lang).output(out);
  }

  private void each(Consumer<Quad> action) {
    for (Node graph : graphs) {
      Iterator<Quad> quads = dataset.find(graph, Node.ANY, Node.ANY, Node.ANY);
      quads.forEachRemaining(action);
    }
  }
}
