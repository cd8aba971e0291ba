package org.stakegraph.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.stakegraph.model.Diagnostic;
import org.stakegraph.model.DiagnosticCode;
import org.stakegraph.model.Footnote;
import org.stakegraph.model.HolderTable;
import org.stakegraph.model.OwnershipReport;
import org.stakegraph.model.Position;
import org.stakegraph.model.Span;

/** Nothing of a table is dropped in silence: what is not read is reported. */
class CoverageTest {
  @ParameterizedTest(name = "{0}")
  @MethodSource("filings")
  void everyRowWithFiguresIsReadOrReported(String name, Path file) throws IOException {
    OwnershipReport report = SharedFilings.report(file);
    Words words = new Words(EveryFilingTest.text(file));
    for (HolderTable table : report.tables()) {
      assertThat(unread(report, table, words)).as("%s: table at %s", name, table.span()).isEmpty();
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("filings")
  void everyNoteIsPointedToOrReported(String name, Path file) throws IOException {
    OwnershipReport report = SharedFilings.report(file);
    Set<Footnote> loose = new HashSet<>(report.footnotes());
    report.tables().forEach(t -> t.notes().forEach(id -> loose.remove(report.footnote(id))));
    report.positions().forEach(r -> r.notes().forEach(id -> loose.remove(report.footnote(id))));
    loose.removeIf(note -> isReported(report, DiagnosticCode.NOTE_WITHOUT_MARKER, note.span()));
    assertThat(loose).as(name).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("filings")
  void everyNoteSaysSomethingOrIsReported(String name, Path file) throws IOException {
    OwnershipReport report = SharedFilings.report(file);
    List<Span> said = Spans.saidByNotes(report);
    for (Footnote note : report.footnotes()) {
      boolean understood = said.stream().anyMatch(span -> meet(span, note.span()));
      boolean reported =
          isReported(report, DiagnosticCode.NOTE_NOT_UNDERSTOOD, note.span())
              || isReported(report, DiagnosticCode.NOTE_WITHOUT_MARKER, note.span());
      assertThat(understood || reported || isLegend(report, note))
          .as("%s: note %s: %s", name, note.marker(), note.text())
          .isTrue();
    }
  }

  static List<Arguments> filings() throws IOException {
    return EveryFilingTest.filings();
  }

  /** A note of the heading explains the columns; it need not speak of parties. */
  private static boolean isLegend(OwnershipReport report, Footnote note) {
    return report.tables().stream().anyMatch(table -> table.notes().contains(note.id()));
  }

  private static boolean isReported(OwnershipReport report, DiagnosticCode code, Span span) {
    return report.diagnostics().stream()
        .anyMatch(diagnostic -> diagnostic.code() == code && meet(diagnostic.span(), span));
  }

  /** Rows from the first holder on that print figures which nothing in the report accounts for. */
  private static List<String> unread(OwnershipReport report, HolderTable table, Words words) {
    List<Span> known = Spans.cited(report);
    known.remove(table.span());
    report.diagnostics().stream().map(Diagnostic::span).forEach(known::add);
    int body =
        report.positions().stream()
            .filter(row -> row.table().equals(table.id()))
            .map(Position::span)
            .mapToInt(Span::start)
            .min()
            .orElse(table.span().end());
    Set<String> read = new HashSet<>();
    List<String> unread = new ArrayList<>();
    for (Span row : rows(words, table.span())) {
      List<String> figures = words.figuresAt(row);
      if (known.stream().anyMatch(span -> meet(span, row))) {
        read.addAll(figures);
      } else if (row.start() >= body && !isRepetition(report, table, figures, read)) {
        unread.add(words.at(row).strip());
      }
    }
    return unread;
  }

  /** Text that lost its layout repeats rows; such lines are reported once, where they begin. */
  private static boolean isRepetition(
      OwnershipReport report, HolderTable table, List<String> figures, Set<String> read) {
    return figures.isEmpty()
        || (read.containsAll(figures)
            && isReported(report, DiagnosticCode.REPEATED_TEXT, table.span()));
  }

  private static boolean meet(Span one, Span other) {
    return one.start() < other.end() && other.start() < one.end();
  }

  /** The rows of a table in HTML, else its lines. */
  private static List<Span> rows(Words words, Span table) {
    String text = words.at(table).toLowerCase(Locale.ROOT);
    String start = text.contains("<tr") ? "<tr" : "\n";
    List<Span> rows = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int next = text.indexOf(start, at + 1);
      int end = next < 0 ? text.length() : next;
      rows.add(new Span(table.start() + at, table.start() + end));
      at = end;
    }
    return rows;
  }
}
