package org.stakegraph.ingest.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What prospectuses for a resale say of their selling holders, and what stands beside it. */
class SellingTablesTest {
  private static final String PROSE =
      "The table shows the beneficial ownership of our common stock by the selling stockholders.\n";

  @Test
  void sharesOwnedAfterAnExchangeAreOwnedBeforeTheirResale() {
    assertThat(
            Typed.rows(
                PROSE
                    + """
                    Selling Shareholder | Owned Prior to the Exchange | Maximum Shares Issuable in the Exchange | Owned Following the Exchange | Percent | Shares Offered for Resale | Owned After Resale | Percent
                    Ada Sample | 1,000 | 45,000 | 46,000 | * | 45,000 | 1,000 | *
                    Alder Family LLC | 0 | 220,000 | 220,000 | 1.1% | 220,000 | 0 | 0%
                    """))
        .containsExactly(
            "Ada Sample b46000 b%<1 o45000 a1000 a%<1",
            "Alder Family LLC b220000 b%1.1 o220000 a0 a%0");
  }

  @Test
  void whatIsLeftAfterOneOfferingIsNotOwnedBeforeTheNext() {
    assertThat(
            Typed.rows(
                PROSE
                    + """
                    Selling Shareholder | Owned Before | Shares Offered | Owned After Offering | Additional Shares Offered | Owned After Sale of All
                    Ada Sample | 10,000 | 2,000 | 8,000 | 1,000 | 7,000
                    """))
        .containsExactly("Ada Sample b10000 o2000 a8000");
  }

  @Test
  void sharesOwnedMayStandBehindTheOfferedOnesIfTheRowsAddUp() {
    String table =
        PROSE
            + """
            Selling Stockholder | Shares Registered for Sale Hereby | Shares Beneficially Owned | Shares Owned After Offering
            Ada Sample | 15,000 | 15,000 | 0
            Alder Partners | 250,000 | %s | 350,000
            """;
    assertThat(Typed.rows(table.formatted("600,000")))
        .containsExactly("Ada Sample b15000 o15000 a0", "Alder Partners b600000 o250000 a350000");
    assertThat(Typed.rows(table.formatted("900,000")))
        .containsExactly("Ada Sample o15000 a0", "Alder Partners o250000 a350000");
  }

  @Test
  void preferredStockIsNotOwnedOfTheSharesIntoWhichItConverts() {
    assertThat(
            Typed.rows(
                PROSE
                    + """
                    Name | Shares of Series B Preferred Stock Owned | Common Stock Issuable Upon Conversion | Shares of Common Stock Offered | Shares of Common Stock Owned After Offering
                    Ada Sample | 1,000 | 10,000 | 10,000 | 0
                    """))
        .containsExactly("Ada Sample o10000 a0");
  }

  @Test
  void sharesAndWarrantsThatAddUpToATotalAreOneClass() {
    String rows =
        """
        Ada Sample | 40,000 | 20,000 | %s | 30,000 | 20,000 | %s | 10,000
        """;
    String heading =
        """
        | >3Shares Beneficially Owned Prior to Offering | >3Shares Offered | Owned After
        Selling Stockholder | Common Stock | Warrants | Total | Common Stock | Warrants | Total | Offering
        """;
    assertThat(Typed.rows(PROSE + heading + rows.formatted("60,000", "50,000")))
        .containsExactly("Ada Sample b60000 o50000 a10000");
    assertThat(Typed.rows(PROSE + heading + rows.formatted("99,000", "77,000")))
        .as("counts that add up to nothing stay apart")
        .containsExactly(
            "Ada Sample b40000 o30000", "Ada Sample b20000 o20000", "Ada Sample a10000");
  }

  @Test
  void nothingLeftBesidePairsOfANumberAndItsPercentage() {
    assertThat(
            Typed.rows(
                PROSE
                    + """
                    Selling Stockholder | Owned Before Offering (%) | Shares Offered | Owned After Offering (%)
                    Alder Fund LP | 1,200,000 (5.9%) | 700,000 | 500,000 (2.5%)
                    Ada Sample | 40,000 (*) | 40,000 | 0
                    Birch Trust | 300,000 (1.5%) | 300,000 | 0
                    """))
        .containsExactly(
            "Alder Fund LP b1200000 b%5.9 o700000 a500000 a%2.5",
            "Ada Sample b40000 b%<1 o40000 a0 a%_", "Birch Trust b300000 b%1.5 o300000 a0 a%_");
  }

