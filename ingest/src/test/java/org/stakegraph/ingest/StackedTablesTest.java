package org.stakegraph.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stakegraph.model.DiagnosticCode;
import org.stakegraph.model.OwnershipReport;
import org.stakegraph.model.Position;
import org.stakegraph.model.Relation;

/** Text taken out of pages of HTML, in which each cell of a table has a line of its own. */
class StackedTablesTest {
  private static final String PROSE =
      "The following table shows the beneficial ownership of our common stock by each director and"
          + " by all directors and officers as a group as of May 2, 2011.\n";
  private static final String OWNED =
      lines(
          "Name of | Beneficial Owner | Shares | Beneficially | Owned (1) | "
              + "Percent of | Common Stock");
  private static final String ROWS =
      lines(
          "Jane Q. Sample | 18,986 | (2) | 1.28 | % | North Fund, L.P. | 4,409 | "
              + "* | Ada Oak | 5,188 | 2.5 | %");

  @Test
  void readsANameAndALineForEachFigure() {
    assertThat(facts(PROSE + OWNED + ROWS))
        .containsExactly(
            Map.entry("Ada Oak", "SHARES_BEFORE 5188, PERCENT_BEFORE 2.5"),
            Map.entry("Jane Q. Sample", "SHARES_BEFORE 18986, PERCENT_BEFORE 1.28"),
            Map.entry("North Fund, L.P.", "SHARES_BEFORE 4409, PERCENT_BEFORE <1"));
  }

  @Test
  void readsTheNotesWhoseMarksStandOnLinesOfTheirOwn() {
    OwnershipReport report =
        Reading.read(
            PROSE
                + OWNED
                + ROWS
                + lines(
                    "* | Less than one percent. | (1) | As of May 2, 2011. | (2) | "
                        + "Includes 1,000 shares | held by her spouse."));

    assertThat(report.footnotes()).hasSize(2);
    assertThat(position(report, "Jane Q. Sample").notes()).hasSize(1);
    assertThat(position(report, "Ada Oak").notes())
        .as("what begins the notes is no mark of the last row")
        .isEmpty();
  }

  @Test
  void readsLabelsThatSpanColumnsAndTheLowestOnesBelowThem() {
    assertThat(
            facts(
                PROSE
                    + lines(
                        "Name of Selling Stockholder | Shares Owned | Prior to the Offering |"
                            + " Shares Being | Offered | Shares Owned | After the Offering | Number"
                            + " | Percent | Number | Percent | Jane Sample | 9,000 | 9 | % | 4,000"
                            + " | 5,000 | 5 | % | Ada Oak | 8,000 | 8 | % | 8,000 | - | - | Finch"
                            + " LLC | 7,000 | 7 | % | 3,000 | 4,000 | 4 | %")))
        .containsEntry(
            "Jane Sample",
            "SHARES_BEFORE 9000, PERCENT_BEFORE 9, SHARES_OFFERED 4000, SHARES_AFTER 5000,"
                + " PERCENT_AFTER 5")
        .hasSize(3);
  }

  @Test
  void readsTitlesOfClassesOverColumnsThatSayTheSameOfEach() {
    OwnershipReport report =
        Reading.read(
            PROSE
                + lines(
                    "Common stock | beneficially owned | % of total | votes | (1) | Class A |"
                        + " Class B | Name of Owner | Number | % | Number | % | Jane Sample |"
                        + " 9,000 | 9.5 | % | 4,000 | 2 | % | 7 | % | Ada Oak | - | - | 8,000 |"
                        + " * | * | Finch LLC | 7,000 | 7.1 | % | 3,000 | 4 | % | 5 | %"));

    assertThat(report.positions())
        .extracting(p -> report.party(p.holder()).name() + ": " + Reading.figures(p))
        .containsExactly(
            "Jane Sample: SHARES_BEFORE 9000, PERCENT_BEFORE 9.5",
            "Ada Oak: SHARES_BEFORE nil, PERCENT_BEFORE nil",
            "Finch LLC: SHARES_BEFORE 7000, PERCENT_BEFORE 7.1",
            "Jane Sample: SHARES_BEFORE 4000, PERCENT_BEFORE 2",
            "Ada Oak: SHARES_BEFORE 8000, PERCENT_BEFORE <1",
            "Finch LLC: SHARES_BEFORE 3000, PERCENT_BEFORE 4");
    assertThat(report.securities()).hasSize(2);
  }

