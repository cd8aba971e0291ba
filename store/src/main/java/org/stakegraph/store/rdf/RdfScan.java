package org.stakegraph.store.rdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.stakegraph.ontology.Stk;

/**
 * A look through an RDF document before anything is done with it.
 *
 * @param filing IRI of the one filing that it describes outside of named graphs; empty if there is
 *     none or more than one
 */
public record RdfScan(Optional<String> filing) {
  /**
   * Reads a document to its end.
   *
   * @param in not closed
   * @throws IOException if the bytes cannot be had
   * @throws RdfSyntaxException if they are not RDF of that syntax
   */
  public static RdfScan of(InputStream in, RdfFormat format, String base)
      throws IOException, RdfSyntaxException {
    Filings filings = new Filings();
    RdfLoader.parse(in, format, base, filings);
    return new RdfScan(
        filings.found.size() == 1 ? filings.found.stream().findFirst() : Optional.empty());
  }

  private static final class Filings extends StreamRDFBase {
    private static final Node FILING = NodeFactory.createURI(Stk.FILING);

    /** Two are enough to know that it is not one. */
    private final Set<String> found = new TreeSet<>();

    @Override
    public void triple(Triple triple) {
      if (found.size() < 2
          && triple.getObject().equals(FILING)
          && triple.getPredicate().equals(RDF.Nodes.type)
          && triple.getSubject().isURI()) {
        found.add(triple.getSubject().getURI());
      }
    }

    @Override
    public void quad(Quad quad) {
      if (quad.isDefaultGraph()) {
        triple(quad.asTriple());
      }
    }
  }
}
