package org.stakegraph.ingest.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Columns of several classes beside each other, and those that name none. */
class ClassColumnsTest {
  private static final String PROSE =
      "The table shows the beneficial ownership of our common stock as of March 1, 2020.\n";

  private static List<String> rows(String text) {
    return Typed.read(PROSE + text).stream()
        .map(TableReading::statement)
        .flatMap(s -> s.rows().stream().map(r -> s.security() + ": " + Typed.row(r)))
        .toList();
  }

  @Test
  void aPercentageIsOfTheClassAtItsLeft() {
    assertThat(
            rows(
                """
                Name | Shares | % | Warrants | %
                Ada Sample | 1,000 | 10.0% | 500 | 25.0%
                Alder Fund, L.P. | 2,000 | 20.0% | — | —
                """))
        .containsExactly(
            "common stock: Ada Sample b1000 b%10.0",
            "common stock: Alder Fund, L.P. b2000 b%20.0", "warrants: Ada Sample b500 b%25.0");
  }

  @Test
  void percentagesSayOfWhichClassTheyAre() {
    assertThat(
            rows(
                """
                Name | Shares Owned | Warrants Owned | % of Shares | % of Warrants
                Ada Sample | 1,000 | 500 | 10.0% | 25.0%
                """))
        .containsExactly(
            "common stock: Ada Sample b1000 b%10.0", "warrants: Ada Sample b500 b%25.0");
  }

  @Test
  void preferredStockWithItsPercentageStandsBesideOwnedShares() {
    assertThat(
            rows(
                """
                Name | Shares Beneficially Owned | Percent | Series A Preferred Stock | Percent
                Ada Sample | 1,000 | 10.0% | 500 | 25.0%
                """))
        .containsExactly(
            "common stock: Ada Sample b1000 b%10.0",
            "series a preferred stock: Ada Sample b500 b%25.0");
  }

  @Test
  void sharesWithoutAVoteAreAClassOfTheirOwn() {
    assertThat(
            rows(
                """
                Name | Non-Voting Common Stock Owned | Percent of Non-Voting Common Stock | Voting Common Stock Owned | Percent of Voting Common Stock
                Ada Sample | 500 | 25.0% | 1,000 | 10.0%
                """))
        .containsExactly(
            "non-voting common stock: Ada Sample b500 b%25.0",
            "voting common stock: Ada Sample b1000 b%10.0");
    assertThat(
            rows(
                """
                Name of Beneficial Owner | Shares of Common Stock Owned | Shares of Nonvoting Common Stock Owned
                Ada Sample | 1,000 | 500
                """))
        .containsExactly(
            "common stock: Ada Sample b1000", "non-voting common stock: Ada Sample b500");
  }

  @Test
  void aPercentageBehindTwoClassesIsOfNeither() {
    assertThat(
            rows(
                """
                Name | Class A | Class B | Percent
                Ada Sample | 1,000 | 500 | 10.0%
                """))
        .containsExactly("class a: Ada Sample b1000", "class b: Ada Sample b500");
  }

  private static final String OFFERING =
      """
       | >4Shares Beneficially Owned Before the Offering | | >4Shares Beneficially Owned After the Offering
       | >2Class A | >2Class B | | >2Class A | >2Class B
      Name of Selling Stockholder | Shares | %% | Shares | %% | %s | Shares | %% | Shares | %%
      """;

  @Test
  void offeredSharesAreOfTheClassThatAddsUp() {
    assertThat(
            rows(
                OFFERING.formatted("Number of Shares Being Offered")
                    + """
                    Ada Sample | 1,000 | 10% | 500 | 25% | 400 | 600 | 6% | 500 | 25%
                    Otto Probe | 2,000 | 20% | 100 | 5% | 1,000 | 1,000 | 10% | 100 | 5%
                    """))
        .containsExactly(
            "class a shares: Ada Sample b1000 b%10 o400 a600 a%6",
            "class a shares: Otto Probe b2000 b%20 o1000 a1000 a%10",
            "class b shares: Ada Sample b500 b%25 a500 a%25",
            "class b shares: Otto Probe b100 b%5 a100 a%5");
  }

  @Test
  void offeredSharesThatAddUpWithNoClassAreOfNone() {
    assertThat(
            rows(
                OFFERING.formatted("Number of Shares Being Offered")
                    + "Ada Sample | 1,000 | 10% | 500 | 25% | 450 | 600 | 6% | 400 | 25%\n"))
        .containsExactly(
            "class a shares: Ada Sample b1000 b%10 a600 a%6",
            "class b shares: Ada Sample b500 b%25 a400 a%25");
  }

  @Test
  void offeredSharesBehindTwoClassesCouldBeOfEither() {
    assertThat(
            rows(
                """
                Name of Selling Stockholder | Class A common stock owned | Class B common stock owned | Shares offered
                Ada Sample | 1,000 | 500 | 400
                """))
        .containsExactly(
            "class a common stock: Ada Sample b1000", "class b common stock: Ada Sample b500");
  }

  @Test
  void aClassIsTheSameInOtherWords() {
    assertThat(
            rows(
                """
                Name of Selling Stockholder | Class A common stock owned | Class B common stock owned | Class A shares offered
                Ada Sample | 1,000 | 500 | 400
                """))
        .containsExactly(
            "class a common stock: Ada Sample b1000 o400", "class b common stock: Ada Sample b500");
  }

