package org.stakegraph.ingest.table;

import java.util.List;
import java.util.Locale;
import org.stakegraph.ingest.text.AlignedText;
import org.stakegraph.ingest.text.Word;

/**
 * Cuts off what stands behind a name and tells no office: what a firm is to the issuer ("Alder LLC
 * (our sponsor)"), a term defined for it, the age of a person ("Ada Sample, age 49") and the
 * letters of committees ("Ada Sample (A,C)").
 */
final class NameRemarks {
  private static final int MOST_AGE_DIGITS = 3;

  /** From the blank before the bracket of "(age 51)" to its end. */
  private static final int LONGEST_AGE = 9;

  private NameRemarks() {}

  static AlignedText cut(AlignedText name) {
    AlignedText dated = withoutBracketedAge(withoutAlias(withoutRelation(name)));
    return withoutLetters(withoutAge(withoutBareAge(dated)));
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

  /** {@code Alder LLC ("Alder")}: the term is defined for what is said elsewhere. */
  private static AlignedText withoutAlias(AlignedText name) {
    String words = name.toString();
    int open = words.lastIndexOf(" (\"");
    return open > 0 && words.endsWith("\")") ? name.slice(0, open) : name;
  }

  /** "ADA SAMPLE, 63". */
  private static AlignedText withoutBareAge(AlignedText name) {
    List<Word> words = Word.of(name);
    int last = words.size() - 1;
    boolean age =
        last > 1
            && words.get(last).text().length() == 2
            && Word.isDigits(words.get(last).text())
            && words.get(last - 1).endsClause()
            && !NameWords.holdOrganizationWord(words);
    return age
        ? name.slice(0, endBeforeSigns(name.toString(), words.get(last - 1).end() - 1))
        : name;
  }

  /** Lines without a person's age on one of its own, and without the life told behind one. */
  static List<AlignedText> withoutLife(List<AlignedText> lines) {
    AlignedText first = lines.get(0);
    AlignedText name = withoutBracketedAge(first);
    boolean told = name.length() < first.length() && !first.toString().endsWith(")");
    return told
        ? List.of(name)
        : lines.stream().filter(line -> line == first || !isAge(line)).toList();
  }

  private static boolean isAge(AlignedText line) {
    return line.length() == 2 && Word.isDigits(line);
  }

  /** "Ada Sample (51), President of Alder LLC", "Ada Sample (age 51) Trustee". */
  private static AlignedText withoutBracketedAge(AlignedText name) {
    String words = name.toString().toLowerCase(Locale.ROOT);
    int open = words.indexOf(" (");
    int close = words.indexOf(')', Math.max(0, open));
    if (open <= 0 || close < 0 || close - open > LONGEST_AGE) {
      return name;
    }
    boolean said = words.startsWith("age ", open + 2);
    String number = words.substring(said ? open + 2 + "age ".length() : open + 2, close);
    boolean goesOn = words.startsWith("), ", close) && Word.of(name.slice(0, open)).size() > 1;
    boolean age = number.length() == 2 && Word.isDigits(number) && (said || goesOn);
    return age ? name.slice(0, endBeforeSigns(words, open)) : name;
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

  private static AlignedText withoutLetters(AlignedText name) {
    String words = name.toString();
    int open = words.lastIndexOf(" (");
    boolean bracketed = open > 0 && words.endsWith(")");
    String letters = bracketed ? words.substring(open + 2, words.length() - 1) : "";
    return letters.length() > 1 && areParted(letters) ? name.slice(0, open) : name;
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
