package org.stakegraph.ingest.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.stakegraph.ingest.source.SourceText;
import org.stakegraph.ingest.text.TextRange;
import org.stakegraph.model.Basis;
import org.stakegraph.model.Diagnostic;
import org.stakegraph.model.DiagnosticCode;
import org.stakegraph.model.Evidence;
import org.stakegraph.model.Figure;
import org.stakegraph.model.FigureRole;

/** Collects what was damaged in a table, line by line and row by row. */
final class TableDiagnostics {
  private final SourceText source;
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  TableDiagnostics(SourceText source) {
    this.source = source;
  }

  List<Diagnostic> list() {
    return List.copyOf(diagnostics);
  }

  void repeated(List<BodyLine> lines) {
    for (BodyLine line : lines) {
      diagnostics.add(
          source.diagnostic(
              DiagnosticCode.REPEATED_TEXT,
              "lines that repeat all text from here on were folded into one",
              line.range()));
    }
  }

  void separated(List<BodyLine> lines) {
    for (BodyLine line : lines) {
      diagnostics.add(
          source.diagnostic(
              DiagnosticCode.ENTRIES_SEPARATED,
              "the end of one entry and the name of the next shared this line",
              line.range()));
    }
  }

  void heading(Row row) {
    diagnostics.add(
        source.diagnostic(
            DiagnosticCode.ROW_NOT_UNDERSTOOD,
            "no figures stand beside \"" + name(row) + "\"; it was taken for a heading",
            row.range()));
  }

  void unread(List<BodyLine> lines) {
    for (BodyLine line : lines) {
      unread(line.range());
    }
  }

  /** Reports a row that names no holder who could be made out. */
  void unread(TextRange row) {
    diagnostics.add(
        source.diagnostic(
            DiagnosticCode.ROW_NOT_UNDERSTOOD,
            "the figures on this line belong to no holder that could be made out",
            row));
  }

  /** Reports a column whose figures the report has no place for. */
  void column(String label, TextRange table) {
    diagnostics.add(
        source.diagnostic(
            DiagnosticCode.COLUMN_NOT_READ,
            "it is not clear that the column \""
                + label
                + "\" gives shares, principal of notes or percent of either",
            table));
  }

  /**
   * Reports a column of words that the report has no place for.
   *
   * @param first the first of its cells
   */
  void words(String label, TextRange first) {
    String named = label.isEmpty() ? "a column without a label" : "the column \"" + label + "\"";
    diagnostics.add(
        source.diagnostic(
            DiagnosticCode.COLUMN_NOT_READ, "nothing is read of the words of " + named, first));
  }

  void row(Row row) {
    for (BodyLine ghost : row.ghosts()) {
      diagnostics.add(
          source.diagnostic(
              DiagnosticCode.GHOST_FIGURES,
              "a second, damaged reading of the figures of " + name(row) + " was set aside",
              ghost.range()));
    }
    for (FigureRole role : row.figures().roles()) {
      figure(row, role, row.figures().get(role));
    }
  }

  private void figure(Row row, FigureRole role, Figure figure) {
    if (figure.reading().isPresent()) {
      reading(row, role, figure.reading().get());
    }
    boolean lost =
        figure instanceof Figure.Illegible || (figure instanceof Figure.Blank && countsAll(role));
    if (lost) {
      diagnostics.add(
          source.diagnostic(
              DiagnosticCode.FIGURE_LOST,
              label(role) + " of " + name(row) + " cannot be read and nothing restores it",
              row.range()));
    }
  }

  /** A blank where shares are parted by power says that there are none. */
  private static boolean countsAll(FigureRole role) {
    return role.countsShares() && !PowerColumns.ROLES.contains(role);
  }

  private void reading(Row row, FigureRole role, Evidence evidence) {
    boolean plainNil = evidence.equation().orElse("").endsWith(" = 0");
    if (evidence.basis() == Basis.REPAIRED) {
      add(DiagnosticCode.FIGURE_REPAIRED, row, role, evidence);
    } else if (evidence.basis() == Basis.DERIVED && role.countsShares() && !plainNil) {
      add(DiagnosticCode.FIGURE_DERIVED, row, role, evidence);
    }
  }

  private void add(DiagnosticCode code, Row row, FigureRole role, Evidence evidence) {
    String printed =
        evidence.printed().isPresent() ? ", printed \"" + evidence.printed().get() + "\"" : "";
    diagnostics.add(
        source.diagnostic(
            code,
            label(role) + " of " + name(row) + ": " + evidence.equation().orElse("") + printed,
            row.range()));
  }

  private static String name(Row row) {
    return row.cell().holder().name();
  }

  private static String label(FigureRole role) {
    return role.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
