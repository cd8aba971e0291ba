package org.stakegraph.ingest;

import java.util.ArrayList;
import java.util.List;
import org.stakegraph.ingest.assemble.TablePart;
import org.stakegraph.ingest.block.Block;
import org.stakegraph.ingest.footnote.PowerCells;
import org.stakegraph.ingest.source.SourceText;
import org.stakegraph.ingest.statement.NoteStatement;
import org.stakegraph.ingest.statement.NoteStatement.NotUnderstood;
import org.stakegraph.ingest.statement.PowerRow;
import org.stakegraph.ingest.table.PowerTable;
import org.stakegraph.model.Diagnostic;
import org.stakegraph.model.DiagnosticCode;

/**
 * What tables that count nothing say of who has power over the shares of the holders, whom other
 * tables of the filing count.
 */
record PowerTables(List<NoteStatement> statements, List<Diagnostic> diagnostics) {

  /** Reads them; nothing where the filing has no ownership table. */
  static PowerTables of(SourceText source, List<Block> blocks, List<TablePart> tables) {
    PowerTables read = new PowerTables(new ArrayList<>(), new ArrayList<>());
    for (Block block : tables.isEmpty() ? List.<Block>of() : blocks) {
      List<PowerRow> rows = PowerTable.read(block);
      if (!rows.isEmpty()) {
        read.add(rows, source);
      }
    }
    return read;
  }

  private void add(List<PowerRow> rows, SourceText source) {
    PowerCells cells = new PowerCells(rows.stream().map(row -> row.holder().name()).toList());
    for (PowerRow row : rows) {
      for (NoteStatement statement : cells.read(row)) {
        if (statement instanceof NotUnderstood) {
          diagnostics.add(
              source.diagnostic(
                  DiagnosticCode.ROW_NOT_UNDERSTOOD,
                  "whom this cell names as having power over the shares is not clear",
                  statement.range()));
        } else {
          statements.add(statement);
        }
      }
    }
  }
}
