package org.stakegraph.ingest.footnote;

import java.util.Locale;
import java.util.Set;
import org.stakegraph.ingest.statement.LegalForm;

/** Closed word classes of the language of notes, in lower case. */
public final class Lexicon {
  /** Abbreviations that keep their point, written without it. */
  static final Set<String> ABBREVIATIONS =
      Set.of(
          "inc", "ltd", "corp", "co", "cos", "mr", "mrs", "ms", "dr", "messrs", "drs", "mses",
          "mmes", "prof", "jr", "sr", "esq", "st", "no", "nos", "dtd", "ave", "bros", "assoc",
          "assocs", "intl", "mfg", "ptnrs", "hon", "rev", "pte", "pty", "gen", "col", "capt", "ste",
          "blvd", "rd", "vs", "wm", "chas", "geo", "thos", "jas", "robt", "jos", "edw", "benj",
          "adv", "ing", "dott", "lt", "maj");

  /** Titles before a person's name. */
  public static final Set<String> TITLES =
      Set.of(
          "mr",
          "mrs",
          "ms",
          "miss",
          "dr",
          "prof",
          "professor",
          "sir",
          "hon",
          "messrs",
          "drs",
          "mses",
          "mmes",
          "dame");

  /** Words that, capitalised, begin a sentence rather than a name. */
  static final Set<String> STARTERS =
      Set.of(
          "the",
          "a",
          "an",
          "also",
          "includes",
          "include",
          "including",
          "consists",
          "consisting",
          "represents",
          "reflects",
          "comprises",
          "comprised",
          "excludes",
          "each",
          "such",
          "these",
          "this",
          "those",
          "he",
          "she",
          "it",
          "its",
          "his",
          "her",
          "they",
          "their",
          "as",
          "by",
          "in",
          "on",
          "of",
          "pursuant",
          "therefore",
          "accordingly",
          "however",
          "does",
          "do",
          "all",
          "based",
          "voting",
          "neither",
          "none",
          "both",
          "either",
          "except",
          "unless",
          "to",
          "for",
          "if",
          "no",
          "not",
          "with",
          "we",
          "our",
          "because",
          "under",
          "power",
          "shares",
          "beneficial",
          "information",
          "assumes",
          "assuming",
          "excluding",
          "from",
          "until",
          "upon",
          "when",
          "where",
          "while",
          "which",
          "who",
          "whose",
          "that",
          "at",
          "after",
          "before",
          "other",
          "see",
          "sole",
          "shared",
          "investment",
          "dispositive",
          "consequently",
          "thus",
          "through",
          "does not",
          "any",
          "among",
          "certain",
          "according",
          "although",
          "and",
          "or",
          "but",
          "nor",
          "is",
          "are",
          "was",
          "has",
          "have",
          "may",
          "will",
          "can",
          "there",
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "less",
          "more",
          "number",
          "following",
          "holds",
          "held",
          "owned",
          "formerly",
          "collectively",
          "together",
          "what",
          "amounts",
          "amount",
          "percentage",
          "percentages",
          "directly",
          "indirectly",
          "represent",
          "additionally",
          "furthermore",
          "moreover",
          "nothing",
          "only",
          "solely",
          "ownership",
          "some",
          "every",
          "currently",
          "during",
          "since",
          "between",
          "additional",
          "prior");

  /** Lower-case words that may stand inside a name before a capitalised word. */
  static final Set<String> PARTICLES =
      Set.of(
          "de", "du", "des", "von", "van", "der", "den", "la", "le", "di", "da", "del", "ten",
          "ter", "zu", "y", "e", "fbo", "f/b/o", "u/a/d", "u/a", "u/d/t", "u/t/a");

  private Lexicon() {}

  /** A word in lower case with its ligatures dissolved. */
  public static String fold(String word) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c > '\u007F') {
        return dissolve(word.toLowerCase(Locale.ROOT));
      } else if (c >= 'A' && c <= 'Z') {
        return fold(word.toLowerCase(Locale.ROOT));
      }
    }
    return word;
  }

  /** A word in lower case without points, as {@link LegalForm#of} wants it. */
  public static String plain(String word) {
    String lower = fold(word);
    if (lower.indexOf('.') < 0 && lower.indexOf('/') < 0) {
      return lower;
    }
    String bare = lower.replace(".", "");
    return switch (bare) {
      case "s/a" -> "sa";
      case "a/s" -> "as";
      case "n/v" -> "nv";
      default -> bare;
    };
  }

  private static String dissolve(String word) {
    StringBuilder out = new StringBuilder(word.length() + 4);
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      switch (c) {
        case '\uFB00' -> out.append("ff");
        case '\uFB01' -> out.append("fi");
        case '\uFB02' -> out.append("fl");
        case '\uFB03' -> out.append("ffi");
        case '\uFB04' -> out.append("ffl");
        default -> out.append(c);
      }
    }
    return out.toString();
  }
}
