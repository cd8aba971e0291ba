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
          "penthouse");

  private static final Set<String> NUMBER_WORDS =
      Set.of(
          "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
          "twelve", "twenty", "thirty", "forty", "fifty", "sixty", "hundred");

  /** "N.Y.," with its points and a comma. */
  private static final int LONGEST_CODE = 5;

  private static final Set<String> REGION_CODES =
      Set.of(
          "AL", "AK", "AZ", "AR", "CA", "CO", "CT", "DE", "DC", "FL", "GA", "HI", "ID", "IL", "IN",
          "IA", "KS", "KY", "LA", "ME", "MD", "MA", "MI", "MN", "MS", "MO", "MT", "NE", "NV", "NH",
          "NJ", "NM", "NY", "NC", "ND", "OH", "OK", "OR", "PA", "PR", "RI", "SC", "SD", "TN", "TX",
          "UT", "VT", "VA", "VI", "WA", "WV", "WI", "WY", "AB", "BC", "MB", "NB", "NL", "NS", "ON",
          "PE", "QC", "SK");

  private static final Set<String> REGION_NAMES =
      Set.of(
          "alabama",
          "alaska",
          "arizona",
          "arkansas",
          "california",
          "colorado",
          "connecticut",
          "delaware",
          "florida",
          "georgia",
          "hawaii",
          "idaho",
          "illinois",
          "indiana",
          "iowa",
          "kansas",
          "kentucky",
          "louisiana",
          "maine",
          "maryland",
          "massachusetts",
          "michigan",
          "minnesota",
          "mississippi",
          "missouri",
          "montana",
          "nebraska",
          "nevada",
          "new hampshire",
          "new jersey",
          "new mexico",
          "new york",
          "north carolina",
          "north dakota",
          "ohio",
          "oklahoma",
          "oregon",
          "pennsylvania",
          "rhode island",
          "south carolina",
          "south dakota",
          "tennessee",
          "texas",
          "utah",
          "vermont",
          "virginia",
          "washington",
          "west virginia",
          "wisconsin",
          "wyoming",
          "ontario",
          "quebec",
          "alberta",
          "british columbia",
          "manitoba",
          "nova scotia",
          "saskatchewan",
          "bahamas",
          "bermuda",
          "canada",
          "mexico",
          "england",
          "united kingdom",
          "uk",
          "ireland",
          "scotland",
          "france",
          "germany",
          "switzerland",
          "italy",
          "spain",
          "netherlands",
          "belgium",
          "luxembourg",
          "austria",
          "sweden",
          "norway",
          "denmark",
          "finland",
          "israel",
          "japan",
          "china",
          "hong kong",
          "singapore",
          "taiwan",
          "korea",
          "south korea",
          "india",
          "australia",
          "new zealand",
          "brazil",
          "argentina",
          "cayman islands",
          "british west indies",
          "bwi",
          "british virgin islands",
          "bvi",
          "guernsey",
          "jersey",
          "isle of man",
          "monaco",
          "liechtenstein",
          "panama",
          "netherlands antilles",
          "curacao",
          "south africa",
          "usa");

  private PostalWords() {}

  static boolean isStreetWord(Word word) {
    return STREET_WORDS.contains(word.letters());
  }

  static boolean opensStreet(Word word) {
    return STREET_OPENERS.contains(word.letters());
  }

  static boolean isNumberWord(Word word) {
    return NUMBER_WORDS.contains(word.letters());
  }

  /** A two-letter postal code of a state or province in capitals. */
  static boolean isRegionCode(Word word) {
    if (word.text().length() > LONGEST_CODE || !word.isCapitalised()) {
      return false;
    }
    String code = word.text().replace(".", "").replace(",", "");
    return REGION_CODES.contains(code);
  }

  /** Whether the last word is a title or legal form that is also the code of a state. */
  static boolean endsInTitle(List<Word> words) {
    return !words.isEmpty()
        && Set.of("md", "pa", "co").contains(words.get(words.size() - 1).letters());
  }

  /** The lower-case name of a state, province or country. */
  static boolean isRegionName(String name) {
    return REGION_NAMES.contains(name);
  }
}
