package org.stakegraph.ingest.table;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.stakegraph.ingest.statement.TableStatement;
import org.stakegraph.model.Diagnostic;

/**
 * An ownership table as it was understood.
 *
 * @param statement what it says
 * @param diagnostics what was damaged in it
 */
public record TableReading(TableStatement statement, List<Diagnostic> diagnostics) {
  public TableReading {
    requireNonNull(statement, "statement");
    diagnostics = List.copyOf(diagnostics);
  }
}
