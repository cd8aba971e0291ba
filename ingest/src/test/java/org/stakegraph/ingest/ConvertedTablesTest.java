package org.stakegraph.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stakegraph.model.OwnershipReport;

/** Tables of web pages that a converter wrote as lines of cells, and left cells out or doubled. */
class ConvertedTablesTest {
  private static final String LEAD =
      """
      ITEM 7. MAJOR SHAREHOLDERS AND RELATED PARTY TRANSACTIONS

      The following table shows the beneficial ownership of our ordinary shares as of March 2, 2026.

      """;

  private static List<String> facts(String table) {
    OwnershipReport report = Reading.read(LEAD + table);
    return report.positions().stream()
        .map(
            p ->
                report.party(p.holder()).name()
                    + " | "
                    + report.security(p.security()).label()
                    + " | "
                    + Reading.figures(p)
                    + (p.address().isPresent() ? " | " + p.address().get().lines() : ""))
        .toList();
  }

  @Test
  void labelsOfTheSecondLineStandUnderTheLastOfTheFirst() {
    assertThat(
            facts(
                """
                Name of Beneficial Owner | Shares Beneficially Owned
                Number | Percentage
                Larkspur LP (1) | 4,215,406 | 10.72 | %
                Ivo Brandt | 32,400 | *
                """))
        .containsExactly(
            "Larkspur LP | ordinary shares | SHARES_BEFORE 4215406, PERCENT_BEFORE 10.72",
            "Ivo Brandt | ordinary shares | SHARES_BEFORE 32400, PERCENT_BEFORE <1");
  }

  @Test
  void classesStandOverTheirSharesAndTheVotesOfAllBehindThem() {
    assertThat(
            facts(
                """
                Name of Beneficial Owner | Shares Beneficially Owned | % of Total Voting Power (1)
                Class A | Class B
                Shares | % | Shares | %
                Ada Quill (2) | 639,347 | * | 341,823,978 | 99.8 | 60.8
                Ivo Brandt (3) | 31,429 | * | — | — | *
                """))
        .containsExactly(
            "Ada Quill | class a shares | SHARES_BEFORE 639347, PERCENT_BEFORE <1",
            "Ivo Brandt | class a shares | SHARES_BEFORE 31429, PERCENT_BEFORE <1",
            "Ada Quill | class b shares | SHARES_BEFORE 341823978, PERCENT_BEFORE 99.8",
            "Ivo Brandt | class b shares | SHARES_BEFORE nil, PERCENT_BEFORE nil");
  }

  @Test
  void headingsThatFitTheRowsInNoOneWayAreNotGuessedAt() {
    assertThat(
            facts(
                """
                Name of Beneficial Owner | Shares Beneficially Owned | Options
                Class A | Class B
                Shares | % | Shares | %
                Ada Quill (2) | 639,347 | * | 341,823,978 | 99.8 | 60.8
                Ivo Brandt (3) | 31,429 | * | — | — | *
                """))
        .isEmpty();
  }

  private static final String RESALE =
      """
      Name of Selling Stockholder | Shares Beneficially Owned Prior to the Offering | Maximum Number of Shares Offered | Shares Beneficially Owned After the Offering
      Number | Percentage | Number | Percentage
      Larkspur Fund, Ltd. | (1) | 2,000,000 | 5.0 | % | 1,500,000 | 500,000 | 1.3 | %
      Birch Capital LLC (2) | 400,000 | 1.0 | % | 400,000 | — | — |
      %s
      """;

  @Test
  void offeredSharesStandBetweenWhatIsOwnedBeforeAndAfter() {
    assertThat(facts(RESALE.replace("%s", "Ivo Brandt | 120,000 | * | 120,000 | — | —")))
        .containsExactly(
            "Larkspur Fund, Ltd. | ordinary shares | SHARES_BEFORE 2000000, PERCENT_BEFORE 5.0,"
                + " SHARES_OFFERED 1500000, SHARES_AFTER 500000, PERCENT_AFTER 1.3",
            "Birch Capital LLC | ordinary shares | SHARES_BEFORE 400000, PERCENT_BEFORE 1.0,"
                + " SHARES_OFFERED 400000, SHARES_AFTER nil, PERCENT_AFTER nil",
            "Ivo Brandt | ordinary shares | SHARES_BEFORE 120000, PERCENT_BEFORE <1,"
                + " SHARES_OFFERED 120000, SHARES_AFTER nil, PERCENT_AFTER nil");
  }

  @Test
  void aRowThatLacksCellsIsPlacedOnlyWhereTheLastOnesAreEmpty() {
    assertThat(facts(RESALE.replace("%s", "Ivo Brandt | 120,000 | * | 120,000 |")))
        .last()
        .asString()
        .startsWith(
            "Ivo Brandt | ordinary shares | SHARES_BEFORE 120000, PERCENT_BEFORE <1,"
                + " SHARES_OFFERED 120000");
    assertThat(facts(RESALE.replace("%s", "Ivo Brandt | 120,000 | 120,000")))
        .noneMatch(fact -> fact.contains(" 120000"));
    assertThat(facts(RESALE.replace("%s", "Total | 2,400,000 | 1,900,000"))).hasSize(2);
  }

