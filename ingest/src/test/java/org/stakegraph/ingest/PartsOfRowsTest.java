package org.stakegraph.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stakegraph.model.Component;
import org.stakegraph.model.ComponentKind;
import org.stakegraph.model.DiagnosticCode;
import org.stakegraph.model.Limitation.OwnershipCap;
import org.stakegraph.model.OwnershipReport;
import org.stakegraph.model.Party;
import org.stakegraph.model.Relation;
import org.stakegraph.model.SecurityId;
import org.stakegraph.model.Target;

/** What notes and columns say that rows consist of, put together. */
class PartsOfRowsTest {
  private static final String PLAIN =
      "<table><tr><th>Selling Stockholder</th><th>Shares Owned Before the Offering</th>"
          + "<th>Shares Offered</th><th>Shares Owned After the Offering</th></tr>";
  private static final String WARRANTS =
      "<table><tr><th>Selling Stockholder</th><th>Shares Owned Before the Offering</th>"
          + "<th>Shares Issuable Upon Exercise of Warrants</th><th>Shares Offered</th>"
          + "<th>Shares Owned After the Offering</th></tr>";

  private static OwnershipReport read(String heading, String rows, String notes) {
    StringBuilder page = new StringBuilder("<html><body><p>SELLING STOCKHOLDERS</p>");
    page.append("<p>The stockholders below may sell our common stock.</p>").append(heading);
    for (String row : rows.split("\n", -1)) {
      page.append("<tr><td>").append(row.replace(" | ", "</td><td>")).append("</td></tr>");
    }
    page.append("</table>");
    for (String note : notes.split("\n", -1)) {
      page.append("<p>").append(note).append("</p>");
    }
    return Reading.read(page.append("</body></html>").toString());
  }

  /** Each component that is no remainder: shares, instrument, holder and the rows that count it. */
  private static List<String> parts(OwnershipReport report) {
    return report.components().stream()
        .filter(part -> part.kind() != ComponentKind.REMAINDER)
        .map(part -> line(report, part))
        .toList();
  }

  private static String line(OwnershipReport report, Component part) {
    String through = part.through().map((SecurityId id) -> report.security(id).label()).orElse("");
    List<Integer> rows = part.partOf().stream().map(id -> report.position(id).row()).toList();
    return part.shares()
        + " "
        + through
        + " by "
        + report.party(part.holder()).name()
        + " in "
        + rows;
  }

  @Test
  void aNoteUnderRowsOfDifferentSizesSpeaksOfEach() {
    OwnershipReport report =
        read(
            PLAIN,
            "Ada Sample (1) | 900 | 100 | 800\nBen Test (1) | 700 | 100 | 600",
            "(1) Includes 50 shares subject to options exercisable within 60 days.");
    assertThat(parts(report))
        .containsExactly("50 option by Ada Sample in [1]", "50 option by Ben Test in [2]");
  }

  @Test
  void aNoteUnderOnePersonAndTheGroupSpeaksOfThePersonsSharesInBoth() {
    OwnershipReport report =
        read(
            PLAIN,
            "Ada Sample (1) | 900 | 100 | 800\nBen Test | 700 | 100 | 600\n"
                + "All directors and officers as a group (2 persons) (1) | 1,600 | 200 | 1,400",
            "(1) Includes warrants to acquire 50 shares.");
    assertThat(parts(report)).containsExactly("50 warrant by Ada Sample in [1, 3]");
  }

  @Test
  void aNoteUnderTwoPersonsAndTheGroupStillSpeaksOfEach() {
    OwnershipReport report =
        read(
            PLAIN,
            "Ada Sample (1) | 900 | 100 | 800\nBen Test (1) | 700 | 100 | 600\n"
                + "All directors and officers as a group (2 persons) (1) | 1,600 | 200 | 1,400",
            "(1) Includes warrants to acquire 50 shares.");
    assertThat(parts(report)).hasSize(3);
  }

  @Test
  void aListOfRightsGivesEachRowItsOwn() {
    OwnershipReport report =
        read(
            PLAIN,
            "Ada Sample (1) | 900 | 100 | 800\nBen Test (1) | 700 | 100 | 600",
            "(1) Includes shares subject to options as follows: 50 shares for Ms. Sample; and 60"
                + " shares for Mr. Test.");
    assertThat(parts(report))
        .containsExactly("50 option by Ada Sample in [1]", "60 option by Ben Test in [2]");
  }