  @Test
  void aSingleWordMayEndTheSentenceBeforeTheHeading() {
    assertThat(
            facts(
                PROSE
                    + "Nobody else is known to us to own more than five percent of our common\n"
                    + "Stock.\n"
                    + lines("Number | of Shares | Owned | (1) | Percentage | of Stock (2)")
                    + ROWS))
        .containsEntry("Ada Oak", "SHARES_BEFORE 5188, PERCENT_BEFORE 2.5")
        .hasSize(3);
  }

  @Test
  void readsTablesBehindEachOtherEachUnderItsOwnLabels() {
    assertThat(
            facts(
                PROSE
                    + OWNED
                    + ROWS
                    + lines("Name and Address | Ordinary Shares Held | Percent of All Shares")
                    + ROWS.replace("Jane Q.", "Ivo")
                        .replace("North", "South")
                        .replace("Ada", "Lea")))
        .containsEntry("Ivo Sample", "SHARES_BEFORE 18986, PERCENT_BEFORE 1.28")
        .containsEntry("Lea Oak", "SHARES_BEFORE 5188, PERCENT_BEFORE 2.5")
        .hasSize(6);
  }

  @Test
  void readsTallLabelsEachOfWhichSpeaksOfTheSameClass() {
    assertThat(
            facts(
                "ITEM 7. MAJOR SHAREHOLDERS\n"
                    + PROSE
                    + lines(
                        "SELLING SHAREHOLDERS | Name of Selling Shareholder | Number of | Class A |"
                            + " Shares Owned | Prior to | Offering | Percentage of | Class A |"
                            + " Shares Owned | Prior to the | Offering | Maximum | Number of |"
                            + " Class A | Shares to be | Sold | Number of | Class A | Shares Owned"
                            + " | After Offering | Jane Sample | 9,000 | 9% | 4,000 | 5,000 |"
                            + " Ada Oak, Bahnhofstrasse 100, 10th Floor, c/o Sample Treuhand und"
                            + " Verwaltung AG, CH-8001 Zurich, Switzerland | 8,000 | 8% | 8,000 |"
                            + " - | Finch LLC | 7,000 | 7% | 3,000 | 4,000")))
        .containsEntry(
            "Jane Sample",
            "SHARES_BEFORE 9000, PERCENT_BEFORE 9, SHARES_OFFERED 4000, SHARES_AFTER 5000")
        .containsKey("Ada Oak")
        .hasSize(3);
  }

  @Test
  void nothingBehindTheTableIsAHolder() {
    assertThat(facts(PROSE + OWNED + ROWS + lines("Year ended May 31, | 2011 | Sales | 900 | 9%")))
        .hasSize(3);
  }

  @Test
  void leavesOutLabelsThatAreRepeatedOverSomeOfTheRows() {
    assertThat(
            facts(
                PROSE
                    + lines("Name of Owner | Number of Shares | Percent of Class")
                    + ROWS
                    + lines("Directors | Number of Shares | Percent of Class | Ben Elm | 3 | *")
                    + lines("Lea Fir | 4,000 | *")))
        .containsEntry("Ben Elm", "SHARES_BEFORE 3, PERCENT_BEFORE <1")
        .hasSize(5);
  }

  @Test
  void anOfficeUnderANameIsNoHolder() {
    assertThat(facts(PROSE + OWNED + ROWS.replace("Ada Oak", "Ada Oak\nChief Executive Officer")))
        .containsEntry("Ada Oak", "SHARES_BEFORE 5188, PERCENT_BEFORE 2.5")
        .hasSize(3);
  }

  @Test
  void aFirmOfManagersIsNoHeadingOverItsAddress() {
    assertThat(
            facts(
                PROSE
                    + OWNED
                    + ROWS.replace("Ada Oak", "Oak Investment Management\nOne West Elm Street")))
        .containsEntry("Oak Investment Management", "SHARES_BEFORE 5188, PERCENT_BEFORE 2.5")
        .hasSize(3);
  }

  @Test
  void takesFromARowWithGapsOnlyWhatCanBeNowhereElse() {
    String heading = lines("Total | Shares | (1) | Options | (2) | Ownership | (3) | Class");
    String rows =
        lines(
            "Jane Sample | 1,000 | 500 | 1,500 | * | Ada Oak | 2,000 | 100 | 2,100 | "
                + "* | Finch LLC | 7,000 | 30 | 7,030 | 1.2 | %");

    assertThat(facts(PROSE + heading + rows + lines("Ben Elm | 400 | 400 | *")))
        .as("one of two columns is empty, and their sum is the same either way")
        .containsEntry("Ben Elm", "SHARES_BEFORE 400, PERCENT_BEFORE <1");
    OwnershipReport unclear = Reading.read(PROSE + heading + rows + lines("Ben Elm | 400 | *"));
    assertThat(facts(unclear).get("Ben Elm")).doesNotContain("400");
  }

