package org.stakegraph.ingest.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.stakegraph.ingest.statement.Marks;
import org.stakegraph.ingest.statement.Signs;
import org.stakegraph.ingest.text.AlignedText;
import org.stakegraph.ingest.text.Word;

/**
 * Cuts off what stands around a name and tells no office: what a firm is to others ("Alder LLC (our
 * sponsor)"), a term defined for it, "et al.", the age of a person ("Ada Sample, age 49") and the
 * letters of committees ("Ada Sample (A,C)").
 */
final class NameRemarks {
  /** From the blank before the bracket of "(age 51)" to its end. */
  private static final int LONGEST_AGE = 9;

  private static final String LEAD = "of which: ";

  /** How brackets begin that tell what a firm is to others. */
  private static final List<String> RELATIONS =
      List.of("(our ", "(an affiliate of ", "(affiliate of ", "(affiliates of ");

  private static final String OTHERS = " et al";

  private NameRemarks() {}

  /** The name that lines tell, joined, without what they remark on it. */
  static AlignedText cut(List<AlignedText> lines) {
    AlignedText said = withoutLead(AlignedText.join(lines));
    AlignedText name = withoutAlias(withoutRelation(withoutOthers(said)));
    boolean parted = lines.size() > 1 && Word.of(lines.get(lines.size() - 1)).size() == 1;
    return withoutLetters(withoutAge(withoutBracketedAge(name), parted));
  }

  /** "Alder LP et al.": the first of those who report together. */
  private static AlignedText withoutOthers(AlignedText name) {
    int others = name.toString().lastIndexOf(OTHERS);
    if (others <= 0) {
      return name;
    }
    int end = others + OTHERS.length();
    boolean point = end < name.length() && name.charAt(end) == '.';
    boolean last = Marks.split(name.from(point ? end + 1 : end), new ArrayList<>()).isEmpty();
    return last ? before(name, others) : name;
  }

  /** "of which: Alder LLC" below the row of which this is a part. */
  private static AlignedText withoutLead(AlignedText name) {
    boolean led = name.toString().toLowerCase(Locale.ROOT).startsWith(LEAD);
    return led ? name.from(LEAD.length()) : name;
  }

  private static AlignedText withoutRelation(AlignedText name) {
    String words = name.toString();
    int at = RELATIONS.stream().mapToInt(words::indexOf).max().orElse(-1);
    if (at <= 0 || !words.endsWith(")")) {
      return name;
    }
    List<Word> before = Word.of(name.slice(0, at));
    boolean firm = !before.isEmpty() && NameWords.isOrganizationWord(before.get(before.size() - 1));
    return firm ? name.slice(0, before.get(before.size() - 1).end()) : name;
  }

  /**
   * {@code Alder LLC ("Alder")}: the term is defined for what is said elsewhere; and where somebody
   * is as another is: "(same address as Mrs. Sample)".
   */
  private static AlignedText withoutAlias(AlignedText name) {
    String words = name.toString();
    int place = words.toLowerCase(Locale.ROOT).lastIndexOf(" (same address");
    if (place > 0 && words.endsWith(")")) {
      return name.slice(0, place);
    }
    int open = words.lastIndexOf(" (\"");
    return open > 0 && words.endsWith("\")") ? name.slice(0, open) : name;
  }

  /**
   * "Ada Sample, age 49", "Ada Sample (age 49)" and "Ada Sample, 49"; what stands behind the age in
   * brackets tells since when and as what the person works.
   *
   * @param parted whether the last word stands on a line of its own
   */
  private static AlignedText withoutAge(AlignedText name, boolean parted) {
    List<Word> words = Word.of(name);
    for (int i = 1; i < words.size(); i++) {
      boolean last = i == words.size() - 1;
      boolean called = !last && isAgeWord(words.get(i)) && isYears(words.get(i + 1));
      boolean apart = words.get(i - 1).endsClause();
      boolean bare =
          isYears(words.get(i)) && (last ? parted || apart : apart && endsAge(words.get(i)));
      if (called || bare) {
        return isPersons(words.subList(0, i)) ? before(name, words.get(i - 1).end()) : name;
      }
    }
    return name;
  }

  /** "49," and "49." before what a person does. */
  private static boolean endsAge(Word word) {
    return word.endsClause() || word.text().endsWith(".");
  }

  private static boolean isAgeWord(Word word) {
    return word.is("age") || word.is("aged");
  }

  /** Lines without a person's age on one of its own, and without the life told behind one. */
  static List<AlignedText> withoutLife(List<AlignedText> lines) {
    AlignedText first = lines.get(0);
    AlignedText name = withoutBracketedAge(first);
    if (name.length() < first.length() && !first.toString().endsWith(")")) {
      return List.of(name);
    }
    int rest = endsInAge(first) ? firstAddress(lines) : 1;
    List<AlignedText> kept = new ArrayList<>(List.of(first));
    lines.subList(rest, lines.size()).stream().filter(line -> !isAge(line)).forEach(kept::add);
    return kept;
  }

  /** "Ada Sample, 51" above what she does for a living. */
  private static boolean endsInAge(AlignedText line) {
    List<Word> words = Word.of(line);
    return words.size() > 2
        && isYears(words.get(words.size() - 1))
        && withoutAge(line, false).length() < line.length();
  }

  private static int firstAddress(List<AlignedText> lines) {
    int at = 1;
    while (at < lines.size() && !RowName.isAddress(lines.get(at))) {
      at++;
    }
    return at;
  }

  private static boolean isAge(AlignedText line) {
    List<Word> words = Word.of(line);
    return words.size() == 1 && isYears(words.get(0));
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
    return age ? before(name, open) : name;
  }

  /** Whether digits may be the years of somebody who sits on a board. */
  private static boolean isYears(Word word) {
    String years = word.core();
    return years.length() == 2 && Word.isDigits(years) && years.compareTo("18") >= 0;
  }

  private static boolean isPersons(List<Word> name) {
    return name.stream()
        .noneMatch(w -> NameWords.isOrganizationWord(w) || Character.isDigit(w.text().charAt(0)));
  }

  /** The name before a place, without the star of those who are interested persons. */
  private static AlignedText before(AlignedText name, int at) {
    int end = at;
    while (end > 1 && (name.charAt(end - 1) == ',' || name.charAt(end - 1) == ' ')) {
      end--;
    }
    return Signs.cut(name.slice(0, end), new ArrayList<>());
  }

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
