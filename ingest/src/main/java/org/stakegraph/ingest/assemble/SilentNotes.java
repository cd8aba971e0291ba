package org.stakegraph.ingest.assemble;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.stakegraph.model.Component;
import org.stakegraph.model.Diagnostic;
import org.stakegraph.model.DiagnosticCode;
import org.stakegraph.model.Disclaimer;
import org.stakegraph.model.FootnoteId;
import org.stakegraph.model.Limitation;
import org.stakegraph.model.Position;
import org.stakegraph.model.Relationship;
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
    for (Relationship relationship : draft.relationships) {
      heard.add(relationship.evidence().span());
    }
    for (Position row : draft.positions()) {
      row.address().ifPresent(address -> heard.add(address.span()));
    }
    for (Component component : draft.components()) {
      heard.add(component.evidence().span());
    }
    for (Disclaimer disclaimer : draft.disclaimers) {
      heard.add(disclaimer.evidence().span());
    }
    for (Limitation limitation : draft.limitations) {
      heard.add(limitation.evidence().span());
    }
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
      if (onHolders && !isHeard(span)) {
        heard.add(span);
        draft.report(
            DiagnosticCode.NOTE_NOT_UNDERSTOOD,
            "nothing of note (" + note.part().marker().orElse("") + ") became a fact",
            note.part().text().range());
      }
    }
  }

  private boolean isHeard(Span span) {
    for (Span fact : heard) {
      if (meet(fact, span)) {
        return true;
      }
    }
    return false;
  }

  private static boolean meet(Span one, Span other) {
    return one.start() < other.end() && other.start() < one.end();
  }
}
