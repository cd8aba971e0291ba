package org.stakegraph.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.stakegraph.model.OwnershipReport;
import org.stakegraph.model.Relation;

/** Text of which a converter has ended each cell with a bar, wherever lines end. */
class BarredTablesTest {
  private static final String HEADING =
      """
      Percentage of | ||||||||||||||
      Shares of Common | Shares of | Number of Shares of | Outstanding | |||||||||||
      Stock Beneficially | Common Stock | Common Stock | Shares of Common Stock | |||||||||||
      Owned Prior to | That May be | Beneficially Owned | Owned After | |||||||||||
      Name of Selling Holder | Offering(1) | Offered Hereby | After Offering | Offering | |||||||||||
      """;

  @Test
  void joinsANameWithTheFiguresBehindItsLineEnd() {
    String rows =
        """
        Alder Creek Pension
        Trust(2) |
        661,000 | 661,000 | | * | |||||||||||
        Birch & Sons LLC |
        40,250 | 30,250 | 10,000 | 1.3 | % | ||||||||||
        Ada Oak | 9,000 | 9,000 | | * |
        (1) | As of May 2, 2009. | |
        (2) | Jane Sample votes these shares. | |
        """;

    assertThat(facts(HEADING + rows))
        .containsExactly(
            Map.entry(
                "Ada Oak",
                "SHARES_BEFORE 9000, SHARES_OFFERED 9000, SHARES_AFTER 0, PERCENT_AFTER <1"),
            Map.entry(
                "Alder Creek Pension Trust",
                "SHARES_BEFORE 661000, SHARES_OFFERED 661000, SHARES_AFTER 0, PERCENT_AFTER <1"),
            Map.entry(
                "Birch & Sons LLC",
                "SHARES_BEFORE 40250, SHARES_OFFERED 30250, SHARES_AFTER 10000,"
                    + " PERCENT_AFTER 1.3"));
  }

  @Test
  void readsTheNotesBehindTheRows() {
    OwnershipReport report =
        Reading.read(
            HEADING
                + """
                Alder Creek Trust(2) |
                661,000 | 661,000 | | * | |||||||||||
                Ada Oak | 9,000 | 9,000 | | * |
                (1) | As of May 2, 2009. | |
                (2) | Jane Sample has sole voting power over these shares. | |
                """);

    assertThat(report.relationships())
        .anyMatch(relationship -> relationship.relation() == Relation.VOTING_POWER);
  }

  @Test
  void goesOnUnderTheSameHeadingOnTheNextPage() {
    String rows = "Ada Oak |\n9,000 | 9,000 | | * | ||||||||||\n";
    String more = "Ben Elm |\n8,000 | 8,000 | | * | ||||||||||\n";

    assertThat(facts(HEADING + rows + "S-1\n" + HEADING + more))
        .containsOnlyKeys("Ada Oak", "Ben Elm");
  }

  private static String barred(String... cells) {
    return String.join("\n|\n", cells) + "\n|\n";
  }

  @Test
  void theNextTableOfThePageSaysNothingOfTheColumnsOfThisOne() {
    String heading = barred("", "Name of Holder", "Shares Owned Before", "Shares Offered");
    String rows = barred("Ada Oak", "9,000", "4,000");
    String fees = barred("No Option", "Full Option", "Per Share", "5", "6", "7");

    assertThat(facts(heading + rows + fees + barred("Total", "50", "60", "70")))
        .containsExactly(Map.entry("Ada Oak", "SHARES_BEFORE 9000, SHARES_OFFERED 4000"));
  }

  @Test
  void aColumnOfWordsThatCannotBeToldFromNamesIsNotReadRowByRow() {
    String heading = barred("", "Holder", "Relationship", "Shares Owned Before", "Shares Offered");
    String rows = barred("Ada Oak", "None", "9,000", "4,000");

    assertThat(facts(heading + rows + barred("Ben Elm", "Director", "8,000", "5,000"))).isEmpty();
  }

