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

  PowerTables {
    statements = List.copyOf(statements);
    diagnostics = List.copyOf(diagnostics);
  }

  /** Reads them; nothing where the filing has no ownership table. */
  static PowerTables of(SourceText source, List<Block> blocks, List<TablePart> tables) {
    List<NoteStatement> statements = new ArrayList<>();
    List<Diagnostic> diagnostics = new ArrayList<>();
    for (NoteStatement said : tables.isEmpty() ? List.<NoteStatement>of() : said(blocks)) {
      if (said instanceof NotUnderstood) {
        diagnostics.add(
            source.diagnostic(
                DiagnosticCode.ROW_NOT_UNDERSTOOD,
                "whom this cell names as having power over the shares is not clear",
                said.range()));
      } else {
        statements.add(said);
      }
    }
    return new PowerTables(statements, diagnostics);
  }

  private static List<NoteStatement> said(List<Block> blocks) {
    List<NoteStatement> said = new ArrayList<>();
    for (Block block : blocks) {
      List<PowerRow> rows = PowerTable.read(block);
      if (!rows.isEmpty()) {
        said.addAll(ofRows(rows));
      }
    }
    return said;
  }

  private static List<NoteStatement> ofRows(List<PowerRow> rows) {
    PowerCells cells = new PowerCells(rows.stream().map(row -> row.holder().name()).toList());
    return rows.stream().flatMap(row -> cells.read(row).stream()).toList();
  }
}
