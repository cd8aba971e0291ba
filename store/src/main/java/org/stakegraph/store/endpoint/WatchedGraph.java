package org.stakegraph.store.endpoint;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.WrappedGraph;
import org.apache.jena.util.iterator.ExtendedIterator;

/** A graph for property paths: the engine walks all of it for one solution. */
final class WatchedGraph extends WrappedGraph {
  private final Watch watch;

  WatchedGraph(Graph graph, Watch watch) {
    super(graph);
    this.watch = watch;
  }

  @Override
  public ExtendedIterator<Triple> find(Triple pattern) {
    watch.check();
    return super.find(pattern);
  }

  @Override
  public ExtendedIterator<Triple> find(Node subject, Node predicate, Node object) {
    watch.check();
    return super.find(subject, predicate, object);
  }
}
