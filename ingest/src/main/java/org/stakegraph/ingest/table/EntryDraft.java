package org.stakegraph.ingest.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stakegraph.ingest.text.AlignedText;
import org.stakegraph.ingest.text.Word;

/** An entry whose lines are still being collected. */
final class EntryDraft {
  private final List<AlignedText> names = new ArrayList<>();
  private final List<AlignedText> rest = new ArrayList<>();
  private final List<BodyLine> ghosts = new ArrayList<>();
  private @Nullable BodyLine figures;
  private boolean complete;
  private boolean copies;

  EntryDraft(BodyLine first) {
    addName(first);
  }

  void addName(BodyLine line) {
    names.add(line.name());
    note(line.name());
  }

  void addRest(BodyLine line) {
    boolean repeated =
        !rest.isEmpty() && rest.get(rest.size() - 1).toString().equals(line.name().toString());
    if (!repeated) {
      rest.add(line.name());
      note(line.name());
    }
  }

  void addGhost(BodyLine line) {
    ghosts.add(line);
  }

  void takeFigures(BodyLine line) {
    figures = figures == null ? line : figures.completedBy(line);
  }

  /** Whether the line carries figures that the entry lacks, and no others. */
  boolean lacksFiguresOf(BodyLine line) {
    return figures == null || figures.complements(line);
  }

  /** Keeps the reading whose arithmetic fits better and sets the other one aside. */
  void takeBetterFigures(BodyLine line) {
    BodyLine other = figures();
    boolean better = Consistency.of(line.cells()).score() > Consistency.of(other.cells()).score();
    ghosts.add(better ? other : line);
    figures = better ? line : other;
    if (Postal.mayBeBuilding(Word.of(line.name()))) {
      addRest(line);
    } else {
      addName(line);
    }
  }

  private void note(AlignedText words) {
    copies |= words.toString().toLowerCase(java.util.Locale.ROOT).contains("copies to");
    List<Word> list = Word.of(words);
    complete |= Postal.endOfFirstCity(list) > 0 || hasAttention(words);
  }

  private static boolean hasAttention(AlignedText words) {
    for (Segment segment : Segment.split(words)) {
      if (segment.marker() == Marker.ATTENTION) {
        return true;
      }
    }
    return false;
  }

  boolean hasFigures() {
    return figures != null;
  }

  BodyLine figures() {
    if (figures == null) {
      throw new IllegalStateException("the entry has no figures yet");
    }
    return figures;
  }

  /** Whether nothing but name lines without figures has come so far. */
  boolean isOpenName() {
    return figures == null && rest.isEmpty() && !complete;
  }

  boolean hasNoRest() {
    return rest.isEmpty();
  }

  /** Whether a city or an attention line, the end of an address, has come. */
  boolean isComplete() {
    return complete;
  }

  /** Whether a copies-to line has come, behind which a second address follows. */
  boolean isCopies() {
    return copies;
  }

  AlignedText lastName() {
    return names.get(names.size() - 1);
  }

  Entry entry() {
    return new Entry(names, List.of(), rest, Optional.ofNullable(figures), ghosts);
  }
}
