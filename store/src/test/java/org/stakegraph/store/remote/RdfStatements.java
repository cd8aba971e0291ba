package org.stakegraph.store.remote;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;

/** Statements of tests. */
final class RdfStatements {
  private RdfStatements() {}

  /** Adds statements in N-Quads, Turtle or TriG to one graph. */
  static void add(GatheredGraphs graphs, String graph, String text) {
    RDFParser.fromString(text, text.startsWith("<https") ? Lang.NQUADS : Lang.TURTLE)
        .parse(
            new StreamRDFBase() {
              @Override
              public void triple(Triple triple) {
                try {
                  graphs.add(graph, triple);
                } catch (IOException e) {
                  throw new UncheckedIOException(e);
                }
              }

              @Override
              public void quad(Quad quad) {
                triple(quad.asTriple());
              }
            });
  }
}
