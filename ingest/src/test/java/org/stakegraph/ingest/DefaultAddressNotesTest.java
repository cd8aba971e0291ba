package org.stakegraph.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stakegraph.model.OwnershipReport;

/** Addresses that a legend below a table gives to its directors and officers. */
class DefaultAddressNotesTest {
  private static final String OFFICE = "Building 5, 100 Main Road, Shanghai 200001, China.";

  /** Those who have an address. */
  private static List<String> addressed(String legend) {
    OwnershipReport report =
        Reading.read(
            "<html><body><p>Our ordinary shares are beneficially owned as"
                + " follows.</p><table><tr><td>Name</td><td>Shares beneficially"
                + " owned</td><td>Percent</td></tr><tr><td>Directors and Executive"
                + " Officers:**</td><td></td><td></td></tr><tr><td>Wei"
                + " Chang</td><td>500</td><td>5.0%</td></tr><tr><td>Helmut"
                + " Braun</td><td>600</td><td>6.0%</td></tr><tr><td>All directors and executive"
                + " officers as a group</td><td>1,100</td><td>11.0%</td></tr><tr><td>Principal"
                + " Shareholders:</td><td></td><td></td></tr><tr><td>Skyward"
                + " Limited(1)</td><td>400</td><td>4.0%</td></tr></table><p>* Less than 1%.</p><p>"
                + legend
                + "</p><p>(1) Ada Sample is its director.</p></body></html>");
    return report.positions().stream()
        .filter(row -> row.address().isPresent())
        .map(row -> report.party(row.holder()).name())
        .toList();
  }

  @Test
  void theLegendIsOfAllDirectorsAndOfNoFirm() {
    assertThat(
            addressed(
                "** The business address of our directors and executive officers is " + OFFICE))
        .containsExactly("Wei Chang", "Helmut Braun");
    assertThat(addressed("The address of each of our directors and officers is " + OFFICE))
        .containsExactly("Wei Chang", "Helmut Braun");
  }

  @Test
  void someMayBeExcepted() {
    assertThat(
            addressed(
                "** Except for Dr. Braun, the business address of our directors and executive"
                    + " officers is "
                    + OFFICE))
        .containsExactly("Wei Chang");
  }

  @Test
  void theAddressOfSomebodyElseIsNobodysHere() {
    assertThat(addressed("** The business address of our auditor is " + OFFICE)).isEmpty();
    assertThat(addressed("We have moved to " + OFFICE)).isEmpty();
  }

  @Test
  void sellersOfTheNextTableHaveNotTheAddressOfTheOfficers() {
    OwnershipReport report =
        Reading.read(
            """
            <html><body><p>Our common stock is beneficially owned as follows. Unless otherwise
            indicated, the address of each director and executive officer is c/o the Company,
            12 Elm Street, Salem, OR 97301.</p>
            <table><tr><td>Name</td><td>Shares beneficially owned</td><td>Percent</td></tr>
            <tr><td>Ada Sample</td><td>500</td><td>5.0%</td></tr>
            <tr><td>All directors and executive officers as a group</td><td>500</td><td>5.0%</td>
            </tr></table>
            <p>The selling stockholders own these shares:</p>
            <table><tr><td>Selling Stockholder</td><td>Shares owned before the offering</td>
            <td>Shares offered</td><td>Shares owned after the offering</td></tr>
            <tr><td>Otto Birch</td><td>1,000</td><td>600</td><td>400</td></tr></table>
            </body></html>
            """);

    assertThat(report.positions())
        .filteredOn(row -> row.address().isPresent())
        .extracting(row -> report.party(row.holder()).name())
        .containsExactly("Ada Sample");
  }

  @Test
  void whoIsExceptedBehindThoseWhomItIsOf() {
    assertThat(
            addressed(
                "Except as noted, each person votes alone. The address of each director and"
                    + " executive officer, other than Mr. Braun, is "
                    + OFFICE))
        .containsExactly("Wei Chang");
  }

  @Test
  void aNoteOfOneTableSaysNothingOfTheNext() {
    String holders =
        "<tr><td>%s</td><td>Shares owned before the offering</td><td>Shares offered</td>"
            + "<td>Shares owned after the offering</td></tr>";
    OwnershipReport report =
        Reading.read(
            "<html><body><p>Our ordinary shares are beneficially owned as follows.</p><table>"
                + "<tr><td>Name(1)</td><td>Shares beneficially owned</td><td>Percent</td></tr>"
                + "<tr><td>Wei Chang</td><td>500</td><td>5.0%</td></tr></table>"
                + "<p>(1) Unless otherwise indicated, the address of each person is "
                + OFFICE
                + "</p><h2>SELLING STOCKHOLDERS</h2><p>The selling stockholders are:</p><table>"
                + holders.formatted("Consultant")
                + "<tr><td>Alder Consulting, Inc.</td><td>90</td><td>90</td><td>-</td></tr>"
                + "</table></body></html>");
    assertThat(report.positions())
        .extracting(row -> report.party(row.holder()).name(), row -> row.address().isPresent())
        .containsExactly(tuple("Wei Chang", true), tuple("Alder Consulting, Inc.", false));
  }

  @Test
  void aParagraphBehindANoteGoesOnWithItAndIsNobodyElsesLegend() {
    assertThat(
            addressed(
                "(1) Skyward Limited is a fund.</p><p>The address of each of these entities is "
                    + OFFICE))
        .doesNotContain("Wei Chang", "Helmut Braun");
  }
}
