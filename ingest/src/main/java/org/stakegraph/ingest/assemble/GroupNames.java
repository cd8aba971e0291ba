package org.stakegraph.ingest.assemble;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.stakegraph.ingest.text.Word;

/** Names of rows that stand for several parties, who may have rows of their own. */
final class GroupNames {
  private static final Set<String> OFFICES =
      Set.of("directors", "officers", "executives", "nominees", "management", "trustees");
  private static final Set<String> PERSONS =
      Set.of("person", "persons", "people", "individual", "individuals");
  private static final List<String> NUMBERS =
      List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");
  private static final Set<String> OTHERS = Set.of("other", "others", "remaining");
  private static final Set<String> AFFILIATES = Set.of("affiliates", "affiliated");
  private static final Set<String> OF = Set.of("with", "of");
  private static final Set<String> FORMS =
      Set.of("llc", "lp", "llp", "inc", "ltd", "corp", "co", "plc", "sa", "ag");

  private GroupNames() {}

  /**
   * Whether a row counts again what its members' rows count: "all directors and officers as a
   * group", but not "all other holders as a group".
   */
  static boolean isSummary(String name) {
    List<String> words = words(name);
    if (words.isEmpty() || OTHERS.contains(words.get(0))) {
      return false;
    }
    boolean others =
        words.size() > 1 && words.get(0).equals("all") && OTHERS.contains(words.get(1));
    return !others && !Collections.disjoint(words, OFFICES);
  }

  /**
   * Whose affiliates a row adds up, as a {@link #key}: of "entities affiliated with Alder Creek
   * Capital, LLC" and "Alder Creek Capital and affiliates" it is "alder creek capital".
   */
  static Optional<String> affiliatesOf(String name) {
    List<String> words = words(name);
    for (int i = 0; i < words.size(); i++) {
      boolean affiliates = AFFILIATES.contains(words.get(i));
      if (affiliates && i < 3 && i + 2 < words.size() && OF.contains(words.get(i + 1))) {
        return Optional.of(key(withoutForm(words.subList(i + 2, words.size()))));
      }
      List<String> behind = words.subList(i + 1, Math.min(i + 3, words.size()));
      boolean and = i > 0 && words.get(i).equals("and");
      if (and && !Collections.disjoint(behind, AFFILIATES)) {
        return Optional.of(key(withoutForm(words.subList(0, i))));
      }
    }
    return Optional.empty();
  }

  /** How many a row says that it adds up: "(8 persons)", "(one individual)". */
  static OptionalInt count(String name) {
    List<String> words = words(name);
    for (int i = 1; i < words.size(); i++) {
      if (PERSONS.contains(words.get(i))) {
        return number(words.get(i - 1));
      }
    }
    return OptionalInt.empty();
  }

  private static OptionalInt number(String word) {
    int spelled = NUMBERS.indexOf(word);
    boolean digits = Word.isDigits(word) && word.length() <= 3;
    return spelled >= 0
        ? OptionalInt.of(spelled + 1)
        : digits ? OptionalInt.of(Integer.parseInt(word)) : OptionalInt.empty();
  }

  /** A name without case and punctuation; a space ends each word. */
  static String key(String name) {
    return key(words(name));
  }

  private static String key(List<String> words) {
    return String.join(" ", words) + " ";
  }

  private static List<String> withoutForm(List<String> words) {
    int last = words.size() - 1;
    return last > 0 && FORMS.contains(words.get(last)) ? words.subList(0, last) : words;
  }

  private static List<String> words(String name) {
    List<String> words = new ArrayList<>();
    for (Word word : Word.of(name)) {
      if (!word.letters().isEmpty()) {
        words.add(word.letters());
      }
    }
    return words;
  }
}
