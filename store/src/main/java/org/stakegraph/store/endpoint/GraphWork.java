package org.stakegraph.store.endpoint;

import java.io.OutputStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.jspecify.annotations.Nullable;

/** Reads one graph as a whole. */
final class GraphWork implements Runs.Work {
  private final Source source;
  private final @Nullable String name;
  private final Formats.Graph format;
  private final long limit;

  /**
   * A graph to be read.
   *
   * @param name IRI of the graph, none for the union of all
   * @param limit of its statements
   */
  GraphWork(Source source, @Nullable String name, Formats.Graph format, long limit) {
    this.source = source;
    this.name = name;
    this.format = format;
    this.limit = limit;
  }

  @Override
  public String write(Watch watch, OutputStream out) {
    DatasetGraph dataset = source.dataset();
    dataset.begin(ReadWrite.READ);
    try {
      Graph copy = new BoundedGraph(watch, limit);
      copy.getPrefixMapping().setNsPrefixes(dataset.prefixes().getMapping());
      ExtendedIterator<Triple> statements = graph(dataset).find();
      try {
        statements.forEachRemaining(copy::add);
      } finally {
        statements.close();
      }
      QueryWork.write(copy, format, out);
      return format.contentType();
    } finally {
      dataset.end();
    }
  }

  private Graph graph(DatasetGraph dataset) {
    if (name == null) {
      return source.union();
    }
    Node node = NodeFactory.createURI(name);
    if (!dataset.containsGraph(node)) {
      throw new Refusal(Refusal.NOT_FOUND, "the store has no graph of that name");
    }
    return dataset.getGraph(node);
  }
}
