package org.stakegraph.ingest.table;

import java.util.List;
import java.util.Set;
import org.stakegraph.ingest.statement.LegalForm;
import org.stakegraph.ingest.text.Word;

/**
 * Addresses as they are written outside of the United States: the number behind the street, the
 * code before the town, the flat and the floor before the building. A comma parts them from the
 * name before them.
 */
final class ForeignStreet {
  private static final Set<String> STREETS =
      Set.of(
          "rue",
          "quai",
          "chemin",
          "via",
          "viale",
          "piazza",
          "corso",
          "calle",
          "avenida",
          "avda",
          "av",
          "paseo",
          "rua",
          "alameda",
          "carrera",
          "jalan",
          "ulica",
          "boulevard",
          "avenue",
          "str");

  /** What the names of streets end with. */
  private static final List<String> ENDINGS =
      List.of(
          "strasse", "straße", "gasse", "platz", "allee", "laan", "straat", "gracht", "gatan",
          "vägen", "gade", "katu");

  /** What stands before the number or the letter of a part of a building. */
  private static final Set<String> PARTS =
      Set.of("unit", "flat", "room", "rm", "level", "suite", "apartment", "block", "floor", "no");

  private static final int SHORTEST_STREET = 7;
  private static final int LONGEST_PART = 5;
  private static final int MOST_WORDS = 6;
  private static final int LEAST_CODE = 4;
  private static final int MOST_CODE = 6;

  private ForeignStreet() {}

  /** The first word of an address behind a comma in a name's words, or -1. */
  static int start(List<Word> words) {
    for (int i = 1; i < words.size(); i++) {
      if (words.get(i - 1).endsClause()) {
        List<Word> clause = clause(words, i);
        boolean house = LegalForm.is(words.get(i - 1)) && isHouse(clause);
        if (house
            || isStreet(clause)
            || isTown(clause)
            || startsWithHouse(words.subList(i, words.size()))) {
          return i;
        }
      }
    }
    return -1;
  }

  /** Whether words begin with a street, a flat or a floor. */
  static boolean starts(List<Word> words) {
    return !words.isEmpty()
        && (isStreet(clause(words, 0)) || startsWithHouse(words) || isBeforeHouse(words));
  }

  /** "Av. Alder Lima, 3477"; a firm may be called "Avenue" and have its address behind it. */
  private static boolean isBeforeHouse(List<Word> words) {
    List<Word> street = clause(words, 0);
    return street.size() > 1
        && street.size() < words.size()
        && isOf(words.get(0))
        && !words.get(0).is("avenue")
        && !namesFirm(street)
        && startsWithDigit(words.get(street.size()));
  }

  /** "44, rue". */
  private static boolean startsWithHouse(List<Word> words) {
    String number = trimmed(words.get(0));
    return words.size() > 2
        && words.get(0).endsClause()
        && Word.isDigits(number)
        && isOf(words.get(1));
  }

  /** The words up to the next comma. */
  private static List<Word> clause(List<Word> words, int from) {
    int end = from + 1;
    while (end < words.size() && end - from <= MOST_WORDS && !words.get(end - 1).endsClause()) {
      end++;
    }
    return words.subList(from, end);
  }

  /** "Alder House,", behind the form of a firm; not "L.P. 7 Alder Road,". */
  private static boolean isHouse(List<Word> clause) {
    return PostalWords.endsInHouse(clause, false)
        && clause.stream().noneMatch(word -> LegalForm.is(word) || word.hasDigit());
  }

  private static boolean isStreet(List<Word> clause) {
    if (clause.size() < 2 || clause.size() > MOST_WORDS || namesFirm(clause)) {
      return isStorey(clause.get(0));
    }
    return isPart(clause) || (isNumbered(clause) && clause.stream().anyMatch(ForeignStreet::isOf));
  }

  private static boolean namesFirm(List<Word> clause) {
    return clause.stream().anyMatch(w -> NameWords.isOrganizationWord(w) || LegalForm.is(w));
  }

  /** "Flat B,", "Flat 7" or "Hauptstrasse 12", which are addresses wherever they stand. */
  static boolean isSure(List<Word> words, int at) {
    if (at + 1 >= words.size()) {
      return false;
    }
    Word number = words.get(at + 1);
    return words.get(at).is("flat")
        ? number.hasDigit() || (number.letters().length() == 1 && number.endsClause())
        : startsWithDigit(number) && endsAsStreet(words.get(at).letters());
  }

  /** "Flat B", "Unit 1203". */
  private static boolean isPart(List<Word> clause) {
    String number = clause.get(1).letters();
    boolean counts = clause.get(1).hasDigit() || number.length() == 1;
    return PARTS.contains(clause.get(0).letters()) && counts && number.length() <= LONGEST_PART;
  }

  /** "10/F" or "6F" and nothing else up to the comma. */
  private static boolean isStorey(Word word) {
    String text = word.text().endsWith(",") ? trimmed(word) : "";
    int end = text.endsWith("/F") ? text.length() - 2 : text.length() - 1;
    return text.endsWith("F") && Word.isDigits(text.substring(0, end));
  }

  private static String trimmed(Word word) {
    return word.text().substring(0, word.text().length() - 1);
  }

  /** Whether a number begins or ends the words, or stands right behind the street. */
  private static boolean isNumbered(List<Word> clause) {
    boolean behind = isOf(clause.get(0)) && startsWithDigit(clause.get(1));
    return behind
        || startsWithDigit(clause.get(0))
        || startsWithDigit(clause.get(clause.size() - 1));
  }

  private static boolean startsWithDigit(Word word) {
    return Character.isDigit(word.text().charAt(0));
  }

  private static boolean isOf(Word word) {
    String letters = word.letters();
    return STREETS.contains(letters) || endsAsStreet(letters);
  }

  private static boolean endsAsStreet(String letters) {
    return letters.length() >= SHORTEST_STREET && ENDINGS.stream().anyMatch(letters::endsWith);
  }

  /** "CH-8001 Zurich", "75008 Paris": a code, which is no year, and the name of a town. */
  private static boolean isTown(List<Word> clause) {
    if (clause.size() < 2 || clause.size() > MOST_WORDS || namesFirm(clause)) {
      return false;
    }
    String code = clause.get(0).text();
    int digits = code.startsWith("19") || code.startsWith("20") ? -1 : digitsFrom(code);
    return digits >= 0
        && code.length() - digits >= LEAST_CODE
        && code.length() - digits <= MOST_CODE
        && Word.isDigits(code.substring(digits))
        && clause.stream().skip(1).allMatch(Word::isCapitalised);
  }

  /** Where digits begin behind the letters of a country and a dash, or at once. */
  private static int digitsFrom(String code) {
    int dash = code.indexOf('-');
    return dash > 0 && dash <= 3 && code.substring(0, dash).chars().allMatch(Character::isUpperCase)
        ? dash + 1
        : 0;
  }
}
