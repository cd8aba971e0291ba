package org.stakegraph.ingest;

import java.util.ArrayList;
import java.util.List;
import org.stakegraph.ingest.footnote.Aliases;
import org.stakegraph.ingest.footnote.NoteContext;
import org.stakegraph.ingest.footnote.NoteReader;
import org.stakegraph.ingest.footnote.NoteReading;
import org.stakegraph.ingest.statement.Disclosure;
import org.stakegraph.ingest.statement.NoteStatement;
import org.stakegraph.ingest.statement.PageNote;
import org.stakegraph.ingest.text.AlignedText;

/**
 * What prose outside notes says of parties. Prose is written about many things: what it says of
 * figures, and what no rule reads in it, is left out.
 */
final class ProseStatements {
  private ProseStatements() {}

  /** What a disclosure says of its persons in its passages and by its signatures. */
  static List<NoteStatement> of(Disclosure disclosure) {
    List<String> holders = new ArrayList<>();
    disclosure
        .tables()
        .forEach(table -> table.rows().forEach(row -> holders.add(row.holder().name())));
    List<NoteStatement> said = NotAdmitted.completed(read(disclosure.prose(), holders));
    disclosure.notes().forEach(note -> said.addAll(read(note, holders)));
    said.addAll(disclosure.signatures());
    return said;
  }

  private static List<NoteStatement> read(PageNote note, List<String> holders) {
    List<String> holder = List.of(note.holder().name());
    NoteContext context = new NoteContext(holder, holders, Aliases.none(), "shares");
    return ofParties(NoteReader.read(note.text(), context));
  }

  /** What passages say one after the other. */
  static List<NoteStatement> read(List<AlignedText> passages, List<String> holders) {
    List<NoteStatement> said = new ArrayList<>();
    for (NoteReading reading : NoteReader.read(passages, holders)) {
      said.addAll(ofParties(reading));
    }
    return said;
  }

  private static List<NoteStatement> ofParties(NoteReading reading) {
    return reading.statements().stream().filter(ProseStatements::isOfParties).toList();
  }

  private static boolean isOfParties(NoteStatement statement) {
    return statement instanceof NoteStatement.Relates
        || statement instanceof NoteStatement.Disclaims
        || statement instanceof NoteStatement.Defines;
  }
}
