package org.stakegraph.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stakegraph.model.OwnershipReport;

/** Addresses that an item of a schedule states of persons by their terms. */
class ScheduleAddressesTest {
  private static String page(String name) {
    return "<table><tr><td>1</td><td>NAMES OF REPORTING PERSONS<p>"
        + name
        + "</p></td></tr><tr><td>2</td><td>CHECK THE APPROPRIATE BOX</td><td>(a) o</td></tr>"
        + "<tr><td>11</td><td>AGGREGATE AMOUNT BENEFICIALLY OWNED BY EACH REPORTING PERSON</td>"
        + "<td>77,001</td></tr><tr><td>13</td><td>PERCENT OF CLASS REPRESENTED BY AMOUNT IN ROW"
        + " (11)</td><td>5.25%</td></tr><tr><td>14</td><td>TYPE OF REPORTING PERSON</td>"
        + "<td>OO</td></tr></table>";
  }

  /** Those who have an address, and whose care it is in. */
  private static List<String> addressed(String item) {
    OwnershipReport report =
        Reading.read(
            "<html><body><p>SCHEDULE 13D</p><p>Marrowstone plc</p><p>(Name of Issuer)</p>"
                + "<p>Ordinary Shares</p><p>(Title of Class of Securities)</p>"
                + "<p>03/31/2019</p>"
                + "<p>(Date of Event which Requires Filing of this Statement)</p>"
                + page("Alder Partners, L.P.")
                + page("Birch Capital, L.L.C.")
                + "<p>Item 2. Identity and Background</p>"
                + "<p>(a) This statement is filed by Alder Partners, L.P., a Delaware partnership"
                + " (\"AP\"), and Birch Capital, L.L.C. (\"BC\").</p><p>"
                + item
                + "</p><p>Item 3. Source of Funds</p></body></html>");
    return report.positions().stream()
        .filter(row -> row.address().isPresent())
        .map(
            row ->
                report.party(row.holder()).name()
                    + ": "
                    + String.join(" / ", row.address().get().lines()))
        .toList();
  }

  @Test
  void termsAreThePersonsForWhomTheyStand() {
    assertThat(
            addressed(
                "(b) The business address of AP is 14 Main Street, Albany, NY 12207. The address of"
                    + " BC is 9 Elm Street, Boston, MA 02110."))
        .containsExactly(
            "Alder Partners, L.P.: 14 Main Street / Albany, NY 12207",
            "Birch Capital, L.L.C.: 9 Elm Street / Boston, MA 02110");
  }

  @Test
  void theAddressOfAnotherIsNoPersons() {
    assertThat(
            addressed(
                "(b) The business address of Cedar Services, Inc. is 14 Main Street, Albany, NY"
                    + " 12207."))
        .isEmpty();
  }

  @Test
  void whoseAnAddressIsMayStandInBracketsBehindIt() {
    assertThat(addressed("(b) 14 Main Street, Albany, NY 12207 (each of AP and BC)"))
        .containsExactly(
            "Alder Partners, L.P.: 14 Main Street / Albany, NY 12207",
            "Birch Capital, L.L.C.: 14 Main Street / Albany, NY 12207");
    assertThat(
            addressed(
                "(b) 14 Main Street, Albany, NY 12207 (AP) c/o Cedar Services Company, 9 Elm"
                    + " Street, Boston, MA 02110 (as to BC)"))
        .containsExactly(
            "Alder Partners, L.P.: 14 Main Street / Albany, NY 12207",
            "Birch Capital, L.L.C.: 9 Elm Street / Boston, MA 02110");
  }

  @Test
  void theSameAddressIsTheOneGivenBeforeIfItIsTheOnlyOne() {
    assertThat(addressed("AP: 14 Main Street, Albany, NY 12207. BC: c/o Cedar LLC, same address."))
        .containsExactly(
            "Alder Partners, L.P.: 14 Main Street / Albany, NY 12207",
            "Birch Capital, L.L.C.: 14 Main Street / Albany, NY 12207");
    assertThat(addressed("BC: c/o Cedar LLC, same address.")).isEmpty();
  }

  @Test
  void theOtherPersonsAreThoseWhoseAddressWasNotGiven() {
    assertThat(
            addressed(
                "(b) The address of AP is c/o Cedar Services Limited, 88 Elm Avenue, George Town,"
                    + " Grand Cayman, KY1-9005, Cayman Islands. The address of each of the other"
                    + " Reporting Persons is 9 Elm Street, Boston, MA 02110."))
        .containsExactly(
            "Alder Partners, L.P.: 88 Elm Avenue, George Town / Grand Cayman, KY1-9005, Cayman"
                + " Islands",
            "Birch Capital, L.L.C.: 9 Elm Street / Boston, MA 02110");
  }

  @Test
  void aSentenceThatBeginsWithAPercentageIsNoPartOfTheAddressBeforeIt() {
    assertThat(
            addressed(
                "The address of AP is 8 Kennedy Avenue, P.O. Box 53562, 3399 Limassol, Cyprus. 65%"
                    + " of the shares of AP are held by BC."))
        .containsExactly(
            "Alder Partners, L.P.: 8 Kennedy Avenue, P.O. Box 53562 / 3399 Limassol, Cyprus");
  }
}
