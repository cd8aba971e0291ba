package org.stakegraph.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stakegraph.model.Component;
import org.stakegraph.model.OwnershipReport;
import org.stakegraph.model.Party;
import org.stakegraph.model.Relation;
import org.stakegraph.model.Target;

/** Who the holders of resale tables are, by their names, their notes and their post. */
class ResaleHoldersTest {
  private static final String TABLE =
      """
      <html><body><p>The following table sets forth the beneficial ownership of our common stock
      by the selling stockholders.</p><table><tr><td>Name of selling stockholder</td>
      <td>Shares owned before the offering</td><td>Shares offered</td></tr>
      %s</table>%s</body></html>
      """;

  private static OwnershipReport read(String rows, String... notes) {
    String said = List.of(notes).stream().map("<p>%s</p>"::formatted).collect(Collectors.joining());
    return Reading.read(TABLE.formatted(rows, said));
  }

  private static String row(String name) {
    return "<tr><td>" + name + "</td><td>5,000</td><td>5,000</td></tr>";
  }

  private static List<String> kinds(OwnershipReport report) {
    return report.positions().stream()
        .map(p -> report.party(p.holder()).name() + ": " + report.party(p.holder()).kind())
        .toList();
  }

  private static List<String> edges(OwnershipReport report, Relation relation) {
    return report.relationships().stream()
        .filter(edge -> edge.relation() == relation)
        .map(edge -> report.party(edge.from()).name() + " > " + names(report, edge.targets()))
        .toList();
  }

