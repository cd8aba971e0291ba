package org.stakegraph.ingest.table;

import java.util.List;
import java.util.StringJoiner;
import org.stakegraph.ingest.text.Word;

/**
 * What a heading says of the option of underwriters to buy more shares. Whether they use it changes
 * how many shares are sold, not what these are or whose.
 */
final class UnderwritersOption {
  private static final List<String> UNUSED =
      List.of("no exercise", "no option", "not exercise", "without");

  private static final List<String> USED =
      List.of("full exercise", "full option", "exercised in full", "option in full");

  private static final List<String> OPTION =
      List.of("no exercise", "full exercise", "no option", "full option", "over-allotment");

  private static final String UNDERWRITER = "underwriter";

  /** "underwriters exercise their over-allotment option". */
  private static final int MOST_WORDS_BETWEEN = 4;

  private UnderwritersOption() {}

  /** Whether a label in lower case says that the option is used, or that it is not. */
  static boolean isIn(String label) {
    return OPTION.stream().anyMatch(label::contains) || !leftOut(label).equals(label);
  }

  /** Whether a column counts what is so if the option is not used. */
  static boolean isUnused(String label) {
    return UNUSED.stream().anyMatch(label::contains);
  }

  /** Whether a column counts what is so if the option is used. */
  static boolean isUsed(String label) {
    return USED.stream().anyMatch(label::contains);
  }

  /** A heading in lower case without the underwriters of whose option it speaks. */
  static String leftOut(String heading) {
    if (!heading.contains(UNDERWRITER)) {
      return heading;
    }
    List<Word> words = Word.of(heading);
    StringJoiner rest = new StringJoiner(" ");
    for (int i = 0; i < words.size(); i++) {
      if (!words.get(i).text().contains(UNDERWRITER) || !isOfOption(words, i)) {
        rest.add(words.get(i).text());
      }
    }
    return rest.length() == heading.strip().length() ? heading : rest.toString();
  }

  private static boolean isOfOption(List<Word> words, int underwriter) {
    int end = Math.min(words.size(), underwriter + 1 + MOST_WORDS_BETWEEN);
    return words.subList(underwriter + 1, end).stream()
        .map(Word::core)
        .anyMatch(word -> word.startsWith("option") || word.startsWith("over-allot"));
  }
}
