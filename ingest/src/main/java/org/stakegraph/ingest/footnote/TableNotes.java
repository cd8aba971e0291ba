package org.stakegraph.ingest.footnote;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.stakegraph.ingest.source.SourceText;
import org.stakegraph.ingest.statement.HoldingStatement;
import org.stakegraph.ingest.statement.NoteRef;
import org.stakegraph.ingest.statement.NoteStatement;
import org.stakegraph.ingest.statement.TableStatement;
import org.stakegraph.ingest.text.TextRange;
import org.stakegraph.model.Diagnostic;

/**
 * The notes of one table, split, linked by their marks and read.
 *
 * @param notes in printed order
 * @param diagnostics lost, recovered and dangling marks
 */
public record TableNotes(List<ReadNote> notes, List<Diagnostic> diagnostics) {
  public TableNotes {
    notes = List.copyOf(notes);
    diagnostics = List.copyOf(diagnostics);
  }

  /** A note and what it says. */
  public record ReadNote(Note note, List<NoteStatement> statements) {
    public ReadNote {
      statements = List.copyOf(statements);
    }
  }

  /**
   * Reads the notes of a table. A term that one note defines is known in those behind it.
   *
   * @param area from the end of the table to the next section at the latest
   */
  public static TableNotes read(SourceText source, TableStatement table, TextRange area) {
    Map<String, List<String>> carriers = carriers(table);
    List<MarkerUse> uses =
        carriers.entrySet().stream().map(e -> new MarkerUse(e.getKey(), e.getValue())).toList();
    NoteSection section = NoteSplitter.split(source, area, uses);
    List<String> holders = table.rows().stream().map(row -> row.holder().name()).toList();
    KnownNames known = KnownNames.ofHolders(holders);
    Aliases aliases = Aliases.none();
    List<ReadNote> notes = new ArrayList<>();
    for (Note note : section.notes()) {
      List<String> rows =
          note.marker().map(m -> carriers.getOrDefault(m, List.of())).orElse(List.of());
      NoteReading reading =
          NoteReader.read(
              note.text(), new NoteContext(rows, holders, aliases, table.security()), known);
      aliases = reading.aliases();
      notes.add(new ReadNote(note, reading.statements()));
    }
    return new TableNotes(notes, section.diagnostics());
  }

  /** The names of the rows that carry each mark; none for a mark of the heading alone. */
  private static Map<String, List<String>> carriers(TableStatement table) {
    Map<String, List<String>> carriers = new LinkedHashMap<>();
    for (NoteRef mark : table.headingMarks()) {
      carriers.computeIfAbsent(mark.marker(), m -> new ArrayList<>());
    }
    for (HoldingStatement row : table.rows()) {
      for (NoteRef mark : row.marks()) {
        carriers.computeIfAbsent(mark.marker(), m -> new ArrayList<>()).add(row.holder().name());
      }
    }
    return carriers;
  }
}
