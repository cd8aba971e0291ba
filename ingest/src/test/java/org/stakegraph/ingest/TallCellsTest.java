package org.stakegraph.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures in cells that are as tall as two rows. */
class TallCellsTest {
  private static List<String> rows(String first, String second) {
    String page =
        """
        <html><body><p>SECURITY OWNERSHIP OF CERTAIN BENEFICIAL OWNERS AND MANAGEMENT</p><table>
        <tr><td>Name and Address of Beneficial Owner</td><td>Shares Beneficially Owned</td>
        <td>Percent of Class</td></tr>
        <tr><td>FIRST</td><td rowspan=2>462,338</td><td rowspan=2>5.02%</td></tr>
        <tr><td>SECOND</td></tr>
        <tr><td>Ada Sample</td><td>62,338</td><td>*</td></tr>
        </table></body></html>
        """;
    return Reading.owned(Reading.read(page.replace("FIRST", first).replace("SECOND", second)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          Alder, Inc.              ; Salem, PA 19355
          Alder, Inc.              ; 50 Sample Yards New York, NY 10001
          Alder Trusts, LLC (2)(7) ; Birch Law L.L.P. 2001 Ross Avenue, Suite 900 Dallas, TX 75201
          Ada Quill                ; c/o Alder, Inc., 1 Mill Lane, Boston, MA 02110
          """)
  void areThoseOfTheNameWhereAnAddressStandsBelowIt(String name, String address) {
    assertThat(rows(name, address)).hasSize(2).first().asString().endsWith(": 462338");
    assertThat(rows(name, address).get(0)).startsWith(name.replace(" (2)(7)", "") + ":");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          Alder, Inc. ; Otto Probe
          Alder, Inc. ; Birch Law L.L.P.
          """)
  void areThoseOfBothWhereAnotherNameStandsBelowIt(String name, String other) {
    assertThat(rows(name, other))
        .containsExactly(name + ": 462338", other + ": 462338", "Ada Sample: 62338");
  }
}
