package org.stakegraph.ingest.cover;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stakegraph.ingest.statement.Marks;
import org.stakegraph.ingest.statement.PageNote;
import org.stakegraph.ingest.statement.PartyMention;
import org.stakegraph.ingest.text.AlignedText;
import org.stakegraph.ingest.text.Word;

/**
 * The notes at the foot of a page: where a paragraph parts, or at the next note's mark, one ends. A
 * marked note is one of the last person whose rows print its mark: the notes of several pages may
 * stand below the last of them.
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
  private Optional<PartyMention> owner = Optional.empty();
  private int length;

  private PageNotes(Paragraphs paragraphs, PartyMention holder) {
    this.paragraphs = paragraphs;
    this.holder = holder;
  }

  /** Remembers whose rows print which marks, this person's after those before. */
  static void mark(PartyMention holder, List<AlignedText> rows, Map<String, PartyMention> marked) {
    for (AlignedText row : rows) {
      for (int i = 0; i < row.length(); i++) {
        int end = Marks.end(row, i);
        if (end > 0) {
          marked.put(row.toString().substring(i, end), holder);
        }
      }
    }
  }

  /**
   * The notes among the lines behind the last row of a person's page.
   *
   * @param marked whose rows print which marks
   */
  static List<PageNote> of(
      Paragraphs paragraphs,
      PartyMention holder,
      Map<String, PartyMention> marked,
      List<AlignedText> lines) {
    PageNotes page = new PageNotes(paragraphs, holder);
    for (AlignedText line : lines) {
      int mark = Marks.end(line, 0);
      if (mark > 0 || page.isParted(line)) {
        page.close();
      }
      if (mark > 0) {
        page.owner = Optional.ofNullable(marked.get(line.toString().substring(0, mark)));
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
      notes.add(new PageNote(owner.orElse(holder), note));
    }
  }
}
