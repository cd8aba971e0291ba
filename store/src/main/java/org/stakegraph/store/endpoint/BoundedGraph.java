package org.stakegraph.store.endpoint;

import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.WrappedGraph;

/** A graph in memory that takes no more statements than it may, and none after the time is over. */
final class BoundedGraph extends WrappedGraph {
  private final Watch watch;
  private final long limit;

  BoundedGraph(Watch watch, long limit) {
    super(GraphMemFactory.createDefaultGraphSameTerm());
    this.watch = watch;
    this.limit = limit;
  }

  @Override
  public void add(Triple triple) {
    performAdd(triple);
  }

  @Override
  public void performAdd(Triple triple) {
    watch.check();
    super.performAdd(triple);
    if (size() > limit) {
      throw TooLarge.statements(limit);
    }
  }
}
