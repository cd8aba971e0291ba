package org.stakegraph.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stakegraph.model.OwnershipReport;

/**
 * Tables of web pages that a converter wrote down with the cells that only keep columns apart, and
 * without saying how many columns a label spans.
 */
class RaggedTablesTest {
  private static final String LEAD =
      """
      SECURITY OWNERSHIP OF CERTAIN BENEFICIAL OWNERS AND MANAGEMENT

      The following table shows the beneficial ownership of our common stock as of March 2, 2026.

      """;

  private static final List<String> OWNED =
      List.of(
          "Larch Hollow Partners, L.P. | SHARES_BEFORE 1250000, PERCENT_BEFORE 8.9",
          "Ada Quill | SHARES_BEFORE 20400, PERCENT_BEFORE <1",
          "Otto Brandt | SHARES_BEFORE nil, PERCENT_BEFORE nil");

  private static List<String> facts(String table) {
    OwnershipReport report = Reading.read(LEAD + table);
    return report.positions().stream()
        .map(p -> report.party(p.holder()).name() + " | " + Reading.figures(p))
        .toList();
  }

  /** Tabs are written as bars here, which text blocks keep. */
  private static List<String> tabbed(String table) {
    return facts(table.replace('|', '\t'));
  }

  @Test
  void labelsStandOverTheColumnsThatRowsFill() {
    assertThat(
            tabbed(
                """
                Name of Beneficial Owner||Shares Owned||Percent of Class
                Larch Hollow Partners, L.P.|||1,250,000|(1)|||8.9|%
                Ada Quill|||20,400||||*|
                Otto Brandt|||—||||—|
                """))
        .isEqualTo(OWNED);
  }

  @Test
  void aGroupOfHoldersStandsInALineOfItsOwn() {
    assertThat(
            tabbed(
                """
                Name of Beneficial Owner||Shares Owned||Percent of Class
                Holders of More than 5%:
                Larch Hollow Partners, L.P.|||1,250,000|(1)|||8.9|%
                Directors and Executive Officers:
                Ada Quill|||20,400||||*|
                Otto Brandt|||—||||—|
                """))
        .isEqualTo(OWNED);
  }

  @Test
  void aStarBesideTheColumnOfPercentagesIsOneOfThem() {
    assertThat(
            tabbed(
                """
                Name of Beneficial Owner||Shares Owned||Percent of Class
                Larch Hollow Partners, L.P.|||1,250,000|(1)|||8.9|%
                Ada Quill|||20,400|||||*
                Otto Brandt|||—|||||—
                """))
        .isEqualTo(OWNED);
  }

  @Test
  void fewerLabelsStandOverAsManyColumnsAsHoldWhatTheySay() {
    assertThat(
            tabbed(
                """
                ||Number of Shares||Percentage of Shares Beneficially Owned
                Name of Beneficial Owner||Before the Offering||Before the Offering||After the Offering
                Larch Hollow Partners, L.P.|||1,250,000|(1)|||8.9%||||6.1%
                Ada Quill|||20,400||||*||||*
                """))
        .containsExactly(
            "Larch Hollow Partners, L.P. | SHARES_BEFORE 1250000, PERCENT_BEFORE 8.9,"
                + " PERCENT_AFTER 6.1",
            "Ada Quill | SHARES_BEFORE 20400, PERCENT_BEFORE <1, PERCENT_AFTER <1");
  }

  @Test
  void classesStandOverTheirSharesAndPercentages() {
    OwnershipReport report =
        Reading.read(
            LEAD
                + """
                |||Common Stock Beneficially Owned||||% of Total Voting Power
                |Class A||Class B|
                Name of Beneficial Owner||Number||%||Number||%
                Ada Quill||||340,000||||2.5%||||1,500,000||||15.0%||||8.8%
                Otto Brandt||||1,200||||*||||—||||—||||*
                """
                    .replace('|', '\t'));

    assertThat(report.positions())
        .extracting(
            p ->
                report.party(p.holder()).name()
                    + " | "
                    + report.security(p.security()).label()
                    + " | "
                    + Reading.figures(p))
        .containsExactlyInAnyOrder(
            "Ada Quill | class a common stock | SHARES_BEFORE 340000, PERCENT_BEFORE 2.5",
            "Otto Brandt | class a common stock | SHARES_BEFORE 1200, PERCENT_BEFORE <1",
            "Ada Quill | class b common stock | SHARES_BEFORE 1500000, PERCENT_BEFORE 15.0",
            "Otto Brandt | class b common stock | SHARES_BEFORE nil, PERCENT_BEFORE nil");
  }

