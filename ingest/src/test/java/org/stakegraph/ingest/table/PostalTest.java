package org.stakegraph.ingest.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stakegraph.ingest.text.Word;

class PostalTest {

  private static String phrase(List<Word> words, int from, int to) {
    return String.join(" ", words.subList(from, to).stream().map(Word::text).toList());
  }

  /** City, region and postal code at the end of the words, with slashes between; or nothing. */
  private static String cityAtEnd(String text) {
    List<Word> words = Word.of(text);
    Postal.City city = Postal.cityAtEnd(words, words.size());
    return city == null
        ? ""
        : phrase(words, city.start(), city.region())
            + "/"
            + phrase(words, city.region(), city.postcode())
            + "/"
            + phrase(words, city.postcode(), city.end());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Dover, NH 03820; Dover,/NH/03820",
        "Dover NH 03820-1234; Dover/NH/03820-1234",
        "12 Mill Road New York, NY 10022; New York,/NY/10022",
        "20 Harbor Row, Suite 400, Portland, ME 04101; Portland,/ME/04101",
        "Dover, N.H. 03820; Dover,/N.H./03820",
        "Dover, New Hampshire 03820; Dover,/New Hampshire/03820",
        "Dover, NH; Dover,/NH/",
        "Dover, N.H.; Dover,/N.H./",
        "Alder Falls, P.A. 19087; Alder Falls,/P.A./19087",
        "Hamilton, Bermuda; Hamilton,/Bermuda/",
        "Nassau, Bahamas; Nassau,/Bahamas/",
        "George Town, Cayman Islands; George Town,/Cayman Islands/",
        "Toronto, Ontario M5J 2S1; Toronto,/Ontario/M5J 2S1",
        "Toronto, ON M5J 2S1; Toronto,/ON/M5J 2S1",
        "London, United Kingdom; London,/United Kingdom/",
        "7 St. James Place St. Louis, MO 63101; St. Louis,/MO/63101",
        "3049 38th Ave. W Seattle, WA 98199; Seattle,/WA/98199",
        "Wuxi, China 214000; Wuxi,/China/214000",
        "Sandton, Singapore 2146; Sandton,/Singapore/2146"
      })
  void aCityHasARegionAndPerhapsACode(String text, String city) {
    assertThat(cityAtEnd(text)).isEqualTo(city);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "NH",
        "NH 03820",
        ", NH 03820",
        "Jane Q. Sample",
        "Alder Creek Fund, L.P.",
        "Alder Georgia Partners",
        "Sample, IN trust",
        "Alder Holdings, N.V.",
        "Alder, Birch & Cedar, P.A.",
        "Dover, nh 03820",
        "Dover, XX 03820",
        "Sample Dover, China 214",
        "China 214000",
        "Alder China 214000",
        "M5J 2S1",
        "12345"
      })
  void otherWordsAreNoCity(String text) {
    assertThat(cityAtEnd(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "12 Main Street",
        "12 Main St.",
        "One Bush Street, 15th Floor",
        "P.O. Box 12",
        "PO Box SS-6238",
        "P. O. Box 9",
        "Post Office Box 9",
        "#4 Mill Lane",
        "Suite 225",
        "15 th Floor",
        "14 Lyme Regis",
        "3049 38th Ave. W",
        "100 Technology Drive",
        "Building 3",
        "1 Temple Row",
        "9E Mill Court",
        "Two International Place",
        "9 Bank Plaza",
        "12 Harbour Dover, NH 03820"
      })
  void theseLinesOpenAStreet(String text) {
    assertThat(Postal.startsStreet(Word.of(text))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Jane Q. Sample",
        "1267104 Manitoba, Ltd.",
        "21st Sample Century Holding Company",
        "360 Alder Capital Partners, LLC",
        "1998 Revocable Trust",
        "One Alder Fund",
        "Three Birches Capital LLC",
        "Ten Alder Associates",
        "TEN ENT 12 Main Street",
        "Suite Music Partners",
        "Box Hill Fund",
        "9/14/99 12 Main Street",
        "1,000 Main Street",
        "1998 Trust of Sample Street"
      })
  void theseLinesDoNot(String text) {
    assertThat(Postal.startsStreet(Word.of(text))).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Jane Q. Sample 118 Orchard Lane; 118 Orchard Lane",
        "The Sample 1998 Revocable Trust 12 Main Street; 12 Main Street",
        "The Sample Trust U/A/D 9/14/99 7 Mercury Avenue; 7 Mercury Avenue",
        "Sample Trust dated March 3, 1994 118 Orchard Lane; 118 Orchard Lane",
        "Jane & Carl Sample, JT TEN 316 West 79th Street; 316 West 79th Street",
        "Jane & Carl Sample TEN ENT 316 West 79th Street; 316 West 79th Street",
        "Jane & Carl Sample TEN COM 316 West 79th Street; 316 West 79th Street",
        "Venture Five Partners 20 Main Street; 20 Main Street",
        "Alder 2000 Partners 20 Main Street; 20 Main Street",
        "1267104 Manitoba, Ltd. 5 Elm Road; 5 Elm Road",
        "Jane Sample P.O. Box 7; P.O. Box 7",
        "Alder Fund One Bush Street; One Bush Street",
        "Alder Fund 100 Technology Drive; 100 Technology Drive"
      })
  void theStreetBeginsBehindTheName(String text, String street) {
    List<Word> words = Word.of(text);
    int start = Postal.streetStart(words, 1);
    assertThat(start < 0 ? "" : phrase(words, start, words.size())).isEqualTo(street);
  }

  @Test
  void theFirstOfSeveralCitiesIsFoundWithItsWholeCode() {
    List<Word> words = Word.of("Dover, NH 03820 Jane Sample Bath, ME 04530");
    assertThat(Postal.endOfFirstCity(words)).isEqualTo(3);
    assertThat(Postal.endOfFirstCity(Word.of("Jane Q. Sample"))).isEqualTo(-1);
    assertThat(Postal.endOfFirstCity(List.of())).isEqualTo(-1);
  }
}
