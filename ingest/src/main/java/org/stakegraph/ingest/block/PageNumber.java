package org.stakegraph.ingest.block;

import java.util.Locale;
import org.stakegraph.ingest.text.Word;

/** Tells page numbers and links to the contents from words. */
final class PageNumber {
  private static final int MAX_NUMBER = 16;

  private PageNumber() {}

  /** {@code 14}, {@code -14-}, {@code (14)}, {@code S-14}, {@code Page 14 of 20}, {@code iv}. */
  static boolean isNumber(String text) {
    if (text.length() > MAX_NUMBER || text.isEmpty()) {
      return false;
    }
    String body = text.toLowerCase(Locale.ROOT);
    if (body.startsWith("page ")) {
      body = body.substring("page ".length());
    }
    int of = body.indexOf(" of ");
    if (of > 0 && Word.isDigits(body.substring(of + " of ".length()))) {
      body = body.substring(0, of);
    }
    body = unframed(body);
    int dash = body.indexOf('-');
    boolean lettered = dash > 0 && dash <= 2 && Character.isLetter(body.charAt(0));
    return PdfTextReader.isPageNumber(lettered ? body.substring(dash + 1) : body);
  }

  private static String unframed(String text) {
    int from = 0;
    int to = text.length();
    while (from < to && "-( ".indexOf(text.charAt(from)) >= 0) {
      from++;
    }
    while (to > from && "-) ".indexOf(text.charAt(to - 1)) >= 0) {
      to--;
    }
    return text.substring(from, to);
  }

  /** The link that converters keep at the edge of each page. */
  static boolean isContentsLink(String text) {
    return text.equalsIgnoreCase("table of contents") || text.startsWith("[Table of Contents](");
  }
}
