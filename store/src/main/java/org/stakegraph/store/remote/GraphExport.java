package org.stakegraph.store.remote;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.Quad;
import org.jspecify.annotations.Nullable;
import org.stakegraph.store.rdf.RdfFormat;

/**
 * Writes graphs while they are read. RDF/XML and JSON-LD cannot be written piece by piece: they are
 * held in memory until the end. Errors of the output come as {@link UncheckedIOException}.
 */
final class GraphExport {
  private final Guarded out;
  private final RDFFormat format;
  private final boolean named;
  private final StreamRDF sink;
  private final @Nullable Graph held;

  /**
   * An export that has begun.
   *
   * @param out not closed
   */
  GraphExport(OutputStream out, RdfFormat format) {
    this.out = new Guarded(out);
    this.named = format == RdfFormat.NQUADS || format == RdfFormat.TRIG;
    this.format =
        switch (format) {
          case TURTLE -> RDFFormat.TURTLE_BLOCKS;
          case NTRIPLES -> RDFFormat.NTRIPLES_UTF8;
          case NQUADS -> RDFFormat.NQUADS_UTF8;
          case TRIG -> RDFFormat.TRIG_BLOCKS;
          case RDFXML -> RDFFormat.RDFXML_PLAIN;
          case JSONLD -> RDFFormat.JSONLD11;
        };
    this.held =
        format == RdfFormat.RDFXML || format == RdfFormat.JSONLD
            ? GraphMemFactory.createDefaultGraph()
            : null;
    this.sink =
        held == null
            ? StreamRDFWriter.getWriterStream(this.out, this.format)
            : StreamRDFLib.graph(held);
    sink.start();
  }

  /** Where the statements of a graph go; their prefixes are those of a server, and left out. */
  StreamRDF into(String graph) {
    Node name = NodeFactory.createURI(graph);
    return new StreamRDFBase() {
      @Override
      public void triple(Triple triple) {
        if (named) {
          sink.quad(Quad.create(name, triple));
        } else {
          sink.triple(triple);
        }
      }
    };
  }

  /** Writes what is left. */
  void finish() {
    sink.finish();
    if (held != null) {
      RDFWriter.source(held).format(format).output(out);
    }
    out.flush();
  }

  /** Tells errors of writing from those of reading, and keeps what is not ours open. */
  private static final class Guarded extends FilterOutputStream {
    Guarded(OutputStream out) {
      super(out);
    }

    @Override
    public void write(int b) {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
      try {
        out.write(bytes, offset, length);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public void flush() {
      try {
        out.flush();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public void close() {
      flush();
    }
  }
}
