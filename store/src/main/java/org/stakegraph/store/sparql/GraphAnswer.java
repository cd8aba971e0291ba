package org.stakegraph.store.sparql;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.system.PrefixMap;

/** The answer to CONSTRUCT and DESCRIBE. */
public final class GraphAnswer implements Answer {
  private final Graph graph;

  /**
   * A graph that was found.
   *
   * @param prefixes for writing it
   */
  public GraphAnswer(Graph graph, PrefixMap prefixes) {
    this.graph = graph;
    graph.getPrefixMapping().setNsPrefixes(prefixes.getMapping());
  }

  /** Number of statements. */
  public long size() {
    return graph.size();
  }

  @Override
  public AnswerFormat defaultFormat() {
    return AnswerFormat.TURTLE;
  }

  @Override
  public void write(AnswerFormat format, OutputStream out) throws IOException, QueryException {
    RDFWriter.source(graph).format(syntax(format)).output(out);
    out.flush();
  }

  private static RDFFormat syntax(AnswerFormat format) throws QueryException {
    return switch (format) {
      case TURTLE -> RDFFormat.TURTLE_PRETTY;
      case NTRIPLES -> RDFFormat.NTRIPLES_UTF8;
      case JSONLD -> RDFFormat.JSONLD11_PRETTY;
      case RDFXML -> RDFFormat.RDFXML_PLAIN;
      case TABLE, CSV, SPREADSHEET, TSV, JSON, XML ->
          throw new QueryException(
              QueryException.Reason.FORMAT,
              "the answer is a graph: turtle, ntriples, jsonld or rdfxml");
    };
  }
}