  @Test
  void givesNobodyTheFiguresOfTheNextName() {
    Map<String, String> facts =
        facts(PROSE + OWNED + ROWS + lines("Carl Ash** | Dora Elm | 3,000 | *"));

    assertThat(facts).containsEntry("Dora Elm", "SHARES_BEFORE 3000, PERCENT_BEFORE <1");
    assertThat(facts.getOrDefault("Carl Ash", "")).doesNotContain("3000");
  }

  @Test
  void anAddressBehindTheFiguresOfARowIsOfThatRow() {
    assertThat(
            facts(
                PROSE
                    + OWNED
                    + lines(
                        "Alder Group LLP | 4,409 | 9.1 | % | c/o Alder Company LLP | 280 Quay"
                            + " Street | Boston, MA 02210 | North Fund, L.P. | 3,188 | 6.5 | % | 5"
                            + " Dock Street | Boston, MA 02210 | Ada Oak | 188 | *")))
        .containsExactly(
            Map.entry("Ada Oak", "SHARES_BEFORE 188, PERCENT_BEFORE <1"),
            Map.entry("Alder Group LLP", "SHARES_BEFORE 4409, PERCENT_BEFORE 9.1"),
            Map.entry("North Fund, L.P.", "SHARES_BEFORE 3188, PERCENT_BEFORE 6.5"));
  }

  @Test
  void joinsTheLinesOfANameAndReadsTheAddressUnderIt() {
    OwnershipReport report =
        Reading.read(
            PROSE
                + OWNED
                + lines(
                    "Sample Growth | Partners, LLC | c/o Oak | Advisors | 12 Elm Street | "
                        + "Reno, NV 89501 | 30,000 | 3.1 | % | Ada | Oak | 1840 | Arrow Drive | "
                        + "Reno, NV 89509 | 5,000 | * | Finch LLC | 4,000 | *"));

    assertThat(facts(report))
        .containsOnlyKeys("Sample Growth Partners, LLC", "Ada Oak", "Finch LLC")
        .containsEntry("Ada Oak", "SHARES_BEFORE 5000, PERCENT_BEFORE <1");
    assertThat(report.relationships())
        .as("c/o is no control")
        .allMatch(relationship -> relationship.relation() == Relation.CARE_OF);
  }

  @Test
  void passesOverHeadingsOverRowsAndGroupsWithoutMembers() {
    assertThat(
            facts(
                PROSE
                    + OWNED
                    + "Directors and\nExecutive Officers:\n"
                    + ROWS
                    + "5% Stockholders\nNone\n"))
        .containsOnlyKeys("Jane Q. Sample", "North Fund, L.P.", "Ada Oak");
  }

  @Test
  void goesOnBehindAPageNumberAndTheSameHeading() {
    assertThat(
            facts(
                PROSE
                    + OWNED
                    + ROWS
                    + "14\nTable of Contents\n"
                    + OWNED
                    + lines("Finch LLC | 7,000 | *")))
        .hasSize(4)
        .containsEntry("Finch LLC", "SHARES_BEFORE 7000, PERCENT_BEFORE <1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Percent of\nShares Owned\nOutstanding\nBeneficially (1)\nCommon Stock (2)\n",
        "Percentage\nas of\nName and Address\nShares\n5/2/2011\n",
        "Percentage\nas of\nName and Address\nShares Owned\nMay 2, 2011\n",
        "Percentage\nas of\nName and Address\nShares Owned\nMay 2,\n2011\n",
      })
  void whereLinesOfTheHeadingRunAcrossTheTwoColumnsTheyAreThoseOfEither(String heading) {
    assertThat(facts(PROSE + heading + ROWS))
        .hasSize(3)
        .containsEntry("Jane Q. Sample", "SHARES_BEFORE 18986, PERCENT_BEFORE 1.28");
  }

