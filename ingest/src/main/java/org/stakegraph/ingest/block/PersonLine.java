package org.stakegraph.ingest.block;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stakegraph.ingest.statement.LegalForm;
import org.stakegraph.ingest.statement.NameSuffix;
import org.stakegraph.ingest.statement.OfficeWords;
import org.stakegraph.ingest.statement.OrganizationWords;
import org.stakegraph.ingest.text.Word;

/**
 * Tells lines that name a person each: no entry goes on from one to the other, though the first may
 * have no figures.
 */
final class PersonLine {
  /** Other words of titles, which may stand on lines of their own below names. */
  private static final Set<String> TITLES =
      Set.of(
          "chief",
          "executive",
          "vice",
          "senior",
          "counsel",
          "managing",
          "member",
          "manager",
          "partner",
          "trustee",
          "trustees",
          "founder",
          "nominee",
          "group");

  private static final int MOST_WORDS = 4;

  private PersonLine() {}

  /**
   * Whether two lines that are set in alike each have a given name and a surname, and at least one
   * an initial between these or a degree behind them.
   */
  static boolean areTwo(TypedRow one, TypedRow other) {
    List<Word> first = EntryStyle.unmarked(one.words());
    List<Word> second = EntryStyle.unmarked(other.words());
    return one.hasName()
        && one.indent() == other.indent()
        && isPerson(first)
        && isPerson(second)
        && (isSure(first) || isSure(second));
  }

  /**
   * Whether a line below one with figures begins the next entry: it names a person for certain, or
   * leads a list of them.
   */
  static boolean opens(TypedRow open, TypedRow row, @Nullable TypedRow next) {
    return areTwo(open, row)
        && (isSure(EntryStyle.unmarked(row.words()))
            || (next != null && next.isNameOnly() && areTwo(row, next)));
  }

  private static boolean isPerson(List<Word> words) {
    int names = 0;
    int end = end(words);
    for (Word word : words.subList(0, end)) {
      boolean name = word.letters().length() > 1;
      boolean other =
          !word.isCapitalised()
              || word.hasDigit()
              || TITLES.contains(word.letters())
              || OfficeWords.is(word.letters())
              || OrganizationWords.is(word.letters())
              || LegalForm.is(word);
      if (other) {
        return false;
      }
      names += name ? 1 : 0;
    }
    boolean parted = words.subList(0, Math.max(0, end - 1)).stream().anyMatch(Word::endsClause);
    boolean whole = end > 1 && !parted && !words.get(end - 1).isInitial();
    return whole && names > 1 && end <= MOST_WORDS;
  }

  /** One past the surname; all behind it are suffixes. */
  private static int end(List<Word> words) {
    int end = words.size();
    while (end > 0 && NameSuffix.is(words.get(end - 1).letters(), words.get(end - 1).text())) {
      end--;
    }
    return end;
  }

  private static boolean isSure(List<Word> words) {
    int end = end(words);
    return end < words.size() || words.subList(1, end).stream().anyMatch(Word::isInitial);
  }
}
