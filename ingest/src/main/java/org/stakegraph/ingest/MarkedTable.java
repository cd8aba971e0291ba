package org.stakegraph.ingest;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.stakegraph.ingest.footnote.Note;
import org.stakegraph.ingest.statement.ClassName;
import org.stakegraph.ingest.statement.HoldingStatement;
import org.stakegraph.ingest.statement.NoteRef;
import org.stakegraph.ingest.statement.TableStatement;
import org.stakegraph.model.FigureRole;

/**
 * A table of one class of shares and the marks in it.
 *
 * @param className the class; empty if its label names none
 * @param marks those of its rows and headings
 * @param owning those of rows that own shares of the class
 */
record MarkedTable(TableStatement table, String className, Set<String> marks, Set<String> owning) {

  static MarkedTable of(TableStatement table) {
    Set<String> marks = markers(table.headingMarks());
    Set<String> owning = new HashSet<>();
    for (HoldingStatement row : table.rows()) {
      Set<String> own = markers(row.marks());
      marks.addAll(own);
      if (row.figures().get(FigureRole.SHARES_BEFORE).asShares().orElse(0) > 0) {
        owning.addAll(own);
      }
    }
    String className = ClassName.of(table.security()).orElse("");
    return new MarkedTable(table, className, marks, owning);
  }

  private static Set<String> markers(List<NoteRef> refs) {
    Set<String> markers = new HashSet<>();
    refs.forEach(ref -> markers.add(ref.marker()));
    return markers;
  }

  /** Whether the table points to a note. */
  boolean uses(Note note) {
    return note.marker().filter(marks::contains).isPresent();
  }

  /** Whether a row with a note's mark owns shares. */
  boolean owns(Note note) {
    return owning.contains(note.marker().orElse(""));
  }
}
