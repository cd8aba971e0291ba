package org.stakegraph.ontology;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.query.ResultSet;
import org.apache.jena.query.Syntax;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.RDFNode;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.query.BindingSet;
import org.eclipse.rdf4j.query.TupleQueryResult;
import org.eclipse.rdf4j.repository.sail.SailRepository;
import org.eclipse.rdf4j.repository.sail.SailRepositoryConnection;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.sail.memory.MemoryStore;

/**
 * Two query engines. A row is its values with bars between them, a header of the columns first;
 * numbers are spelled without trailing zeros, IRIs of good.ttl without their namespace.
 */
final class Engines {
  private static final String DATA = "https://example.org/data/";

  private Engines() {}

  /** Rows in the order in which Jena gives them, read as strict SPARQL 1.1. */
  static List<String> jena(Model data, String sparql) {
    List<String> rows = new ArrayList<>();
    try (QueryExecution execution =
        QueryExecution.create(QueryFactory.create(sparql, Syntax.syntaxSPARQL_11), data)) {
      ResultSet results = execution.execSelect();
      List<String> columns = results.getResultVars();
      rows.add(String.join("|", columns));
      while (results.hasNext()) {
        QuerySolution solution = results.next();
        rows.add(String.join("|", columns.stream().map(name -> text(solution.get(name))).toList()));
      }
    }
    return rows;
  }

  /** Rows in the order in which RDF4J gives them, over data in a named graph. */
  static List<String> rdf4j(Model data, String sparql) {
    SailRepository repository = new SailRepository(new MemoryStore());
    try (SailRepositoryConnection connection = repository.getConnection()) {
      StringWriter turtle = new StringWriter();
      data.write(turtle, "TURTLE");
      connection.add(
          new StringReader(turtle.toString()),
          RDFFormat.TURTLE,
          connection.getValueFactory().createIRI(DATA + "graph"));
      try (TupleQueryResult results = connection.prepareTupleQuery(sparql).evaluate()) {
        List<String> rows = new ArrayList<>();
        rows.add(String.join("|", results.getBindingNames()));
        for (BindingSet solution : results) {
          rows.add(
              String.join(
                  "|",
                  results.getBindingNames().stream()
                      .map(name -> text(solution.getValue(name)))
                      .toList()));
        }
        return rows;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      repository.shutDown();
    }
  }

  private static String text(RDFNode node) {
    return node == null
        ? ""
        : spelled(node.isLiteral() ? node.asLiteral().getLexicalForm() : node.toString());
  }

  private static String text(Value value) {
    return value == null ? "" : spelled(value.stringValue());
  }

  private static String spelled(String text) {
    return text.matches("-?[0-9]+\\.[0-9]+")
        ? new BigDecimal(text).stripTrailingZeros().toPlainString()
        : text.replace(DATA, "");
  }
}