  @Test
  void headingsOverSomeOfThoseWhoSellAndSumsAreNoHolders() {
    assertThat(
            Typed.rows(
                PROSE
                    + """
                    Selling Stockholder | Owned Before Offering | Offered | Owned After Offering
                    Series A Investors | | |
                    Alder Fund II, L.P. | 900 | 300 | 600
                    Alder Fund III, L.P. | 90 | 30 | 60
                    Total Alder entities | 990 | 330 | 660
                    Placement Agents | | |
                    Birch Securities, Inc. | 10 | 10 | 0
                    GRAND TOTAL | 1,000 | 340 | 660
                    """))
        .containsExactly(
            "Alder Fund II, L.P. b900 o300 a600",
            "Alder Fund III, L.P. b90 o30 a60",
            "Birch Securities, Inc. b10 o10 a0");
  }

  @Test
  void aCompanyOfThatNameIsNoTotal() {
    assertThat(
            Typed.rows(
                PROSE
                    + """
                    Selling Stockholder | Owned Before Offering | Offered | Owned After Offering
                    Total Sample Holdings, Inc. | 900 | 300 | 600
                    Grand Alder LLC | 90 | 30 | 60
                    """))
        .containsExactly(
            "Total Sample Holdings, Inc. b900 o300 a600", "Grand Alder LLC b90 o30 a60");
  }

  @Test
  void thePlanOfAnEmployerTakesSeveralLines() {
    assertThat(
            Typed.rows(
                PROSE
                    + """
                    Selling Stockholder | Owned Before Offering | Offered | Owned After Offering
                    Sample Bancshares / Employee Stock / Ownership Plan | 900 | 300 | 600
                    Ada Sample / Employee | 90 | 30 | 60
                    """))
        .containsExactly(
            "Sample Bancshares Employee Stock Ownership Plan b900 o300 a600",
            "Ada Sample b90 o30 a60");
  }