  @Test
  void readsMarksThatWereCutIntoThreeLines() {
    assertThat(facts(PROSE + OWNED + ROWS.replace("(2)", "(\n2\n)")))
        .containsEntry("Jane Q. Sample", "SHARES_BEFORE 18986, PERCENT_BEFORE 1.28");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // Where one label ends and the next begins is lost.
        "Name\nShares Owned and Percent\n",
        // Two classes.
        "Common stock owned\n% of votes\nClass A\nClass B\nName of Owner\nNumber\n%\n",
        "Class A\nClass B\nName of Owner\nShares Owned\nPercent of Class\n",
        // Nothing says percent.
        "Name\nShares Owned\nShares Offered\n",
        // Words beside the names are no names.
        "Name\nPosition\nShares Owned\nPercent of Class\n",
        // What is so if underwriters buy more shares, and if they do not.
        "Name\nShares Owned\nWithout Exercise of\nUnderwriters' Option\nNumber\nPercent\n",
        // Which shares are offered and of which the percentage is.
        "Percentage of\nNumber of Shares\nClass after the\nBeing Offered (1)\nOffering (2)\n",
        // What is listed are no holders.
        "Item\nPage\n"
      })
  void leavesAloneWhoseHeadingIsNotPlain(String heading) {
    assertThat(Reading.read(PROSE + heading + ROWS).positions()).isEmpty();
  }

  @Test
  void isNoContentsAndNoStatementOfIncome() {
    assertThat(
            Reading.read(
                    lines(
                        "Name | Shares | Percent | Summary | 3 | 4 | Risk Factors | 7 | 9 | "
                            + "Use of Proceeds | 12 | 14"))
                .positions())
        .isEmpty();
    assertThat(
            Reading.read(
                    lines(
                        "December 31, | 2010 | 2009 | Revenues | 1,000 | 900 | Costs | 500 | "
                            + "400 | Income | 500 | 500"))
                .positions())
        .isEmpty();
  }

  @Test
  void saysTheSameWithBlankLinesAndCarriageReturns() {
    String text = PROSE + OWNED + ROWS;

    assertThat(facts(text.replace("\n", "\r\n"))).isEqualTo(facts(text));
    assertThat(facts(text.replace("\n", "\n\n"))).isEqualTo(facts(text));
    assertThat(facts(text.replace("\n", "\n\u00a0\n"))).isEqualTo(facts(text));
  }

  @Test
  void endsWhateverTheLinesAre() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    List<String> lines = new ArrayList<>();
    List<String> kinds =
        List.of(
            "Name", "Shares", "Percent", "%", "(1)", "(", ")", "1,000", "*", "-", "Jane", "$", "");
    for (int i = 0; i < 20_000; i++) {
      lines.add(kinds.get(random.nextInt(kinds.size())));
    }

    OwnershipReport report = Reading.read(String.join("\n", lines));

    assertThat(report.diagnostics()).as("seed " + seed).isNotEmpty();
  }

  @Test
  void takesTimeInProportionToManyGaps() {
    String row = lines("Jane Sample | 1,000 | 2,000");
    String wide = "Ada Oak\n" + "1,000\n".repeat(9);

    OwnershipReport report =
        Reading.read(
            PROSE
                + "Name\n"
                + "Shares Owned\n".repeat(9)
                + String.join("", Collections.nCopies(20, wide))
                + String.join("", Collections.nCopies(10_000, row)));

    assertThat(Reading.codes(report)).doesNotContain(DiagnosticCode.BAD_ENCODING);
  }

  /** Cells on lines of their own. */
  private static String lines(String cells) {
    return cells.replace(" | ", "\n") + "\n";
  }

  private static Map<String, String> facts(String text) {
    return facts(Reading.read(text));
  }

  private static Map<String, String> facts(OwnershipReport report) {
    Map<String, String> facts = new TreeMap<>();
    report.positions().forEach(p -> facts.put(report.party(p.holder()).name(), Reading.figures(p)));
    return facts;
  }

  private static Position position(OwnershipReport report, String holder) {
    return report.positions().stream()
        .filter(p -> report.party(p.holder()).name().equals(holder))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aPercentageUnderLabelsThatSpanIsOfTheSharesBesideIt() {
    String heading =
        lines(
            "Shares Beneficially Owned | Before the Offering(1) | Shares Beneficially Owned | "
                + "After the Offering | Number | % | Number | %");
    String rows =
        lines(
            "Jane Q. Sample | 18,986 | 3.1 | 18,986 | 2.9 | North Fund, L.P. | 4,409 | 2.4 | "
                + "4,409 | 2.1");

    assertThat(facts(PROSE + heading + rows).values())
        .allMatch(facts -> !facts.contains("PERCENT_BEFORE 2.9"));
  }
}
