package org.stakegraph.ingest.table;

import java.util.List;
import java.util.Set;
import org.stakegraph.ingest.statement.LegalForm;
import org.stakegraph.ingest.statement.Region;
import org.stakegraph.ingest.statement.ZipCode;
import org.stakegraph.ingest.text.Dates;
import org.stakegraph.ingest.text.Word;

/** Recognises the parts of a postal address among words. */
final class Postal {
  /** A street is named within this many words of its number. */
  private static final int STREET_REACH = 8;

  /** Longest city name in words. */
  private static final int CITY_WORDS = 4;

  /** A town behind a house number that has more words begins with the street. */
  private static final int LONGEST_TOWN = 2;

  /** Longest name of a state or country in words. */
  private static final int REGION_WORDS = 3;

  private static final int LEAST_CODE = 4;
  private static final int MOST_CODE = 7;

  private static final Set<String> COMPASS =
      Set.of("n", "s", "e", "w", "ne", "nw", "se", "sw", "north", "south", "east", "west");

  private Postal() {}

  /**
   * Where a city with its region stands.
   *
   * @param start first word of the city
   * @param code first word of a postal code between city and region; {@code region} if there is
   *     none
   * @param region first word of the state, province or country; {@code end} if there is none
   * @param postcode first word of the postal code; {@code end} if there is none
   * @param end one past the last word
   */
  record City(int start, int code, int region, int postcode, int end) {
    /** Whether a postal code stands behind the city or its region. */
    boolean hasCode() {
      return code < region || postcode < end;
    }
  }

  /** Whether the words start as a street, building or box line does. */
  static boolean startsStreet(List<Word> words) {
    if (words.isEmpty()) {
      return false;
    }
    Word first = words.get(0);
    if (first.text().startsWith("#") || startsBox(words)) {
      return true;
    }
    if (PostalWords.opensStreet(first) && words.size() > 1 && words.get(1).hasDigit()) {
      return true;
    }
    boolean ordinalFloor = isHouseNumber(first) && words.size() > 1 && isSuffixOfOrdinal(words, 0);
    return ordinalFloor
        || isStreetFrom(words, 0)
        || isBareStreet(words)
        || ForeignStreet.starts(words);
  }

  /** A house number and capitalised words that no legal form ends: "14 Lyme Regis". */
  private static boolean isBareStreet(List<Word> words) {
    return isHouseNumber(words.get(0))
        && words.size() > 1
        && words.size() <= 5
        && !namesOrganization(words);
  }

  /**
   * "One Harbour Island" or "City Hall", which no legal form ends; "One Alder Bank Center", which a
   * street's word does.
   */
  static boolean mayBeBuilding(List<Word> words) {
    if (words.isEmpty()) {
      return false;
    }
    boolean numbered = PostalWords.isNumberWord(words.get(0));
    boolean centre = numbered && PostalWords.isStreetWord(words.get(words.size() - 1));
    return centre || ((numbered || PostalWords.endsInBuilding(words)) && !namesOrganization(words));
  }

  /** A street abroad before the number of the house: "Im Hof 4". */
  static boolean endsInHouse(List<Word> words) {
    Word last = words.isEmpty() ? null : words.get(words.size() - 1);
    return last != null
        && words.size() > 1
        && words.size() <= CITY_WORDS
        && isHouseNumber(last)
        && last.letters().length() <= CITY_WORDS - 1
        && words.stream().noneMatch(word -> word.endsClause() || word.text().equals("No."))
        && !namesOrganization(words);
  }

  /** The first word from {@code from} on at which a street begins, or -1. */
  static int streetStart(List<Word> words, int from) {
    for (int i = from; i < words.size(); i++) {
      if (isBox(words, i) || isStreetFrom(words, i) || ForeignStreet.isSure(words, i)) {
        return i;
      }
    }
    return -1;
  }

  /** Whether words start with a box or with the route on which its post is delivered. */
  static boolean startsBox(List<Word> words) {
    return !words.isEmpty()
        && (isBox(words, 0)
            || (words.size() > 1 && PostalWords.opensRoute(words.get(0)) && words.get(1).hasDigit())
            || phrase(words, 0, Math.min(2, words.size())).equals("star route"));
  }

  /** {@code PO Box}, {@code P.O. Box}, {@code P. O. Box} or {@code Post Office Box}. */
  private static boolean isBox(List<Word> words, int i) {
    String first = words.get(i).letters();
    String second = i + 1 < words.size() ? words.get(i + 1).letters() : "";
    String third = i + 2 < words.size() ? words.get(i + 2).letters() : "";
    boolean numbered = i + 1 < words.size() && words.get(i + 1).hasDigit();
    return first.equals("pobox")
        || (numbered && (first.equals("postfach") || first.equals("apartado")))
        || (first.equals("po") && (second.equals("box") || second.equals("drawer")))
        || (third.equals("box")
            && ((first.equals("p") && second.equals("o"))
                || (first.equals("post") && second.equals("office"))));
  }

