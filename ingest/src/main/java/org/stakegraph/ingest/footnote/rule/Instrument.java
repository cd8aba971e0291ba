package org.stakegraph.ingest.footnote.rule;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stakegraph.ingest.footnote.ItemKind;
import org.stakegraph.ingest.footnote.Sentence;
import org.stakegraph.model.SecurityKind;

/**
 * What "N shares of ..." is made of.
 *
 * @param kind the instrument held
 * @param label as the filing calls it; empty if it says no more than "shares"
 */
record Instrument(SecurityKind kind, String label) {
  /** Items from a name inside a label to the noun that says what it is. */
  private static final int LONGEST_KIND = 6;

  private static final Set<String> YET_TO_COME =
      Set.of(
          "issuable",
          "underlying",
          "obtainable",
          "receivable",
          "acquirable",
          "deliverable",
          "issued",
          "acquire",
          "acquired");
  private static final Set<String> ACTS =
      Set.of("conversion", "exercise", "vesting", "settlement", "exchange", "redemption");
  private static final Set<String> LEADS =
      Set.of(
          "outstanding",
          "the",
          "an",
          "a",
          "its",
          "our",
          "certain",
          "their",
          "his",
          "her",
          "shares",
          "of",
          "all",
          "currently",
          "vested",
          "unvested",
          "immediately",
          "such",
          "under",
          "underlying",
          "presently",
          "exercisable");
  private static final Set<String> ENDS =
      Set.of(
          "held",
          "owned",
          "exercisable",
          "that",
          "which",
          "to",
          "at",
          "with",
          "having",
          "within",
          "currently",
          "presently",
          "issued",
          "granted",
          "beneficially",
          "directly",
          "purchased",
          "acquired",
          "registered",
          "and",
          "or",
          "into",
          "as",
          "subject",
          "vesting",
          "convertible",
          "pursuant",
          "under",
          "for",
          "by",
          "following",
          "on",
          "upon",
          "may",
          "are",
          "is");

  /** The instrument of the component whose number stands at {@code from}, or null if unclear. */
  static @Nullable Instrument of(Sentence s, int from, int end) {
    int instrument = yetToCome(s, from + 1, end);
    if (instrument < 0) {
      return isContingent(s, from + 1, end) ? null : outright(s, from + 1, end);
    }
    int start = instrument;
    while (start < end
        && (LEADS.contains(s.word(start)) || isAmount(s, start) || isOurs(s, start))) {
      start++;
    }
    int stop = start;
    while (stop < end && isOfLabel(s, stop) && !endsLabel(s, start, stop)) {
      stop++;
    }
    SecurityKind kind = kind(s, start, stop);
    return kind == null ? null : new Instrument(kind, label(s, start, stop));
  }

  /** "issuable upon the achievement of milestones": neither outstanding nor of an instrument. */
  private static boolean isContingent(Sentence s, int from, int end) {
    for (int i = from; i + 1 < end; i++) {
      if (s.isWord(i, "issuable") && s.isWord(i + 1, "upon", "if", "on", "subject")) {
        return true;
      }
    }
    return false;
  }

  /** "the Company's" before its notes. */
  private static boolean isOurs(Sentence s, int i) {
    return s.is(i, ItemKind.PARTY) && s.item(i).possessive() && s.isWord(i - 1, "the", "of");
  }

  /** A word, or the year or name of "the June 2021 Alder warrant". */
  private static boolean isOfLabel(Sentence s, int i) {
    boolean name = s.is(i, ItemKind.PARTY) && !s.item(i).possessive();
    boolean inside = name || isYear(s, i);
    for (int j = i + 1; inside && j < i + LONGEST_KIND && isLater(s, j); j++) {
      if (kind(s.word(j)) != null) {
        return true;
      }
    }
    return s.is(i, ItemKind.WORD);
  }

  private static boolean isYear(Sentence s, int i) {
    return s.is(i, ItemKind.NUMBER) && s.item(i).text().length() == 4;
  }

  private static boolean isLater(Sentence s, int i) {
    return s.is(i, ItemKind.PARTY) || (s.is(i, ItemKind.WORD) && !ENDS.contains(s.word(i)));
  }

