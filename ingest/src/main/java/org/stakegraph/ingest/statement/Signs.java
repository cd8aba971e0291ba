package org.stakegraph.ingest.statement;

import java.util.List;
import org.stakegraph.ingest.text.AlignedText;

/** Footnote marks that are signs: {@code Ada Sample**}. */
public final class Signs {
  private static final String SIGNS = "*\u2020\u2021\u00A7#+";

  private Signs() {}

  /** The same as {@link #cut}, where marks in brackets may follow: {@code Ada Sample* (2)}. */
  public static AlignedText cutBeforeMarks(AlignedText words, List<NoteRef> marks) {
    AlignedText whole = cut(words, marks);
    int tail = Marks.tail(whole);
    AlignedText name = whole.slice(0, tail);
    AlignedText bare = tail == whole.length() ? name : cut(name, marks);
    return bare.length() == name.length()
        ? whole
        : AlignedText.join(List.of(bare, whole.from(tail)));
  }

  /**
   * The words without the signs at their end, {@code * **} and {@code (*)} too, which are added to
   * the marks.
   */
  public static AlignedText cut(AlignedText words, List<NoteRef> marks) {
    int end = words.length();
    for (int start = start(words, end); start < end; start = start(words, end)) {
      String sign = words.toString().substring(start, end);
      boolean bracket = sign.charAt(0) == '(';
      String marker = bracket ? sign.substring(1, sign.length() - 1) : sign;
      marks.add(new NoteRef(marker, words.range(start, end)));
      end = withoutBlanks(words, start);
    }
    return words.slice(0, end);
  }

  /** Where the signs that end at a place begin, with a bracket around them or none. */
  private static int start(AlignedText words, int end) {
    boolean bracket = end > 2 && words.charAt(end - 1) == ')';
    int first = bracket ? end - 1 : end;
    int start = first;
    while (start > 0 && SIGNS.indexOf(words.charAt(start - 1)) >= 0) {
      start--;
    }
    if (!bracket) {
      return start;
    }
    return start > 0 && start < first && words.charAt(start - 1) == '(' ? start - 1 : end;
  }

  private static int withoutBlanks(AlignedText words, int end) {
    int at = end;
    while (at > 0 && words.charAt(at - 1) == ' ') {
      at--;
    }
    return at;
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

  /** Whether words are nothing but signs. */
  public static boolean are(CharSequence words) {
    return words.length() > 0 && words.chars().allMatch(c -> isSign((char) c));
  }

  private static boolean isSign(char c) {
    return SIGNS.indexOf(c) >= 0;
  }
}
