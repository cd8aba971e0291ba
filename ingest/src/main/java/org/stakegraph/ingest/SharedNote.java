package org.stakegraph.ingest;

import java.util.Set;
import org.stakegraph.ingest.footnote.TableNotes;
import org.stakegraph.ingest.statement.NoteStatement;
import org.stakegraph.ingest.statement.NoteStatement.Disclaims;
import org.stakegraph.ingest.statement.NoteStatement.Relates;
import org.stakegraph.ingest.statement.Stakeholding;
import org.stakegraph.ingest.text.TextRange;

/**
 * A note to which a table points, so that another table may point to it too.
 *
 * @param table where the table is printed
 * @param said what the note says, read for that table
 * @param named whether it names a holder of that table, of whose shares it then speaks
 */
record SharedNote(TextRange table, Set<NoteStatement> said, boolean named) {

  static SharedNote of(MarkedTable table, TableNotes.ReadNote note) {
    return new SharedNote(
        table.table().range(), Set.copyOf(note.statements()), table.isNamedIn(note.note()));
  }

  /**
   * Whether a statement that another table's rows share is to be taken for them too: it speaks of
   * the rows, or means others there. The classes of one printed table have the same rows.
   */
  boolean lacks(NoteStatement statement, TextRange other) {
    return !table.equals(other) && (isOfRows(statement) ? !named : !said.contains(statement));
  }

  private static boolean isOfRows(NoteStatement statement) {
    if (statement instanceof Relates relates) {
      return relates.objects().stream().anyMatch(Stakeholding.TheseShares.class::isInstance);
    }
    return statement instanceof Disclaims disclaims
        && disclaims.objects().stream().anyMatch(Stakeholding.TheseShares.class::isInstance);
  }
}
