package org.stakegraph.store.sparql;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ResultSet;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSetRewindable;

/** The answer to SELECT. */
public final class RowsAnswer implements Answer {
  private final RowSetRewindable solutions;
  private final PrefixMap prefixes;

  /**
   * Solutions that were found.
   *
   * @param prefixes for writing them
   */
  public RowsAnswer(RowSetRewindable solutions, PrefixMap prefixes) {
    this.solutions = solutions;
    this.prefixes = prefixes;
  }

  /** Names of the selected variables, in order. */
  public List<String> columns() {
    return solutions.getResultVars().stream().map(Var::getVarName).toList();
  }

  /**
   * The solutions in order, each with one value a column: an IRI or the text of a literal, without
   * language or datatype; {@code ""} where the variable is not bound.
   */
  public List<List<String>> rows() {
    return cells(RowsAnswer::plain);
  }

  @Override
  public AnswerFormat defaultFormat() {
    return AnswerFormat.TABLE;
  }

  @Override
  public void write(AnswerFormat format, OutputStream out) throws IOException, QueryException {
    OutputStream buffered = new BufferedOutputStream(out, 1 << 16);
    switch (format) {
      case TABLE -> TextTable.write(nodes(), columns(), prefixes, buffered);
      case CSV -> ResultSetFormatter.outputAsCSV(buffered, results());
      case SPREADSHEET -> SpreadsheetCsv.write(columns(), nodes(), buffered);
      case TSV -> ResultSetFormatter.outputAsTSV(buffered, results());
      case JSON -> ResultSetFormatter.outputAsJSON(buffered, results());
      case XML -> ResultSetFormatter.outputAsXML(buffered, results());
      case TURTLE, NTRIPLES, JSONLD, RDFXML ->
          throw new QueryException(
              QueryException.Reason.FORMAT, "the answer is a table, not a graph");
    }
    buffered.flush();
  }

  private ResultSet results() {
    solutions.reset();
    return ResultSet.adapt(solutions);
  }

  private List<List<Node>> nodes() {
    return cells(node -> node);
  }

  private interface Reader<T> {
    T read(Node node);
  }

  private <T> List<List<T>> cells(Reader<T> reader) {
    solutions.reset();
    List<List<T>> rows = new ArrayList<>();
    while (solutions.hasNext()) {
      Binding solution = solutions.next();
      List<T> row = new ArrayList<>();
      for (Var column : solutions.getResultVars()) {
        Node node = solution.get(column);
        row.add(reader.read(node == null ? Node.ANY : node));
      }
      rows.add(row);
    }
    return rows;
  }

  /** The value of a node without decoration; a wildcard stands for an unbound variable. */
  public static String plain(Node node) {
    if (node.isURI()) {
      return node.getURI();
    } else if (node.isLiteral()) {
      return node.getLiteralLexicalForm();
    }
    return node.isBlank() ? "_:" + node.getBlankNodeLabel() : "";
  }
}
