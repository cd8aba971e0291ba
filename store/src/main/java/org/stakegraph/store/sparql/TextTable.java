package org.stakegraph.store.sparql;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.system.PrefixMap;
import org.jspecify.annotations.Nullable;

/** Rows as aligned columns for a terminal: numbers to the right, IRIs with their prefix. */
final class TextTable {
  private TextTable() {}

  static void write(
      List<List<Node>> rows, List<String> columns, PrefixMap prefixes, OutputStream out)
      throws IOException {
    List<List<String>> cells =
        rows.stream().map(row -> row.stream().map(node -> text(node, prefixes)).toList()).toList();
    int[] widths = widths(columns, cells);
    StringBuilder line = new StringBuilder();
    for (int c = 0; c < widths.length; c++) {
      pad(line, columns.get(c), widths[c], false);
    }
    end(line, out);
    for (int width : widths) {
      line.append("-".repeat(width)).append("  ");
    }
    end(line, out);
    for (int r = 0; r < cells.size(); r++) {
      for (int c = 0; c < widths.length; c++) {
        pad(line, cells.get(r).get(c), widths[c], isNumber(rows.get(r).get(c)));
      }
      end(line, out);
    }
  }

  private static int[] widths(List<String> columns, List<List<String>> cells) {
    int[] widths = columns.stream().mapToInt(String::length).toArray();
    for (List<String> row : cells) {
      for (int c = 0; c < widths.length; c++) {
        String cell = row.get(c);
        widths[c] = Math.max(widths[c], cell.codePointCount(0, cell.length()));
      }
    }
    return widths;
  }

  private static void pad(StringBuilder line, String cell, int width, boolean right) {
    String space = " ".repeat(width - cell.codePointCount(0, cell.length()));
    line.append(right ? space + cell : cell + space).append("  ");
  }

  private static void end(StringBuilder line, OutputStream out) throws IOException {
    String text = line.toString().stripTrailing() + "\n";
    out.write(text.getBytes(StandardCharsets.UTF_8));
    line.setLength(0);
  }

  private static String text(Node node, PrefixMap prefixes) {
    if (node.isURI()) {
      @Nullable String shortened = prefixes.abbreviate(node.getURI());
      return shortened == null ? "<" + printable(node.getURI()) + ">" : shortened;
    }
    return printable(RowsAnswer.plain(node));
  }

  private static boolean isNumber(Node node) {
    return node.isLiteral()
        && (node.getLiteralDatatype().equals(XSDDatatype.XSDinteger)
            || node.getLiteralDatatype().equals(XSDDatatype.XSDdecimal)
            || node.getLiteralDatatype().equals(XSDDatatype.XSDdouble));
  }

  /** A filing's text must not move the cursor of a terminal. */
  private static String printable(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    text.codePoints().forEach(c -> clean.appendCodePoint(Character.isISOControl(c) ? ' ' : c));
    return clean.toString();
  }
}
