package org.stakegraph.ingest.assemble;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.stakegraph.ingest.statement.NoteStatement;
import org.stakegraph.ingest.statement.TableStatement;

/**
 * A table, what its notes say and what its holders' names say.
 *
 * @param statement the table
 * @param notes its notes in text order
 * @param names what the names of its rows say, for each row in order
 * @param coverPage whether it is the page of one person in a filing by several, who state the same
 *     shares
 */
public record TablePart(
    TableStatement statement,
    List<NotePart> notes,
    List<List<NoteStatement>> names,
    boolean coverPage) {
  public TablePart {
    requireNonNull(statement, "statement");
    notes = List.copyOf(notes);
    names = List.copyOf(names);
  }
}
