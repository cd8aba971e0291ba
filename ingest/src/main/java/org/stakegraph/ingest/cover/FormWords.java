package org.stakegraph.ingest.cover;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.stakegraph.ingest.text.AlignedText;
import org.stakegraph.ingest.text.Word;

/**
 * The words that Schedules 13D and 13G print themselves (Rules 13d-101 and 13d-102): captions of
 * items, labels of their rows and instructions. They say nothing of the filing's persons.
 */
final class FormWords {
  private static final List<String> CAPTIONS =
      List.of(
          "ownership of more than five percent on behalf of another person 5",
          "identification and classification of the subsidiary which acquired the security being"
              + " reported on by the parent holding company or control person",
          "identification and classification of members of the group",
          "number of shares as to which such person has the",
          "sole power to vote or to direct the vote of",
          "shared power to vote or to direct the vote of",
          "sole power to dispose or to direct the disposition of",
          "shared power to dispose or to direct the disposition of",
          "amount beneficially owned",
          "percent of class",
          "title of class of securities",
          "name of person filing",
          "address of principal business office or if none residence",
          "address or principal business office or if none residence",
          "interest in securities of the issuer",
          "contracts arrangements understandings or relationships with respect to securities of the"
              + " issuer");

  /** Words that answer a row without saying more. */
  private static final List<String> ANSWERS =
      List.of(
          "see",
          "item",
          "cover",
          "page",
          "row",
          "above",
          "4(a",
          "shares",
          "not applicable",
          "none");

  /** Instructions that some filers keep. */
  private static final List<String> INSTRUCTIONS =
      List.of(
          "provide the following information regarding the aggregate number",
          "if any other person is known to have the right to receive",
          "if a group has filed this schedule pursuant to",
          "if a parent holding company has filed this schedule");

  private static final Set<String> OPENINGS = new HashSet<>();
  private static final Set<String> VOCABULARY = new HashSet<>();

  static {
    for (String caption : CAPTIONS) {
      List<Word> words = Word.of(caption);
      OPENINGS.add(opening(words, 0));
      words.forEach(word -> VOCABULARY.add(word.text()));
    }
    ANSWERS.forEach(answer -> Word.of(answer).forEach(word -> VOCABULARY.add(word.text())));
  }

  /** So many other words with letters are an answer in prose. */
  private static final int LEAST_WORDS = 4;

  private FormWords() {}

  /** Whether a paragraph is a caption, a row or an instruction without an answer in prose. */
  static boolean areAll(AlignedText paragraph) {
    List<Word> words = Word.of(paragraph);
    int first = !words.isEmpty() && isLabel(words.get(0)) ? 1 : 0;
    if (first + 2 >= words.size()) {
      return false;
    }
    int most = OPENINGS.contains(opening(words, first)) ? LEAST_WORDS - 1 : 0;
    return !hasMoreOthers(words.subList(first, words.size()), most)
        || isInstruction(paragraph, words.get(first).start());
  }

  /** {@code (a)}, {@code 2(b)}. */
  private static boolean isLabel(Word word) {
    return !Character.isLetter(word.text().charAt(0));
  }

  private static String opening(List<Word> words, int first) {
    StringBuilder opening = new StringBuilder();
    for (Word word : words.subList(first, first + 3)) {
      opening.append(word.letters()).append(' ');
    }
    return opening.toString();
  }

  /** Whether more words than some have letters and are none of the form's. */
  private static boolean hasMoreOthers(List<Word> words, int most) {
    int others = 0;
    for (Word word : words) {
      boolean lettered = word.text().chars().anyMatch(Character::isLetter);
      others += lettered && !VOCABULARY.contains(word.core()) ? 1 : 0;
      if (others > most) {
        return true;
      }
    }
    return false;
  }

  private static boolean isInstruction(AlignedText paragraph, int start) {
    String words = paragraph.toString();
    for (String instruction : INSTRUCTIONS) {
      if (words.regionMatches(true, start, instruction, 0, instruction.length())) {
        return true;
      }
    }
    return false;
  }
}
