package org.stakegraph.ingest.footnote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stakegraph.ingest.source.SourceText;
import org.stakegraph.ingest.text.AlignedText;
import org.stakegraph.ingest.text.TextRange;
import org.stakegraph.model.Diagnostic;
import org.stakegraph.model.DiagnosticCode;

/**
 * Splits the text after a table into its notes. A lost mark is recovered where the sequence of
 * printed marks and what the note says leave one possibility; otherwise the note stays without one.
 */
public final class NoteSplitter {
  private static final Set<String> OPENINGS =
      Set.of(
          "includes",
          "consists",
          "represents",
          "reflects",
          "pursuant",
          "comprised",
          "excludes",
          "include",
          "these",
          "such",
          "shares",
          "less",
          "beneficial",
          "based",
          "does",
          "all");

  private final SourceText source;
  private final List<MarkerUse> uses;
  private final List<Note> notes = new ArrayList<>();
  private final List<Legend> legends = new ArrayList<>();
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  private NoteSplitter(SourceText source, List<MarkerUse> uses) {
    this.source = source;
    this.uses = uses;
  }

  /**
   * Splits physical lines.
   *
   * @param area from the end of the table to the next section at the latest
   * @param uses the marks of headings and rows in the order in which the table prints them first
   */
  public static NoteSection split(SourceText source, TextRange area, List<MarkerUse> uses) {
    List<MarkerUse> ordered = Markers.ordered(uses);
    return new NoteSplitter(source, ordered)
        .section(ParagraphReader.read(source, area, ordered), area);
  }

  /**
   * Splits paragraphs that another reader found, such as those of a page of HTML.
   *
   * @param paragraphs each with its mark at its head, if it has one
   * @param area where they stand
   */
  public static NoteSection split(
      SourceText source, List<AlignedText> paragraphs, TextRange area, List<MarkerUse> uses) {
    List<AlignedText> lines = new ArrayList<>();
    for (AlignedText paragraph : paragraphs) {
      lines.add(paragraph);
      lines.add(AlignedText.EMPTY);
    }
    List<MarkerUse> ordered = Markers.ordered(uses);
    return new NoteSplitter(source, ordered).section(ParagraphReader.of(lines, ordered), area);
  }

  private NoteSection section(List<NoteParagraph> paragraphs, TextRange area) {
    List<NoteParagraph> kept = bounded(withoutLegends(paragraphs));
    MarkerRecovery recovery = new MarkerRecovery(joined(kept), uses);
    notes.addAll(recovery.notes());
    report();
    TextRange range =
        notes.stream()
            .map(note -> note.text().range())
            .reduce(TextRange::cover)
            .orElse(new TextRange(area.start(), area.start()));
    return new NoteSection(notes, legends, diagnostics, range);
  }

  private List<NoteParagraph> withoutLegends(List<NoteParagraph> paragraphs) {
    List<NoteParagraph> kept = new ArrayList<>();
    for (int i = 0; i < paragraphs.size(); i++) {
      Optional<Legend> legend = Legends.at(paragraphs, i);
      if (legend.isPresent()) {
        legends.add(legend.get());
        i += Legends.isSignAlone(paragraphs.get(i)) ? 1 : 0;
      } else {
        kept.add(paragraphs.get(i));
      }
    }
    return kept;
  }

  /** The paragraphs before a heading, or before the first that is no note. */
  private List<NoteParagraph> bounded(List<NoteParagraph> paragraphs) {
    List<NoteParagraph> kept = new ArrayList<>();
    int last = lastMarked(paragraphs);
    boolean all = last >= 0 && isLastUse(paragraphs.get(last));
    for (int i = 0; i < paragraphs.size(); i++) {
      NoteParagraph paragraph = paragraphs.get(i);
      boolean beyond = i > last;
      if (paragraph.isHeading() && (beyond || !kept.isEmpty() || last < 0)) {
        if (beyond) {
          break;
        }
        continue;
      }
      boolean continues =
          !kept.isEmpty()
              && (kept.get(kept.size() - 1).isOpen() || paragraph.continuesText())
              && paragraph.marker().isEmpty();
      if (beyond && !continues && (all || !looksLikeNote(paragraph))) {
        break;
      }
      kept.add(paragraph);
    }
    return kept;
  }

  private static int lastMarked(List<NoteParagraph> paragraphs) {
    for (int i = paragraphs.size() - 1; i >= 0; i--) {
      if (paragraphs.get(i).marker().isPresent()) {
        return i;
      }
    }
    return -1;
  }

  private boolean isLastUse(NoteParagraph paragraph) {
    return uses.isEmpty()
        || paragraph.marker().equals(Optional.of(uses.get(uses.size() - 1).marker()));
  }

  /** Whether an unmarked paragraph speaks as notes do or of a holder that carries a mark. */
  private boolean looksLikeNote(NoteParagraph paragraph) {
    if (paragraph.bullet()) {
      return true;
    }
    List<Token> tokens = Tokenizer.tokens(paragraph.text());
    boolean opening = !tokens.isEmpty() && OPENINGS.contains(tokens.get(0).key());
    return opening
        || uses.stream().anyMatch(use -> HolderTraces.of(use).isNamedIn(paragraph.text()));
  }

  /** Joins paragraphs that the layout cut apart. */
  private static List<NoteParagraph> joined(List<NoteParagraph> paragraphs) {
    List<NoteParagraph> joined = new ArrayList<>();
    for (NoteParagraph paragraph : paragraphs) {
      int last = joined.size() - 1;
      boolean continues =
          last >= 0
              && paragraph.marker().isEmpty()
              && (paragraph.continuesText() || (joined.get(last).isOpen() && !paragraph.bullet()));
      if (continues) {
        NoteParagraph before = joined.get(last);
        AlignedText text = AlignedText.join(List.of(before.text(), paragraph.text()));
        joined.set(last, before.with(text));
      } else {
        joined.add(paragraph);
      }
    }
    return joined;
  }

  private void report() {
    for (Note note : notes) {
      String marker = note.marker().orElse("");
      if (marker.isEmpty()) {
        add(DiagnosticCode.NOTE_WITHOUT_MARKER, "this note's number is lost", note);
      } else if (!note.markerPrinted()) {
        add(DiagnosticCode.MARKER_RECOVERED, "this is note (" + marker + ")", note);
      } else if (uses.stream().noneMatch(use -> use.marker().equals(marker))) {
        add(DiagnosticCode.NOTE_WITHOUT_MARKER, "no row points to note (" + marker + ")", note);
      }
    }
  }

  private void add(DiagnosticCode code, String message, Note note) {
    diagnostics.add(source.diagnostic(code, message, note.text().range()));
  }
}
