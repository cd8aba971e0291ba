package org.stakegraph.ingest.footnote.rule;

import java.util.Locale;
import java.util.Set;
import org.stakegraph.ingest.footnote.ItemKind;
import org.stakegraph.ingest.footnote.Lexicon;
import org.stakegraph.ingest.footnote.Sentence;
import org.stakegraph.ingest.statement.LegalForm;
import org.stakegraph.ingest.statement.OfficeWords;

/** "Senior Vice President of Operations", "member of the board of directors". */
public final class OfficeTitle {
  private static final int LONGEST = 10;
  private static final Set<String> OWNERS =
      Set.of("stockholder", "shareholder", "owner", "member", "partner", "equityholder");

  /** Other words on which titles end. */
  private static final Set<String> HEADS =
      Set.of(
          "officers",
          "presidents",
          "vice-president",
          "co-chairman",
          "co-chair",
          "directors",
          "counsel",
          "comptroller",
          "principal",
          "principals",
          "co-president",
          "co-presidents",
          "co-ceo",
          "chairmen",
          "head");

  private static final Set<String> QUALIFIERS =
      Set.of(
          "chief",
          "executive",
          "vice",
          "senior",
          "deputy",
          "assistant",
          "managing",
          "corporate",
          "financial",
          "operating",
          "technology",
          "technical",
          "scientific",
          "medical",
          "legal",
          "commercial",
          "business",
          "marketing",
          "accounting",
          "investment",
          "administrative",
          "information",
          "development",
          "founding",
          "representative",
          "independent",
          "non-executive",
          "outside",
          "regional",
          "global",
          "interim",
          "acting",
          "general",
          "sole",
          "co-chief",
          "lead",
          "first",
          "strategy",
          "risk",
          "quality",
          "compliance",
          "revenue",
          "product",
          "people",
          "associate",
          "research",
          "creative",
          "content",
          "science",
          "digital",
          "operations",
          "communications");

  private static final Set<String> CAPACITIES =
      Set.of(
          "partner",
          "partners",
          "member",
          "members",
          "manager",
          "managers",
          "portfolio",
          "trustee",
          "adviser",
          "advisor",
          "venture");

  private OfficeTitle() {}

  /**
   * One past the title that begins at a position, or the position itself. "Counsel to Alder Inc."
   * is the lawyer whom it asks, who holds no office there.
   */
  static int end(Sentence s, int from) {
    int i = from;
    while (i < from + LONGEST && (QUALIFIERS.contains(s.word(i)) || isAdjective(s, i))) {
      i++;
    }
    boolean lawyer = i == from && s.isWord(i, "counsel") && s.isWord(i + 1, "to", "for");
    if (!isHead(s.word(i)) || lawyer) {
      return from;
    }
    int end = i + 1;
    while (isHead(s.word(end)) || s.isWord(end, "emeritus")) {
      end++;
    }
    return function(s, end);
  }

  /** "principal executive officer", "principal stockholder": no title by itself. */
  private static boolean isAdjective(Sentence s, int i) {
    String next = s.word(i + 1);
    String one = next.endsWith("s") ? next.substring(0, next.length() - 1) : next;
    boolean title = QUALIFIERS.contains(next) || isHead(next);
    return s.isWord(i, "principal") && (title || OWNERS.contains(one));
  }

  private static boolean isHead(String word) {
    return OfficeWords.is(word) || HEADS.contains(word);
  }

  /** Whether the title stands for several. */
  static boolean isPlural(Sentence s, int from, int end) {
    for (int i = from; i < end; i++) {
      if (isHead(s.word(i)) && (s.word(i).endsWith("s") || s.isWord(i, "chairmen"))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word is one of those that titles are made of. */
  public static boolean isTitleWord(String word) {
    return isHead(word) || QUALIFIERS.contains(word) || CAPACITIES.contains(word);
  }

  /** One past "board [of directors]", or -1. */
  static int board(Sentence s, int at) {
    int i = s.isWord(at, "supervisory", "management", "advisory") ? at + 1 : at;
    if (!s.isWord(i, "board")) {
      return -1;
    }
    boolean of = s.isWord(i + 1, "of") && s.isWord(i + 2, "directors", "managers", "trustees");
    return of ? i + 3 : i + 1;
  }

  /** One past "of the Board of Directors" or "of Operations" behind a title. */
  private static int function(Sentence s, int end) {
    if (s.isWord(end, "of")) {
      int board = board(s, s.isWord(end + 1, "the") ? end + 2 : end + 1);
      if (board > 0) {
        return board;
      }
    }
    boolean comma = s.is(end, ItemKind.COMMA) || isDash(s, end);
    if (comma && isNamedFunction(s, end + 1)) {
      return end + 2;
    }
    boolean of = s.isWord(end, "of");
    if ((!comma && !of) || !isFunctionWord(s, end + 1)) {
      return end;
    }
    int i = end + 1;
    while (i < end + 6
        && (isFunctionWord(s, i) || (s.isWord(i, "and") && isFunctionWord(s, i + 1)))) {
      i++;
    }
    return i;
  }

  /** "Risk Management", which could be read as a firm's name. */
  private static boolean isFunctionName(String name) {
    int space = name.indexOf(' ');
    String last = name.substring(space + 1);
    boolean activity = last.equals("Management") || last.equals("Relations");
    return activity
        && QUALIFIERS.contains(name.substring(0, Math.max(0, space)).toLowerCase(Locale.ROOT));
  }

  /**
   * "Managing Director, Natural Resources, of", "Senior Vice President, Optical Components since".
   */
  private static boolean isNamedFunction(Sentence s, int at) {
    boolean named = s.is(at, ItemKind.PARTY) && !s.item(at).possessive();
    String name = named ? s.item(at).text() : "";
    boolean ends =
        s.isWord(at + 1, "since")
            || (s.is(at + 1, ItemKind.COMMA) && s.isWord(at + 2, "of", "for", "at"));
    return ends && !LegalForm.of(Lexicon.fold(name.substring(name.lastIndexOf(' ') + 1)));
  }

  /** The dash of "Vice President - Finance". */
  private static boolean isDash(Sentence s, int i) {
    String sign = s.is(i, ItemKind.OTHER) ? s.item(i).text() : "";
    return sign.equals("-") || sign.equals("\u2013") || sign.equals("\u2014");
  }

  private static boolean isFunctionWord(Sentence s, int i) {
    if (s.is(i, ItemKind.PARTY)) {
      return isFunctionName(s.item(i).text());
    }
    boolean capital = s.is(i, ItemKind.WORD) && Character.isUpperCase(s.item(i).text().charAt(0));
    return capital && !isHead(s.word(i)) && !s.isWord(i, "the", "mr", "company");
  }
}
