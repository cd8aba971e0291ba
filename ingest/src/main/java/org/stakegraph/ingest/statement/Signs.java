package org.stakegraph.ingest.statement;

import java.util.List;
import org.stakegraph.ingest.text.AlignedText;

/** Footnote marks that are signs: {@code Ada Sample**}. */
public final class Signs {
  private static final String SIGNS = "*\u2020\u2021#";

  private Signs() {}

  /** The words without the signs at their end, {@code * **} too, which are added to the marks. */
  public static AlignedText cut(AlignedText words, List<NoteRef> marks) {
    int end = words.length();
    int run = end;
    for (int i = end - 1; i >= 0 && (isSign(words.charAt(i)) || words.charAt(i) == ' '); i--) {
      boolean begins = isSign(words.charAt(i)) && (i == 0 || !isSign(words.charAt(i - 1)));
      if (begins) {
        marks.add(new NoteRef(words.toString().substring(i, run), words.range(i, run)));
        end = i;
      }
      run = isSign(words.charAt(i)) && !begins ? run : i;
    }
    return words.slice(0, end);
  }

  /** The words without the signs right before the first of them: {@code *Ada Sample}. */
  public static AlignedText cutFirst(AlignedText words, List<NoteRef> marks) {
    int end = 0;
    while (end < words.length() && isSign(words.charAt(end))) {
      end++;
    }
    if (end == 0 || end == words.length() || !Character.isLetter(words.charAt(end))) {
      return words;
    }
    marks.add(new NoteRef(words.toString().substring(0, end), words.range(0, end)));
    return words.from(end);
  }

  private static boolean isSign(char c) {
    return SIGNS.indexOf(c) >= 0;
  }
}
