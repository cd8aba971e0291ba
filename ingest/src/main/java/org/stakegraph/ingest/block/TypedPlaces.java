package org.stakegraph.ingest.block;

import java.util.List;
import java.util.Set;
import org.stakegraph.ingest.text.Word;

/** Tells the postal code behind a town, which typists set off with two blanks, from a figure. */
final class TypedPlaces {
  private static final int BLANKS = 2;

  private static final int CODE = 5;

  /** The last words of the states' names; the codes of states have two capitals. */
  private static final Set<String> STATES =
      Set.of(
          "alabama",
          "alaska",
          "arizona",
          "arkansas",
          "california",
          "carolina",
          "colorado",
          "columbia",
          "connecticut",
          "dakota",
          "delaware",
          "florida",
          "georgia",
          "hampshire",
          "hawaii",
          "idaho",
          "illinois",
          "indiana",
          "iowa",
          "island",
          "jersey",
          "kansas",
          "kentucky",
          "louisiana",
          "maine",
          "maryland",
          "massachusetts",
          "mexico",
          "michigan",
          "minnesota",
          "mississippi",
          "missouri",
          "montana",
          "nebraska",
          "nevada",
          "ohio",
          "oklahoma",
          "oregon",
          "pennsylvania",
          "rico",
          "tennessee",
          "texas",
          "utah",
          "vermont",
          "virginia",
          "washington",
          "wisconsin",
          "wyoming",
          "york");

  /** The codes of the states with blanks around them. */
  private static final String CODES =
      " AL AK AZ AR CA CO CT DC DE FL GA HI IA ID IL IN KS KY LA MA MD ME MI MN MO MS MT NC ND NE"
          + " NH NJ NM NV NY OH OK OR PA PR RI SC SD TN TX UT VA VT WA WI WV WY ";

  private TypedPlaces() {}

  /** Whether a chunk is the code of the town and state that the one before it ends with. */
  static boolean isCode(Chunk place, Chunk next) {
    String code = next.text().toString();
    boolean near = next.left() - place.right() == BLANKS;
    boolean digits =
        code.length() >= CODE
            && Word.isDigits(code.substring(0, CODE))
            && (code.length() == CODE || code.charAt(CODE) == '-');
    return near && digits && place.isWords() && endsInState(place);
  }

  /**
   * "Denver, Colorado", "Port Ellery, ME", or the state alone where blanks part it from the town.
   */
  private static boolean endsInState(Chunk place) {
    List<Word> words = Word.of(place.text());
    Word last = words.get(words.size() - 1);
    boolean behind = words.size() > 1 && place.text().toString().indexOf(',') > 0;
    return CODES.contains(' ' + last.text() + ' ')
        ? behind || words.size() == 1
        : behind && STATES.contains(last.letters());
  }
}
