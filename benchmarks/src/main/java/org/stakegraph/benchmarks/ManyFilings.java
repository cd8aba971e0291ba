package org.stakegraph.benchmarks;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDFS;
import org.stakegraph.ontology.Stk;

/**
 * As many filings as are asked for, made of a few real ones: each copy has filings, issuers,
 * agents, securities, registrations and addresses of its own. Names change with the copy, except
 * that one in twenty parties has the same name in all of them.
 */
final class ManyFilings {
  private static final int SAME_NAMES = 20;

  private final Map<Node, List<Quad>> filings = new LinkedHashMap<>();
  private final String base;

  private ManyFilings(String base) {
    this.base = base;
  }

  /**
   * Reads the real ones.
   *
   * @param quads RDF with a named graph for each filing
   * @param base namespace of their nodes
   */
  static ManyFilings read(Path quads, String base) {
    ManyFilings many = new ManyFilings(base);
    StreamRDF sink =
        new StreamRDFBase() {
          @Override
          public void quad(Quad quad) {
            many.filings.computeIfAbsent(quad.getGraph(), graph -> new ArrayList<>()).add(quad);
          }
        };
    RDFParser.source(quads).parse(sink);
    if (many.filings.isEmpty()) {
      throw new IllegalArgumentException("no named graph in " + quads);
    }
    return many;
  }

  /** Number of real filings. */
  int size() {
    return filings.size();
  }

  /**
   * Writes so many filings, the real ones first.
   *
   * @return number of statements
   */
  long write(int number, StreamRDF sink) {
    long quads = 0;
    int written = 0;
    for (int copy = 0; ; copy++) {
      for (List<Quad> filing : filings.values()) {
        if (written++ == number) {
          return quads;
        }
        for (Quad quad : filing) {
          sink.quad(copy == 0 ? quad : inCopy(quad, copy));
        }
        quads += filing.size();
      }
    }
  }

  private Quad inCopy(Quad quad, int copy) {
    return Quad.create(
        inCopy(quad.getGraph(), copy),
        inCopy(quad.getSubject(), copy),
        quad.getPredicate(),
        isName(quad) ? renamed(quad.getObject(), copy) : inCopy(quad.getObject(), copy));
  }

  private static boolean isName(Quad quad) {
    boolean name =
        quad.getPredicate().equals(RDFS.label.asNode()) || quad.getPredicate().hasURI(Stk.NAME_KEY);
    return name && Math.floorMod(quad.getSubject().hashCode(), SAME_NAMES) != 0;
  }

  private static Node renamed(Node name, int copy) {
    return NodeFactory.createLiteralString(name.getLiteralLexicalForm() + " k" + copy);
  }

  /** {@code filing/0001/position/x} becomes {@code filing/0001-k3/position/x}. */
  private Node inCopy(Node node, int copy) {
    if (!node.isURI() || !node.getURI().startsWith(base)) {
      return node;
    }
    String iri = node.getURI();
    int end = iri.indexOf('/', base.length()) + 1;
    while (end < iri.length() && iri.charAt(end) != '/' && iri.charAt(end) != '#') {
      end++;
    }
    return NodeFactory.createURI(iri.substring(0, end) + "-k" + copy + iri.substring(end));
  }
}
