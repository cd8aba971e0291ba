package org.stakegraph.ingest.table;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.stakegraph.ingest.text.AlignedText;
import org.stakegraph.ingest.text.Word;

/** Tells rows that name no holder: headings over some of the rows, totals and furniture. */
final class RowWords {
  private static final int MOST_CLASS_WORDS = 8;

  /** A row of these words alone is a heading over the rows below it. */
  private static final Set<String> HEADING_WORDS =
      Set.of(
          "directors",
          "director",
          "officers",
          "officer",
          "executive",
          "executives",
          "named",
          "nominee",
          "nominees",
          "independent",
          "interested",
          "nonemployee",
          "employee",
          "employees",
          "current",
          "former",
          "other",
          "others",
          "than",
          "and",
          "of",
          "the",
          "our",
          "certain",
          "more",
          "greater",
          "over",
          "five",
          "ten",
          "percent",
          "5",
          "10",
          "or",
          "stockholder",
          "stockholders",
          "shareholder",
          "shareholders",
          "holder",
          "holders",
          "beneficial",
          "owner",
          "owners",
          "principal",
          "significant",
          "major",
          "selling",
          "securityholders",
          "unitholders",
          "noteholders",
          "management",
          "company",
          "companys",
          "neos",
          "neo",
          "none",
          "who",
          "are",
          "is",
          "not",
          "also",
          "a",
          "to",
          "in",
          "as",
          "nonneo",
          "nonmanagement",
          "continuing",
          "additional",
          "section16",
          "nonexecutive",
          "including",
          "senior",
          "key",
          "personnel",
          "members",
          "board",
          "supervisory",
          "class",
          "i",
          "ii",
          "iii",
          "investors",
          "founders",
          "entities",
          "persons",
          "individuals",
          "name",
          "least",
          "at",
          "owning",
          "known",
          "for",
          "election",
          "standing",
          "with");

  private static final Set<String> CLASS_WORDS =
      Set.of(
          "class",
          "series",
          "common",
          "preferred",
          "preference",
          "ordinary",
          "convertible",
          "stock",
          "share",
          "shares",
          "units",
          "voting",
          "nonvoting",
          "of",
          "the",
          "subordinate");

  private RowWords() {}

  /** "5% Stockholders:", "Directors and named executive officers". */
  static boolean isHeading(AlignedText text) {
    List<Word> words = Word.of(text);
    boolean colon = text.toString().endsWith(":");
    return colon || words.stream().allMatch(w -> HEADING_WORDS.contains(w.letters()) || isSign(w));
  }

  private static boolean isSign(Word word) {
    return word.letters().isEmpty();
  }

  /** "Class B common stock:" over the rows that count it. */
  static boolean isSecurity(AlignedText text) {
    List<Word> words = Word.of(text);
    return words.size() <= MOST_CLASS_WORDS
        && !SecurityName.find(text.toString().toLowerCase(Locale.ROOT)).isEmpty()
        && words.stream().allMatch(w -> CLASS_WORDS.contains(w.letters()) || isLetter(w));
  }

  private static boolean isLetter(Word word) {
    return word.letters().length() <= 2;
  }

  static boolean isTotal(AlignedText text) {
    List<Word> words = Word.of(text);
    String first = words.isEmpty() ? "" : words.get(0).letters();
    boolean total = first.equals("total") || first.equals("totals") || first.equals("subtotal");
    return total && words.stream().noneMatch(NameWords::isOrganizationWord);
  }

  /** A page number or a mark of continuation. */
  static boolean isFurniture(AlignedText text) {
    String lower = text.toString().toLowerCase(Locale.ROOT);
    return Word.isDigits(lower)
        || lower.equals("table of contents")
        || lower.equals("(continued)")
        || lower.equals("continued");
  }

  /** Whether a row stands for persons whom it does not name: "All directors as a group". */
  static boolean isGroup(CharSequence name) {
    String lower = name.toString().toLowerCase(Locale.ROOT);
    return lower.contains("as a group")
        || lower.contains("as group")
        || (lower.startsWith("all ")
            && (lower.contains("directors") || lower.contains("officers")));
  }
}
