package org.stakegraph.ingest.table;

import java.util.List;
import java.util.Locale;
import org.stakegraph.ingest.statement.Region;
import org.stakegraph.ingest.statement.ZipCode;
import org.stakegraph.ingest.text.Word;

/** How the words in the name column of one line begin. */
enum LineShape {
  /** No words. */
  EMPTY,
  /** "Total". */
  TOTAL,
  /** A heading over some of the rows: "Directors and Officers", "5% Stockholders:". */
  HEADING,
  /** A legend or "(continued)": no part of an entry. */
  REMARK,
  /** "c/o ...". */
  CARE_OF,
  /** "Attn: ...". */
  ATTENTION,
  /** "With copies to ...". */
  COPIES,
  /** A street, building, floor or box. */
  STREET,
  /** A city with its region, or the code or the country on a line of its own. */
  CITY,
  /** Anything else: a name, or part of one, or a house without a number. */
  NAME;

  /** Decides for the words of one line. */
  static LineShape of(CharSequence text) {
    List<Word> words = Word.of(text);
    if (words.isEmpty()) {
      return EMPTY;
    }
    String line = text.toString();
    if (isTotal(words)) {
      return TOTAL;
    }
    if (isRemark(line, words)) {
      return REMARK;
    }
    if (Marker.CARE_OF.startsAt(line, 0)) {
      return CARE_OF;
    }
    if (SameAddress.isSaid(line)) {
      return STREET;
    }
    if (Marker.ATTENTION.startsAt(line, 0)) {
      return ATTENTION;
    }
    if (Marker.COPIES.startsAt(line, 0)) {
      return COPIES;
    }
    if (NameWords.isHolderNoun(words.get(words.size() - 1))
        || text.charAt(text.length() - 1) == ':') {
      return HEADING;
    }
    if (ZipCode.is(line) || Region.isName(line.toLowerCase(Locale.ROOT))) {
      return CITY;
    }
    int city = Postal.endOfFirstCity(words);
    if (city > 0) {
      Postal.City found = Postal.cityAtEnd(words, city);
      if (found != null && (found.start() == 0 || isBehindCode(words, found))) {
        return CITY;
      }
    }
    return Postal.startsStreet(words) ? STREET : NAME;
  }

  /** "D-80331 Munich, Germany". */
  private static boolean isBehindCode(List<Word> words, Postal.City city) {
    Word code = words.get(0);
    return city.start() == 1 && code.hasDigit() && code.text().indexOf('-') > 0;
  }

  /** Whether it is a line of an address, its c/o and attention lines included. */
  boolean isAddress() {
    return switch (this) {
      case CARE_OF, ATTENTION, COPIES, STREET, CITY -> true;
      case EMPTY, TOTAL, REMARK, HEADING, NAME -> false;
    };
  }

  private static boolean isTotal(List<Word> words) {
    String first = words.get(0).letters();
    return (first.equals("total") || first.equals("totals"))
        && words.size() <= 3
        && !NameWords.holdOrganizationWord(words);
  }

  private static boolean isRemark(String line, List<Word> words) {
    boolean legend = line.charAt(0) == '*' && saysLess(words);
    return legend || words.get(0).core().equals("continued");
  }

  private static boolean saysLess(List<Word> words) {
    for (Word word : words) {
      if (word.core().equals("less")) {
        return true;
      }
    }
    return false;
  }
}