  /** "$500,000 principal amount of 5% notes", "810 shares of preferred stock": how many of it. */
  static boolean isAmount(Sentence s, int i) {
    return s.is(i, ItemKind.NUMBER)
        || s.is(i, ItemKind.PERCENT)
        || (s.is(i, ItemKind.OTHER) && s.is(i + 1, ItemKind.NUMBER))
        || (s.isWord(i, "in") && s.isWord(i + 1, "principal", "aggregate", "original", "stated"))
        || s.isWord(i, "principal", "aggregate", "amount", "face", "approximately", "million")
        || s.isWord(i, "original", "stated", "value", "amounts");
  }

  /** The instrument that words name, or null if they name none. */
  static @Nullable Instrument named(Sentence s, int from, int end) {
    int start = from;
    while (start < end - 1 && LEADS.contains(s.word(start))) {
      start++;
    }
    int stop = start;
    while (stop < end && s.is(stop, ItemKind.WORD) && !endsNoun(s, stop)) {
      stop++;
    }
    SecurityKind kind = kind(s, start, stop);
    return kind == null || kind == SecurityKind.COMMON
        ? null
        : new Instrument(kind, label(s, start, stop));
  }

  private static boolean endsLabel(Sentence s, int start, int i) {
    boolean preferred = s.isWord(i, "convertible") && s.isWord(i + 1, "preferred", "note", "notes");
    boolean first = i == start && s.isWord(i, "convertible");
    return ENDS.contains(s.word(i)) && !preferred && !first;
  }

  /** Where the instrument begins of which shares are yet to be issued, or -1 if they are issued. */
  private static int yetToCome(Sentence s, int from, int end) {
    boolean come = false;
    for (int i = from; i < end; i++) {
      if (s.isWord(i, "subject") && s.isWord(i + 1, "to") && hasKind(s, i + 2, end)) {
        return i + 2;
      }
      boolean covered = s.isWord(i, "covered", "represented") && s.isWord(i + 1, "by");
      if (covered && hasKind(s, i + 2, end)) {
        return i + 2;
      }
      if (s.isWord(i, "option", "options", "right") && s.isWord(i + 1, "to") && isOwn(s, i, from)) {
        return s.isWord(i, "right") ? rightUnder(s, i + 1, end) : i;
      }
      if (s.isWord(i, "underlying")) {
        return i + 1;
      }
      come |= YET_TO_COME.contains(s.word(i));
      come |= s.isWord(i, "purchased", "bought", "received") && s.isWord(i - 1, "be");
      if (ACTS.contains(s.word(i))
          && s.isWord(i - 1, "upon", "on", "the", "through", "by", "from")) {
        int last = s.isWord(i + 1, "and", "or") && ACTS.contains(s.word(i + 2)) ? i + 2 : i;
        boolean former = s.isWord(last + 1, "of") && s.after(last + 2, "our", "former") > 0;
        return come && !former ? s.isWord(last + 1, "of") ? last + 2 : last + 1 : -1;
      }
      boolean under = s.isWord(i, "under") || (s.isWord(i, "to") && s.isWord(i - 1, "pursuant"));
      boolean direct = s.isWord(i, "under") && s.isWord(i - 1, "shares");
      if ((come || direct) && under && hasKind(s, i + 1, end)) {
        return i + 1;
      }
    }
    return -1;
  }

  /** "which A has the option to purchase": the rights stand behind a verb. */
  private static boolean isOwn(Sentence s, int i, int from) {
    return i - 2 > from && s.isWord(i - 1, "the", "an") && s.isWord(i - 2, "has", "have", "holds");
  }

  /** "has the right to acquire under warrants", or -1 if it is not said what gives the right. */
  private static int rightUnder(Sentence s, int from, int end) {
    for (int i = from; i < end; i++) {
      boolean under =
          s.isWord(i, "under", "of") || (s.isWord(i, "to") && s.isWord(i - 1, "pursuant"));
      if (under && hasKind(s, i + 1, end)) {
        return i + 1;
      }
    }
    return -1;
  }

  private static boolean hasKind(Sentence s, int from, int end) {
    return kind(s, from, Math.min(end, from + 6)) != null;
  }

