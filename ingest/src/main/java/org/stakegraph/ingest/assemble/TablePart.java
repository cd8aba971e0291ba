package org.stakegraph.ingest.assemble;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.stakegraph.ingest.statement.NoteStatement;
import org.stakegraph.ingest.statement.TableStatement;

/**
 * A table, what its notes say and what the words of its rows say.
 *
 * @param statement the table
 * @param notes its notes in text order
 * @param names what the names of its rows say, for each row in order
 * @param powers what cells of its rows say of who has power over their shares, in the same order
 * @param origin what it is in its filing
 */
public record TablePart(
    TableStatement statement,
    List<NotePart> notes,
    List<List<NoteStatement>> names,
    List<List<NoteStatement>> powers,
    Origin origin) {

  /** What a table is in its filing. */
  public enum Origin {
    /** A table as printed, with marks to notes. */
    TABLE,
    /** The page of one person in a filing by several, who state the same shares. */
    COVER_PAGE,
    /** The line of a form; others state other shares. */
    FORM_LINE
  }

  public TablePart {
    requireNonNull(statement, "statement");
    notes = List.copyOf(notes);
    names = List.copyOf(names);
    powers = List.copyOf(powers);
    requireNonNull(origin, "origin");
  }
}