  @Test
  void aListOfRightsOfTheHeadingsNoteGivesEachRowItsOwn() {
    OwnershipReport report =
        read(
            PLAIN.replace("Before the Offering", "Before the Offering (1)"),
            "Ada Sample | 900 | 100 | 800\nBen Test | 700 | 100 | 600",
            "(1) Includes shares subject to options as follows: Ms. Sample, 50 shares; Mr. Test,"
                + " 60 shares.");
    assertThat(parts(report))
        .containsExactly("50 option by Ada Sample in [1]", "60 option by Ben Test in [2]");
  }

  @Test
  void sharesOfTheRowsOwnPreferredClassAreHeldOutright() {
    OwnershipReport report =
        Reading.read(
            "<p>Series K Preferred Stock</p><table><tr><th>Name of Beneficial Owner</th>"
                + "<th>Shares of Series K Preferred Stock Beneficially Owned</th><th>Percent of"
                + " Class</th></tr><tr><td>Ada Sample (1)</td><td>900</td><td>60%</td></tr>"
                + "<tr><td>Ben Test</td><td>600</td><td>40%</td></tr></table><p>(1) Includes 500"
                + " shares of Series K Preferred Stock held by Birch LLC.</p>");
    Component part = report.components().get(0);
    assertThat(part.kind()).isEqualTo(ComponentKind.OUTRIGHT);
    assertThat(parts(report)).containsExactly("500  by Birch LLC in [1]");
  }

  @Test
  void aNoteUnderRowsOfOneSizeSpeaksOfTheSameShares() {
    OwnershipReport report =
        read(
            PLAIN,
            "Alder Fund, L.P. (1) | 900 | 100 | 800\nAlder GP LLC (1) | 900 | 100 | 800",
            "(1) Includes 50 shares held by Alder Fund, L.P.");
    assertThat(parts(report)).containsExactly("50  by Alder Fund, L.P. in [1, 2]");
  }

  @Test
  void theSharesShownForOneHolderAreInItsRowOnly() {
    OwnershipReport report =
        read(
            PLAIN,
            "Ada Sample (1) | 900 | 100 | 800\nSample Family Trust (1) | 700 | 100 | 600",
            "(1) The shares shown for the trust include 40 shares bought in the open market.");
    assertThat(parts(report)).containsExactly("40  by Sample Family Trust in [2]");
  }

  @Test
  void severalNotesOfOneRowNeverExceedIt() {
    OwnershipReport report =
        read(
            PLAIN,
            "Ada Sample (1) (2) | 900 | 100 | 800\nBen Test | 700 | 100 | 600",
            """
            (1) Includes 600 shares held by Birch LLC.
            (2) Includes 500 shares held by Cedar Corp.\
            """);
    assertThat(parts(report)).containsExactly("600  by Birch LLC in [1]");
    assertThat(Reading.codes(report)).contains(DiagnosticCode.COMPONENT_SUM);
  }

  @Test
  void aColumnGivesWayToTheNoteThatNamesItsShares() {
    OwnershipReport report =
        read(
            WARRANTS,
            "Ada Sample (1) | 900 | 100 | 300 | 600\nBen Test | 700 | 200 | 300 | 400",
            "(1) Includes 100 shares issuable upon exercise of warrants held by Birch LLC.");
    assertThat(parts(report))
        .containsExactly("100 warrant by Birch LLC in [1]", "200 warrant by Ben Test in [2]");
    assertThat(report.components().stream().mapToLong(Component::shares).sum()).isEqualTo(1600);
  }

  @Test
  void aColumnStandsForTheFewerSharesOfANote() {
    OwnershipReport report =
        read(
            WARRANTS,
            "Ada Sample (1) | 900 | 100 | 300 | 600\nBen Test | 700 | 200 | 300 | 400",
            "(1) 60 of the shares shown for Ms. Sample are issuable upon exercise of agent's"
                + " warrants.");
    assertThat(parts(report))
        .containsExactly("100 warrant by Ada Sample in [1]", "200 warrant by Ben Test in [2]");
    assertThat(Reading.codes(report)).contains(DiagnosticCode.COMPONENT_SUM);
  }

