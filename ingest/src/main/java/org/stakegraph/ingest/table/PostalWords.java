package org.stakegraph.ingest.table;

import java.util.List;
import java.util.Set;
import org.stakegraph.ingest.text.Word;

/** The vocabulary of postal addresses, in lower-case letters without punctuation. */
final class PostalWords {
  private static final Set<String> STREET_WORDS =
      Set.of(
          "street",
          "st",
          "avenue",
          "ave",
          "road",
          "rd",
          "drive",
          "dr",
          "boulevard",
          "blvd",
          "lane",
          "ln",
          "way",
          "court",
          "ct",
          "place",
          "pl",
          "plaza",
          "square",
          "sq",
          "parkway",
          "pkwy",
          "highway",
          "hwy",
          "terrace",
          "circle",
          "floor",
          "fl",
          "suite",
          "ste",
          "building",
          "bldg",
          "tower",
          "room",
          "apt",
          "apartment",
          "unit",
          "box",
          "trail",
          "cove",
          "glen",
          "row",
          "walk",
          "mews",
          "turnpike",
          "route",
          "rue",
          "strasse",
          "quay",
          "alley",
          "crescent",
          "gardens",
          "ridge",
          "center",
          "centre",
          "broadway",
          "main",
          "wharf",
          "pike");

  private static final Set<String> STREET_OPENERS =
      Set.of(
          "suite",
          "ste",
          "building",
          "bldg",
          "floor",
          "apt",
          "apartment",
          "unit",
          "room",
          "po",
          "box",
          "drawer",
          "no",
          "penthouse",
          "route",
          "rte",
          "highway",
          "hwy",
          "rr",
          "rfd",
          "rd");

  private static final Set<String> ROUTES = Set.of("route", "rte", "rr", "rfd");

  private static final Set<String> BUILDINGS =
      Set.of(
          "hall",
          "building",
          "bldg",
          "tower",
          "towers",
          "plaza",
          "courthouse",
          "chambers",
          "complex",
          "street",
          "avenue",
          "road",
          "square",
          "boulevard",
          "highway");

  /** Behind a legal form they name a house, elsewhere perhaps a hospital. */
  private static final Set<String> CENTERS = Set.of("center", "centre", "park");

  private static final Set<String> NUMBER_WORDS =
      Set.of(
          "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
          "twelve", "twenty", "thirty", "forty", "fifty", "sixty", "hundred");

  private PostalWords() {}

  static boolean isStreetWord(Word word) {
    return STREET_WORDS.contains(word.letters());
  }

  static boolean opensStreet(Word word) {
    return STREET_OPENERS.contains(word.letters());
  }

  /** "City Hall", "Dexter Building", and streets without a house: "Main Street". */
  static boolean endsInBuilding(List<Word> words) {
    return words.size() > 1 && BUILDINGS.contains(words.get(words.size() - 1).letters());
  }

  /** "Alder House", "Quay Place"; "Alder Center" only where no name can go on. */
  static boolean endsInHouse(List<Word> words, boolean centers) {
    String last = words.size() > 1 ? words.get(words.size() - 1).letters() : "";
    return last.equals("house")
        || last.equals("place")
        || endsInBuilding(words)
        || (centers && CENTERS.contains(last));
  }

  /** "R.R. 2", "RFD 1", "Route 7". */
  static boolean opensRoute(Word word) {
    return ROUTES.contains(word.letters());
  }

  static boolean isNumberWord(Word word) {
    return NUMBER_WORDS.contains(word.letters());
  }

  /**
   * Whether the last word is a title or legal form that is also the code of a state; one word
   * before it is a town, as nobody has but one name.
   */
  static boolean endsInTitle(List<Word> words) {
    return words.size() > 2
        && Set.of("md", "pa", "co").contains(words.get(words.size() - 1).letters());
  }
}
