package org.stakegraph.export.rdf;

import java.io.OutputStream;
import java.io.Writer;
import org.eclipse.rdf4j.rio.RDFWriter;
import org.eclipse.rdf4j.rio.helpers.BasicWriterSettings;
import org.eclipse.rdf4j.rio.nquads.NQuadsWriter;
import org.eclipse.rdf4j.rio.ntriples.NTriplesWriter;
import org.eclipse.rdf4j.rio.rdfxml.RDFXMLWriter;
import org.eclipse.rdf4j.rio.trig.TriGWriter;
import org.eclipse.rdf4j.rio.turtle.TurtleWriter;

/** The syntaxes of RDF 1.1 that a graph can be written in. */
public enum RdfSyntax {
  TURTLE("ttl", "text/turtle", false),
  NTRIPLES("nt", "application/n-triples", false),
  NQUADS("nq", "application/n-quads", true),
  TRIG("trig", "application/trig", true),
  RDFXML("rdf", "application/rdf+xml", false),
  /**
   * Holds the whole document in memory until its end, about two kilobytes a statement: for single
   * filings, not for collections. All other syntaxes stream.
   */
  JSONLD("jsonld", "application/ld+json", true);

  private final String extension;
  private final String mediaType;
  private final boolean namedGraphs;

  RdfSyntax(String extension, String mediaType, boolean namedGraphs) {
    this.extension = extension;
    this.mediaType = mediaType;
    this.namedGraphs = namedGraphs;
  }

  /** File name extension without a dot. */
  public String extension() {
    return extension;
  }

  /** Internet media type. */
  public String mediaType() {
    return mediaType;
  }

  /** Whether the syntax says which graph a statement belongs to; the others drop the graph. */
  public boolean hasNamedGraphs() {
    return namedGraphs;
  }

  /**
   * A sink that writes UTF-8 to {@code out}. It flushes at the end of the document and does not
   * close the stream. An I/O error surfaces as {@link org.eclipse.rdf4j.rio.RDFHandlerException}
   * with the {@link java.io.IOException} as its cause.
   */
  public RDFWriter writer(OutputStream out) {
    return prepared(create(new Utf8Writer(out)));
  }

  /**
   * As {@link #writer}, and writes the same, but only for statements that come grouped by subject
   * and predicate, each subject once. Those of a single report do.
   */
  public RDFWriter writerOfGrouped(OutputStream out) {
    return this == TURTLE ? prepared(new GroupedTurtleWriter(new Utf8Writer(out))) : writer(out);
  }

  private static RDFWriter prepared(RDFWriter writer) {
    // Inlining blank nodes would make the Turtle writers hold the whole document.
    writer.set(BasicWriterSettings.INLINE_BLANK_NODES, false);
    writer.set(BasicWriterSettings.PRETTY_PRINT, true);
    return writer;
  }

  private RDFWriter create(Writer out) {
    return switch (this) {
      case TURTLE -> new TurtleWriter(out);
      case NTRIPLES -> new NTriplesWriter(out);
      case NQUADS -> new NQuadsWriter(out);
      case TRIG -> new TriGWriter(out);
      case RDFXML -> new RDFXMLWriter(out);
      case JSONLD -> new StrictJsonLdWriter(out);
    };
  }
}
