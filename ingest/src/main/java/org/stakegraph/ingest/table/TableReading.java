package org.stakegraph.ingest.table;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.stream.Stream;
import org.stakegraph.ingest.statement.TableStatement;
import org.stakegraph.model.Diagnostic;

/**
 * An ownership table as it was understood.
 *
 * @param statement what it says
 * @param diagnostics what was damaged in it
 */
public record TableReading(TableStatement statement, List<Diagnostic> diagnostics) {
  /** The reading with more that was noticed. */
  TableReading with(List<Diagnostic> more) {
    return new TableReading(statement, Stream.concat(more.stream(), diagnostics.stream()).toList());
  }

  public TableReading {
    requireNonNull(statement, "statement");
    diagnostics = List.copyOf(diagnostics);
  }
}