  /** A number, then a street word before any legal form, or a city that ends the words. */
  private static boolean isStreetFrom(List<Word> words, int i) {
    Word number = words.get(i);
    boolean spelled = PostalWords.isNumberWord(number) && !isTenancy(words, i);
    if ((!isHouseNumber(number) || isYearOfDate(words, i)) && !spelled) {
      return false;
    }
    boolean organization = false;
    for (int j = i + 1; j < Math.min(words.size(), i + STREET_REACH); j++) {
      // "Venture Five Partners 20 Main Street": the number in the name opens no street
      boolean named =
          j == i + 1 && j + 1 < words.size() && PostalWords.isStreetWord(words.get(j + 1));
      if ((LegalForm.is(words.get(j)) && !named) || (organization && isHouseNumber(words.get(j)))) {
        return false;
      }
      organization |= NameWords.isOrganizationWord(words.get(j));
      if (PostalWords.isStreetWord(words.get(j))) {
        return true;
      }
    }
    City city = cityAtEnd(words, words.size());
    if (city == null || !isHouseNumber(number)) {
      return false;
    }
    return city.start() > i + 1 || (city.start() == i + 1 && holdsStreet(words, city));
  }

  /**
   * Whether what seems to be a town begins with a street, so that nobody can tell where it ends:
   * "50 Quay Yards New York, NY 10001".
   */
  static boolean holdsStreet(List<Word> words, City city) {
    return city.start() > 0
        && city.code() - city.start() > LONGEST_TOWN
        && isHouseNumber(words.get(city.start() - 1));
  }

  private static boolean namesOrganization(List<Word> words) {
    for (Word word : words) {
      if (NameWords.isOrganizationWord(word)) {
        return true;
      }
    }
    return false;
  }

  /** The forms of joint holdings, "JT TEN", "TEN ENT" and "TEN COM", are no numbers. */
  private static boolean isTenancy(List<Word> words, int i) {
    String next = i + 1 < words.size() ? words.get(i + 1).letters() : "";
    return (i > 0 && words.get(i - 1).letters().equals("jt"))
        || next.equals("ent")
        || next.equals("com");
  }

  /** The 1994 of "dated March 3, 1994". */
  private static boolean isYearOfDate(List<Word> words, int i) {
    return i >= 2 && Dates.at(words, i - 2).isPresent();
  }

  private static boolean isHouseNumber(Word word) {
    String text = word.letters();
    int digits = 0;
    while (digits < text.length() && Character.isDigit(text.charAt(digits))) {
      digits++;
    }
    boolean dateOrCount = word.text().indexOf('/') >= 0 || word.text().indexOf(',') > 0;
    return digits > 0 && digits <= 6 && text.length() - digits <= 2 && !dateOrCount;
  }

  private static boolean isSuffixOfOrdinal(List<Word> words, int i) {
    String next = words.get(i + 1).letters();
    return next.equals("th") || next.equals("st") || next.equals("nd") || next.equals("rd");
  }

  /**
   * The city that ends just before {@code end}: city words, a comma, a region, perhaps a postal
   * code; or, outside of North America, city words and a code, perhaps before a country.
   *
   * @return null if none does
   */
  static @org.jspecify.annotations.Nullable City cityAtEnd(List<Word> words, int end) {
    int postcode = postcodeStart(words, end);
    if (postcode == end && !hasComma(words, end)) {
      int code = ForeignCode.british(words, end);
      int town = code < end ? cityStart(words, code) : code;
      return town < code ? new City(town, code, end, end, end) : null;
    }
    for (int length = 1; length <= REGION_WORDS; length++) {
      int region = postcode - length;
      if (region < 1) {
        return null;
      }
      boolean coded = length == 1 && postcode < end && Region.isCode(words.get(region));
      boolean comma = words.get(region - 1).endsClause();
      boolean codedWithComma =
          length == 1 && comma && Region.isCode(words.get(region)) && !isForm(words, region);
      boolean named = comma && Region.isName(phrase(words, region, postcode));
      if (coded || codedWithComma || named) {
        int code = named && postcode == end ? ForeignCode.start(words, region) : region;
        int start = cityStart(words, code);
        return start < code ? new City(start, code, region, postcode, end) : null;
      }
    }
    return null;
  }

  /** "Alder Holdings, N.V." and "Alder & Birch, P.A.", of which the points are those of a form. */
  private static boolean isForm(List<Word> words, int last) {
    Word word = words.get(last);
    return last == words.size() - 1 && word.text().length() == 4 && LegalForm.is(word);
  }