  /** As many columns as labels, though no row has figures in both of two neighbours. */
  @Test
  void neighboursUnderLabelsOfTheirOwnStayApart() {
    assertThat(
            tabbed(
                """
                Name of Selling Stockholder||Shares Owned Before the Offering|Shares Offered|Percent Owned After
                Ada Quill|||340,000|||2.5%
                Otto Brandt||||1,200||*
                Ivo Sample||||800||*
                """))
        .containsExactly(
            "Ada Quill | SHARES_BEFORE 340000, PERCENT_AFTER 2.5",
            "Otto Brandt | SHARES_OFFERED 1200, PERCENT_AFTER <1",
            "Ivo Sample | SHARES_OFFERED 800, PERCENT_AFTER <1");
  }

  /** Which of the two stands over the percentages of which of them nobody can tell. */
  @Test
  void labelsThatFitInSeveralWaysAreNotGuessedAt() {
    assertThat(
            tabbed(
                """
                ||Held by Funds||Held by Others
                Name of Beneficial Owner||Number||Percent||Number
                Ada Quill|||340,000||||2.5%||||1,500
                Otto Brandt|||1,200||||*||||800
                """))
        .noneMatch(fact -> fact.contains("1500") || fact.contains("800"));
  }

  @Test
  void labelsWhoseColumnsNobodyCanTellAreNotNeededWhereThoseBelowSayEnough() {
    assertThat(
            tabbed(
                """
                ||Ownership Prior to the Offering (2)||Ownership After the Offering
                Name of Selling Stockholder||Shares Owned Prior to the Offering||Percentage||Shares Offered||Shares Owned After the Offering||Percentage
                Larch Hollow Fund, L.P. (1)|||640,000||||3.2|%|||260,000||||380,000||||1.9|%
                """))
        .containsExactly(
            "Larch Hollow Fund, L.P. | SHARES_BEFORE 640000, PERCENT_BEFORE 3.2,"
                + " SHARES_OFFERED 260000, SHARES_AFTER 380000, PERCENT_AFTER 1.9");
  }

  @Test
  void aCurrencySignStandsBeforeItsFigure() {
    assertThat(
            tabbed(
                """
                Name of Selling Noteholder||Principal Amount of Notes Offered||Shares Owned Before the Offering
                Larch Hollow Fund, L.P.||$|2,500,000||||12,500
                Birch Capital LLC||$|1,000,000||||—
                """))
        .first()
        .asString()
        .contains("SHARES_BEFORE 12500");
  }

  @Test
  void aTableThatIsNoneOfOwnershipStaysUnread() {
    assertThat(
            tabbed(
                """
                Underwriter||Number of Shares||Option Shares
                Larch Hollow Securities LLC|||1,250,000||||187,500
                Birch & Co.|||750,000||||112,500
                """))
        .isEmpty();
  }

  /** A program that prints no frame ends a line of text wherever one ended in a cell. */
  @Test
  void linesThatEndWithinCellsBelongToOneRow() {
    assertThat(
            facts(
                """
                **Name of Beneficial Owner**| | **Shares
                Beneficially
                Owned**| | **Percent
                of Class**
                ---|---|---|---|---
                **Holders of More than 5%:**| | | |
                Larch Hollow Partners, L.P.| | | 1,250,000| (1)| | | 8.9| %
                Ada Quill| | | 20,400| | | | *|
                Otto Brandt| | | —| | | | —|

                (1)| Ms. Quill is the managing member of Larch Hollow Partners, L.P.
                ---|---
                """))
        .isEqualTo(OWNED);
  }

  @Test
  void namesWithTheirAddressesTakeSeveralLines() {
    assertThat(
            facts(
                """
                Name and
                Address| | Shares Beneficially
                Owned| | Percent
                of Class
                ---|---|---|---|---
                Larch Hollow Partners, L.P. (1)
                c/o Larch Hollow LLC
                18 Elm Street
                Reno, NV 89501| | 1,250,000| | 8.9%
                Ada Quill
                4 Oak Lane
                Dallas, TX 75201| | 20,400| | *
                Otto Brandt
                9 Birch Road
                Boston, MA 02114| | —| | —
                """))
        .isEqualTo(OWNED);
  }