  @Test
  void eachFundOfSeveralHasAColumn() {
    assertThat(
            rows(
                """
                Name | Growth Fund | Income Fund | Total Percent
                Ada Sample | 1,000 | 500 | 10.0%
                """))
        .containsExactly("growth fund: Ada Sample b1000", "income fund: Ada Sample b500");
  }

  @Test
  void aPercentageOfSharesBehindUnitsIsOfTheOnlyShares() {
    assertThat(
            rows(
                """
                Name | Common Shares Beneficially Owned | OP Units Owned | % of Shares Owned
                Ada Sample | 1,000 | 500 | 10.0%
                """))
        .containsExactly("common shares: Ada Sample b1000 b%10.0", "op units: Ada Sample b500");
  }

  @Test
  void unitsThatAreOfferedAsSharesAreNoClassOfTheirOwn() {
    assertThat(
            rows(
                """
                Name | Shares Owned | OP Units Owned | Shares Offered | Shares and OP Units Owned After the Offering
                Ada Sample | 1,000 | 500 | 700 | 800
                """))
        .containsExactly("common stock: Ada Sample b1000 o700 a800");
  }

  @Test
  void unitsBesideSharesOfWhichNothingIsOfferedAreAClass() {
    assertThat(
            rows(
                """
                Name | Common Shares Beneficially Owned | OP Units Owned | Shares and OP Units Owned | % of Shares Owned
                Ada Sample | 1,000 | 500 | 1,500 | 10.0%
                """))
        .contains("op units: Ada Sample b500");
  }

  @Test
  void aClassOverThePercentageIsThatOfTheSharesBeforeItWhereOthersHaveAnother() {
    assertThat(
            rows(
                """
                Name | Shares | Class A Common Stock % | Class B Common Stock Shares | %
                Ada Sample | 1,000 | 10.0% | 500 | 25.0%
                """))
        .containsExactly(
            "class a common stock: Ada Sample b1000 b%10.0",
            "class b common stock: Ada Sample b500 b%25.0");
    assertThat(
            rows(
                """
                Name | Class A Shares | Class B Shares | Total Shares | Class A Percent
                Ada Sample | 1,000 | 500 | 1,500 | 10.0%
                """))
        .contains("class a shares: Ada Sample b1000 b%10.0");
  }

  @Test
  void preferredSharesThatAreOwnedAndOfferedAreAClassBesideThoseOfTheirConversion() {
    assertThat(
            rows(
                """
                 | >2Preferred Shares | >3Common Shares
                Name | Number Owned and Offered Hereby | Percent of Preferred Shares Outstanding | Number Beneficially Owned | Number Issuable Upon Conversion and Offered | Number Owned After the Offering
                Alder Fund, L.P. | 187,400 | 9.37% | 382,445 | 382,445 | —
                Birch Bank AG | 60,000 | 3.0% | 123,648 | 122,448 | 1,200
                """))
        .containsExactly(
            "preferred shares: Alder Fund, L.P. b187400 b%9.37 o187400",
            "preferred shares: Birch Bank AG b60000 b%3.0 o60000",
            "common shares: Alder Fund, L.P. b382445 o382445 a-",
            "common shares: Birch Bank AG b123648 o122448 a1200");
  }

  @Test
  void aPercentageOfPreferredSharesIsNoneOfTheCommonShares() {
    assertThat(
            rows(
                """
                 | >2Preferred Shares | >3Common Shares
                Name | Number Offered | Percent of Preferred Shares Outstanding | Number Beneficially Owned | Number Offered | Number Owned After the Offering
                Alder Fund, L.P. | 187,400 | 9.37% | 382,445 | 382,445 | —
                Birch Bank AG | 60,000 | 3.0% | 123,648 | 122,448 | 1,200
                """))
        .containsExactly(
            "common shares: Alder Fund, L.P. b382445 o382445 a-",
            "common shares: Birch Bank AG b123648 o122448 a1200");
  }

  @Test
  void aPreferredClassOfManyWordsHeadsItsRows() {
    assertThat(
            rows(
                """
                Name of beneficial owner | Number of shares | Percent of class
                Alder Fund, L.P. | 2,000 | 20.0%
                Series IV Cumulative Non-convertible Redeemable Preferred Stock (8) | |
                Birch Inc. | 36,000 | 100.0%
                """))
        .containsExactly(
            "common stock: Alder Fund, L.P. b2000 b%20.0",
            "preferred stock: Birch Inc. b36000 b%100.0");
  }

  @Test
  void sharesExchangedForThoseOfTwoClassesLeaveTheirOwnClassBehind() {
    assertThat(
            Typed.rows(
                """
                The table shows the beneficial ownership of our common stock.
                Name of Beneficial Owner | Class B Shares Beneficially Owned Before this Offering | Class A Shares Being Offered | Class A Shares Beneficially Owned After this Offering | Class B Shares Beneficially Owned After this Offering
                Ada Sample | 900 | 300 | - | 600
                Ben Test | 800 | - | 50 | 800
                """))
        .containsExactly("Ada Sample b900 o300 a600", "Ben Test b800 o- a800");
  }
}
