package org.stakegraph.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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
 * @param holders the names of the rows with each mark
 * @param owning those of rows that own shares of the class
 */
record MarkedTable(
    TableStatement table,
    String className,
    Set<String> marks,
    Map<String, List<String>> holders,
    Set<String> owning) {

  /** A note of more rows is about none of them by name; rows times letters would be too many. */
  private static final int MOST_NAMED = 20;

  static MarkedTable of(TableStatement table) {
    Set<String> marks = markers(table.headingMarks());
    Map<String, List<String>> holders = new HashMap<>();
    Set<String> owning = new HashSet<>();
    for (HoldingStatement row : table.rows()) {
      Set<String> own = markers(row.marks());
      marks.addAll(own);
      own.forEach(
          mark -> holders.computeIfAbsent(mark, m -> new ArrayList<>()).add(row.holder().name()));
      if (row.figures().get(FigureRole.SHARES_BEFORE).asShares().orElse(0) > 0) {
        owning.addAll(own);
      }
    }
    String className = ClassName.of(table.security()).orElse("");
    return new MarkedTable(table, className, marks, holders, owning);
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

  /** Whether a note names one of the few holders whose rows have its mark. */
  boolean isNamedIn(Note note) {
    List<String> marked = holders.getOrDefault(note.marker().orElse(""), List.of());
    String text = marked.size() > MOST_NAMED ? "" : note.text().toString();
    return marked.stream().anyMatch(text::contains);
  }

  /** Whether a row with a note's mark owns shares. */
  boolean owns(Note note) {
    return owning.contains(note.marker().orElse(""));
  }
}
