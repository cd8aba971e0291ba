package org.stakegraph.ingest.table;

import java.util.List;
import java.util.Set;
import org.stakegraph.ingest.text.Word;

/** Finds the name of notes among words in lower case: {@code 5% convertible senior notes}. */
final class NoteName {
  private static final Set<String> NOUNS =
      Set.of("notes", "note", "debentures", "debenture", "bonds", "bond");

  private static final Set<String> KINDS =
      Set.of(
          "convertible",
          "exchangeable",
          "contingent",
          "contingently",
          "senior",
          "subordinated",
          "junior",
          "secured",
          "unsecured",
          "guaranteed",
          "promissory",
          "discount");

  private NoteName() {}

  /** The fullest name that the heading gives, else the last that the prose gives, else notes. */
  static String find(String heading, String prose) {
    String named = longest(heading);
    if (named.indexOf(' ') < 0) {
      String rated = lastWithRate(prose);
      return rated.isEmpty() ? (named.isEmpty() ? "notes" : named) : rated;
    }
    return named;
  }

  private static String longest(String text) {
    List<Word> words = Word.of(text);
    String longest = "";
    for (int i = 0; i < words.size(); i++) {
      String name = endingAt(words, i);
      longest = name.length() > longest.length() ? name : longest;
    }
    return longest;
  }

  private static String lastWithRate(String prose) {
    List<Word> words = Word.of(prose);
    for (int i = words.size() - 1; i >= 0; i--) {
      String name = endingAt(words, i);
      if (name.indexOf('%') > 0) {
        return name;
      }
    }
    return "";
  }

  /** The words of a name up to its noun; empty if no noun stands there. */
  private static String endingAt(List<Word> words, int noun) {
    if (!NOUNS.contains(words.get(noun).core())) {
      return "";
    }
    int first = noun;
    while (first > 0 && KINDS.contains(words.get(first - 1).core())) {
      first--;
    }
    boolean rated = first > 0 && isRate(words.get(first - 1).text());
    StringBuilder name = new StringBuilder(rated ? words.get(first - 1).text() : "");
    for (int i = first; i <= noun; i++) {
      name.append(name.isEmpty() ? "" : " ").append(words.get(i).core());
    }
    return name.toString();
  }

  /** "5%" or "4.75%". */
  private static boolean isRate(String word) {
    int last = word.length() - 1;
    if (last < 1 || last > 6 || word.charAt(last) != '%') {
      return false;
    }
    for (int i = 0; i < last; i++) {
      if (word.charAt(i) != '.' && (word.charAt(i) < '0' || word.charAt(i) > '9')) {
        return false;
      }
    }
    return true;
  }
}
