package org.stakegraph.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.stakegraph.model.Figure;
import org.stakegraph.model.FigureRole;
import org.stakegraph.model.OwnershipReport;
import org.stakegraph.model.Position;

/**
 * A small invented filing and the ways to set it: what is read must not depend on them.
 *
 * @param form its form type
 * @param opening what stands before the table
 * @param heading the words over its columns
 * @param rows its rows
 * @param notes the notes behind it, each with its mark
 */
record Invented(
    String form,
    List<String> opening,
    List<String> heading,
    List<List<String>> rows,
    List<String> notes) {

  static final Invented PROXY =
      new Invented(
          "DEF 14A",
          List.of(
              "MARROWSTONE INSTRUMENTS, INC.",
              "PROXY STATEMENT",
              "SECURITY OWNERSHIP OF CERTAIN BENEFICIAL OWNERS AND MANAGEMENT",
              "The table below says who owned our common stock on March 3, 2008."),
          List.of("Name of Beneficial Owner", "Shares Beneficially Owned", "Percent of Class"),
          List.of(
              List.of("Alder & Sons Capital, L.P. (1)", "2,400,000", "12.0%"),
              List.of("Jane Q. Sample (2)", "310,500", "1.5%"),
              List.of("Carl Test", "18,250", "*"),
              List.of("Tobias Orr (3)", "9,000", "*"),
              List.of(
                  "All directors and executive officers as a group (3 persons)",
                  "337,750",
                  "1.7%")),
          List.of(
              "* Less than one percent.",
              "(1) Rowan Vale has sole voting power over these shares.",
              "(2) Includes 10,500 shares held by Sample Family Trust.",
              "(3) Includes 4,000 shares that may be bought under options."));

  static final Invented RESALE =
      new Invented(
          "424B3",
          List.of(
              "Filed pursuant to Rule 424(b)(3)",
              "MARROWSTONE INSTRUMENTS, INC.",
              "SELLING STOCKHOLDERS",
              "The stockholders named below may sell the shares that the table lists."),
          List.of(
              "Name of Selling Stockholder",
              "Shares Owned Before Offering",
              "Shares Offered",
              "Shares Owned After Offering",
              "Percent After Offering"),
          List.of(
              List.of("Alder Fund, L.P. (1)", "20,000", "5,000", "15,000", "1.5%"),
              List.of("Birch Hollow Partners (2)", "12,500", "12,500", "0", "*"),
              List.of("Jane Q. Sample", "7,000", "7,000", "0", "*"),
              List.of("Larch & Elm LLC (3)", "44,100", "40,000", "4,100", "*")),
          List.of(
              "* Less than one percent.",
              "(1) Rowan Vale has sole dispositive power over these shares.",
              "(2) Ada Quill is the managing member of Birch Hollow Partners.",
              "(3) Includes 1,000 shares issuable upon exercise of warrants."));

  /** As {@link #RESALE}, in a registration statement. */
  static final Invented REGISTRATION =
      new Invented(
          "S-1",
          List.of(
              "FORM S-1",
              "MARROWSTONE INSTRUMENTS, INC.",
              "SELLING STOCKHOLDERS",
              "The stockholders named below may sell the shares that the table lists."),
          RESALE.heading(),
          RESALE.rows(),
          RESALE.notes());

  static List<Invented> all() {
    return List.of(PROXY, RESALE, REGISTRATION);
  }

  /** The holders with their figures and marks, and the notes. */
  static List<String> facts(OwnershipReport report) {
    List<String> facts = new ArrayList<>();
    for (Position position : report.positions()) {
      Map<String, String> figures = new TreeMap<>();
      for (Map.Entry<FigureRole, Figure> e : position.figures().byRole().entrySet()) {
        figures.put(e.getKey().name(), shown(e.getValue()));
      }
      List<String> notes =
          position.notes().stream()
              .map(id -> report.footnotes().get(id.number()).marker())
              .sorted()
              .toList();
      facts.add(report.party(position.holder()).name() + " " + figures + " " + notes);
    }
    report.footnotes().forEach(note -> facts.add(note.text()));
    return facts;
  }

  private static String shown(Figure figure) {
    if (figure instanceof Figure.Percent percent) {
      return percent.percent().toPlainString() + "%";
    }
    return figure.asShares().isPresent()
        ? String.valueOf(figure.asShares().getAsLong())
        : figure.getClass().getSimpleName();
  }

  String html() {
    return "<html><body>\n" + lead() + table() + notesAsParagraphs() + end() + "</body></html>\n";
  }

  private String lead() {
    StringBuilder out = new StringBuilder();
    opening.forEach(words -> out.append("<p>").append(escaped(words)).append("</p>\n"));
    return out.toString();
  }

  private String end() {
    return "<p><b>EXPERTS</b></p>\n<p>Our accounts were audited.</p>\n";
  }

  private String table() {
    StringBuilder out = new StringBuilder("<table>\n");
    row(out, heading);
    rows.forEach(row -> row(out, row));
    return out.append("</table>\n").toString();
  }

  String headingRow() {
    StringBuilder out = new StringBuilder();
    row(out, heading);
    return out.toString();
  }

  private static void row(StringBuilder out, List<String> cells) {
    out.append("<tr>");
    cells.forEach(cell -> out.append("<td>").append(escaped(cell)).append("</td>"));
    out.append("</tr>\n");
  }

  String notesAsParagraphs() {
    StringBuilder out = new StringBuilder();
    notes.forEach(note -> out.append("<p>").append(escaped(note)).append("</p>\n"));
    return out.toString();
  }

  /** Lines of columns that runs of firm blanks keep apart, one line after the other. */
  String spacedWithBreaks() {
    StringBuilder out = new StringBuilder("<html><body>\n" + lead() + "<p>");
    typedLines().forEach(line -> out.append(firm(line)).append("<br>\n"));
    return out.append("</p>\n") + notesAsParagraphs() + end() + "</body></html>\n";
  }

  /** The same with a paragraph for each line. */
  String spacedInParagraphs() {
    StringBuilder out = new StringBuilder("<html><body>\n" + lead());
    typedLines().forEach(line -> out.append("<p>").append(firm(line)).append("</p>\n"));
    return out + notesAsParagraphs() + end() + "</body></html>\n";
  }

  String preformatted() {
    StringBuilder out = new StringBuilder("<html><body>\n" + lead() + "<PRE><FONT SIZE=2>\n");
    typedLines().forEach(line -> out.append(escaped(line)).append('\n'));
    return out.append("</FONT></PRE>\n") + notesAsParagraphs() + end() + "</body></html>\n";
  }

  /** Typed lines between table tags on a page. */
  String typedTable() {
    StringBuilder out = new StringBuilder("<html><body>\n" + lead() + "<TABLE>\n<CAPTION>\n");
    typedLines().forEach(line -> out.append(escaped(line)).append('\n'));
    return out.append("</TABLE>\n") + notesAsParagraphs() + end() + "</body></html>\n";
  }

  String text() {
    StringBuilder out = new StringBuilder();
    opening.forEach(words -> out.append(words).append("\n\n"));
    typedLines().forEach(line -> out.append("  ").append(line).append('\n'));
    out.append('\n');
    notes.forEach(note -> out.append(note).append("\n\n"));
    return out.append("EXPERTS\n\nOur accounts were audited.\n").toString();
  }

  String submission(String document) {
    return """
    -----BEGIN PRIVACY-ENHANCED MESSAGE-----
    <SEC-DOCUMENT>0000000001-08-000002.txt : 20080403
    <SEC-HEADER>0000000001-08-000002.hdr.sgml : 20080403
    ACCESSION NUMBER:\t\t0000000001-08-000002
    CONFORMED SUBMISSION TYPE:\t%s
    PUBLIC DOCUMENT COUNT:\t\t1
    FILED AS OF DATE:\t\t20080403
    FILER:
    \tCOMPANY DATA:
    \t\tCOMPANY CONFORMED NAME:\t\t\tMARROWSTONE INSTRUMENTS, INC.
    \t\tCENTRAL INDEX KEY:\t\t\t0000900417
    </SEC-HEADER>
    <DOCUMENT>
    <TYPE>%s
    <SEQUENCE>1
    <FILENAME>main.htm
    <TEXT>
    %s
    </TEXT>
    </DOCUMENT>
    </SEC-DOCUMENT>
    -----END PRIVACY-ENHANCED MESSAGE-----
    """
        .formatted(form, form, document);
  }

  String nc(String document) {
    return """
    <SUBMISSION>
    <ACCESSION-NUMBER>0000000001-08-000002
    <TYPE>%s
    <PUBLIC-DOCUMENT-COUNT>1
    <FILING-DATE>20080403
    <FILER>
    <COMPANY-DATA>
    <CONFORMED-NAME>MARROWSTONE INSTRUMENTS, INC.
    <CIK>0000900417
    </COMPANY-DATA>
    </FILER>
    <DOCUMENT>
    <TYPE>%s
    <SEQUENCE>1
    <FILENAME>main.htm
    <TEXT>
    %s
    </TEXT>
    </DOCUMENT>
    </SUBMISSION>
    """
        .formatted(form, form, document);
  }

  /** The table in columns of one pitch. */
  List<String> typedLines() {
    List<String> lines = new ArrayList<>(typedHeading());
    rows.forEach(row -> lines.add(line(row)));
    return lines;
  }

  /** The words over a column stand below each other. */
  List<String> typedHeading() {
    List<String> lines = new ArrayList<>();
    List<List<String>> stacks = new ArrayList<>();
    heading.forEach(words -> stacks.add(List.of(words.split(" "))));
    int height = stacks.stream().skip(1).mapToInt(List::size).max().orElse(1);
    for (int i = 0; i < height; i++) {
      List<String> cells = new ArrayList<>();
      cells.add(i == height - 1 ? heading.get(0) : "");
      for (List<String> stack : stacks.subList(1, stacks.size())) {
        int at = i - height + stack.size();
        cells.add(at < 0 ? "" : stack.get(at));
      }
      lines.add(line(cells));
    }
    return lines;
  }

  private static String line(List<String> cells) {
    StringBuilder out = new StringBuilder("%-60s".formatted(cells.get(0)));
    cells.stream().skip(1).forEach(cell -> out.append("%16s".formatted(cell)));
    return out.toString().stripTrailing();
  }

  private static String firm(String line) {
    return escaped(line).replace("  ", "&nbsp;&nbsp;").replace("&nbsp; ", "&nbsp;&nbsp;");
  }

  private static String escaped(String words) {
    return words.replace("&", "&amp;").replace("<", "&lt;");
  }
}
