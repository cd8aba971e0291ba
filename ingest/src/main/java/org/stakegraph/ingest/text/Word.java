package org.stakegraph.ingest.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A run of characters between spaces.
 *
 * @param start its first character in the text it was cut from
 * @param end one past its last character there
 * @param text the characters
 */
public record Word(int start, int end, String text) {

  /** The words of a text in order. */
  public static List<Word> of(CharSequence text) {
    String all = text.toString();
    List<Word> words = new ArrayList<>();
    int start = 0;
    while (start < all.length()) {
      int space = all.indexOf(' ', start);
      int end = space < 0 ? all.length() : space;
      if (end > start) {
        words.add(new Word(start, end, all.substring(start, end)));
      }
      start = end + 1;
    }
    return words;
  }

  /** Whether a text is digits and nothing else. */
  public static boolean isDigits(CharSequence text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return text.length() > 0;
  }

  /** Lower case, with punctuation at both ends taken off: {@code L.P.,} becomes {@code l.p}. */
  public String core() {
    int from = coreStart();
    return text.substring(from, coreEnd(from)).toLowerCase(Locale.ROOT);
  }

  /** Whether its core is a word, itself in lower case. */
  public boolean is(String word) {
    if (text.length() < word.length()) {
      return false;
    }
    int from = coreStart();
    int length = coreEnd(from) - from;
    return length == word.length() && text.regionMatches(true, from, word, 0, length);
  }

  private int coreStart() {
    int from = 0;
    while (from < text.length() && !Character.isLetterOrDigit(text.charAt(from))) {
      from++;
    }
    return from;
  }

  private int coreEnd(int from) {
    int to = text.length();
    while (to > from && !Character.isLetterOrDigit(text.charAt(to - 1))) {
      to--;
    }
    return to;
  }

  /** Lower case, letters and digits only: {@code L.P.,} becomes {@code lp}. */
  public String letters() {
    int small = 0;
    while (small < text.length() && isSmall(text.charAt(small))) {
      small++;
    }
    if (small == text.length()) {
      return text;
    }
    char[] letters = new char[text.length()];
    int length = 0;
    for (int i = 0; i < letters.length; i++) {
      char c = text.charAt(i);
      if (isSmall(c)) {
        letters[length++] = c;
      } else if (Character.isLetterOrDigit(c)) {
        letters[length++] = c >= 'A' && c <= 'Z' ? (char) (c | ' ') : c;
      }
    }
    return new String(letters, 0, length).toLowerCase(Locale.ROOT);
  }

  private static boolean isSmall(char c) {
    return c >= 'a' && c <= 'z';
  }

  /** Whether a comma ends it. */
  public boolean endsClause() {
    return text.endsWith(",");
  }

  /** Whether it starts with a capital letter. */
  public boolean isCapitalised() {
    return Character.isUpperCase(text.charAt(0));
  }

  /** Whether it holds a digit. */
  public boolean hasDigit() {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
        return true;
      }
    }
    return false;
  }

  /** Whether it is a capital with or without a full stop: {@code R.} */
  public boolean isInitial() {
    return isCapitalised() && (text.length() == 1 || (text.length() == 2 && text.charAt(1) == '.'));
  }
}
