package org.stakegraph.ingest.table;

import java.util.List;
import org.stakegraph.ingest.statement.LegalForm;
import org.stakegraph.ingest.text.Word;

/** Whether words can be a whole name. */
final class NameShape {
  private static final int MOST_PERSON_WORDS = 4;

  private NameShape() {}

  /** A legal form at the end, or two to four capitalised words none of which names a company. */
  static boolean isComplete(CharSequence name) {
    List<Word> words = Word.of(name);
    if (words.isEmpty() || isCutOff(name)) {
      return false;
    }
    if (LegalForm.is(words.get(words.size() - 1))) {
      return true;
    }
    return words.size() >= 2
        && words.size() <= MOST_PERSON_WORDS
        && areCapitalised(words)
        && !NameWords.holdOrganizationWord(words);
  }

  private static boolean areCapitalised(List<Word> words) {
    for (Word word : words) {
      if (!word.isCapitalised()) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether the words break off: behind a comma, a hyphen, a slash, a genitive, an article or a
   * word that joins.
   */
  static boolean isCutOff(CharSequence name) {
    List<Word> words = Word.of(name);
    if (words.isEmpty()) {
      return false;
    }
    Word last = words.get(words.size() - 1);
    return last.endsClause()
        || last.text().endsWith("-")
        || last.text().endsWith("/")
        || last.text().endsWith("s'")
        || last.text().equals("a")
        || last.text().equals("an")
        || (NameWords.isConnector(last) && !LegalForm.is(last));
  }

  /** Whether two letters stand side by side, as in no mark. */
  static boolean hasWord(CharSequence words) {
    boolean before = false;
    for (int i = 0; i < words.length(); i++) {
      boolean letter = Character.isLetter(words.charAt(i));
      if (letter && before) {
        return true;
      }
      before = letter;
    }
    return false;
  }

  /** Whether there is anything to read in it: a letter. */
  static boolean hasLetter(CharSequence words) {
    for (int i = 0; i < words.length(); i++) {
      if (Character.isLetter(words.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