  @Test
  void labelsThatTellOfTheOptionOfUnderwritersAreReadWhereTheyAreWholeCells() {
    String heading =
        barred(
            "",
            "Shares Owned Prior to the Offering",
            "Number of Shares Being Offered*",
            "Shares Owned After the Offering (assuming no exercise of option)",
            "Shares Owned After the Offering (assuming full exercise of option)",
            "Name of Selling Shareholder");
    String lower = barred("Number of Shares", "Percentage(1)");
    String rows = barred("Ada Oak", "9,000", "9.0%", "4,000", "5,000", "5.0%", "4,600", "4.6%");

    assertThat(facts(heading + lower.repeat(3) + rows))
        .containsExactly(
            Map.entry(
                "Ada Oak",
                "SHARES_BEFORE 9000, PERCENT_BEFORE 9.0, SHARES_OFFERED 4000, SHARES_AFTER 5000,"
                    + " PERCENT_AFTER 5.0"));
  }

  @Test
  void aLabelMayTakeManyNarrowLinesAndThatOverTheNamesStandBeforeTheFirstBar() {
    String heading =
        barred(
            "The table says who sells.\nName of\nSelling Holder",
            "Number of Shares of our Stock Owned by the Selling Holder Prior to Offering"
                .replace(' ', '\n'),
            "Number\nof Shares\nOffered");
    String rows = barred("Ada\nOak", "9,000", "4,000", "Ben Elm", "8,000", "5,000");

    assertThat(facts(heading + rows))
        .containsExactly(
            Map.entry("Ada Oak", "SHARES_BEFORE 9000, SHARES_OFFERED 4000"),
            Map.entry("Ben Elm", "SHARES_BEFORE 8000, SHARES_OFFERED 5000"));
  }

  @Test
  void barsThatFillRowsUpPartTheLinesOfAHeadingOfWhichEachCellHasItsOwn() {
    String heading =
        """
        Shares of Common |
        Shares of |
        ||||||||||
        Stock Owned Prior to |
        Common Stock |
        |||||||||
        Name(1)
        |
        Offering(2) | Offered Hereby | ||||||||
        """;
    String rows =
        """
        Ada
        Oak
        |
        9,000 | 4,000 | ||||||||
        Ben Elm
        |
        8,000 | 5,000 | ||||||||
        """;

    assertThat(facts(heading + rows))
        .containsExactly(
            Map.entry("Ada Oak", "SHARES_BEFORE 9000, SHARES_OFFERED 4000"),
            Map.entry("Ben Elm", "SHARES_BEFORE 8000, SHARES_OFFERED 5000"));
  }

  @Test
  void readsCellsWithABarOnTheLineBelowEachOfThem() {
    String cells =
        "Name of Selling Holder | Principal Amount of\nNotes Offered | Percentage of Notes"
            + " Outstanding | Number of Shares That May Be Sold(1) | Alder Creek\nFund Ltd. | $"
            + " | 2,000,000 | 1.5% | 63,980 | Ada Oak | | 15,000 | * | 479 | * | Less than 1%.";

    assertThat(facts("|\n" + cells.replace(" | ", "\n|\n")))
        .containsExactly(
            Map.entry(
                "Ada Oak",
                "SHARES_OFFERED 479, PRINCIPAL_OFFERED 15000, PRINCIPAL_PERCENT_BEFORE <1"),
            Map.entry(
                "Alder Creek Fund Ltd.",
                "SHARES_OFFERED 63980, PRINCIPAL_OFFERED 2000000, PRINCIPAL_PERCENT_BEFORE 1.5"));
  }

  @Test
  void readsLabelsOverSeveralColumnsOfWhichEachIsACell() {
    String text =
        """
        | | |
        Shares Owned
        Prior to the Offering |
        | |
        Number of
        Shares Offered |
        | |
        Shares Owned
        After the Offering |
        | |||||||||
        Name of Selling Holder
        |
        | |
        Shares
        |
        | |
        %
        |
        | |
        Shares
        |
        | |
        %
        |
        | ||||||||||
        Alder Creek Fund LP(3)
        |
        | | | | 4,218,132 | | | | | | 49.1% | | | | | | 4,218,132 | | | | | | — | | | | | | — | | |
        Ada Oak
        |
        | | | | 5,000 | | | | | | 2.0% | | | | | | 1,000 | | | | | | 4,000 | | | | | | 1.6% | | |
        """;

    assertThat(facts(text))
        .containsEntry(
            "Ada Oak",
            "SHARES_BEFORE 5000, PERCENT_BEFORE 2.0, SHARES_OFFERED 1000, SHARES_AFTER 4000,"
                + " PERCENT_AFTER 1.6")
        .containsEntry(
            "Alder Creek Fund LP",
            "SHARES_BEFORE 4218132, PERCENT_BEFORE 49.1, SHARES_OFFERED 4218132,"
                + " SHARES_AFTER nil, PERCENT_AFTER nil");
  }