  private static @Nullable Instrument outright(Sentence s, int number, int end) {
    int from = s.isWord(number, "currently", "immediately") ? number + 1 : number;
    from = s.isWord(from, "exercisable") ? from + 1 : number;
    int stop = from;
    while (stop < end && s.is(stop, ItemKind.WORD) && !endsNoun(s, stop)) {
      stop++;
    }
    SecurityKind kind = kind(s, from, stop);
    if (kind == null || kind == SecurityKind.COMMON) {
      return new Instrument(SecurityKind.COMMON, commonLabel(s, from, stop));
    }
    int start = from;
    while (start < stop && s.isWord(start, "shares", "of", "our", "the", "restricted")) {
      start += s.isWord(start, "restricted") && kind == SecurityKind.UNIT ? stop : 1;
    }
    return new Instrument(kind, label(s, start < stop ? start : from, stop));
  }

  private static boolean endsNoun(Sentence s, int i) {
    return isInto(s, i) || (isNounEnd(s, i) && !joinsClasses(s, i));
  }

  /** "convertible into", "presently convertible into": what it may become. */
  private static boolean isInto(Sentence s, int i) {
    int convertible = s.isWord(i, "presently", "currently", "immediately", "initially") ? i + 1 : i;
    return s.isWord(convertible, "convertible", "exchangeable", "redeemable")
        && s.isWord(convertible + 1, "into", "for");
  }

  /** "Series A and Series B preferred stock", "Class A or B units": one noun behind two classes. */
  static boolean joinsClasses(Sentence s, int and) {
    boolean classed = s.isWord(and - 2, "series", "class");
    int noun = s.isWord(and + 1, "series", "class") ? and + 3 : and + 2;
    return s.isWord(and, "and", "or") && classed && kind(s, noun, noun + 2) != null;
  }

  private static boolean isNounEnd(Sentence s, int i) {
    return s.isWord(
        i,
        "held",
        "owned",
        "that",
        "which",
        "and",
        "exercisable",
        "are",
        "with",
        "as",
        "issued",
        "acquired",
        "to",
        "beneficially",
        "directly",
        "who",
        "purchased",
        "over",
        "in",
        "for",
        "allocated",
        "credited",
        "received",
        "subject",
        "registered",
        "by");
  }

  private static String commonLabel(Sentence s, int from, int end) {
    for (int i = from; i < end; i++) {
      boolean noun =
          s.isWord(i, "common", "ordinary") && s.isWord(i + 1, "stock", "shares", "share");
      if (noun && i + 1 < end) {
        boolean classed = i - 2 >= from && s.isWord(i - 2, "class");
        return s.printed(classed ? i - 2 : i, i + 2);
      }
    }
    return "";
  }

  /**
   * The words, without a plural ending where they are no proper name, nor "of the" of a company.
   */
  private static String label(Sentence s, int from, int end) {
    int last = end;
    while (last > from + 1 && s.isWord(last - 1, "of", "the")) {
      last--;
    }
    String printed = s.printed(from, last);
    boolean generic = printed.equals(printed.toLowerCase(java.util.Locale.ROOT));
    return generic && printed.endsWith("s") ? printed.substring(0, printed.length() - 1) : printed;
  }

  private static @Nullable SecurityKind kind(Sentence s, int from, int end) {
    SecurityKind found = null;
    for (int i = from; i < end; i++) {
      SecurityKind kind = kind(s.word(i));
      if (kind != null && (found == null || found == SecurityKind.COMMON)) {
        found = kind;
      }
    }
    return found;
  }

  private static @Nullable SecurityKind kind(String word) {
    return switch (word) {
      case "warrant", "warrants" -> SecurityKind.WARRANT;
      case "option", "options" -> SecurityKind.OPTION;
      case "preferred", "preference" -> SecurityKind.PREFERRED;
      case "note", "notes", "debenture", "debentures" -> SecurityKind.NOTE;
      case "unit", "units", "rsu", "rsus", "psu", "psus", "deferred", "dsus" -> SecurityKind.UNIT;
      case "common", "ordinary" -> SecurityKind.COMMON;
      default -> null;
    };
  }
}