  /** Who holds some of the shares of "Shares Owned" only the note says: the rest is a remainder. */
  @Test
  void theColumnOfSharesOwnedAlreadyGivesWayToNotesOfSomeOfThem() {
    String total =
        "<table><tr><th>Name of Beneficial Owner</th><th>Shares Owned</th>"
            + "<th>Options Exercisable</th><th>Total</th><th>Percent</th></tr>";
    OwnershipReport report =
        read(
            total,
            "Ada Sample (1) | 800 | 100 | 900 | 9%\nBen Test | 500 | 200 | 700 | 7%\n"
                + "Carl Proof (2) | 400 | 200 | 600 | 6%",
            "(1) Includes 50 shares held by Birch LLC.\n(2) Includes 90 restricted stock units.");
    assertThat(parts(report))
        .containsExactlyInAnyOrder(
            "50  by Birch LLC in [1]",
            "100 option by Ada Sample in [1]",
            "500  by Ben Test in [2]",
            "200 option by Ben Test in [2]",
            "90 restricted stock unit by Carl Proof in [3]",
            "200 option by Carl Proof in [3]");
  }

  @Test
  void rightsWithoutANumberAreAllThatTheRowOwns() {
    OwnershipReport report =
        read(
            PLAIN,
            "Ada Sample (1) | 900 | 100 | 800\nBen Test (1) | 500 | 100 | 400\n"
                + "All directors as a group (3 persons) (1) | 1,900 | 200 | 1,700",
            "(1) Consists solely of shares issuable upon exercise of options.");
    assertThat(parts(report))
        .containsExactly("900 option by Ada Sample in [1]", "500 option by Ben Test in [2]");
  }

  /** What is too much for one of the rows is the other's; each row has what its holder holds. */
  @Test
  void theNoteOfAPersonAndOfTheFundThroughWhichSheOwnsSpeaksOfEachApart() {
    OwnershipReport report =
        read(
            PLAIN,
            "Ada Sample (1) | 900 | 100 | 800\nBirch Fund, L.P. (1) | 700 | 100 | 600",
            "(1) Consists of 700 shares held by Birch Fund, L.P. and 200 shares subject to"
                + " options.");
    assertThat(parts(report))
        .containsExactly("700  by Birch Fund, L.P. in [1, 2]", "200 option by Ada Sample in [1]");
  }

  @Test
  void theNoteOfTwoFundsGivesEachItsOwn() {
    OwnershipReport report =
        read(
            PLAIN,
            "Alder Fund, L.P. (1) | 900 | 100 | 800\nBirch Fund, L.P. (1) | 700 | 100 | 600",
            "(1) Consists of 900 shares held by Alder Fund, L.P. and 700 shares held by Birch Fund,"
                + " L.P.");
    assertThat(parts(report))
        .containsExactly("900  by Alder Fund, L.P. in [1]", "700  by Birch Fund, L.P. in [2]");
  }

  @Test
  void partsThatOneOfThreeRowsCannotHoldAreNobodysWhereTwoCan() {
    OwnershipReport report =
        read(
            PLAIN,
            "Ada Sample (1) | 900 | 100 | 800\nBen Test (1) | 700 | 100 | 600\n"
                + "Carl Proof (1) | 50 | 10 | 40",
            "(1) Includes 200 shares subject to options.");
    assertThat(parts(report)).isEmpty();
    assertThat(Reading.codes(report)).contains(DiagnosticCode.COMPONENT_SUM);
  }

  @Test
  void columnsOfARowUnderACapAreNoPartsOfWhatItOwns() {
    OwnershipReport report =
        read(
            WARRANTS,
            """
            Ada Sample | 900 | 100 | 300 | 600
            Ben Test | 700 | 200 | 300 | 400
            Carl Proof | 500 | 50 | 200 | 300
            Dora Case | 500 | 50 | 200 | 300
            Alder Fund, L.P. | 250 | 200 | 400 | 0\
            """,
            "");
    assertThat(parts(report)).hasSize(4).noneMatch(part -> part.contains("Alder"));
    assertThat(Reading.codes(report)).contains(DiagnosticCode.COMPONENT_SUM);
  }

  @Test
  void aHeadingsCapBindsTheOnlyRow() {
    String cap =
        "(1) The preferred stock may not be converted if the holder and its affiliates would own"
            + " more than 4.99% of the shares outstanding.";
    String heading = PLAIN.replace("Before the Offering", "Before the Offering (1)");
    assertThat(read(heading, "Alder Fund, L.P. | 900 | 100 | 800", cap).limitations())
        .singleElement()
        .isInstanceOf(OwnershipCap.class);
    assertThat(
            read(heading, "Alder Fund, L.P. | 900 | 100 | 800\nBirch LLC | 700 | 100 | 600", cap)
                .limitations())
        .isEmpty();
  }

