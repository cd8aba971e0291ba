package org.stakegraph.ingest.table;

import java.util.List;
import org.stakegraph.ingest.text.AlignedText;
import org.stakegraph.ingest.text.Word;

/**
 * Cuts off what stands behind a name and tells no office: what a firm is to the issuer ("Alder LLC
 * (our sponsor)"), the age of a person ("Ada Sample, age 49") and the letters of committees ("Ada
 * Sample (A,C)").
 */
final class NameRemarks {
  private static final int MOST_AGE_DIGITS = 3;

  private NameRemarks() {}

  static AlignedText cut(AlignedText name) {
    return withoutLetters(withoutAge(withoutRelation(name)));
  }

  private static AlignedText withoutRelation(AlignedText name) {
    String words = name.toString();
    int at = words.indexOf("(our ");
    if (at <= 0 || !words.endsWith(")")) {
      return name;
    }
    List<Word> before = Word.of(name.slice(0, at));
    boolean firm = !before.isEmpty() && NameWords.isOrganizationWord(before.get(before.size() - 1));
    return firm ? name.slice(0, before.get(before.size() - 1).end()) : name;
  }

  private static AlignedText withoutAge(AlignedText name) {
    String words = name.toString();
    int at = words.indexOf(", age ");
    int from = at + ", age ".length();
    boolean age =
        at > 0 && words.length() - from < MOST_AGE_DIGITS && Word.isDigits(words.substring(from));
    return age ? name.slice(0, endBeforeSigns(words, at)) : name;
  }

  /** The star of those who are interested persons, and the blank that a mark has left. */
  private static int endBeforeSigns(String words, int at) {
    int end = at;
    while (end > 1 && (words.charAt(end - 1) == '*' || words.charAt(end - 1) == ' ')) {
      end--;
    }
    return end;
  }

  /** Letters of committees, and capitals that mark notes: "(A,C)", "(A)(B)". */
  private static AlignedText withoutLetters(AlignedText name) {
    String words = name.toString();
    int end = words.length();
    int open = words.lastIndexOf('(');
    while (open > 1
        && words.charAt(end - 1) == ')'
        && areParted(words.substring(open + 1, end - 1))) {
      end = words.charAt(open - 1) == ' ' ? open - 1 : open;
      open = words.lastIndexOf('(', end - 1);
    }
    return end < words.length() ? name.slice(0, end) : name;
  }

  /** Whether capitals and commas take turns, from a capital to a capital. */
  private static boolean areParted(String letters) {
    for (int i = 0; i < letters.length(); i++) {
      boolean capital = letters.charAt(i) >= 'A' && letters.charAt(i) <= 'Z';
      if (i % 2 == 0 ? !capital : letters.charAt(i) != ',') {
        return false;
      }
    }
    return letters.length() % 2 == 1;
  }
}
