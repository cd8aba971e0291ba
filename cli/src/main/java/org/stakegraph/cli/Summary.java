package org.stakegraph.cli;

import java.util.ArrayList;
import java.util.List;
import org.stakegraph.model.Diagnostic;
import org.stakegraph.model.OwnershipReport;
import org.stakegraph.model.Relation;
import org.stakegraph.model.Relationship;
import org.stakegraph.model.Severity;

/** What a report holds, in one line. */
final class Summary {
  private Summary() {}

  static String of(OwnershipReport report) {
    List<String> parts = new ArrayList<>();
    int holders = report.positions().size();
    parts.add(holders + (holders == 1 ? " holder" : " holders"));
    add(parts, edges(report, Relation.CARE_OF), "care-of", "care-of");
    add(parts, edges(report, Relation.CONTACT), "attention", "attention");
    add(parts, report.footnotes().size(), "footnote", "footnotes");
    add(parts, diagnostics(report, Severity.WARNING), "warning", "warnings");
    add(parts, diagnostics(report, Severity.INFO), "info", "infos");
    return String.join(", ", parts);
  }

  private static void add(List<String> parts, long number, String one, String many) {
    if (number > 0) {
      parts.add(number + " " + (number == 1 ? one : many));
    }
  }

  private static long edges(OwnershipReport report, Relation relation) {
    long edges = 0;
    for (Relationship relationship : report.relationships()) {
      if (relationship.relation() == relation) {
        edges += relationship.targets().size();
      }
    }
    return edges;
  }

  private static long diagnostics(OwnershipReport report, Severity severity) {
    long diagnostics = 0;
    for (Diagnostic diagnostic : report.diagnostics()) {
      diagnostics += diagnostic.code().severity() == severity ? 1 : 0;
    }
    return diagnostics;
  }
}
