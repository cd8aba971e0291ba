package org.stakegraph.evaluation;

import java.util.List;
import java.util.StringJoiner;
import org.stakegraph.model.OwnershipReport;
import org.stakegraph.model.Position;

/** The rows of a report as lines: holder, then figures. What two texts of one filing must share. */
final class Facts {
  private Facts() {}

  static List<String> of(OwnershipReport report) {
    return report.positions().stream().map(row -> line(report, row)).sorted().toList();
  }

  private static String line(OwnershipReport report, Position row) {
    StringJoiner line = new StringJoiner(" | ");
    line.add(NameKey.of(report.party(row.holder()).name()));
    row.figures().byRole().forEach((role, figure) -> line.add(role + " " + FigureText.of(figure)));
    return line.toString();
  }
}
