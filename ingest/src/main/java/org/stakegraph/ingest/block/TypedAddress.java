package org.stakegraph.ingest.block;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.stakegraph.ingest.statement.LegalForm;
import org.stakegraph.ingest.statement.Region;
import org.stakegraph.ingest.statement.ZipCode;
import org.stakegraph.ingest.text.Word;

/** What shows that a typed line without figures is of an address, and so no holder's name. */
final class TypedAddress {
  private static final int ZIP_DIGITS = 5;

  /** A town, its state and the code. */
  private static final int LEAST_TOWN = 3;

  /** Words of a town that stands alone with its state. */
  private static final int LONGEST_TOWN = 2;

  private static final Set<String> OPENINGS =
      Set.of("one", "two", "three", "four", "five", "six", "seven", "ten", "po", "suite", "co");

  private TypedAddress() {}

  /** "12 Alder Road", "One Birch Plaza", "c/o Cedar LLC": no name begins so above a town. */
  static boolean opens(TypedRow row) {
    return opens(words(row));
  }

  private static boolean opens(List<Word> words) {
    return words.size() > 1
        && (Character.isDigit(words.get(0).text().charAt(0))
            || OPENINGS.contains(words.get(0).letters()));
  }

  /** "12 Alder Road", "One Birch Plaza" beside figures; firms with such names have a legal form. */
  static boolean isStreet(TypedRow row) {
    List<Word> words = row.hasName() ? Word.of(row.words(0)) : List.of();
    return words.size() > 2 && opens(words) && words.stream().noneMatch(LegalForm::is);
  }

  /** "Salem, OR 97301": whether a line ends in a postal code. */
  static boolean endsInCode(TypedRow row) {
    List<Word> words = words(row);
    return words.size() >= LEAST_TOWN && ZipCode.is(last(words));
  }

  /**
   * A town with its state: "Dover, NH 03820", "12 Mill Lane, Erie, Pennsylvania 16501", and without
   * a code if there is nothing else: "New York, New York"; or with one before: "Haifa 31905,
   * Israel".
   */
  static boolean ends(TypedRow row) {
    List<Word> words = words(row);
    boolean coded = endsInCode(row);
    List<Word> place = coded ? words.subList(0, words.size() - 1) : words;
    for (int i = Math.max(1, place.size() - 2); i < place.size(); i++) {
      String state = row.words().toString().substring(place.get(i).start(), last(place).end());
      boolean named = Region.isName(state.toLowerCase(Locale.ROOT));
      boolean stated = named || (i == place.size() - 1 && Region.isCode(place.get(i)));
      Word before = place.get(i - 1);
      boolean alone = before.endsClause() && (i <= LONGEST_TOWN || isForeignCode(before.core()));
      if (stated && (coded || alone)) {
        return true;
      }
    }
    return false;
  }

  /** "03820" or "Canada" alone, below a town: no name, though figures stand beside it. */
  static boolean isRest(TypedRow row) {
    String words = row.hasName() ? row.words(0).toString().toLowerCase(Locale.ROOT) : "";
    return ZipCode.is(words) || Region.isName(words) || words.equals("usa");
  }

  private static List<Word> words(TypedRow row) {
    return row.isNameOnly() ? Word.of(row.words()) : List.of();
  }

  private static Word last(List<Word> words) {
    return words.get(words.size() - 1);
  }

  private static boolean isForeignCode(String word) {
    return Word.isDigits(word)
        && word.length() >= ZIP_DIGITS - 1
        && word.length() <= ZIP_DIGITS + 2;
  }
}
