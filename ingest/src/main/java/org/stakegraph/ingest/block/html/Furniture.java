package org.stakegraph.ingest.block.html;

import java.util.List;
import java.util.Locale;
import org.stakegraph.ingest.text.Word;

/** What a page prints beside its text: its number and the banners that lead to the contents. */
final class Furniture {
  private static final int MAX_NUMBER = 4;
  private static final int MAX_FRAMED = 24;
  private static final int MAX_BANNER = 120;

  private static final List<String> BANNERS =
      List.of(
          "table of contents",
          "back to table of contents",
          "return to table of contents",
          "back to contents",
          "back to top",
          "contents",
          "quicklinks");

  private static final String QUICK_LINKS = "quicklinks";

  private Furniture() {}

  /** Whether a text leads to the contents and says nothing else. */
  static boolean isBanner(CharSequence text) {
    if (text.length() > MAX_BANNER) {
      return false;
    }
    String words = text.toString().toLowerCase(Locale.ROOT);
    return BANNERS.contains(words)
        || (words.startsWith(QUICK_LINKS) && words.contains("click here"));
  }

  /** Whether a text is a page number, plain or framed; no page is numbered nought. */
  static boolean isPageNumber(CharSequence text) {
    return Word.isDigits(text) ? isNumber(text) : isFramedNumber(text);
  }

  private static boolean isNumber(CharSequence digits) {
    return digits.length() <= MAX_NUMBER && digits.chars().anyMatch(digit -> digit != '0');
  }

  /** {@code S-14}, {@code - 14 -}, {@code iv}, {@code Page 14}, {@code Page 3 of 12 Pages}. */
  static boolean isFramedNumber(CharSequence text) {
    String number = text.toString();
    if (number.isEmpty() || number.length() > MAX_FRAMED) {
      return false;
    }
    if (isDash(number.charAt(0)) && isDash(number.charAt(number.length() - 1))) {
      String body = number.substring(1, Math.max(1, number.length() - 1)).strip();
      return isPlain(body) || isPrefixed(body);
    }
    return isRoman(number) || isPrefixed(number) || isCounted(number);
  }

  private static boolean isPlain(String text) {
    return (Word.isDigits(text) && isNumber(text)) || isRoman(text);
  }

  private static boolean isRoman(String text) {
    boolean small = text.chars().allMatch(c -> "ivxl".indexOf(c) >= 0);
    return !text.isEmpty() && text.length() <= 7 && small;
  }

  private static boolean isPrefixed(String text) {
    int dash = text.indexOf('-');
    if (dash < 1 || dash > 2) {
      return false;
    }
    boolean letters = text.substring(0, dash).chars().allMatch(c -> c >= 'A' && c <= 'Z');
    return letters && isPlain(text.substring(dash + 1));
  }

  private static boolean isCounted(String text) {
    List<Word> words = Word.of(text);
    boolean titled = words.get(0).letters().equals("page");
    int at = titled ? 1 : 0;
    if (at >= words.size() || !isPlain(words.get(at).text())) {
      return false;
    }
    if (at + 1 == words.size()) {
      return titled;
    }
    boolean of = words.get(at + 1).letters().equals("of") && at + 2 < words.size();
    boolean pages =
        at + 3 == words.size()
            || (at + 4 == words.size() && words.get(at + 3).letters().startsWith("page"));
    return of && isPlain(words.get(at + 2).text()) && pages && (titled || at + 4 == words.size());
  }

  private static boolean isDash(char c) {
    return c == '-' || c == '\u2013' || c == '\u2014' || c == '~';
  }
}
