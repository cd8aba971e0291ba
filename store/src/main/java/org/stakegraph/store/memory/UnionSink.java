package org.stakegraph.store.memory;

import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/** Puts every statement into the default graph, and those of named graphs into theirs as well. */
final class UnionSink extends StreamRDFBase {
  private final DatasetGraph dataset;

  UnionSink(DatasetGraph dataset) {
    this.dataset = dataset;
  }

  @Override
  public void triple(Triple triple) {
    dataset.getDefaultGraph().add(triple);
  }

  @Override
  public void quad(Quad quad) {
    triple(quad.asTriple());
    if (!quad.isDefaultGraph() && quad.getGraph() != null) {
      dataset.add(quad);
    }
  }

  @Override
  public void prefix(String prefix, String iri) {
    dataset.prefixes().add(prefix, iri);
  }
}
