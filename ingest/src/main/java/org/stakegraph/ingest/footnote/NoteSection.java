package org.stakegraph.ingest.footnote;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.stakegraph.ingest.text.TextRange;
import org.stakegraph.model.Diagnostic;

/**
 * The notes after a table.
 *
 * @param notes in printed order
 * @param legends what stars stand for
 * @param diagnostics lost, recovered and dangling marks
 * @param range from the first to the last word of the notes; empty if there are none
 */
public record NoteSection(
    List<Note> notes, List<Legend> legends, List<Diagnostic> diagnostics, TextRange range) {
  public NoteSection {
    notes = List.copyOf(notes);
    legends = List.copyOf(legends);
    diagnostics = List.copyOf(diagnostics);
    requireNonNull(range, "range");
  }
}
