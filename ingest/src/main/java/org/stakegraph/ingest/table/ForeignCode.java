package org.stakegraph.ingest.table;

import java.util.List;
import org.stakegraph.ingest.text.Word;

/** Postal codes as they stand between a town and its country: "London EC4M 9EE, United Kingdom". */
final class ForeignCode {
  /** Fewer digits alone number a room as often. */
  private static final int LEAST_DIGITS = 5;

  private static final int LEAST_MIXED = 6;

  private static final int LONGEST = 8;

  private ForeignCode() {}

  /** The first word of the code that ends just before {@code end}, or {@code end}. */
  static int start(List<Word> words, int end) {
    if (end < 2) {
      return end;
    }
    int british = british(words, end);
    if (british < end) {
      return british;
    }
    String last = bare(words.get(end - 1));
    String before = words.get(end - 2).text();
    if (before.length() == 2 && last.length() == 2 && isUpper(before) && Word.isDigits(last)) {
      return end - 2; // "HM 11" in Bermuda
    }
    return isSingle(last) ? end - 1 : end;
  }

  /** The first word of a British code that ends just before {@code end}, or {@code end}. */
  static int british(List<Word> words, int end) {
    return end > 2 && isOutward(words.get(end - 2).text()) && isInward(bare(words.get(end - 1)))
        ? end - 2
        : end;
  }

  /** "EC4M", "W1". */
  private static boolean isOutward(String text) {
    int letters = 0;
    while (letters < text.length() && isUpper(text.charAt(letters))) {
      letters++;
    }
    int rest = text.length() - letters;
    return letters > 0
        && letters <= 2
        && rest > 0
        && rest <= 2
        && Character.isDigit(text.charAt(letters))
        && text.substring(letters + 1).chars().allMatch(c -> isUpper((char) c) || isDigit(c));
  }

  /** "9EE". */
  private static boolean isInward(String text) {
    return text.length() == 3 && isDigit(text.charAt(0)) && isUpper(text.substring(1));
  }

  /** "75008", "KY1-1104". */
  private static boolean isSingle(String text) {
    int digits = (int) text.chars().filter(ForeignCode::isDigit).count();
    int letters = (int) text.chars().filter(c -> isUpper((char) c)).count();
    boolean other = digits + letters + (text.indexOf('-') > 0 ? 1 : 0) < text.length();
    return !other
        && text.length() <= LONGEST
        && (letters == 0 ? digits >= LEAST_DIGITS : digits > 0 && text.length() >= LEAST_MIXED);
  }

  private static String bare(Word word) {
    String text = word.text();
    return word.endsClause() ? text.substring(0, text.length() - 1) : text;
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isUpper(char c) {
    return c >= 'A' && c <= 'Z';
  }

  private static boolean isUpper(String text) {
    return text.chars().allMatch(c -> isUpper((char) c));
  }
}