  private static String names(OwnershipReport report, List<Target> targets) {
    return targets.stream()
        .map(
            target ->
                target.match(
                    party -> party,
                    row -> report.position(row).holder(),
                    part -> report.component(part).holder()))
        .map(holder -> report.party(holder).name())
        .collect(Collectors.joining(", "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Birch Nordquist | (1) The selling securityholder has told us that (i) it is the Oslo"
            + " office of Birch Bank. | ORGANIZATION",
        "Birch Nordquist | (1) This selling stockholder is a registered broker-dealer. |"
            + " ORGANIZATION",
        "Birch Nordquist | (1) Otto Probe has voting power over these shares. | ORGANIZATION",
        "Birch Nordquist | (1) Consists of 5,000 shares held by Elm Fund, L.P. Elm Advisors LLC has"
            + " voting power over the shares. | PERSON",
        "Birch Nordquist | (1) Otto Probe is a managing director of Birch Nordquist. |"
            + " ORGANIZATION",
        "Birch Nordquist | (1) Includes 500 shares issuable upon exercise of warrants. | PERSON",
        "Birch Nordquist | (1) Ada Nordquist has voting power over these shares. | PERSON",
        "Birch Nordquist | (1) Otto Probe, her husband, has voting power over these shares. |"
            + " PERSON",
        "Birch Nordquist | (1) Ms. Nordquist is an affiliate of a bank, and it is a broker. |"
            + " PERSON",
        "BCDX Nordquist | (1) Includes 500 shares issuable upon exercise of warrants. |"
            + " ORGANIZATION",
        "ABCX London | (1) Includes 500 shares issuable upon exercise of warrants. | ORGANIZATION",
        "Otto London | (1) Includes 500 shares issuable upon exercise of warrants. | PERSON",
        "ZHAO Min | (1) Includes 500 shares issuable upon exercise of warrants. | PERSON",
      })
  void aNameWithoutAFormIsAFirmWhereTheFilingTellsIt(String name, String note, String kind) {
    assertThat(kinds(read(row(name + " (1)"), note))).containsExactly(name + ": " + kind);
  }

  @Test
  void anAbbreviationIsAFirmsWhereAnotherFirmBearsIt() {
    assertThat(kinds(read(row("ABCX Nordquist") + row("ABCX World Markets Corp."))))
        .containsExactly("ABCX Nordquist: ORGANIZATION", "ABCX World Markets Corp.: ORGANIZATION");
    assertThat(kinds(read(row("ZHAO Min") + row("ZHAO Min Holdings Ltd."))))
        .startsWith("ZHAO Min: PERSON");
  }

  @Test
  void aRowThatAddsUpTheFundsOfAHouseIsNoneOfThem() {
    OwnershipReport report =
        read(
            row("Birchline Capital (1)"),
            "(1) Consists of 3,000 shares held by Birchline Capital, L.P. and 2,000 shares held by"
                + " Birchline Offshore, Ltd.");
    assertThat(kinds(report)).containsExactly("Birchline Capital: ORGANIZATION");
    assertThat(edges(report, Relation.BENEFICIAL_OWNER))
        .containsExactly(
            "Birchline Capital > Birchline Capital, L.P.",
            "Birchline Capital > Birchline Offshore, Ltd.");
  }

  @Test
  void aRowIsThePartnershipOfItsNameThatHoldsItAlone() {
    OwnershipReport report =
        read(
            row("Birchline Capital (1)"),
            "(1) Consists of 3,000 shares held by Birchline Capital, L.P. and warrants to purchase"
                + " 2,000 shares.");
    assertThat(kinds(report)).containsExactly("Birchline Capital, L.P.: ORGANIZATION");
    assertThat(edges(report, Relation.BENEFICIAL_OWNER)).isEmpty();
  }

  @Test
  void membersOfAGroupOfWhomItsRowNamesTwoAreNoJointHolders() {
    String heading =
        """
        <p>The table shows the beneficial ownership of our common stock.</p><table><tr>
        <td>Name</td><td>Shares beneficially owned</td></tr><tr><td>Ada Sample</td><td>9,000</td>
        </tr><tr><td>Otto Probe</td><td>1,000</td></tr><tr><td>All directors and officers as a group
        (2 persons) (1)</td><td>10,000</td></tr></table>
        """;
    OwnershipReport report =
        Reading.read(
            "<html><body>"
                + heading
                + "<p>(1) Includes 3,000 shares issuable upon exercise of options held by Ada"
                + " Sample and Otto Probe.</p></body></html>");
    assertThat(edges(report, Relation.JOINT_HOLDER)).isEmpty();
    assertThat(report.parties().stream().map(Party::name))
        .doesNotContain("Ada Sample and Otto Probe");
    Component options = report.components().get(0);
    assertThat(options.shares()).isEqualTo(3000);
    assertThat(report.party(options.holder()).name()).startsWith("All directors");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Brask Invest AS c/o Nordhavn AS Brygata 7 0250 Oslo Norway | Nordhavn AS",
        "Orchid Ltd., c/o Alder SPV, Alder House, Mary Street, George Town, Grand Cayman | Alder"
            + " SPV",
        "Orchid Ltd. c/o Alder, Birch and Cedar Partners | Alder, Birch and Cedar Partners",
        "Orchid Ltd. c/o Alder Fund 21 Management | ''",
      })
  void aNameBehindCareOfEndsBeforeAnAddressAbroad(String cell, String name) {
    OwnershipReport report = read(row(cell));
    String holder = report.party(report.positions().get(0).holder()).name();
    assertThat(edges(report, Relation.CARE_OF))
        .isEqualTo(name.isEmpty() ? List.of() : List.of(name + " > " + holder));
  }

  @Test
  void theHolderOfTwoClassesHasOneKeeperOfThePost() {
    String page =
        """
        <html><body><p>The table shows the beneficial ownership of our shares.</p><table><tr>
        <td>Name and address</td><td>Class A shares beneficially owned</td>
        <td>Class B shares beneficially owned</td></tr>
        <tr><td>Orchid Fund, L.P.<br>c/o Alder LLC<br>1 Mill Square<br>Salem, OR 97301</td>
        <td>5,000</td><td>700</td></tr></table></body></html>
        """;
    OwnershipReport report = Reading.read(page);
    assertThat(report.positions()).hasSize(2);
    assertThat(edges(report, Relation.CARE_OF)).containsExactly("Alder LLC > Orchid Fund, L.P.");
  }
}
