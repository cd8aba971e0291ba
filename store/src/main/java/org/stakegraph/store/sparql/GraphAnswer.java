package org.stakegraph.store.sparql;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
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
    if (format != AnswerFormat.TURTLE) {
      throw new QueryException(
          QueryException.Reason.FORMAT, "the answer is a graph and can only be written as Turtle");
    }
    RDFWriter.source(graph).lang(Lang.TURTLE).output(out);
    out.flush();
  }
}