  @Test
  void aNoteOfSeveralRowsIsLeftOutWhereItIsNotKnownWhatTheyOwn() {
    OwnershipReport report =
        read(
            PLAIN,
            """
            Ada Sample (1) | 1,000.5 | 100 | 900.5
            Otto Probe (1) | 2,000 | 100 | 1,900\
            """,
            "(1) Includes 300 shares issuable upon exercise of warrants.");
    assertThat(parts(report)).isEmpty();
    assertThat(report.diagnostics()).anyMatch(d -> d.code() == DiagnosticCode.COMPONENT_SUM);
  }

  @Test
  void aSpouseByNameHoldsWithTheRowsHolderAndSharesItsPowerOverJustThat() {
    OwnershipReport report =
        read(
            PLAIN,
            "Ada Sample (1) | 900 | 100 | 800\nBen Sample (2) | 700 | 100 | 600",
            "(1) Includes 600 shares held by Ms. Sample and her husband, Carl Sample, with whom Ms."
                + " Sample shares voting power.\n"
                + "(2) Includes 500 shares held by Mr. Sample and his wife, Dora Sample.");
    assertThat(parts(report))
        .containsExactly(
            "600  by Ada Sample and Carl Sample in [1]",
            "500  by Ben Sample and Dora Sample in [2]");
    assertThat(report.parties())
        .extracting(Party::name)
        .contains("Carl Sample", "Dora Sample")
        .noneMatch(name -> name.contains("his ") || name.contains("her ") || name.contains("Mr. "));
    assertThat(report.relationships())
        .filteredOn(said -> said.relation() == Relation.VOTING_POWER)
        .singleElement()
        .satisfies(
            said ->
                assertThat(said.targets())
                    .containsExactly(new Target.OfComponent(report.components().get(0).id())));
    assertThat(report.relationships())
        .filteredOn(said -> said.relation() == Relation.JOINT_HOLDER)
        .hasSize(4);
  }

  @Test
  void optionsOfSeveralPersonsInTheRowOfAllAreNotHeldJointly() {
    OwnershipReport report =
        read(
            PLAIN,
            """
            Ada Sample | 900 | 100 | 800
            Ben Test | 700 | 100 | 600
            Carl Proof | 600 | 100 | 500
            All directors and officers as a group (3 persons) (1) | 2,200 | 300 | 1,900\
            """,
            "(1) Includes 300 shares issuable upon exercise of options held by Ada Sample, Ben Test"
                + " and Carl Proof.");
    assertThat(parts(report))
        .containsExactly("300 option by All directors and officers as a group (3 persons) in [4]");
    assertThat(report.relationships()).isEmpty();
  }

  @Test
  void whoseSharesTwoFundsAreNamedForTogetherIsNotClear() {
    OwnershipReport report =
        read(
            PLAIN,
            "Ada Sample (1) | 900 | 100 | 800",
            "(1) Includes 600 shares held by Alder Fund, L.P. and Birch Fund, L.P.");
    assertThat(parts(report)).isEmpty();
    assertThat(report.relationships()).isEmpty();
  }

  /** Over whose shares somebody has voting power: a row's or a part's holder. */
  private static List<String> voted(OwnershipReport report) {
    return report.relationships().stream()
        .filter(edge -> edge.relation() == Relation.VOTING_POWER)
        .flatMap(edge -> edge.targets().stream())
        .map(
            target ->
                target.match(
                    party -> "party",
                    row -> "row of " + report.party(report.position(row).holder()).name(),
                    part ->
                        "part of "
                            + report.party(report.components().get(part.number()).holder()).name()))
        .toList();
  }

  @Test
  void theSharesOfAffiliatesAreThoseOfTheFundsThatHoldAllOfThem() {
    String row = "Entities affiliated with Alder Equity (1) | 1,000 | 400 | 600";
    String power = " Ada Sample has sole voting power over the shares.";

    assertThat(
            voted(
                read(
                    PLAIN,
                    row,
                    "(1) Represents 700 shares held by Alder III, L.P. and 300 shares held by Alder"
                        + " IV, L.P."
                        + power)))
        .containsExactly("part of Alder III, L.P.", "part of Alder IV, L.P.");
    assertThat(voted(read(PLAIN, row, "(1) Includes 700 shares held by Alder III, L.P." + power)))
        .as("who holds the others is not said")
        .containsExactly("row of Entities affiliated with Alder Equity");
    assertThat(
            voted(
                read(
                    PLAIN,
                    row.replace("Entities affiliated with Alder Equity", "Birch Equity, L.P."),
                    "(1) Represents 700 shares held by Alder III, L.P. and 300 shares held by Alder"
                        + " IV, L.P."
                        + power)))
        .as("a holder with a name of its own")
        .containsExactly("row of Birch Equity, L.P.");
  }
}
