package org.stakegraph.ingest.statement;

import java.util.Locale;
import java.util.Set;
import org.stakegraph.ingest.text.Word;

/** The states, provinces and countries that addresses name. */
public final class Region {
  /** "N.Y.," with its points and a comma. */
  private static final int LONGEST_CODE = 5;

  private static final Set<String> CODES =
      Set.of(
          "AL", "AK", "AZ", "AR", "CA", "CO", "CT", "DE", "DC", "FL", "GA", "HI", "ID", "IL", "IN",
          "IA", "KS", "KY", "LA", "ME", "MD", "MA", "MI", "MN", "MS", "MO", "MT", "NE", "NV", "NH",
          "NJ", "NM", "NY", "NC", "ND", "OH", "OK", "OR", "PA", "PR", "RI", "SC", "SD", "TN", "TX",
          "UT", "VT", "VA", "VI", "WA", "WV", "WI", "WY", "AB", "BC", "MB", "NB", "NL", "NS", "ON",
          "PE", "QC", "SK");

  private static final Set<String> STATES =
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
          "district of columbia",
          "puerto rico");

  /** How typists shorten states whose short names are not their codes. */
  private static final Set<String> SHORT_STATES =
      Set.of(
          "ala.", "ariz.", "calif.", "cal.", "colo.", "conn.", "del.", "fla.", "ill.", "ind.",
          "kan.", "mass.", "mich.", "minn.", "miss.", "mont.", "neb.", "nev.", "okla.", "ore.",
          "penn.", "tenn.", "tex.", "wash.", "wis.", "wisc.", "wyo.", "n. y.", "n. j.");

  private static final Set<String> OTHERS =
      Set.of(
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
          "usa",
          "bahamas islands",
          "the bahamas",
          "the netherlands",
          "barbados",
          "belize",
          "nevis",
          "anguilla",
          "aruba",
          "turks and caicos",
          "marshall islands",
          "gibraltar",
          "malta",
          "cyprus",
          "mauritius",
          "seychelles",
          "liberia",
          "pr china",
          "prc",
          "macau",
          "malaysia",
          "thailand",
          "indonesia",
          "philippines",
          "vietnam",
          "united arab emirates",
          "uae",
          "saudi arabia",
          "kuwait",
          "egypt",
          "turkey",
          "greece",
          "portugal",
          "poland",
          "hungary",
          "czech republic",
          "romania",
          "ukraine",
          "russia",
          "iceland",
          "chile",
          "colombia",
          "peru",
          "venezuela",
          "uruguay",
          "costa rica");

  private Region() {}

  /** A two-letter postal code of a state or province in capitals. */
  public static boolean isCode(Word word) {
    if (word.text().length() > LONGEST_CODE || !word.isCapitalised()) {
      return false;
    }
    String code = word.text().replace(".", "").replace(",", "");
    return CODES.contains(code);
  }

  /** The lower-case name of a state, province or country. */
  public static boolean isName(String name) {
    return STATES.contains(name) || OTHERS.contains(name);
  }

  /**
   * A state, whose towns have codes of five digits, by its name, its code, or an older short form:
   * "Ohio", "Il.", "Mass.".
   */
  public static boolean isState(String words) {
    String state = words.toLowerCase(Locale.ROOT);
    boolean named = STATES.contains(state) || SHORT_STATES.contains(state);
    return named
        || (!words.isEmpty()
            && isCode(new Word(0, words.length(), words.toUpperCase(Locale.ROOT))));
  }
}
