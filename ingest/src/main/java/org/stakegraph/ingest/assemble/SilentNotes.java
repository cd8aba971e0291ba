package org.stakegraph.ingest.assemble;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.stakegraph.model.Diagnostic;
import org.stakegraph.model.DiagnosticCode;
import org.stakegraph.model.FootnoteId;
import org.stakegraph.model.Span;

/**
 * Reports the notes on holders of which nothing became a fact, so that none is lost in silence:
 * what such a note says was understood and has no place in the report, or was left out as not
 * certain.
 */
final class SilentNotes {
  private final Draft draft;
  private final List<Span> heard = new ArrayList<>();

  SilentNotes(Draft draft) {
    this.draft = draft;
    draft.relationships.forEach(fact -> heard.add(fact.evidence().span()));
    draft.components().forEach(fact -> heard.add(fact.evidence().span()));
    draft.disclaimers.forEach(fact -> heard.add(fact.evidence().span()));
    draft.limitations.forEach(fact -> heard.add(fact.evidence().span()));
    for (Diagnostic diagnostic : draft.diagnostics) {
      if (diagnostic.code() == DiagnosticCode.NOTE_NOT_UNDERSTOOD
          || diagnostic.code() == DiagnosticCode.NOTE_WITHOUT_MARKER) {
        heard.add(diagnostic.span());
      }
    }
  }

  /**
   * Reports those among the notes.
   *
   * @param headings the notes of headings, which explain columns and not holders
   */
  void report(List<NoteLink> notes, Set<FootnoteId> headings) {
    for (NoteLink note : notes) {
      Span span = draft.span(note.part().text().range());
      boolean onHolders = note.id().isPresent() && !headings.contains(note.id().get());
      if (onHolders && heard.stream().noneMatch(fact -> meet(fact, span))) {
        heard.add(span);
        draft.report(
            DiagnosticCode.NOTE_NOT_UNDERSTOOD,
            "nothing of note (" + note.part().marker().orElse("") + ") became a fact",
            note.part().text().range());
      }
    }
  }

  private static boolean meet(Span one, Span other) {
    return one.start() < other.end() && other.start() < one.end();
  }
}
