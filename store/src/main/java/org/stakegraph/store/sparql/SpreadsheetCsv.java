package org.stakegraph.store.sparql;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;

/**
 * CSV for spreadsheets. A text that starts like a formula gets an apostrophe before it, as OWASP's
 * page on CSV injection advises; numbers and dates are left alone.
 */
final class SpreadsheetCsv {
  private static final String FORMULA_STARTS = "=+-@\t\r";

  private SpreadsheetCsv() {}

  static void write(List<String> columns, List<List<Node>> rows, OutputStream out)
      throws IOException {
    line(columns.stream().map(SpreadsheetCsv::quoted), out);
    for (List<Node> row : rows) {
      line(row.stream().map(SpreadsheetCsv::cell), out);
    }
  }

  private static void line(java.util.stream.Stream<String> cells, OutputStream out)
      throws IOException {
    out.write((cells.collect(Collectors.joining(",")) + "\r\n").getBytes(StandardCharsets.UTF_8));
  }

  private static String cell(Node node) {
    String text = RowsAnswer.plain(node);
    boolean isText =
        !node.isLiteral()
            || node.getLiteralDatatype().equals(XSDDatatype.XSDstring)
            || !node.getLiteralLanguage().isEmpty()
            || !node.getLiteralDatatype().isValid(text);
    boolean formula = !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
    return quoted(isText && formula ? "'" + text : text);
  }

  private static String quoted(String text) {
    boolean plain = text.chars().noneMatch(c -> c == '"' || c == ',' || c == '\n' || c == '\r');
    return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
  }
}
