package org.stakegraph.ingest.cover;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stakegraph.ingest.statement.LegalForm;
import org.stakegraph.ingest.statement.Marks;
import org.stakegraph.ingest.statement.PartyMention;
import org.stakegraph.ingest.text.AlignedText;
import org.stakegraph.ingest.text.Word;

/** Reads the name behind its label; numbers of taxpayers and address lines may follow it. */
public final class PersonName {
  private static final int MOST_WORDS = 24;

  /** Words that introduce a taxpayer's number. */
  private static final Set<String> NUMBERS =
      Set.of(
          "ein", "tin", "irs", "ssn", "i.r.s", "s.s", "i.d", "id", "tax", "no", "employer", "fein");

  /** Words that can only end a name that the line before began. */
  private static final Set<String> ENDINGS =
      Set.of(
          "llc",
          "lp",
          "llp",
          "inc",
          "ltd",
          "limited",
          "corp",
          "corporation",
          "company",
          "co",
          "plc",
          "trust",
          "fund",
          "partnership",
          "sa",
          "nv",
          "ag",
          "gmbh",
          "incorporated");

  /** Words that open brackets around a name given up, or around a remark on the person. */
  private static final List<String> REMARKS =
      List.of("formerly", "f/k/a", "fka ", "in the capacity", "in his capacity", "see item", "as ");

  private static final int LONGEST_ENDING = 3;

  /** How a line ends whose name goes on below it. */
  private static final List<String> OPEN_ENDS = List.of(",", "'", "'s");

  private static final Set<String> OPEN_WORDS = Set.of("&", "and", "of");

  /** A name that fills a line goes on below it, with no more words than these. */
  private static final int FULL_LINE = 44;

  private static final int LONGEST_REST = 4;

  private PersonName() {}

  /** The name on the first lines; empty if they hold none. */
  static Optional<PartyMention> read(List<AlignedText> value) {
    if (value.isEmpty()) {
      return Optional.empty();
    }
    AlignedText name = value.get(0);
    for (int i = 1; i < value.size() && goesOn(name, value.get(i)); i++) {
      name = AlignedText.join(List.of(name, value.get(i)));
    }
    return named(name);
  }

  /** A name as it stands alone, without marks and signs at its end. */
  public static Optional<PartyMention> named(AlignedText text) {
    AlignedText name = text.slice(0, Math.min(numberStart(text), termStart(text)));
    int end = name.length();
    int before = -1;
    while (end != before) {
      before = end;
      end = unmarked(name, end);
      while (end > 0 && " *,;:(-".indexOf(name.charAt(end - 1)) >= 0) {
        end--;
      }
    }
    int start = 0;
    while (start < end && " *-)".indexOf(name.charAt(start)) >= 0) {
      start++;
    }
    AlignedText bare = name.slice(start, Math.max(start, end));
    boolean worded = bare.toString().chars().anyMatch(Character::isLetter);
    return worded && Word.of(bare).size() <= MOST_WORDS
        ? Optional.of(PartyMention.of(bare))
        : Optional.empty();
  }

  private static boolean goesOn(AlignedText name, AlignedText next) {
    List<Word> words = Word.of(next);
    List<Word> before = Word.of(name);
    String last = before.get(before.size() - 1).text();
    boolean open = OPEN_ENDS.stream().anyMatch(last::endsWith) || OPEN_WORDS.contains(last);
    boolean ending =
        words.size() <= LONGEST_ENDING && ENDINGS.contains(words.get(words.size() - 1).letters());
    return !next.toString().startsWith("c/o")
        && (ending
            || ((open || Character.isLowerCase(next.charAt(0))) && !words.get(0).hasDigit())
            || isWrapped(name, before, words));
  }

  /** Whether the words of a line were too many for it, so that a few of them stand below it. */
  private static boolean isWrapped(AlignedText name, List<Word> before, List<Word> words) {
    boolean full = name.length() >= FULL_LINE && !LegalForm.is(before.get(before.size() - 1));
    return full && words.size() <= LONGEST_REST && words.stream().noneMatch(Word::hasDigit);
  }

  /** Where a taxpayer's number begins, or the end. */
  private static int numberStart(AlignedText text) {
    List<Word> words = Word.of(text);
    for (int i = 1; i < words.size(); i++) {
      boolean introduced =
          NUMBERS.contains(words.get(i).core())
              && i + 1 < words.size()
              && words.subList(i + 1, words.size()).stream().anyMatch(PersonName::isTaxNumber);
      if (introduced || isTaxNumber(words.get(i))) {
        return words.get(i).start();
      }
    }
    return text.length();
  }

  /** Where brackets begin that define a term for the name, or the end. */
  private static int termStart(AlignedText text) {
    int bracket = text.toString().indexOf('(', 1);
    while (bracket > 0 && !definesTerm(text, bracket)) {
      bracket = text.toString().indexOf('(', bracket + 1);
    }
    return bracket > 0 ? bracket : text.length();
  }

  /**
   * Whether {@code ("Alder")}, {@code (the "Fund")} a former name or a remark stands at a bracket.
   */
  static boolean definesTerm(AlignedText text, int bracket) {
    int quote = text.toString().startsWith("(the ", bracket) ? bracket + 5 : bracket + 1;
    boolean quoted = quote < text.length() && text.charAt(quote) == '"';
    String all = text.toString();
    return quoted
        || REMARKS.stream()
            .anyMatch(word -> all.regionMatches(true, bracket + 1, word, 0, word.length()));
  }

  /** {@code 13-3998945} or {@code 123-45-6789}: nine digits and dashes, also blacked out. */
  private static boolean isTaxNumber(Word word) {
    String core = word.core();
    String digits = core.replace("-", "");
    return word.text().contains("##-##")
        || (core.indexOf('-') > 0 && digits.length() == 9 && Word.isDigits(digits));
  }

  /** The end without a footnote mark that stands there. */
  private static int unmarked(AlignedText name, int end) {
    int bracket = name.toString().lastIndexOf('(', Math.max(0, end - 1));
    return end > 0 && bracket > 0 && Marks.end(name, bracket) == end ? bracket : end;
  }
}