  /** Whether a comma can part a city from a region that ends just before {@code end}. */
  private static boolean hasComma(List<Word> words, int end) {
    for (int i = Math.max(0, end - 1 - REGION_WORDS); i < end - 1; i++) {
      if (words.get(i).endsClause()) {
        return true;
      }
    }
    return false;
  }

  /** One past the last word of the first city in the words, or -1. */
  static int endOfFirstCity(List<Word> words) {
    for (int end = 2; end <= words.size(); end++) {
      City city = cityAtEnd(words, end);
      if (city != null && !codeFollows(words, end)) {
        return end;
      }
    }
    return -1;
  }

  private static boolean codeFollows(List<Word> words, int end) {
    boolean zip = end < words.size() && ZipCode.is(words.get(end));
    boolean two = end + 1 < words.size();
    // "50 Sample Yards, New York, NY 10001": the city, not the state
    boolean region = two && Region.isCode(words.get(end)) && ZipCode.is(words.get(end + 1));
    return zip
        || region
        || stateFollows(words, end)
        || (two && postcodeStart(words, end + 2) == end);
  }

  /** "50 Sample Yards, New York, New York 10001": the state in full. */
  private static boolean stateFollows(List<Word> words, int end) {
    for (int zip = end + 1; zip < Math.min(words.size(), end + 1 + REGION_WORDS); zip++) {
      if (ZipCode.is(words.get(zip)) && Region.isName(phrase(words, end, zip))) {
        return true;
      }
    }
    return false;
  }

  private static String phrase(List<Word> words, int start, int end) {
    StringBuilder phrase = new StringBuilder();
    for (int i = start; i < end; i++) {
      phrase.append(i > start ? " " : "").append(words.get(i).letters());
    }
    return phrase.toString();
  }

  private static int postcodeStart(List<Word> words, int end) {
    if (end >= 1 && (ZipCode.is(words.get(end - 1)) || isBehindCountry(words, end - 1))) {
      return end - 1;
    }
    boolean canadian =
        end >= 2
            && isHalfPostcode(words.get(end - 2), true)
            && isHalfPostcode(words.get(end - 1), false);
    return canadian ? end - 2 : end;
  }

  /** "Minsk, Belarus 220030". */
  private static boolean isBehindCountry(List<Word> words, int i) {
    String code = words.get(i).text();
    return i > 1
        && Word.isDigits(code)
        && code.length() >= LEAST_CODE
        && code.length() <= MOST_CODE
        && words.get(i - 2).endsClause()
        && Region.isName(words.get(i - 1).letters());
  }

  /** Letter, digit, letter in the first half of a Canadian code; the reverse in the second. */
  private static boolean isHalfPostcode(Word word, boolean first) {
    String text = word.text();
    return text.length() == 3
        && Character.isLetter(text.charAt(0)) == first
        && Character.isDigit(text.charAt(0)) != first
        && Character.isLetter(text.charAt(1)) != first
        && Character.isDigit(text.charAt(1)) == first
        && Character.isLetter(text.charAt(2)) == first
        && Character.isDigit(text.charAt(2)) != first;
  }

  private static int cityStart(List<Word> words, int region) {
    int start = region;
    while (start > 0 && region - start < CITY_WORDS) {
      Word word = words.get(start - 1);
      boolean parted = start < region && word.endsClause();
      boolean saint =
          word.letters().equals("st") && start < region && !endsStreet(words, start - 1);
      if (parted
          || word.hasDigit()
          || !word.isCapitalised()
          || (PostalWords.isStreetWord(word) && !saint && !isRoadTown(words, start - 1, region))
          || isQuarterOfStreet(words, start - 1)
          || isOrdinalSuffix(word)) {
        break;
      }
      start--;
    }
    return start;
  }

  /** "1 Main St. Boston", though not "1 Elm Avenue St. Louis": nothing else ends the street. */
  private static boolean endsStreet(List<Word> words, int st) {
    for (int i = st - 1; i >= Math.max(0, st - CITY_WORDS); i--) {
      Word word = words.get(i);
      if (isHouseNumber(word)) {
        return i < st - 1;
      }
      boolean street = PostalWords.isStreetWord(word) && !word.letters().equals("main");
      if (word.endsClause() || street || !word.isCapitalised()) {
        return false;
      }
    }
    return false;
  }

  /** The capital of the British Virgin Islands. */
  private static boolean isRoadTown(List<Word> words, int road, int region) {
    return road + 1 < region && words.get(road).is("road") && words.get(road + 1).is("town");
  }

  /** The compass point behind a street word belongs to the street: "3rd Ave. NE". */
  private static boolean isQuarterOfStreet(List<Word> words, int i) {
    return i > 0
        && COMPASS.contains(words.get(i).letters())
        && PostalWords.isStreetWord(words.get(i - 1));
  }

  private static boolean isOrdinalSuffix(Word word) {
    String text = word.letters();
    return text.equals("th") || text.equals("nd") || text.equals("rd");
  }
}
