package org.stakegraph.ingest.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stakegraph.ingest.text.AlignedText;
import org.stakegraph.ingest.text.Word;

/**
 * Footnote marks that say what they are: {@code (Note 1)}, {@code (see Notes 1 and 2 below)},
 * {@code [fn. 3]}. Names may stand in brackets too, "(Note Trust)", and are none.
 *
 * @param marks the marks in printed order
 * @param end one past the closing bracket
 */
record NotePointer(List<NoteRef> marks, int end) {
  /** Longest content of the brackets: "see also footnotes 10, 11 and 12 below". */
  private static final int LONGEST = 40;

  /** Notes are numbered below 1,000. */
  private static final int MOST_DIGITS = 3;

  private static final Set<String> LEADS = Set.of("see", "also");
  private static final Set<String> NOUNS =
      Set.of("note", "notes", "footnote", "footnotes", "fn", "fns");
  private static final Set<String> NUMBERS = Set.of("no", "nos", "number", "numbers");
  private static final Set<String> PLACES = Set.of("below", "above", "hereto");

  NotePointer {
    marks = List.copyOf(marks);
  }

  /** The marks in the brackets that open at a place, or null if these hold anything else. */
  static @Nullable NotePointer at(AlignedText text, int open) {
    char close = Marks.closing(text.charAt(open));
    int first = open + 1;
    if (close == 0 || first == text.length() || !mayBegin(text.charAt(first))) {
      return null;
    }
    int end = first;
    while (end < text.length() && end - first <= LONGEST && text.charAt(end) != close) {
      end++;
    }
    boolean closed = end < text.length() && text.charAt(end) == close;
    List<NoteRef> marks = closed ? marks(text, first, end) : List.of();
    return marks.isEmpty() ? null : new NotePointer(marks, end + 1);
  }

  /** Most brackets hold something else, as their first letter tells. */
  private static boolean mayBegin(char first) {
    return "nNfFsS".indexOf(first) >= 0;
  }

  private static List<NoteRef> marks(AlignedText text, int from, int to) {
    List<Word> words = words(text, from, to);
    int at = past(LEADS, words, 0);
    if (at == words.size() || !NOUNS.contains(words.get(at).letters())) {
      return List.of();
    }
    int last = words.size() - 1;
    int end = PLACES.contains(words.get(last).letters()) ? last : words.size();
    List<NoteRef> marks = new ArrayList<>();
    for (Word word : words.subList(Math.min(past(NUMBERS, words, at + 1), end), end)) {
      boolean joins = !marks.isEmpty() && word.is("and");
      if (!joins && !isMark(word.text())) {
        return List.of();
      }
      if (!joins) {
        marks.add(new NoteRef(word.text(), text.range(word.start(), word.end())));
      }
    }
    return marks;
  }

  /** The words between two places; a comma or "&" parts them as a blank does. */
  private static List<Word> words(AlignedText text, int from, int to) {
    List<Word> words = new ArrayList<>();
    int start = from;
    for (int i = from; i <= to; i++) {
      if (i == to || " ,&".indexOf(text.charAt(i)) >= 0) {
        if (i > start) {
          words.add(new Word(start, i, text.toString().substring(start, i)));
        }
        start = i + 1;
      }
    }
    return words;
  }

  private static int past(Set<String> some, List<Word> words, int from) {
    int at = from;
    while (at < words.size() && some.contains(words.get(at).letters())) {
      at++;
    }
    return at;
  }

  private static boolean isMark(String word) {
    boolean number = word.length() <= MOST_DIGITS && Word.isDigits(word);
    return number || (word.length() == 1 && Character.isLetter(word.charAt(0)));
  }
}
