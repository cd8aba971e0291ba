package org.stakegraph.ingest.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stakegraph.model.DiagnosticCode;

/** Percentages of the principal outstanding, apart from those of the stock. */
class PrincipalPercentsTest {
  private static final String PROSE =
      "The selling securityholders may sell our convertible senior notes and the common stock"
          + " into which these convert.\n";

  /** A label between principal and shares, over percentages that fit the principal. */
  private static final String LABELLED =
      PROSE
          + """
          Name of Selling Securityholder | Principal Amount of Notes Owned and Offered | %s | Shares of Common Stock That May Be Sold | Percentage of Common Stock Outstanding
          Sample Fund LP | $6,000,000 | 4.0%% | 240,000 | 2.2%%
          Test Trust | 3,000,000 | 2.0 | 120,000 | 1.1
          Third Pool LLC | 450,000 | * | 18,000 | *
          """;

  private static List<DiagnosticCode> unread(String text) {
    return Typed.read(text).stream()
        .flatMap(reading -> reading.diagnostics().stream())
        .map(diagnostic -> diagnostic.code())
        .filter(code -> code == DiagnosticCode.COLUMN_NOT_READ)
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Percentage of Notes Outstanding",
        "Percent of Outstanding Convertible Notes",
        "Percent of Principal Amount of Notes",
        "Percentage of Debentures / Outstanding (%)",
        "Percentage of Aggregate Principal Amount Outstanding",
        "% of Notes Held by Selling Stockholder",
        "Percentage of Notes Outstanding Before the Offering"
      })
  void labelsOfNotesAreOverPercentagesOfPrincipal(String label) {
    assertThat(Typed.rows(LABELLED.formatted(label)))
        .containsExactly(
            "Sample Fund LP o240000 o$6000000 b$%4.0",
            "Test Trust o120000 o$3000000 b$%2.0", "Third Pool LLC o18000 o$450000 b$%<1");
    assertThat(unread(LABELLED.formatted(label)))
        .as("that of the stock, of which it does not say when")
        .hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Percent",
        "Percentage of Class",
        "Percent of Class (see notes 1 and 2)",
        "Percentage of Notes Being Offered",
        "Percentage of Its Notes",
        "Percentage of Notes Converted",
        "Percentage of Notes Tendered",
        "Coupon of Notes (%)",
        "Discount (% of Principal Amount)",
        "Percentage of Common Stock Issuable Upon Conversion of Notes",
        "Percentage of Shares if Notes Convert",
        "Percentage Owned by Principal Stockholders",
        "Percentage of Votes of Notes"
      })
  void labelsOfSomethingElseOrOfNothingAreNot(String label) {
    assertThat(Typed.rows(LABELLED.formatted(label))).noneMatch(row -> row.contains("$%"));
    assertThat(unread(LABELLED.formatted(label))).hasSize(2);
  }

  @Test
  void percentagesOfNotesAndOfStockStandBesideEachOtherBeforeAndAfter() {
    assertThat(
            Typed.rows(
                PROSE
                    + """
                    | >2Notes Owned Before the Offering | | >2Notes Owned After the Offering | >2Common Stock Owned Before the Offering | | >2Common Stock Owned After the Offering
                    Selling Securityholder | Principal Amount | % | Principal Amount of Notes Offered | Principal Amount | % | Number | % | Shares of Common Stock Offered | Number | %
                    Sample Fund LP | $6,000,000 | 6.0 | $5,000,000 | $1,000,000 | 1.0 | 240,000 | 2.4 | 200,000 | 40,000 | *
                    Test Trust | 3,500,000 | 3.5 | 3,500,000 | — | — | 140,000 | 1.4 | 140,000 | — | —
                    """))
        .containsExactly(
            "Sample Fund LP b240000 b%2.4 o200000 a40000 a%<1 b$6000000 o$5000000 a$1000000"
                + " b$%6.0 a$%1.0",
            "Test Trust b140000 b%1.4 o140000 a- a%- b$3500000 o$3500000 a$- b$%3.5 a$%-");
  }

  @Test
  void whatIsLeftIsToldByItsLabelWithoutTheAmountLeft() {
    assertThat(
            Typed.rows(
                PROSE
                    + """
                    Name of Holder | Principal Amount of Debentures Owned | Principal Amount of Debentures Offered | Percentage of Debentures to be Owned After Completion of the Offering
                    Sample Fund LP | $6,000,000 | $5,000,000 | 1.0%
                    Test Trust | 3,500,000 | 3,500,000 | less than 1%
                    """))
        .containsExactly(
            "Sample Fund LP b$6000000 o$5000000 a$%1.0", "Test Trust b$3500000 o$3500000 a$%<1");
  }

  @Test
  void besideNotesOwnedAndOfferedTheRowsTellOfWhichAPercentageIs() {
    String page =
        PROSE
            + """
            Name of Holder | Principal Amount of Notes Owned | Principal Amount of Notes Offered | Percentage of Notes Outstanding
            Sample Fund LP | $8,000,000 | $6,000,000 | %s
            Test Trust | 3,000,000 | 3,000,000 | %s
            Third Pool LLC | 1,500,000 | 1,000,000 | %s
            """;
    assertThat(Typed.rows(page.formatted("8.0%", "3.0", "1.5")))
        .containsExactly(
            "Sample Fund LP b$8000000 o$6000000 b$%8.0",
            "Test Trust b$3000000 o$3000000 b$%3.0", "Third Pool LLC b$1500000 o$1000000 b$%1.5");
    assertThat(Typed.rows(page.formatted("6.0%", "3.0", "1.0")))
        .noneMatch(row -> row.contains("$%"));
    assertThat(Typed.rows(page.formatted("*", "*", "*"))).noneMatch(row -> row.contains("$%"));
  }

  @Test
  void aBarePercentIsOfThePrincipalWhereATotalIsAllOfIt() {
    String page =
        PROSE
            + """
            Name of Holder | Principal Amount of Notes %s | Percent | Shares Offered
            Sample Fund LP | $5,000,000 | 25.0 | 200,000
            Test Trust | 12,000,000 | 60.0 | 480,000
            Third Pool LLC | 3,000,000 | 15.0 | 120,000
            """;
    String total = "Total | 20,000,000 | 100.0 | 800,000\n";
    assertThat(Typed.rows(page.formatted("Owned") + total).get(0))
        .isEqualTo("Sample Fund LP o200000 b$5000000 b$%25.0");
    assertThat(Typed.rows(page.formatted("Owned")))
        .as("shares into which notes convert grow as they do")
        .noneMatch(row -> row.contains("%"));
    assertThat(Typed.rows(page.formatted("Offered") + total))
        .as("perhaps of what is offered")
        .noneMatch(row -> row.contains("%"));
  }

  @Test
  void aBarePercentUnderALabelThatSpansSharesIsNot() {
    String page =
        PROSE
            + """
            | >3%s | Notes
            Selling Securityholder | Principal Amount of Notes | %% | Shares | Principal Amount Offered
            Sample Fund LP | $6,000,000 | 6.0 | 240,000 | $6,000,000
            Test Trust | 3,500,000 | 3.5 | 140,000 | 3,500,000
            """;
    assertThat(Typed.rows(page.formatted("Owned Before the Offering"))).hasSize(2);
    assertThat(Typed.rows(page.formatted("Owned Before the Offering")))
        .noneMatch(row -> row.contains("$%"));
    assertThat(Typed.rows(page.formatted("Notes and Common Stock Owned Before the Offering")))
        .noneMatch(row -> row.contains("$%"));
  }

  @Test
  void percentagesThatTheRowsContradictAreReported() {
    String page =
        PROSE
            + """
            Name of Holder | Principal Amount of Notes Owned | Percentage of Notes Outstanding | Principal Amount of Notes Owned After the Offering | Percentage of Notes Outstanding After the Offering
            Sample Fund LP | $6,000,000 | 1.0%% | %s | 2.0%%
            Test Trust | 3,500,000 | 7.5%% | %s | 1.0
            Third Pool LLC | 1,000,000 | 3.0%% | — | —
            """;
    assertThat(Typed.rows(page.formatted("—", "—"))).noneMatch(row -> row.contains("$%"));
    assertThat(unread(page.formatted("—", "—"))).hasSize(2);
    assertThat(Typed.rows(page.formatted("$2,000,000", "1,000,000")).get(0))
        .isEqualTo("Sample Fund LP b$6000000 a$2000000 a$%2.0");
  }

  @Test
  void coarseRoundingInSomeRowsIsNoContradiction() {
    assertThat(
            Typed.rows(
                PROSE
                    + """
                    Name of Holder | Principal Amount of Notes Owned and Offered | Percentage of Notes Outstanding
                    Sample Fund LP | $20,900,000 | 11.6
                    Test Trust | 18,800,000 | 10.4
                    Third Pool LLC | 4,000,000 | 2.2
                    Fourth Pool LLC | 1,560,000 | 1.0
                    """))
        .contains("Fourth Pool LLC o$1560000 b$%1.0");
  }

  @Test
  void twoColumnsThatSayTheSameAreLeftOut() {
    assertThat(
            Typed.rows(
                PROSE
                    + """
                    Name of Holder | Principal Amount of Notes Owned and Offered | Percentage of Notes Outstanding | Percentage of Notes Outstanding
                    Sample Fund LP | $6,000,000 | 6.0 | 4.0
                    Test Trust | 3,000,000 | 3.0 | 2.0
                    """))
        .containsExactly("Sample Fund LP o$6000000", "Test Trust o$3000000");
  }

  @Test
  void aTableOfSharesHasNone() {
    assertThat(
            Typed.rows(
                PROSE
                    + """
                    Name of Beneficial Owner | Shares Beneficially Owned Before the Offering | Percent | Percentage of Notes Owned
                    Sample Fund LP | 240,000 | 2.4 | 6.0
                    Test Trust | 140,000 | 1.4 | 3.5
                    """))
        .containsExactly("Sample Fund LP b240000 b%2.4", "Test Trust b140000 b%1.4");
  }

  @Test
  void percentagesAboveAllAndCountsUnderTheLabelAreNoPercentages() {
    String page = LABELLED.formatted("Percentage of Notes Outstanding");
    assertThat(Typed.rows(page.replace("4.0%", "400.0%")).get(0)).contains("b$%?400.0");
    assertThat(
            Typed.rows(page.replace("4.0%", "4,000").replace("2.0", "2,000").replace("*", "300")))
        .noneMatch(row -> row.contains("$%"));
    assertThat(Typed.rows(page.replace("4.0%", "0." + "3".repeat(5_000) + "%"))).hasSize(3);
  }
}
