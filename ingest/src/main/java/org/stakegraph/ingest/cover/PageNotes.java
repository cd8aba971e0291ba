package org.stakegraph.ingest.cover;

import java.util.ArrayList;
import java.util.List;
import org.stakegraph.ingest.statement.Marks;
import org.stakegraph.ingest.statement.PageNote;
import org.stakegraph.ingest.statement.PartyMention;
import org.stakegraph.ingest.text.AlignedText;
import org.stakegraph.ingest.text.Word;

/**
 * The notes at the foot of a page: where a paragraph parts, or at the next note's mark, one ends.
 */
final class PageNotes {
  /** Shorter lines are labels and figures. */
  private static final int LEAST_WORDS = 6;

  /** All that is read of the notes of one page, in characters. */
  private static final int LONGEST = 10_000;

  private final Paragraphs paragraphs;
  private final PartyMention holder;
  private final List<PageNote> notes = new ArrayList<>();
  private final List<AlignedText> open = new ArrayList<>();
  private int length;

  private PageNotes(Paragraphs paragraphs, PartyMention holder) {
    this.paragraphs = paragraphs;
    this.holder = holder;
  }

  /** The notes among the lines behind the last row of a person's page. */
  static List<PageNote> of(Paragraphs paragraphs, PartyMention holder, List<AlignedText> lines) {
    PageNotes page = new PageNotes(paragraphs, holder);
    for (AlignedText line : lines) {
      int mark = Marks.end(line, 0);
      if (mark > 0 || page.isParted(line)) {
        page.close();
      }
      AlignedText words = line.from(Math.max(0, mark));
      if (!words.isEmpty()) {
        page.open.add(words);
      }
    }
    page.close();
    return page.notes;
  }

  private boolean isParted(AlignedText line) {
    return !open.isEmpty() && paragraphs.part(open.get(open.size() - 1), line);
  }

  private void close() {
    AlignedText note = AlignedText.join(open);
    open.clear();
    if (Word.of(note).size() >= LEAST_WORDS && length + note.length() <= LONGEST) {
      length += note.length();
      notes.add(new PageNote(holder, note));
    }
  }
}
