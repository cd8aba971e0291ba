package org.stakegraph.ingest.footnote;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.stakegraph.ingest.statement.Marks;

/**
 * A mark at the head of a note that says what it is: {@code Note 4:}, {@code Footnote (4)}, {@code
 * (Note 4)}.
 *
 * @param end one past its last character
 */
record NamedMark(String marker, int end) {
  private static final List<String> NOUNS = List.of("note ", "footnote ", "fn ");

  private static final String SIGNS = " :.-\u2013\u2014";

  private static final int MOST_DIGITS = 3;

  /** The mark with which a text goes on from a place, or null. */
  static @Nullable NamedMark at(CharSequence text, int from) {
    char close = from < text.length() ? Marks.closing(text.charAt(from)) : 0;
    int start = pastNoun(text, close == 0 ? from : from + 1);
    if (start < 0) {
      return null;
    }
    boolean inner = start < text.length() && text.charAt(start) == '(';
    int first = inner ? start + 1 : start;
    int end = first;
    while (end < text.length() && end - first < MOST_DIGITS && isDigit(text.charAt(end))) {
      end++;
    }
    if (end == first || end == text.length()) {
      return null;
    }
    int past = close != 0 || inner ? pastBracket(text, end) : pastSigns(text, end);
    return past > end ? new NamedMark(text.subSequence(first, end).toString(), past) : null;
  }

  private static int pastBracket(CharSequence text, int at) {
    return ")]}".indexOf(text.charAt(at)) >= 0 ? at + 1 : at;
  }

  /** Past the colon, dash or full stop that parts the number from the note; the place if none. */
  private static int pastSigns(CharSequence text, int at) {
    int past = at;
    boolean sign = false;
    while (past < text.length() && SIGNS.indexOf(text.charAt(past)) >= 0) {
      sign |= text.charAt(past) != ' ';
      past++;
    }
    return sign ? past : at;
  }

  private static int pastNoun(CharSequence text, int from) {
    for (String noun : NOUNS) {
      int end = from + noun.length();
      if (end < text.length()
          && text.subSequence(from, end).toString().toLowerCase(Locale.ROOT).equals(noun)) {
        return end;
      }
    }
    return -1;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
