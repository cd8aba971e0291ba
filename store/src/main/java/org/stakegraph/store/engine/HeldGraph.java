package org.stakegraph.store.engine;

import java.util.Iterator;
import java.util.stream.IntStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.WrappedGraph;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.util.iterator.NullIterator;
import org.apache.jena.util.iterator.WrappedIterator;

/** The union of the named graphs as property paths walk it: from one node to the next. */
final class HeldGraph extends WrappedGraph {
  private final HeldEdges held;
  private final HeldEdges.Cancel cancel;

  HeldGraph(Graph union, HeldEdges held, HeldEdges.Cancel cancel) {
    super(union);
    this.held = held;
    this.cancel = cancel;
  }

  @Override
  public ExtendedIterator<Triple> find(Triple pattern) {
    return find(pattern.getSubject(), pattern.getPredicate(), pattern.getObject());
  }

  @Override
  public ExtendedIterator<Triple> find(Node subject, Node predicate, Node object) {
    boolean forward = isKnown(subject);
    if (!isKnown(predicate) || forward == isKnown(object)) {
      return super.find(subject, predicate, object);
    }
    Nodes nodes = held.nodes();
    NodeId from = nodes.find(forward ? subject : object);
    NodeId edge = nodes.find(predicate);
    if (!Nodes.isStored(from) || !Nodes.isStored(edge)) {
      return NullIterator.instance();
    }
    Edges edges = held.direction(Nodes.id(edge), forward).edges(cancel);
    if (edges == null) {
      return super.find(subject, predicate, object);
    }
    int index = edges.indexOf(Nodes.id(from));
    if (index < 0) {
      return NullIterator.instance();
    }
    Iterator<Triple> found =
        IntStream.range(edges.start(index), edges.start(index + 1))
            .mapToObj(place -> nodes.node(edges.to(place)))
            .map(
                end ->
                    forward
                        ? Triple.create(subject, predicate, end)
                        : Triple.create(end, predicate, object))
            .iterator();
    return WrappedIterator.create(found);
  }

  private static boolean isKnown(Node node) {
    return node != null && node.isConcrete();
  }
}
