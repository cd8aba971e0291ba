package org.stakegraph.ingest.footnote;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.stakegraph.ingest.statement.NoteStatement;

/**
 * What a note says.
 *
 * @param statements in the order of their words
 * @param aliases the terms known after the note; hand them to the next one
 */
public record NoteReading(List<NoteStatement> statements, Aliases aliases) {
  public NoteReading {
    statements = List.copyOf(statements);
    requireNonNull(aliases, "aliases");
  }
}
