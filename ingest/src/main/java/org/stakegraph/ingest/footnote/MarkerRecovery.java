package org.stakegraph.ingest.footnote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stakegraph.ingest.text.AlignedText;

/** Gives lost marks back to notes where sequence and content leave one possibility. */
final class MarkerRecovery {
  private final List<NoteParagraph> paragraphs;
  private final List<MarkerUse> uses;
  private final List<Note> notes = new ArrayList<>();

  MarkerRecovery(List<NoteParagraph> paragraphs, List<MarkerUse> uses) {
    this.paragraphs = paragraphs;
    this.uses = uses;
  }

  List<Note> notes() {
    int at = 0;
    int use = 0;
    while (at < paragraphs.size()) {
      int end = at;
      while (end < paragraphs.size() && paragraphs.get(end).marker().isEmpty()) {
        end++;
      }
      boolean last = end == paragraphs.size();
      int next = last ? uses.size() : indexOf(paragraphs.get(end).marker().orElseThrow());
      List<MarkerUse> gap = next >= use ? uses.subList(use, next) : List.of();
      gap(paragraphs.subList(at, end), gap, next < 0);
      if (!last) {
        NoteParagraph marked = paragraphs.get(end);
        notes.add(new Note(marked.marker(), true, marked.text()));
        use = next >= 0 ? next + 1 : use;
      }
      at = end + 1;
    }
    return notes;
  }

  private int indexOf(String marker) {
    for (int i = 0; i < uses.size(); i++) {
      if (uses.get(i).marker().equals(marker)) {
        return i;
      }
    }
    return -1;
  }

  /** Unmarked paragraphs between two marked ones, and the marks that are missing between them. */
  private void gap(List<NoteParagraph> lost, List<MarkerUse> missing, boolean uncertain) {
    if (lost.isEmpty() || (missing.isEmpty() && notes.isEmpty())) {
      return;
    }
    if (missing.isEmpty() && !notes.isEmpty()) {
      lost.forEach(this::append);
    } else if (lost.size() == missing.size() && !uncertain && fits(lost, missing)) {
      for (int i = 0; i < lost.size(); i++) {
        add(lost.get(i), Optional.of(missing.get(i).marker()));
      }
    } else {
      byContent(lost, missing);
    }
  }

  /** A further paragraph of the note before. */
  private void append(NoteParagraph paragraph) {
    Note before = notes.remove(notes.size() - 1);
    AlignedText text = AlignedText.join(List.of(before.text(), paragraph.text()));
    notes.add(new Note(before.marker(), before.markerPrinted(), text));
  }

  private void add(NoteParagraph paragraph, Optional<String> marker) {
    notes.add(new Note(marker, false, paragraph.text()));
  }

  /** Whether no paragraph speaks only of the holder of another missing mark. */
  private static boolean fits(List<NoteParagraph> lost, List<MarkerUse> missing) {
    for (int i = 0; i < lost.size(); i++) {
      AlignedText text = lost.get(i).text();
      boolean own = HolderTraces.of(missing.get(i)).isNamedIn(text);
      for (int j = 0; j < missing.size() && !own; j++) {
        if (j != i && HolderTraces.of(missing.get(j)).isNamedIn(text)) {
          return false;
        }
      }
    }
    return true;
  }

  /** Each paragraph gets the one missing mark whose holder it alone names, in order. */
  private void byContent(List<NoteParagraph> lost, List<MarkerUse> missing) {
    int from = 0;
    for (NoteParagraph paragraph : lost) {
      int found = -1;
      int count = 0;
      for (int i = from; i < missing.size(); i++) {
        if (HolderTraces.of(missing.get(i)).isNamedIn(paragraph.text())) {
          found = i;
          count++;
        }
      }
      boolean sure = count == 1 && isNamedOnce(lost, missing.get(found));
      add(paragraph, sure ? Optional.of(missing.get(found).marker()) : Optional.empty());
      from = sure ? found + 1 : from;
    }
  }

  private static boolean isNamedOnce(List<NoteParagraph> lost, MarkerUse use) {
    HolderTraces traces = HolderTraces.of(use);
    return lost.stream().filter(paragraph -> traces.isNamedIn(paragraph.text())).count() == 1;
  }
}