  @Test
  void theNumberOfANoteInACellOfItsOwnIsNoPercentage() {
    String table =
        """
        Name | Ordinary Shares | Percent | Stock Units 1 | Total
        Ada Quill | 15,905 | 6 | * | 16,217 | 32,122
        Ivo Brandt | 0 | * | 1,487 | 1,487
        Carla Test | 900,572 | 12 | * | 0 | 900,572
        """;
    assertThat(facts(table + "\n6 Held by her trust.\n\n12 Held by her husband.\n"))
        .containsExactly(
            "Ada Quill | ordinary shares | SHARES_BEFORE 15905, PERCENT_BEFORE <1",
            "Ivo Brandt | ordinary shares | SHARES_BEFORE 0, PERCENT_BEFORE <1",
            "Carla Test | ordinary shares | SHARES_BEFORE 900572, PERCENT_BEFORE <1");
    assertThat(facts(table))
        .as("without its note it may be anything, but a percentage it is not")
        .first()
        .asString()
        .endsWith("PERCENT_BEFORE <1")
        .doesNotContain("15905,");
  }

  @Test
  void theNumberOfANoteBehindAPersonsNameIsNoPartOfIt() {
    assertThat(
            facts(
                """
                Name | Ordinary Shares | Percent
                Ada Quill 3 | 15,905 | 1.2%
                Alder Fund 3 | 12,000 | 1.1%
                All directors as a group (21 persons) 3 | 27,905 | 2.3%

                3 Held in a trust.
                """))
        .containsExactly(
            "Ada Quill | ordinary shares | SHARES_BEFORE 15905, PERCENT_BEFORE 1.2",
            "Alder Fund 3 | ordinary shares | SHARES_BEFORE 12000, PERCENT_BEFORE 1.1",
            "All directors as a group (21 persons) | ordinary shares | SHARES_BEFORE 27905,"
                + " PERCENT_BEFORE 2.3");
  }

  @Test
  void aNameThatFillsTwoCellsIsNoAddress() {
    assertThat(
            facts(
                """
                | Name of Beneficial Owner | Name of Beneficial Owner | Shares Owned | Percent |
                | Larkspur Sponsor Corp. | Larkspur Sponsor Corp. | 2,820,000 | 98.09 | % |
                | Ivo Brandt | Ivo Brandt | 15,000 | * | % |
                | All directors as a group (2 persons) | 2,835,000 | 98.6 | % |
                """))
        .containsExactly(
            "Larkspur Sponsor Corp. | ordinary shares | SHARES_BEFORE 2820000, PERCENT_BEFORE"
                + " 98.09",
            "Ivo Brandt | ordinary shares | SHARES_BEFORE 15000, PERCENT_BEFORE <1",
            "All directors as a group (2 persons) | ordinary shares | SHARES_BEFORE 2835000,"
                + " PERCENT_BEFORE 98.6");
  }

  @Test
  void aTitleThatLeadsToTheClassesBesideItIsNoLabelOfTheNames() {
    String table =
        """
        <p>The table reports ownership as of July 6, 2022.</p><table>
        <tr><th></th><th colspan=4>Shares Beneficially Owned</th></tr>
        <tr><th>%s</th></tr>
        <tr><th></th><th colspan=2>Common Stock</th><th colspan=2>Preferred Stock</th></tr>
        <tr><th></th><th>Shares</th><th>Percent</th><th>Shares</th><th>Percent</th></tr>
        <tr><td>Ada Quill</td><td>1,200</td><td>2.0%%</td><td>300</td><td>*</td></tr>
        <tr><td>Ivo Brandt</td><td>5,200</td><td>8.0%%</td><td>-</td><td>-</td></tr></table>
        """;
    assertThat(facts(table.formatted("Title or Class of Securities:")))
        .containsExactly(
            "Ada Quill | common stock | SHARES_BEFORE 1200, PERCENT_BEFORE 2.0",
            "Ivo Brandt | common stock | SHARES_BEFORE 5200, PERCENT_BEFORE 8.0",
            "Ada Quill | preferred stock | SHARES_BEFORE 300, PERCENT_BEFORE <1",
            "Ivo Brandt | preferred stock | SHARES_BEFORE nil, PERCENT_BEFORE nil");
    assertThat(facts(table.formatted("Title of Plan"))).isEmpty();
  }

  @Test
  void anAddressInASecondCellStaysOne() {
    assertThat(
            facts(
                """
                | Name and Address | Name and Address | Shares Owned | Percent |
                | Larkspur Sponsor Corp. | 5 Elm Street, Reno, NV 89501 | 2,820,000 | 98.09% |
                | Ivo Brandt | 6 Elm Street, Reno, NV 89501 | 15,000 | * |
                """))
        .containsExactly(
            "Larkspur Sponsor Corp. | ordinary shares | SHARES_BEFORE 2820000, PERCENT_BEFORE 98.09"
                + " | [5 Elm Street, Reno, NV 89501]",
            "Ivo Brandt | ordinary shares | SHARES_BEFORE 15000, PERCENT_BEFORE <1"
                + " | [6 Elm Street, Reno, NV 89501]");
  }

  @Test
  void headingsWithoutEndAreReadInTimeThatGrowsWithThem() {
    String labels = "Name of Owner | Shares\nNumber | Percent\n".repeat(10_000);
    String copies = "Name | Name | Name | Name | 1,000 | 2%\n".repeat(10_000);
    assertThat(ProcessorTime.within(Duration.ofSeconds(20), () -> facts(labels + copies)))
        .isNotNull();
  }
}
