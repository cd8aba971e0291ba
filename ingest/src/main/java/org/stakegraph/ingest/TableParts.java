package org.stakegraph.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.stakegraph.ingest.assemble.NotePart;
import org.stakegraph.ingest.assemble.TablePart;
import org.stakegraph.ingest.assemble.TablePart.Origin;
import org.stakegraph.ingest.block.Block;
import org.stakegraph.ingest.footnote.DocumentTerms;
import org.stakegraph.ingest.footnote.NameClauses;
import org.stakegraph.ingest.footnote.Note;
import org.stakegraph.ingest.footnote.PowerCells;
import org.stakegraph.ingest.footnote.TableNotes;
import org.stakegraph.ingest.source.SourceText;
import org.stakegraph.ingest.statement.ClassName;
import org.stakegraph.ingest.statement.HoldingStatement;
import org.stakegraph.ingest.statement.NoteStatement;
import org.stakegraph.ingest.statement.TableStatement;
import org.stakegraph.ingest.table.TableReading;
import org.stakegraph.ingest.text.TextRange;
import org.stakegraph.model.Diagnostic;
import org.stakegraph.model.DiagnosticCode;
import org.stakegraph.model.Span;

/**
 * Ownership tables with what their notes and their holders' names say.
 *
 * <p>A printed table that counts several classes of shares is several tables here. Each has the
 * notes that its rows and headings point to, and what a note says is taken once. So have tables
 * that share the notes behind the last of them, but for what such a note says of rows. The shares
 * that a note names as parts of a row go to the table of the class that their words name, and to
 * none if they name none.
 */
record TableParts(List<TablePart> tables, List<Diagnostic> diagnostics) {

  /** Reads the notes of each table. */
  static TableParts of(SourceText source, List<Block> blocks, List<TableReading> readings) {
    DocumentTerms terms = DocumentTerms.in(blocks);
    List<MarkedTable> marked = new ArrayList<>();
    List<TableNotes> notes = new ArrayList<>();
    Map<TextRange, List<MarkedTable>> printed = new HashMap<>();
    Set<TextRange> used = new HashSet<>();
    for (TableReading reading : readings) {
      MarkedTable table = MarkedTable.of(reading.statement());
      marked.add(table);
      printed.computeIfAbsent(reading.statement().range(), t -> new ArrayList<>()).add(table);
      notes.add(TableNotes.read(source, reading.statement(), blocks, terms));
      used.addAll(used(table, notes.get(notes.size() - 1)));
    }
    Set<Span> usedSpans = used.stream().map(source::span).collect(Collectors.toSet());
    List<TablePart> tables = new ArrayList<>();
    List<Diagnostic> diagnostics = new ArrayList<>();
    Set<TextRange> tablesRead = new HashSet<>();
    Map<TextRange, SharedNote> notesRead = new HashMap<>();
    for (int i = 0; i < readings.size(); i++) {
      TableStatement table = readings.get(i).statement();
      diagnostics.addAll(readings.get(i).diagnostics());
      if (tablesRead.add(table.range())) {
        notes.get(i).diagnostics().stream()
            .filter(diagnostic -> !isOfUsed(diagnostic, usedSpans))
            .forEach(diagnostics::add);
      }
      List<MarkedTable> classes = printed.getOrDefault(table.range(), List.of());
      List<NotePart> parts = new ArrayList<>();
      for (TableNotes.ReadNote read : notes.get(i).notes()) {
        TextRange note = read.note().text().range();
        boolean nobodys = classes.size() < 2 && !used.contains(note);
        if (nobodys || marked.get(i).uses(read.note())) {
          SharedNote before = notesRead.get(note);
          if (before == null) {
            notesRead.put(note, SharedNote.of(marked.get(i), read));
          }
          parts.add(part(read, Optional.ofNullable(before), marked.get(i), classes));
        }
      }
      tables.add(new TablePart(table, parts, names(table), powers(table), Origin.TABLE));
    }
    return new TableParts(tables, diagnostics);
  }

  /** The notes to which a table points: two tables may share those behind the second. */
  private static List<TextRange> used(MarkedTable table, TableNotes notes) {
    return notes.notes().stream()
        .map(TableNotes.ReadNote::note)
        .filter(table::uses)
        .map(note -> note.text().range())
        .toList();
  }

  /** What one table does not point to, another may. */
  private static boolean isOfUsed(Diagnostic diagnostic, Set<Span> used) {
    return diagnostic.code() == DiagnosticCode.NOTE_WITHOUT_MARKER
        && used.contains(diagnostic.span());
  }

  /**
   * The page of one reporting person, or a line of a form.
   *
   * @param parts the shares that its notes name as parts of its row, note by note
   */
  static TablePart of(TableStatement table, List<NotePart> parts, Origin origin) {
    return new TablePart(table, parts, names(table), List.of(), origin);
  }

  private static NotePart part(
      TableNotes.ReadNote read,
      Optional<SharedNote> before,
      MarkedTable table,
      List<MarkedTable> classes) {
    List<NoteStatement> said = new ArrayList<>();
    for (NoteStatement statement : read.statements()) {
      boolean apart = classes.size() > 1 && statement instanceof NoteStatement.Includes;
      boolean own = before.map(note -> note.lacks(statement, table.table().range())).orElse(true);
      if (apart ? isOf(table.className(), classes, read, statement) : own) {
        said.add(statement);
      }
    }
    Note note = read.note();
    return new NotePart(note.marker(), note.markerPrinted(), note.text(), said);
  }

  /**
   * Whether the shares of a part are of one class, and of none that is counted beside it. Where
   * their words name no class, they are of the only one of which the note's rows own any.
   */
  private static boolean isOf(
      String own, List<MarkedTable> classes, TableNotes.ReadNote read, NoteStatement part) {
    long several = classes.stream().map(MarkedTable::className).distinct().count();
    if (own.isEmpty() || several < classes.size()) {
      return false;
    }
    Optional<String> named = ClassName.of(read.note().text().within(part.range()).toString());
    return named.isPresent()
        ? named.get().equals(own)
        : classes.stream()
            .allMatch(table -> table.owns(read.note()) == table.className().equals(own));
  }

  private static List<List<NoteStatement>> names(TableStatement table) {
    List<List<NoteStatement>> names = new ArrayList<>();
    for (HoldingStatement row : table.rows()) {
      names.add(NameClauses.read(row.holder()));
    }
    return names;
  }

  private static List<List<NoteStatement>> powers(TableStatement table) {
    boolean any = table.rows().stream().anyMatch(row -> row.power().isPresent());
    List<String> holders = table.rows().stream().map(row -> row.holder().name()).toList();
    PowerCells cells = new PowerCells(any ? holders : List.of());
    List<List<NoteStatement>> powers = new ArrayList<>();
    for (HoldingStatement row : any ? table.rows() : List.<HoldingStatement>of()) {
      powers.add(row.power().map(cell -> cells.read(cell, row.holder())).orElse(List.of()));
    }
    return powers;
  }
}
