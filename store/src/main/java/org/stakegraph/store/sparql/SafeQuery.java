package org.stakegraph.store.sparql;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.update.UpdateFactory;
import org.jspecify.annotations.Nullable;
import org.stakegraph.store.sparql.QueryException.Reason;

/**
 * A parsed query with the values of its parameters, looked through before it runs. What it may do
 * is listed, not what it may not: the query engine loads classes for functions that it does not
 * know.
 *
 * @param query the query
 * @param federated whether it may ask other servers
 */
public record SafeQuery(Query query, boolean federated) {
  private static final String BASE = "https://w3id.org/stakegraph/id/";

  /**
   * Parses a query without parameters and looks through it.
   *
   * @param dataset what it will run on; only its graphs can be named by {@code FROM}
   * @throws org.stakegraph.store.sparql.QueryException if it is not SPARQL or asks for what is not
   *     allowed
   */
  public static SafeQuery parse(String text, DatasetGraph dataset)
      throws org.stakegraph.store.sparql.QueryException {
    return parse(SparqlQuery.of(text), dataset);
  }

  /**
   * Parses a query, gives its parameters their values and looks through it.
   *
   * @param dataset what it will run on; only its graphs can be named by {@code FROM}
   * @throws org.stakegraph.store.sparql.QueryException if it is not SPARQL, has no such parameters
   *     or asks for what is not allowed
   */
  public static SafeQuery parse(SparqlQuery sparql, DatasetGraph dataset)
      throws org.stakegraph.store.sparql.QueryException {
    SafeQuery safe = parse(sparql);
    requireGraphs(safe.query, dataset);
    return safe;
  }

  /**
   * Parses a query for somebody else's dataset, who decides what {@code FROM} means there.
   *
   * @throws org.stakegraph.store.sparql.QueryException if it is not SPARQL, has no such parameters
   *     or asks for what is not allowed
   */
  public static SafeQuery parse(SparqlQuery sparql)
      throws org.stakegraph.store.sparql.QueryException {
    String text = sparql.text();
    try {
      Query parsed = QueryFactory.create(text, BASE, Syntax.syntaxSPARQL_11);
      Query query = QueryParameters.bind(parsed, sparql.parameters());
      ForbiddenParts forbidden = new ForbiddenParts(sparql.federated());
      forbidden.lookInto(Algebra.compile(query));
      return new SafeQuery(query, sparql.federated());
    } catch (ForbiddenParts.Found e) {
      throw refused(e.getMessage());
    } catch (QueryParseException e) {
      if (e.getCause() instanceof StackOverflowError) {
        throw tooDeep();
      }
      throw isUpdate(text) ? refused("updates are not run here, only queries") : syntax(e);
    } catch (QueryException e) {
      throw new org.stakegraph.store.sparql.QueryException(
          Reason.SYNTAX, firstLine(e.getMessage()), e);
    } catch (StackOverflowError e) {
      throw tooDeep();
    }
  }

  /** The query in SPARQL 1.1, with its values. */
  public String text() {
    return query.serialize(Syntax.syntaxSPARQL_11);
  }

  /** The query with its values, and the plan that the engine makes of it, for people. */
  public String explain() {
    Op plan = Algebra.optimize(Algebra.compile(query));
    return text().stripTrailing()
        + "\n\n"
        + plan.toString(query.getPrefixMapping()).stripTrailing()
        + "\n";
  }

  private static void requireGraphs(Query query, DatasetGraph dataset)
      throws org.stakegraph.store.sparql.QueryException {
    for (List<String> iris : List.of(query.getGraphURIs(), query.getNamedGraphURIs())) {
      for (String iri : iris) {
        Node graph = NodeFactory.createURI(iri);
        if (!dataset.containsGraph(graph)) {
          throw refused("FROM <" + iri + ">: no input has that graph, and nothing is fetched");
        }
      }
    }
  }

  private static org.stakegraph.store.sparql.QueryException refused(String message) {
    return new org.stakegraph.store.sparql.QueryException(Reason.REFUSED, message);
  }

  private static org.stakegraph.store.sparql.QueryException syntax(QueryParseException e) {
    String place = e.getLine() > 0 ? e.getLine() + ":" + e.getColumn() + ": " : "";
    String message = firstLine(e.getMessage());
    String repeated = "Line " + e.getLine() + ", column " + e.getColumn() + ": ";
    return new org.stakegraph.store.sparql.QueryException(
        Reason.SYNTAX,
        place + (message.startsWith(repeated) ? message.substring(repeated.length()) : message),
        e);
  }

  private static boolean isUpdate(String text) {
    try {
      return !UpdateFactory.create(text, BASE).getOperations().isEmpty();
    } catch (RuntimeException e) {
      return false;
    }
  }

  private static org.stakegraph.store.sparql.QueryException tooDeep() {
    return new org.stakegraph.store.sparql.QueryException(
        Reason.TOO_LARGE, "the query nests too deeply");
  }

  private static String firstLine(@Nullable String message) {
    return message == null ? "not SPARQL" : message.lines().findFirst().orElse("").strip();
  }
}
