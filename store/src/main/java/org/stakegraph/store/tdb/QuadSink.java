package org.stakegraph.store.tdb;

import java.util.function.BiConsumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;

/** Hands on every statement with the named graph that it belongs to. */
final class QuadSink extends StreamRDFBase {
  private final Node graph;
  private final boolean only;
  private final BiConsumer<Node, Triple> target;

  private QuadSink(String graph, boolean only, BiConsumer<Node, Triple> target) {
    this.graph = NodeFactory.createURI(graph);
    this.only = only;
    this.target = target;
  }

  /** A sink that keeps graphs; statements without one go to the graph given. */
  static StreamRDF orInto(String graph, BiConsumer<Node, Triple> target) {
    return new QuadSink(graph, false, target);
  }

  /** A sink by which all statements go to the graph given. */
  static StreamRDF into(String graph, BiConsumer<Node, Triple> target) {
    return new QuadSink(graph, true, target);
  }

  @Override
  public void triple(Triple triple) {
    target.accept(graph, triple);
  }

  @Override
  public void quad(Quad quad) {
    Node own = quad.getGraph();
    // A graph that is named by a blank node has no name that lasts.
    boolean keeps = !only && own != null && own.isURI() && !quad.isDefaultGraph();
    target.accept(keeps ? own : graph, quad.asTriple());
  }
}
