package org.stakegraph.ingest.table;

import java.util.List;
import org.stakegraph.ingest.statement.NoteRef;
import org.stakegraph.ingest.text.AlignedText;

/** Footnote marks that are signs: {@code Ada Sample**}. */
final class Signs {
  private static final String SIGNS = "*\u2020\u2021#+";

  private Signs() {}

  /** The words without the signs at their end, which are added to the marks. */
  static AlignedText cut(AlignedText words, List<NoteRef> marks) {
    int start = words.length();
    while (start > 0 && SIGNS.indexOf(words.charAt(start - 1)) >= 0) {
      start--;
    }
    if (start == 0 || start == words.length()) {
      return words;
    }
    marks.add(new NoteRef(words.toString().substring(start), words.range(start, words.length())));
    return words.slice(0, start);
  }
}
