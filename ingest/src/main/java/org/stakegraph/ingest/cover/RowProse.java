package org.stakegraph.ingest.cover;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stakegraph.ingest.statement.PageNote;
import org.stakegraph.ingest.statement.PartyMention;
import org.stakegraph.ingest.text.AlignedText;
import org.stakegraph.ingest.text.Word;

/**
 * What the rows of a person's page say in words beside their figures: "1,250,000 shares held by
 * Alder Fund, of which Alder GP is the general partner", and the terms that its name defines.
 */
final class RowProse {
  /** Fewer words only count or refer elsewhere. */
  private static final int LEAST_WORDS = 9;

  /** All that is read of the rows of one page, in characters. */
  private static final int LONGEST = 10_000;

  private RowProse() {}

  /** What the rows of a page say of its person, each wording once. */
  static List<PageNote> of(PartyMention holder, List<List<AlignedText>> rows) {
    List<PageNote> notes = new ArrayList<>();
    List<String> said = new ArrayList<>();
    int length = 0;
    for (List<AlignedText> row : rows) {
      AlignedText words = AlignedText.join(row);
      boolean prose = words.length() <= LONGEST && Word.of(words).size() >= LEAST_WORDS;
      if (prose && length + words.length() <= LONGEST && !said.contains(words.toString())) {
        length += words.length();
        said.add(words.toString());
        notes.add(new PageNote(holder, words));
      }
    }
    return notes;
  }

  /** The row of the name, where it defines a term for the person. */
  static Optional<PageNote> terms(PartyMention holder, List<AlignedText> name) {
    AlignedText words = AlignedText.join(name);
    if (words.length() > LONGEST) {
      return Optional.empty();
    }
    int bracket = words.toString().indexOf('(', 1);
    while (bracket > 0 && !PersonName.definesTerm(words, bracket)) {
      bracket = words.toString().indexOf('(', bracket + 1);
    }
    return bracket > 0 ? Optional.of(new PageNote(holder, words)) : Optional.empty();
  }
}