  /** What Rule 415 resales tell beside the table of Item 507. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        Selling Stockholder | Market Price | Conversion Price | Total Shares Underlying Notes | Total Possible Discount to Market Price
        Alder Fund LP | $1.10 | $0.90 | 1,111,111 | $222,222
        """,
        """
        Selling Stockholder | Shares held by persons other than the selling stockholders | Shares Registered in Prior Registration Statements | Shares that Continue to be Held | Shares Registered in Current Transaction
        Alder Fund LP | 8,100,000 | 500,000 | 120,000 | 1,111,111
        """,
        """
        Selling Stockholder | Shares Outstanding Prior to Transaction | Shares Issued in Prior Transaction | Percentage
        Alder Fund LP | 8,100,000 | 500,000 | 6.2%
        """,
        """
        Selling Stockholder | Shares Registered | Market Price at Closing | Dollar Value
        Alder Fund LP | 1,000,000 | $1.00 | $1,000,000
        """,
        """
        Selling Stockholder | Shares Outstanding Held by Non-Affiliates | Shares Previously Registered | Shares Sold | Shares Registered Hereby
        Alder Fund LP | 9,000,000 | 200,000 | 100,000 | 800,000
        """,
        """
        Selling Stockholder | Date of Sale | Number of Shares Sold | Price
        Alder Fund LP | May 1, 2004 | 10,000 | $2.00
        """,
        """
        Name | Number of Shares Underlying Options | Percent of Total Options Granted | Expiration Date
        Ada Sample | 100,000 | 20% | 2010
        """
      })
  void otherDealingsWithThoseWhoSellAreNoHoldings(String table) {
    assertThat(Typed.rows(PROSE + table)).isEmpty();
  }

  @Test
  void allSharesPartedAmongKindsOfHoldersNameNobody() {
    String heading =
        """
        | >2Assuming No Redemptions | >2Assuming Maximum Redemptions
        Holders | Number of Shares | % Ownership | Number of Shares | % Ownership
        """;
    assertThat(
            Typed.rows(
                PROSE
                    + heading
                    + """
                    Sample Target stockholders | 45,000,000 | 60.0% | 45,000,000 | 75.0%
                    Public stockholders | 20,000,000 | 26.7% | 5,000,000 | 8.3%
                    Alder Sponsor LLC | 5,000,000 | 6.7% | 5,000,000 | 8.3%
                    PIPE investors(2) | 5,000,000 | 6.6% | 5,000,000 | 8.4%
                    Total | 75,000,000 | 100% | 60,000,000 | 100%
                    """))
        .isEmpty();
  }

  @Test
  void holdersCalledInvestorsAmongOthersAreHolders() {
    assertThat(
            Typed.rows(
                PROSE
                    + """
                    Beneficial Owner | Number of Shares | Percent of Class
                    Alder Investors | 45,000 | 6.0%
                    Ada Sample | 20,000 | 2.7%
                    Birch Fund LP | 10,000 | 1.4%
                    """))
        .containsExactly(
            "Alder Investors b45000 b%6.0",
            "Ada Sample b20000 b%2.7", "Birch Fund LP b10000 b%1.4");
  }

  @Test
  void theOnlyCountOfThoseWhoSellIsWhatTheyOffer() {
    assertThat(
            Typed.rows(
                PROSE
                    + """
                    Selling Stockholder | Number of Shares
                    Ada Sample | 12,000
                    """))
        .containsExactly("Ada Sample o12000");
    assertThat(
            Typed.rows(
                PROSE
                    + """
                    Selling Stockholder | Number of Shares | Percent of Class
                    Ada Sample | 12,000 | 1.0%
                    """))
        .as("of what is offered nobody gives the percentage")
        .containsExactly("Ada Sample b12000 b%1.0");
  }

  @Test
  void unitsOfWhichNothingSaysMoreAreNoShares() {
    String prose = "The selling unitholders may offer the %s in this table.\n";
    String table =
        "Selling Unitholder | Units Owned | Units Offered\nAda Sample | 10,000 | 4,000\n";
    assertThat(Typed.read(prose.formatted("units") + table).get(0).statement().security())
        .isEqualTo("units");
    assertThat(Typed.read(prose.formatted("common units") + table).get(0).statement().security())
        .isEqualTo("common units");
    assertThat(
            Typed.read(prose.formatted("units") + table.replace("Units", "Shares"))
                .get(0)
                .statement()
                .security())
        .isEqualTo("shares");
  }

  @Test
  void sharesThatAnEarlierProspectusOfferedAreNotOfferedByThisOne() {
    assertThat(
            Typed.rows(
                PROSE
                    + """
                    Selling Stockholder | Shares Owned | Shares Previously Registered | Shares Registered Hereby | Shares Owned After
                    Ada Sample | 10,000 | 4,000 | 6,000 | 0
                    Alder Fund, L.P. | 1,000 | 0 | 1,000 | 0
                    """))
        .containsExactly("Ada Sample b10000 o6000 a0", "Alder Fund, L.P. b1000 o1000 a0");
  }

  @Test
  void sharesAndThoseToBeIssuedThatAddUpToATotalAreOffered() {
    String table =
        """
        # SELLING STOCKHOLDERS
        The selling stockholders may offer the shares of common stock in this table.
        Investor | Shares issued in the placement | Shares issuable under warrants | Total
        Ada Sample | 12,000 | 6,000 | %s
        Alder Fund, L.P. | 4,000 | 2,000 | 6,000
        """;
    assertThat(Typed.rows(table.replace("# S", "S").formatted("18,000")))
        .containsExactly("Ada Sample o18000", "Alder Fund, L.P. o6000");
    assertThat(Typed.rows(table.replace("# S", "S").formatted("19,000")))
        .noneMatch(row -> row.contains(" o"));
  }

  @Test
  void sharesOwnedBesideThoseOfWarrantsAreAPartWhereOnlyBothAreOffered() {
    String table =
        PROSE
            + """
            Selling Stockholder | Shares Owned | Shares Issuable Upon Exercise of Warrants | Shares Offered | Shares Owned After
            Ada Sample | 12,000 | 6,000 | %s | 0
            Alder Fund, L.P. | 4,000 | 2,000 | %s | 0
            Otto Probe | 900 | 0 | 900 | 0
            """;
    assertThat(Typed.rows(table.formatted("18,000", "6,000")))
        .containsExactly(
            "Ada Sample b18000 o18000 a0",
            "Alder Fund, L.P. b6000 o6000 a0",
            "Otto Probe b900 o900 a0");
    assertThat(Typed.rows(table.formatted("12,000", "4,000")))
        .as("the warrants' shares are not offered")
        .containsExactly(
            "Ada Sample b12000 o12000 a0",
            "Alder Fund, L.P. b4000 o4000 a0",
            "Otto Probe b900 o900 a0");
    assertThat(
            Typed.rows(
                table
                    .replace("Shares Owned |", "Shares Beneficially Owned |")
                    .formatted("18,000", "6,000")))
        .as("what a filing calls beneficially owned is not put in question")
        .first()
        .asString()
        .startsWith("Ada Sample b12000");
    assertThat(
            Typed.rows(
                table
                    .replace("Shares Owned |", "Shares Owned Prior to the Offering |")
                    .formatted("18,000", "6,000")))
        .as("nor what it says to be owned before the offering")
        .first()
        .asString()
        .startsWith("Ada Sample b12000");
  }

  @Test
  void depositarySharesAreNoneOfTheSharesThatTheyStandFor() {
    String table =
        """
        Selling Shareholder | Ordinary Shares Owned Before Offering | %s | Ordinary Shares Owned After Offering
        Ada Sample | 20,000 | 500 | 19,000
        """;
    assertThat(Typed.rows(PROSE + table.formatted("ADSs Offered")))
        .containsExactly("Ada Sample b20000 a19000");
    assertThat(Typed.rows(PROSE + table.formatted("Ordinary Shares in the Form of ADSs Offered")))
        .containsExactly("Ada Sample b20000 o500 a19000");
  }

  @Test
  void whatIsOwnedBeforeAndAfterAnOfferingIsNotWhatIsLeftOfAnotherClass() {
    assertThat(
            Typed.rows(
                PROSE
                    + """
                    | >2Class A Common Stock Prior to Offering | >2Class B Common Stock Prior to and After Offering | Class A Offered | >2Class A Common Stock After Offering
                    Name | Number | % | Number | % | | Number | %
                    Ada Sample | 1,000 | 10.0% | 5,000 | 50.0% | 200 | 800 | 7.0%
                    """))
        .containsExactly("Ada Sample b1000 b%10.0 o200 a800 a%7.0", "Ada Sample b5000 b%50.0");
  }

  @Test
  void oneOfTheClassesForWhichSharesAreExchangedIsNotWhatIsLeft() {
    assertThat(
            Typed.rows(
                PROSE
                    + """
                    Shareholder | Before this Offering | | After this Offering | |
                     | Ordinary Shares | % | Class A Ordinary Shares | Class B Ordinary Shares | % of Voting Power
                    Ada Sample | 10,000 | 50.0 | - | 10,000 | 83.3
                    Alder Ltd. | 5,000 | 25.0 | 5,000 | - | 4.2
                    """))
        .containsExactly("Ada Sample b10000 b%50.0", "Alder Ltd. b5000 b%25.0");
  }

  @Test
  void whatIsLeftAfterTheLeastOrTheMostIsSoldIsOpen() {
    assertThat(
            Typed.rows(
                PROSE
                    + """
                    Name | Shares Owned Before Offering | % | Owned After Minimum Offering | % | Owned After Maximum Offering | %
                    Ada Sample | 500,000 | 50.0% | 500,000 | 33.3% | 500,000 | 25.0%
                    """))
        .containsExactly("Ada Sample b500000 b%50.0");
    assertThat(
            Typed.rows(
                PROSE
                    + """
                    Name | Shares Owned Before Offering | Maximum Shares Offered | Shares Owned After Offering
                    Ada Sample | 500,000 | 200,000 | 300,000
                    """))
        .containsExactly("Ada Sample b500000 o200000 a300000");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "London EC4M 9EE, United Kingdom",
        "London W1J 6ER",
        "Hamilton HM 11, Bermuda",
        "Grand Cayman KY1-1104, Cayman Islands",
        "Paris 75008, France"
      })
  void aTownWithItsCodeAbroadIsNoPartOfAName(String town) {
    assertThat(
            Typed.rows(
                PROSE
                    + "Selling Stockholder | Owned Before Offering | Offered | Owned After\n"
                    + "Ada Sample / "
                    + town
                    + " | 900 | 300 | 600\n"))
        .containsExactly("Ada Sample b900 o300 a600");
  }

  @Test
  void lettersWithDigitsInANameAreNoCode() {
    assertThat(
            Typed.rows(
                PROSE
                    + """
                    Selling Stockholder | Owned Before Offering | Offered | Owned After
                    Sample Holdings / MX2 100 LLC | 900 | 300 | 600
                    Ada Sample, Custodian for Ben Sample / UGMA/NY | 90 | 30 | 60
                    Alder Ridge Convertible / Arbitrage Master Fund, L.P. / 1 Main Street / Reno, NV 89501 | 9 | 3 | 6
                    """))
        .containsExactly(
            "Sample Holdings MX2 100 LLC b900 o300 a600",
            "Ada Sample, Custodian for Ben Sample UGMA/NY b90 o30 a60",
            "Alder Ridge Convertible Arbitrage Master Fund, L.P. b9 o3 a6");
  }

  @Test
  void fundsOfOneManagerWithoutFiguresHeadTheRowsOfEach() {
    String rows =
        """
        Selling Stockholder | Owned Before Offering | Offered | Owned After
        Funds managed by Alder Capital LP(1) | %s | |
        Alder Fund I LP | 900 | 300 | 600
        """;
    assertThat(Typed.rows(PROSE + rows.formatted("")))
        .containsExactly("Alder Fund I LP b900 o300 a600");
    assertThat(Typed.rows(PROSE + rows.formatted("900")))
        .containsExactly(
            "Funds managed by Alder Capital LP b900 o_ a_", "Alder Fund I LP b900 o300 a600");
  }

  @Test
  void allUnitsPartedAmongClassesNameNobody() {
    assertThat(
            Typed.rows(
                PROSE
                    + """
                    Ownership of Alder Energy Partners, L.P. | Units | Percentage
                    Public common units | 21,604,021 | 57.9%
                    Common units held by management | 5,808,634 | 15.6%
                    Subordinated units owned by Alder Holdings, LLC | 9,137,551 | 24.5%
                    General partner interest | -- | 2.0%
                    """))
        .isEmpty();
  }
}
