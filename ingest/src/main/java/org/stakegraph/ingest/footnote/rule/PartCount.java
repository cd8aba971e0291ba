package org.stakegraph.ingest.footnote.rule;

import java.util.Set;
import org.stakegraph.ingest.footnote.ItemKind;
import org.stakegraph.ingest.footnote.Sentence;
import org.stakegraph.ingest.text.Dates;

/**
 * The numbers of a sentence that count shares held in a row, against years, days, prices, totals
 * spoken of again and what such shares are exercised for.
 */
final class PartCount {
  private static final int MOST_DIGITS = 15;

  /** How many words may stand between a number and the noun that it counts. */
  private static final int REACH = 8;

  private static final Set<String> COUNTED =
      Set.of(
          "shares",
          "share",
          "options",
          "warrants",
          "units",
          "rsus",
          "psus",
          "adss",
          "ads",
          "dsus",
          "securities",
          "sars");

  /** Words between a number and its noun that show that it counts something else. */
  private static final Set<String> BREAKS =
      Set.of("days", "percent", "months", "years", "held", "by", "and", "a", "per", "for", "on");

  /** Words before a number that spoke of it before, or speak of something else. */
  private static final Set<String> NOT_BEFORE =
      Set.of(
          "which",
          "including",
          "than",
          "within",
          "remaining",
          "least",
          "to",
          "over",
          "for",
          "at",
          "rule",
          "section",
          "item",
          "note",
          "footnote",
          "into",
          "all",
          "such",
          "these",
          "those",
          "by",
          "the",
          "regarding",
          "approximately",
          "every",
          "per",
          "excluding");

  private static final Set<String> SUMS =
      Set.of("aggregate", "total", "consists", "consist", "consisting", "comprised", "composed");

  private PartCount() {}

  /** Whether a number counts shares that may be an item of an enumeration. */
  static boolean begins(Sentence s, int i) {
    return begins(s, i, 0);
  }

  /** The same in an enumeration whose verb stands before {@code first}. */
  static boolean begins(Sentence s, int i, int first) {
    if (!s.is(i, ItemKind.NUMBER) || isDate(s, i) || s.is(i - 1, ItemKind.OTHER)) {
      return false;
    }
    int before = before(s, i);
    boolean again = before >= first && NOT_BEFORE.contains(s.word(before)) && opening(s, i) < 0;
    again &= !(before <= first + 1 && s.isWord(before, "the") && isOfHolder(s, i));
    boolean ofRights = s.isWord(before, "of") && !isSum(s, before);
    boolean ofWhich =
        s.isWord(i + 1, "of") && s.isWord(i + 2, "which", "these", "such", "those", "the");
    ofWhich &= !isOfRights(s, i);
    return !again && !ofRights && !ofWhich && isCounted(s, i);
  }

  /** "the 500 shares held by A" where a list begins: not yet spoken of, for all its article. */
  private static boolean isOfHolder(Sentence s, int i) {
    for (int j = i + 1; j < i + REACH && s.is(j, ItemKind.WORD); j++) {
      if (s.isWord(j, "held", "owned")) {
        return true;
      }
    }
    return false;
  }

  /** "500 of the 900 shares issuable upon exercise of a warrant": those that count. */
  static boolean isOfRights(Sentence s, int i) {
    boolean among = s.isWord(i + 1, "of") && s.isWord(i + 2, "the") && s.is(i + 3, ItemKind.NUMBER);
    for (int j = i + 4; among && j < i + 4 + REACH && s.is(j, ItemKind.WORD); j++) {
      if (s.isWord(j, "issuable", "underlying", "subject")) {
        return true;
      }
    }
    return false;
  }

  /** The item before a number, past "an aggregate of", "up to" and "an additional". */
  static int before(Sentence s, int i) {
    int j = i - 1;
    while (j >= 0) {
      if (s.isWord(j, "of") && s.isWord(j - 1, "aggregate", "total")) {
        j -= 2;
      } else if (s.isWord(j, "to") && s.isWord(j - 1, "up")) {
        j -= 2;
      } else if (s.isWord(j, "an", "a", "additional", "aggregate", "also")) {
        j--;
      } else {
        return j;
      }
    }
    return j;
  }

