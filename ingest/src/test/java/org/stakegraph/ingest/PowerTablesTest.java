package org.stakegraph.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stakegraph.model.DiagnosticCode;
import org.stakegraph.model.OwnershipReport;

/** A second table that counts nothing and says who votes for the holders of the first. */
class PowerTablesTest {
  private static final String LABEL = "Natural Person or Persons with Voting or Dispositive Power";

  private static final String HOLDERS =
      """
      <p><b>SELLING SECURITYHOLDERS</b></p>
      <p>The table shows the shares of common stock that each selling securityholder owns.</p>
      <table><tr><td>Name of Selling Securityholder</td><td>Shares Owned</td>
      <td>Shares Offered</td></tr>
      <tr><td>Alder Fund, L.P. (1)</td><td>40,000</td><td>30,000</td></tr>
      <tr><td>Birch Master Trust</td><td>50,000</td><td>20,000</td></tr></table>
      """;

  private static OwnershipReport page(String label, String rows) {
    return read(HOLDERS, label, rows);
  }

  private static OwnershipReport read(String holders, String label, String rows) {
    return Reading.read(
        """
        <html><body>%s<p><b>CONTROL TABLE</b></p>
        <table><tr><td>Selling Securityholder</td><td>%s</td></tr>%s</table></body></html>
        """
            .formatted(holders, label, rows));
  }

  private static String row(String holder, String cell) {
    return "<tr><td>" + holder + "</td><td>" + cell + "</td></tr>\n";
  }

  private static List<String> said(OwnershipReport report) {
    return report.relationships().stream()
        .map(
            edge ->
                report.party(edge.from()).name()
                    + " "
                    + edge.relation()
                    + " "
                    + edge.targets()
                        .get(0)
                        .match(
                            party -> report.party(party).name(),
                            row -> "row " + report.position(row).row(),
                            part -> "part"))
        .toList();
  }

  @Test
  void itGivesPowerOverTheSharesThatTheOtherCounts() {
    OwnershipReport report =
        page(LABEL, row("Birch Master Trust", "Ada Sample") + row("Alder Fund, L.P.", "Ben Doe"));

    assertThat(said(report))
        .containsExactly(
            "Ada Sample VOTING_POWER row 2",
            "Ada Sample DISPOSITIVE_POWER row 2",
            "Ben Doe VOTING_POWER row 1",
            "Ben Doe DISPOSITIVE_POWER row 1");
    assertThat(report.tables()).hasSize(1);
  }

  @Test
  void personsBelowEachOtherInRowsOfTheirOwnBelongToTheHolderAbove() {
    OwnershipReport report =
        page(
            "Person with Voting Power",
            row("Birch Master Trust", "Ada Sample") + row("", "Ben Doe") + row("", "Cora Proof"));

    assertThat(said(report))
        .containsExactly(
            "Ada Sample VOTING_POWER row 2",
            "Ben Doe VOTING_POWER row 2",
            "Cora Proof VOTING_POWER row 2");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Birch Master Trust is a wholly-owned subsidiary of Oak Corporation. | Oak Corporation PARENT Birch Master Trust
          Oak Advisors, LLC is its investment manager.  | Oak Advisors, LLC INVESTMENT_MANAGER Birch Master Trust
          """)
  void aSentenceInItIsReadAsANote(String cell, String relation) {
    assertThat(said(page(LABEL, row("Birch Master Trust", cell)))).containsExactly(relation);
  }

  @Test
  void aHolderWhomNoOtherTableCountsIsNamedAllTheSame() {
    assertThat(said(page("Person with Voting Power", row("Cedar Fund LLC", "Ada Sample"))))
        .containsExactly("Ada Sample VOTING_POWER Cedar Fund LLC");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Name of Broker", "Relationship with Control Person", "Contact Person"})
  void otherTablesOfTwoColumnsGiveNobodyPower(String label) {
    assertThat(said(page(label, row("Birch Master Trust", "Ada Sample")))).isEmpty();
  }

  @Test
  void aTableWithFiguresIsNone() {
    String rows = row("Birch Master Trust", "Ada Sample") + row("Alder Fund, L.P.", "4,000");

    assertThat(said(page(LABEL, rows))).isEmpty();
  }

  @Test
  void whereNoOtherTableCountsAnythingNothingIsSaid() {
    assertThat(said(read("", LABEL, row("Birch Master Trust", "Ada Sample")))).isEmpty();
  }

  @Test
  void whatIsNotClearIsReported() {
    OwnershipReport report = page(LABEL, row("Birch Master Trust", "an investment committee"));

    assertThat(said(report)).isEmpty();
    assertThat(Reading.codes(report)).contains(DiagnosticCode.ROW_NOT_UNDERSTOOD);
  }

  @Test
  void aMarkdownTableSaysTheSame() {
    String holders =
        """
        | Name of Selling Securityholder | Shares Owned | Shares Offered |
        |---|---|---|
        | Alder Fund, L.P. | 40,000 | 30,000 |
        | Birch Master Trust | 50,000 | 20,000 |

        ## Control Table

        | Selling Securityholder | Person with Voting Power |
        |---|---|
        | Birch Master Trust | Ada Sample |
        """;

    assertThat(said(Reading.read("# SELLING SECURITYHOLDERS\n\n" + holders)))
        .containsExactly("Ada Sample VOTING_POWER row 2");
  }

  @Test
  void manyRowsAndLongCellsAreReadInTheirOrder() {
    String many = row("Birch Master Trust", "Ada Sample").repeat(3_000);
    String longOne = row("Alder Fund, L.P.", "and more words of it ".repeat(4_000));

    assertThat(said(page("Person with Voting Power", many + longOne))).hasSize(3_000);
  }
}
