package org.stakegraph.store.rdf;

import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.Quad;
import org.eclipse.rdf4j.model.BNode;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.rio.RDFHandler;
import org.eclipse.rdf4j.rio.RDFHandlerException;

/** RDF4J's stream of statements, handed on as Jena's. For the stores of this module. */
public final class StatementSink implements RDFHandler {
  private final StreamRDF sink;
  private final String scope;

  /**
   * A handler that hands on.
   *
   * @param sink gets the statements
   * @param scope keeps blank nodes of one source apart from those of others
   */
  public StatementSink(StreamRDF sink, String scope) {
    this.sink = sink;
    this.scope = scope;
  }

  @Override
  public void startRDF() {
    sink.start();
  }

  @Override
  public void endRDF() {
    sink.finish();
  }

  @Override
  public void handleNamespace(String prefix, String uri) {
    sink.prefix(prefix, uri);
  }

  @Override
  public void handleStatement(Statement statement) {
    Triple triple =
        Triple.create(
            node(statement.getSubject()),
            node(statement.getPredicate()),
            node(statement.getObject()));
    Resource graph = statement.getContext();
    if (graph == null) {
      sink.triple(triple);
    } else {
      sink.quad(Quad.create(node(graph), triple));
    }
  }

  @Override
  public void handleComment(String comment) {
    // A graph has no place for comments.
  }

  private Node node(Value value) {
    if (value.isIRI()) {
      return NodeFactory.createURI(value.stringValue());
    } else if (value instanceof BNode blank) {
      return NodeFactory.createBlankNode(scope + blank.getID());
    } else if (value instanceof Literal literal) {
      return literal(literal);
    }
    throw new RDFHandlerException("neither IRI, blank node nor literal: " + value);
  }

  private static Node literal(Literal literal) {
    return literal
        .getLanguage()
        .map(language -> NodeFactory.createLiteralLang(literal.getLabel(), language))
        .orElseGet(
            () ->
                NodeFactory.createLiteralDT(
                    literal.getLabel(),
                    TypeMapper.getInstance()
                        .getSafeTypeByName(literal.getDatatype().stringValue())));
  }
}