  /** Where rows have lines of their own, words alone do not begin the name below them. */
  @Test
  void wordsBetweenRowsOfOneLineBeginNoName() {
    assertThat(
            facts(
                """
                Name of
                Beneficial Owner| | Shares
                Owned| | Percent
                ---|---|---|---|---
                Larch Hollow Partners, L.P.| | | 1,250,000| (1)| | | 8.9| %
                Family of our founder
                Ada Quill| | | 20,400| | | | *|
                Otto Brandt| | | —| | | | —|
                """))
        .contains(OWNED.get(1), OWNED.get(2));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        |    | 0                           | 1   | 2            | 3   | 4                | 5   |
        |---:|:----------------------------|:----|:-------------|:----|:-----------------|:----|
        |  0 | Name of Beneficial Owner    | nan | Shares Owned | nan | Percent of Class | nan |
        |  1 | Larch Hollow Partners, L.P. | nan | 1,250,000    | (1) | 8.9              | %   |
        |  2 | Ada Quill                   | nan | 20,400       | nan | *                | nan |
        |  3 | Otto Brandt                 | nan | —            | nan | —                | nan |
        """,
        """
        |    | Name of Beneficial Owner    |   Unnamed: 1 | Shares Owned | Percent of Class |
        |---:|:----------------------------|-------------:|:-------------|:-----------------|
        |  0 | Larch Hollow Partners, L.P. |          nan | 1,250,000    | 8.9              |
        |  1 | Ada Quill                   |          nan | 20,400       | *                |
        |  2 | Otto Brandt                 |          nan | —            | —                |
        """
      })
  void numbersOfRowsAndColumnsAreNoCells(String frame) {
    assertThat(facts(frame)).isEqualTo(OWNED);
  }

  @Test
  void numbersThatDoNotCountTheRowsAreCells() {
    assertThat(
            facts(
                """
                |     | Name of Beneficial Owner    | Shares Owned | Percent of Class |
                |-----|-----------------------------|--------------|------------------|
                | 0   | Larch Hollow Partners, L.P. | 1,250,000    | 8.9              |
                | 7   | Nan Quill                   | 20,400       | *                |
                """))
        .noneMatch(fact -> fact.startsWith("0") || fact.startsWith("7"));
  }

  @Test
  void linesMayBeDrawnAroundCellsAndBelowLabels() {
    assertThat(
            facts(
                """
                ┌──────────────────────────────┬───────────────┬───────────┐
                │ Name of Beneficial Owner     │ Shares        │ Percent   │
                │                              │ Owned         │ of Class  │
                ├──────────────────────────────┼───────────────┼───────────┤
                │ Larch Hollow Partners, L.P.  │ 1,250,000 (1) │ 8.9%      │
                │ Ada Quill                    │ 20,400        │ *         │
                │ Otto Brandt                  │ —             │ —         │
                └──────────────────────────────┴───────────────┴───────────┘
                """))
        .isEqualTo(OWNED);
    assertThat(
            facts(
                """
                  Name of Beneficial Owner          Shares Owned    Percent of Class
                 ───────────────────────────────────────────────────────────────────
                  Larch Hollow Partners, L.P.      1,250,000 (1)                8.9%
                  Ada Quill                               20,400                   *
                  Otto Brandt                                  —                   —
                """))
        .isEqualTo(OWNED);
  }

  @Test
  void oneBlankPartsANameFromItsShares() {
    assertThat(
            facts(
                """
                Name of Beneficial Owner    Shares Owned  Percent of Class
                Larch Hollow Partners, L.P. 1,250,000     8.9%
                Ada Quill, Chair (2)        20,400        *
                Otto Brandt                 —             —
                """))
        .isEqualTo(OWNED);
  }

  @Test
  void aPageNumberAndTheLinkToTheContentsPartNoNameFromItsTable() {
    String rows =
        """
        Name of Beneficial Owner          Shares Owned    Percent of Class
        Larch Hollow Partners, L.P.      1,250,000 (1)                8.9%

        8

        Table of Contents

        Name of Beneficial Owner    Shares Owned    Percent of Class
        Ada Quill                         20,400                   *
        Otto Brandt                            —                   —
        """;

    assertThat(facts(rows)).isEqualTo(OWNED);
    assertThat(
            facts(
                """
                | Name of Beneficial Owner | Shares Owned | Percent of Class |
                | --- | --- | --- |
                | Larch Hollow Partners, L.P. | 1,250,000 | 8.9% |

                8

                * * *

                Table of Contents

                | Name of Beneficial Owner | Shares Owned | Percent of Class |
                | --- | --- | --- |
                | Ada Quill | 20,400 | * |
                | Otto Brandt | — | — |
                """))
        .isEqualTo(OWNED);
  }

  /** So many columns could be parted among the labels in more ways than can be tried. */
  @Test
  void labelsOverManyColumnsAreNotTriedInAllWays() {
    String heading = "A | B | C | D | E | F | G | Percent\nName of Holder" + " | L".repeat(60);
    String row = "\nAda Quill" + " | 1,000".repeat(60);

    assertThat(ProcessorTime.within(Duration.ofSeconds(20), () -> facts(heading + row.repeat(4))))
        .isEmpty();
  }

  @Test
  void manyRaggedRowsTakeLinearTime() {
    String labels = "Name of Beneficial Owner||Shares Owned||Percent of Class\n";
    String rows = "Ada Quill|||20,400|(1)|||8.9|%\nHolders of More than 5%:\n".repeat(20_000);
    String broken = "Name| | Shares\nOwned| | Percent\n---|---|---|---|---\n";

    assertThat(ProcessorTime.within(Duration.ofSeconds(20), () -> tabbed(labels + rows).isEmpty()))
        .isFalse();
    assertThat(
            ProcessorTime.within(
                Duration.ofSeconds(20),
                () -> facts((broken + "Ada\nQuill| | 20,400\n\n").repeat(20_000)).isEmpty()))
        .isTrue();
  }
}
