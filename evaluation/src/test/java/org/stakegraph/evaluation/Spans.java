package org.stakegraph.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.stakegraph.model.Figure;
import org.stakegraph.model.Figures;
import org.stakegraph.model.OwnershipReport;
import org.stakegraph.model.Position;
import org.stakegraph.model.Span;

/** Where a report says that its facts stand. */
final class Spans {
  private Spans() {}

  static List<Span> cited(OwnershipReport report) {
    List<Span> spans = new ArrayList<>();
    report.parties().forEach(party -> spans.addAll(party.mentions()));
    report.tables().forEach(table -> spans.add(table.span()));
    report.tables().forEach(table -> table.checks().forEach(check -> spans.add(check.span())));
    report.footnotes().forEach(note -> spans.add(note.span()));
    report.positions().forEach(row -> spans.add(row.span()));
    figures(report).forEach(f -> f.reading().ifPresent(evidence -> spans.add(evidence.span())));
    spans.addAll(saidByNotes(report));
    return spans;
  }

  /** Where notes and rows state relations, parts, limits, denials and addresses. */
  static List<Span> saidByNotes(OwnershipReport report) {
    List<Span> spans = new ArrayList<>();
    report.positions().forEach(row -> row.address().ifPresent(a -> spans.add(a.span())));
    report.components().forEach(part -> spans.add(part.evidence().span()));
    report.relationships().forEach(edge -> spans.add(edge.evidence().span()));
    report.disclaimers().forEach(denial -> spans.add(denial.evidence().span()));
    report.limitations().forEach(limit -> spans.add(limit.evidence().span()));
    return spans;
  }

  private static Stream<Figure> figures(OwnershipReport report) {
    Stream<Figures> totals = report.tables().stream().map(table -> table.totals());
    Stream<Figures> rows = report.positions().stream().map(Position::figures);
    return Stream.concat(totals, rows).flatMap(figures -> figures.byRole().values().stream());
  }
}