  @Test
  void takesOfARowWithALostCellOnlyWhatCanBeNowhereElse() {
    String rows =
        """
        Alder Fund | 661,000 | 600,000 | 61,000 | * | |||||||||||
        Ben Elm | 8,000 | 1.5 | % | ||||||||||
        Carl Ash | 7,000 | 7,000 | * | ||||||||||
        Ada Oak | 9,000 | 9,000 | | * |
        """;

    assertThat(facts(HEADING + rows).get("Ben Elm")).doesNotContain("8000");
    assertThat(facts(HEADING + rows).get("Carl Ash")).isEqualTo("PERCENT_AFTER <1");
  }

  @Test
  void readsNoTableOfWhichALabelCouldStandOverSeveralColumns() {
    String heading =
        """
        Debentures | Completion | ||||||||||||
        Owned and | Offered | Beneficially | Held | |||||||||||
        Name of Selling Holder | Offered | Owned | Hereby | Offering | |||||||||||
        """;
    String rows =
        """
        Alder Fund |
        661,000 | 600,000 | 61,000 | 5 | |||||||||||
        Ada Oak |
        9,000 | 9,000 | 4,000 | 7 | |||||||||||
        """;

    assertThat(facts(heading + rows)).isEmpty();
  }

  @Test
  void leavesTablesAloneOfWhichEachLineIsARow() {
    String framed =
        """
        | Name of Selling Holder | Shares Owned Before Offering | Shares Offered |
        |---|---|---|
        | Ada Oak | 9,000 | 4,000 |
        | Alder Fund LP | 8,000 | 8,000 |
        """;

    assertThat(facts(framed)).containsOnlyKeys("Ada Oak", "Alder Fund LP");
  }

  @Test
  void survivesBarsInAnyOrder() {
    Random random = new Random(7);
    String[] parts = {
      "|", "||||", "\n", "|\n", " | ", "9,000", "*", "%", "$", "Name", "Ada Oak", "(1)"
    };
    StringBuilder text = new StringBuilder(HEADING);
    for (int i = 0; i < 20_000; i++) {
      text.append(parts[random.nextInt(parts.length)]);
    }

    assertThat(Reading.read(text.toString())).isNotNull();
  }

  private static Map<String, String> facts(String text) {
    OwnershipReport report = Reading.read(text);
    Map<String, String> facts = new TreeMap<>();
    report.positions().forEach(p -> facts.put(report.party(p.holder()).name(), Reading.figures(p)));
    return facts;
  }

  @Test
  void labelsThatSpanColumnsStandOverThoseThatSayTheSame() {
    String text =
        """
        Shares Beneficially | Shares | Shares Beneficially | ||||
        Owned Before Offering | Offered | Owned After Offering | ||||
        Name of Selling Holder | Number | Number | Number | Percentage | ||||
        Birch & Sons LLC | 40,250 | 30,250 | 10,000 | 1.3 | % ||||
        Ada Oak | 9,000 | 8,000 | 1,000 | * ||||
        """;

    assertThat(facts(text).get("Birch & Sons LLC"))
        .isEqualTo(
            "SHARES_BEFORE 40250, SHARES_OFFERED 30250, SHARES_AFTER 10000, PERCENT_AFTER 1.3");
  }

  @Test
  void labelsThatSayTheSameOfSeveralColumnsNeedThoseAbove() {
    String text =
        """
        Shares | Offering | ||||
        Name of Selling Holder | Number | Number | Number | Percentage | ||||
        Birch & Sons LLC | 40,250 | 30,250 | 10,000 | 1.3 | % ||||
        Ada Oak | 9,000 | 8,000 | 1,000 | * ||||
        """;

    assertThat(facts(text)).isEmpty();
  }
}