  private static boolean isCounted(Sentence s, int i) {
    int from = isOfRights(s, i) ? i + 4 : i + 1;
    for (int j = from; j <= i + REACH && (s.is(j, ItemKind.WORD) || isOwner(s, j)); j++) {
      if (COUNTED.contains(s.word(j))) {
        return true;
      }
      if (BREAKS.contains(s.word(j)) && !s.isWord(j - 1, "class", "series")) {
        return false;
      }
    }
    return false;
  }

  /** "5,000 Company shares", "founders' shares". */
  private static boolean isOwner(Sentence s, int j) {
    return s.is(j, ItemKind.PARTY) && !s.isWord(j - 1, "of");
  }

  /**
   * "warrants to purchase 500 shares", where no number counts the warrants and nothing is said to
   * be issuable upon their exercise.
   */
  static boolean isPurchase(Sentence s, int i) {
    int last = lastOfRights(s, before(s, i));
    return last >= 0 && opensItem(s, rights(s, last));
  }

  /** The last word of the rights before "to purchase" or "for", or -1. */
  private static int lastOfRights(Sentence s, int verb) {
    boolean purchase = s.isWord(verb, "purchase", "acquire", "buy") && s.isWord(verb - 1, "to");
    boolean covering = s.isWord(verb, "for", "covering", "on");
    return purchase ? verb - 2 : covering ? verb - 1 : -1;
  }

  /** Where the rights begin whose shares a number counts behind them, or -1 if it does not. */
  static int opening(Sentence s, int i) {
    return isPurchase(s, i)
        ? rights(s, lastOfRights(s, before(s, i)))
        : ConvertibleNotes.opening(s, i);
  }

  /** The first word of the rights that end at a position; that position if they are none. */
  static int rights(Sentence s, int last) {
    int i = last;
    if (!s.isWord(i, "warrants", "options", "rights", "warrant", "option", "right")) {
      return i;
    }
    while (i > 0
        && s.is(i - 1, ItemKind.WORD)
        && !s.isWord(i - 1, "and", "or", "of", "upon", "plus", "under", "with", "also", "to")
        && !isEnumerating(s, i - 1)) {
      i--;
    }
    return i;
  }

  private static boolean opensItem(Sentence s, int first) {
    boolean rights = false;
    for (int i = first; i < first + REACH && s.is(i, ItemKind.WORD); i++) {
      rights |= s.isWord(i, "warrants", "options", "rights", "warrant", "option", "right");
      if (s.isWord(i, "to")) {
        break;
      }
    }
    boolean opens =
        s.isWord(first - 1, "and", "plus", "also", "with")
            || s.is(first - 1, ItemKind.COMMA)
            || s.is(first - 1, ItemKind.SEMICOLON)
            || s.is(first - 1, ItemKind.LABEL)
            || isEnumerating(s, first - 1);
    return rights && opens && !s.is(first, ItemKind.NUMBER) && !s.is(first - 1, ItemKind.NUMBER);
  }

  /** Whether a word is a verb that opens an enumeration. */
  static boolean isEnumerating(Sentence s, int i) {
    return s.isWord(
            i, "includes", "include", "represents", "represent", "reflects", "reflect", "comprises")
        || s.isWord(i, "including", "comprise", "comprising")
        || (s.isWord(i, "of") && isSum(s, i));
  }

  /** Whether a sum stands before "of": "a total of", "consists solely of". */
  private static boolean isSum(Sentence s, int of) {
    boolean alone = s.isWord(of - 1, "solely", "entirely", "exclusively", "only");
    boolean made = s.isWord(of - 1, "up") && s.isWord(of - 2, "made");
    return made || SUMS.contains(s.word(alone ? of - 2 : of - 1));
  }

  /** A year, or a day of a month. */
  static boolean isDate(Sentence s, int i) {
    String digits = s.item(i).text();
    boolean day = digits.length() <= 2 && Dates.month(s.word(i - 1)) > 0;
    boolean four = digits.length() == 4 && (digits.startsWith("19") || digits.startsWith("20"));
    boolean behindDay = s.is(i - 1, ItemKind.COMMA) && Dates.month(s.word(i - 3)) > 0;
    boolean year = four && (behindDay || !s.isWord(i + 1, "shares", "options", "warrants", "rsus"));
    return day || year || (four && Dates.month(s.word(i - 1)) > 0);
  }

  /** The number at a position; -1 if it is not a whole one. */
  static long of(Sentence s, int i) {
    String digits = s.item(i).text().replace(",", "");
    boolean whole = digits.length() <= MOST_DIGITS && digits.indexOf('.') < 0;
    return whole ? Long.parseLong(digits) : -1;
  }
}
