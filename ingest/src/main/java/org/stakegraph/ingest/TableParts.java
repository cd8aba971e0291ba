package org.stakegraph.ingest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.stakegraph.ingest.assemble.NotePart;
import org.stakegraph.ingest.assemble.TablePart;
import org.stakegraph.ingest.block.Block;
import org.stakegraph.ingest.footnote.NameClauses;
import org.stakegraph.ingest.footnote.TableNotes;
import org.stakegraph.ingest.source.SourceText;
import org.stakegraph.ingest.statement.NoteStatement;
import org.stakegraph.ingest.statement.TableStatement;
import org.stakegraph.ingest.table.TableReading;
import org.stakegraph.ingest.text.TextRange;
import org.stakegraph.model.Diagnostic;

/**
 * Ownership tables with what their notes and their holders' names say.
 *
 * <p>A printed table that counts several classes of shares is several tables here, and has its
 * notes once. They speak of all its classes, so that what they say is taken once; of which class
 * the shares are that they name as parts of a row is not known, so that these are left out.
 */
record TableParts(List<TablePart> tables, List<Diagnostic> diagnostics) {

  /** Reads the notes of each table. */
  static TableParts of(SourceText source, List<Block> blocks, List<TableReading> readings) {
    List<TablePart> tables = new ArrayList<>();
    List<Diagnostic> diagnostics = new ArrayList<>();
    Set<TextRange> read = new HashSet<>();
    for (TableReading reading : readings) {
      TableStatement table = reading.statement();
      TableNotes notes = TableNotes.read(source, table, blocks);
      diagnostics.addAll(reading.diagnostics());
      boolean first = read.add(table.range());
      if (first) {
        diagnostics.addAll(notes.diagnostics());
      }
      tables.add(part(table, notes, first, isOneOfSeveral(table, readings)));
    }
    return new TableParts(tables, diagnostics);
  }

  /** The page of one reporting person, which has no notes. */
  static TablePart coverPage(TableStatement table) {
    return new TablePart(table, List.of(), names(table), true);
  }

  private static boolean isOneOfSeveral(TableStatement table, List<TableReading> readings) {
    return readings.stream().filter(r -> r.statement().range().equals(table.range())).count() > 1;
  }

  private static TablePart part(
      TableStatement table, TableNotes notes, boolean first, boolean several) {
    List<NotePart> parts = new ArrayList<>();
    for (TableNotes.ReadNote read : notes.notes()) {
      List<NoteStatement> said = first ? read.statements() : List.of();
      parts.add(
          new NotePart(
              read.note().marker(),
              read.note().markerPrinted(),
              read.note().text(),
              several ? withoutParts(said) : said));
    }
    return new TablePart(table, parts, names(table), false);
  }

  private static List<NoteStatement> withoutParts(List<NoteStatement> said) {
    return said.stream().filter(s -> !(s instanceof NoteStatement.Includes)).toList();
  }

  private static List<List<NoteStatement>> names(TableStatement table) {
    return table.rows().stream().map(row -> NameClauses.read(row.holder())).toList();
  }
}
