package org.stakegraph.ingest.footnote;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.stakegraph.ingest.block.Block;
import org.stakegraph.ingest.block.NoteArea;
import org.stakegraph.ingest.source.SourceText;
import org.stakegraph.ingest.statement.HoldingStatement;
import org.stakegraph.ingest.statement.NoteRef;
import org.stakegraph.ingest.statement.NoteStatement;
import org.stakegraph.ingest.statement.TableStatement;
import org.stakegraph.ingest.text.AlignedText;
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
   * @param blocks the blocks of the filing in text order
   * @param document the terms that these define elsewhere
   */
  public static TableNotes read(
      SourceText source, TableStatement table, List<Block> blocks, DocumentTerms document) {
    Map<String, List<String>> carriers = carriers(table);
    List<MarkerUse> uses =
        carriers.entrySet().stream().map(e -> new MarkerUse(e.getKey(), e.getValue())).toList();
    NoteSection section = section(source, table, blocks, uses);
    List<String> holders = table.rows().stream().map(row -> row.holder().name()).toList();
    Reader reader = new Reader(table, carriers, holders);
    List<ReadNote> notes = reader.read(section.notes(), Aliases.none());
    Aliases defined =
        document.wanted(
            notes.stream().map(ReadNote::statements).toList(),
            new NoteContext(List.of(), holders, Aliases.none(), table.security()),
            reader.aliases);
    notes = defined.terms().isEmpty() ? notes : reader.read(section.notes(), defined);
    return new TableNotes(notes, section.diagnostics());
  }

  /** Reads the notes of one table in their order. */
  private static final class Reader {
    private final TableStatement table;
    private final Map<String, List<String>> carriers;
    private final List<String> holders;
    private final KnownNames known;
    private Aliases aliases = Aliases.none();

    Reader(TableStatement table, Map<String, List<String>> carriers, List<String> holders) {
      this.table = table;
      this.carriers = carriers;
      this.holders = holders;
      this.known = KnownNames.ofHolders(holders);
    }

    List<ReadNote> read(List<Note> notes, Aliases before) {
      aliases = before;
      List<ReadNote> read = new ArrayList<>();
      for (Note note : notes) {
        List<String> rows =
            note.marker().map(m -> carriers.getOrDefault(m, List.of())).orElse(List.of());
        NoteReading reading =
            NoteReader.read(
                note.text(), new NoteContext(rows, holders, aliases, table.security()), known);
        aliases = reading.aliases();
        read.add(new ReadNote(note, reading.statements()));
      }
      return read;
    }
  }

  /**
   * Lines tell where notes begin in converted text; elsewhere, and where they stand in cells, the
   * medium parts paragraphs.
   */
  private static NoteSection section(
      SourceText source, TableStatement table, List<Block> blocks, List<MarkerUse> uses) {
    int holding = NoteArea.holding(table.range(), blocks);
    boolean grid = holding < blocks.size() && blocks.get(holding) instanceof Block.GridBlock;
    if (grid || NoteArea.isOfCells(holding, blocks, source)) {
      Set<String> marks = uses.stream().map(MarkerUse::marker).collect(Collectors.toSet());
      List<AlignedText> passages = NotePassages.behind(blocks, holding, table.range(), marks);
      int end = table.range().end();
      return NoteSplitter.split(source, passages, new TextRange(end, end), uses);
    }
    return NoteSplitter.split(source, NoteArea.behind(table.range(), blocks, source), uses);
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
