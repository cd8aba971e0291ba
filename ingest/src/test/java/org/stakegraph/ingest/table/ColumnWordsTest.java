package org.stakegraph.ingest.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stakegraph.model.Diagnostic;
import org.stakegraph.model.DiagnosticCode;

/** Which figures columns hold whose headings say it in few or in other words. */
class ColumnWordsTest {
  private static final String PROSE =
      "The table shows the beneficial ownership of our common stock as of March 1, 2020.\n";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Entity | Number of shares | Percent of class",
        "Insider | Shares beneficially owned | Percent of class",
        "Name | Number of shares owned directly or indirectly | Percent of class",
        "Name | Direct and indirect shares | Percent of class"
      })
  void labelsOfNamesAndOfAllThatIsOwned(String labels) {
    assertThat(Typed.rows(PROSE + labels + "\nAda Sample | 1,000 | 1.0%\nAlder LLC | 500 | *\n"))
        .containsExactly("Ada Sample b1000 b%1.0", "Alder LLC b500 b%<1");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "1,000 (direct and indirect); 1000",
        "1,000 shares owned directly; 1000",
        "1,000 shares of common stock, including 500 shares under options that may be exercised;"
            + " 1000",
        "1,000 (includes 300 held by his wife); 1000",
        "0 shares; 0",
        "36 Units; 36",
        "- 0 -; -"
      })
  void aNumberOfSharesMayHaveWordsBehindIt(String cell, String shares) {
    assertThat(
            Typed.rows(
                PROSE
                    + "Name | Number of shares | Percent of class\nAlder LLC | 500 | *\n"
                    + "Ada Sample | "
                    + cell
                    + " | 1.0%\n"))
        .containsExactly("Alder LLC b500 b%<1", "Ada Sample b" + shares + " b%1.0");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1,000 shares of Class A and 500 shares of Class B",
        "1,000 Class A",
        "Group 1 includes 500 shares"
      })
  void otherWordsBehindANumberMakeItNone(String cell) {
    assertThat(
            Typed.rows(
                PROSE
                    + "Name | Number of shares | Percent of class\nAlder LLC | 500 | *\n"
                    + "Ada Sample | "
                    + cell
                    + " | 1.0%\n"))
        .noneMatch(row -> row.startsWith("Ada Sample b1000 ") || row.startsWith("Ada Sample b1 "));
  }

  @Test
  void yearsOfLifeAndServiceAreNoShares() {
    assertThat(
            Typed.rows(
                PROSE
                    + """
                    Name | Age | Number of / Shares | % Shares / Outstanding | Director / Since
                    Ada Sample | 48 | 113,256 (2) | 5.4% | 1998
                    Otto Probe | 34 | 46,830 | 2.2% | 2001
                    """))
        .containsExactly("Ada Sample b113256 b%5.4", "Otto Probe b46830 b%2.2");
  }

  @Test
  void sharesAtTheEndOfAYearAreShares() {
    assertThat(
            Typed.rows(
                PROSE
                    + """
                    Name of Owner | Shares Owned at Year End | Percent
                    Ada Sample | 113,256 | 5.4%
                    """))
        .containsExactly("Ada Sample b113256 b%5.4");
  }

  @Test
  void nomineesAreHolders() {
    assertThat(
            Typed.rows(
                """
                Nominee | Age | Number / of shares / beneficially owned | Percent
                Ada Sample | 58 | 24,163(2) | 0.79%
                """))
        .containsExactly("Ada Sample b24163 b%0.79");
  }

  @Test
  void whatIsHeldAloneIsNotAllWhereMoreIsSharedBelow() {
    assertThat(
            Typed.rows(
                PROSE
                    + """
                    Name | Number of Shares Owned | Nature | Percent
                    Ada Sample | 1,000 | Sole | *
                    Otto Probe | 5,250 | Sole (2) | *
                     | 276 | Shared (3) | *
                    Lena Test | 400 | Shared | *
                    """))
        .containsExactly("Ada Sample b1000 b%<1", "Otto Probe b_ b%_", "Lena Test b400 b%<1");
  }

  @Test
  void whatIsOwnedDirectlyIsNotAllWhereMoreIsOwnedIndirectlyBelow() {
    String table =
        PROSE
            + """
            Name | Nature of Ownership | Number of Shares Owned | Percent
            Ada Sample | Direct | 1,000 | 2.0%
             | Indirect (by trust) | 500 | 1.0%
            """;
    String other = "Otto Probe | Direct | 250 | *\n";
    assertThat(Typed.rows(table + other))
        .containsExactly("Ada Sample b_ b%_", "Otto Probe b250 b%<1");
    assertThat(Typed.rows(table + " | Total | 1,500 | 3.0%\n" + other))
        .containsExactly("Ada Sample b1500 b%3.0", "Otto Probe b250 b%<1");
    assertThat(Typed.rows(table + " | Total | 1,600 | 3.0%\n" + other))
        .containsExactly("Ada Sample b_ b%_", "Otto Probe b250 b%<1");
  }

  @Test
  void aNumberAndItsPercentageInOneCellAreTwoFigures() {
    assertThat(
            Typed.rows(
                PROSE
                    + """
                    Name | Shares Beneficially Owned (Percent) | Address
                    Ada Sample | 1,000,000 (10.0%) | 1 Mill Lane
                    Otto Probe | 500,000 (2) (5.0%) | 2 Mill Lane
                    Lena Test | 5,000 (*) | 3 Mill Lane
                    Karl Muster | 700 | 4 Mill Lane
                    """))
        .containsExactly(
            "Ada Sample b1000000 b%10.0",
            "Otto Probe b500000 b%5.0", "Lena Test b5000 b%<1", "Karl Muster b700 b%_");
  }

  @ParameterizedTest
  @ValueSource(strings = {" / ", "/", "; ", " ", " - ", " shares / "})
  void aSignOrABlankMayPartANumberFromItsPercentage(String sign) {
    String rows =
        """
        Name | Amount and Percent of Class Beneficially Owned
        Ada Sample | 1,000,000#10.0%
        Otto Probe | 500,000#5.0 % (2)
        Lena Test | 50,000#5.0% (3)
        Jan Muster | 5,000#*
        Karl Muster | 700#<1%
        """;
    assertThat(Typed.rows(PROSE + rows.replace("#", sign)))
        .containsExactly(
            "Ada Sample b1000000 b%10.0",
            "Otto Probe b500000 b%5.0",
            "Lena Test b50000 b%5.0",
            "Jan Muster b5000 b%<1",
            "Karl Muster b700 b%<1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1 000 5", "1,000 *", "1,000 / 500", "5% / 1,000", "1,000 / 5% / 300"})
  void otherFiguresInOneCellAreNotParted(String cell) {
    assertThat(
            Typed.rows(PROSE + "Name | Shares Owned | Percent\nAda Sample | " + cell + " | 3%\n"))
        .allMatch(row -> row.contains("b%3") && !row.contains("b%5"));
  }

  @Test
  void columnsOfWordsWithoutAPlaceInTheReportAreListedOnceEach() {
    List<Diagnostic> said =
        Typed.read(
                PROSE
                    + """
                    Name | Shares Beneficially Owned | Percent | Relationship with us | Date acquired
                    Ada Sample | 1,000,000 | 10.0% | Consultant | May 2004
                    Otto Probe | 500,000 | 5.0% | None | June 2004
                    """)
            .get(0)
            .diagnostics();
    assertThat(said.stream().map(Diagnostic::code))
        .containsExactly(DiagnosticCode.COLUMN_NOT_READ, DiagnosticCode.COLUMN_NOT_READ);
    assertThat(said.get(0).message()).contains("relationship with us");
    assertThat(said.get(1).message()).contains("date acquired");
    assertThat(said.get(0).span().start()).isLessThan(said.get(1).span().start());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Position | Treasurer",
        "Address | 1 Mill Lane",
        "Title of Class | Common Stock",
        "Name of Control Person | Lena Test",
        "Footnote | 1",
        "Nature | Sole voting power"
      })
  void columnsThatAreReadAreNotListed(String column) {
    String label = column.substring(0, column.indexOf(" | "));
    String cell = column.substring(column.indexOf(" | "));
    String table =
        "Name | Shares Beneficially Owned | Percent | "
            + label
            + "\nAda Sample | 1,000,000 | 10.0%"
            + cell
            + "\nOtto Probe | 500,000 | 5.0%"
            + cell
            + "\n";
    assertThat(Typed.read(PROSE + table).get(0).diagnostics().stream().map(Diagnostic::code))
        .doesNotContain(DiagnosticCode.COLUMN_NOT_READ);
  }

  @Test
  void aNumberInBracketsBehindSharesIsTheMarkOfANote() {
    assertThat(
            Typed.rows(
                PROSE
                    + """
                    Name | Shares Beneficially Owned | Percent
                    Ada Sample | 1,000,000 (10) | 10.0%
                    Otto Probe | 500,000 (5) | 5.0%
                    """))
        .containsExactly("Ada Sample b1000000 b%10.0", "Otto Probe b500000 b%5.0");
  }

  @Test
  void aCurrencySignThatSlippedInMakesNoMoneyOfShares() {
    assertThat(
            Typed.rows(
                PROSE
                    + """
                    Name | Shares Beneficially Owned | Percent
                    Ada Sample | $1,000,000 | 10.0%
                    Otto Probe | 500,000 | 5.0%
                    """))
        .containsExactly("Ada Sample b1000000 b%10.0", "Otto Probe b500000 b%5.0");
  }

  @Test
  void aPlusSignStandsForLessThanOnePercent() {
    assertThat(
            Typed.rows(
                PROSE
                    + """
                    Name | Shares Beneficially Owned | Percent
                    Ada Sample | 343,345 | 1.1%
                    Otto Probe | 14,290 | +
                    Lena Test | 25,791 | +
                    """))
        .containsExactly(
            "Ada Sample b343345 b%1.1", "Otto Probe b14290 b%<1", "Lena Test b25791 b%<1");
  }

  @Test
  void aPlusSignBetweenAddendsIsNone() {
    assertThat(
            Typed.rows(
                PROSE
                    + """
                    Name | Record Shares | + | Plan Shares | = | Total Beneficial Ownership | Percent of Class
                    Ada Sample | 15,038 | + | 7,168 | = | 22,206 | 0.4
                    Otto Probe | 37,719 | + | 25,160 | = | 62,879 | 1.4
                    """))
        .containsExactly("Ada Sample b22206 b%0.4", "Otto Probe b62879 b%1.4");
  }

  @Test
  void warrantsAndTheirPricesBesideOwnedSharesAreNeitherSharesNorPercentages() {
    assertThat(
            Typed.rows(
                """
                Name of Owner | Number of Shares / Beneficially Owned | Percentage / Ownership | Number of / Warrants Owned | Average / Exercise / Price
                Ada Sample | 1,367,201 | 8% | 205,800 | $1.61
                Otto Probe | 1,205,826 | 7% | 358,633 | 3.31
                """))
        .containsExactly("Ada Sample b1367201 b%8", "Otto Probe b1205826 b%7");
  }

  @Test
  void aTableOfGrantsAndExercisePricesIsNone() {
    assertThat(
            Typed.rows(
                """
                Name of Holder | Number of Warrants Granted | Percent of Total | Exercise Price
                Ada Sample | 1,367,201 | 8% | $1.61
                """))
        .isEmpty();
  }

  @Test
  void theOnlyCountBesideWhatIsLeftIsOfferedIfMoreIsLeftSomewhere() {
    assertThat(
            Typed.rows(
                """
                | | >2Ownership After the Sale
                Name of Selling Holder | Stock Issuable for Dividends on / Convertible Stock | Number of / Shares Owned | Percent / Owned
                Ada Sample | 5,530 | 0 | 0
                Otto Probe | 3,615 | 3,750 | *
                """))
        .containsExactly("Ada Sample o5530 a0 a%0", "Otto Probe o3615 a3750 a%<1");
  }

  @Test
  void whereNothingIsLeftItCouldBeWhatWasOwned() {
    assertThat(
            Typed.rows(
                """
                | | >2Ownership After the Sale
                Name of Selling Holder | Stock Issuable for Dividends on / Convertible Stock | Number of / Shares Owned | Percent / Owned
                Ada Sample | 5,530 | 0 | 0
                Otto Probe | 3,615 | 0 | 0
                """))
        .isEmpty();
  }

  @Test
  void theNameOfAGroupHoldsOffices() {
    assertThat(
            Typed.rows(
                PROSE
                    + """
                    Name | Shares Beneficially Owned | Percent
                    Ada Sample / Director | 1,000 | *
                    All nominees and / executive officers as a / group (22 persons) | 2,400 | *
                    """))
        .containsExactly(
            "Ada Sample b1000 b%<1",
            "All nominees and executive officers as a group (22 persons) b2400 b%<1");
  }

  @Test
  void theDateUpToWhichRightsCountIsNotThatOfTheTable() {
    String text =
        """
        The table sets forth beneficial ownership of our common stock as of December 30, 2001.

        Ownership includes any shares which a person has the right to acquire as of February 28, 2002.

        Name | Shares Beneficially Owned | Percent
        Ada Sample | 1,000 | *
        """;

    assertThat(Typed.read(text).get(0).statement().asOf()).contains(LocalDate.of(2001, 12, 30));
  }

  @Test
  void aTableMaySetForthPreferredStock() {
    String table =
        """

        Name | Shares Beneficially Owned | Percent
        Ada Sample | 1,000 | *
        """;

    assertThat(security("The following table sets forth holdings of our preferred stock." + table))
        .isEqualTo("preferred stock");
    assertThat(security("Our preferred stock has no votes. Beneficial ownership follows." + table))
        .isEqualTo("shares");
  }

  @Test
  void aStreetOrATownBesideFiguresIsNoHolder() {
    assertThat(
            Typed.rows(
                PROSE
                    + """
                    Name and Address | Shares Beneficially Owned | Percent
                    Orchard Trust Company | 1,572,696 | 8.8%
                    51 Quay Avenue, Room 117 | 2,100,768 | 19.6%
                    Albany, NY 12207 | 5,261,772 | 15.5%
                    51 Quay Avenue Associates LLC | 1,000 | *
                    """))
        .containsExactly(
            "Orchard Trust Company b1572696 b%8.8", "51 Quay Avenue Associates LLC b1000 b%<1");
  }

  @Test
  void figuresBesideTheTownOfANameAboveAreThatHolders() {
    assertThat(
            Typed.rows(
                PROSE
                    + """
                    Name and Address | Shares Beneficially Owned | Percent
                    Orchard Trust Company | |
                    Albany, NY 12207 | 5,261,772 | 15.5%
                    """))
        .containsExactly("Orchard Trust Company b5261772 b%15.5");
  }

  @Test
  void aRowMaySumTwoClasses() {
    String text =
        PROSE
            + """
            Title of Class | Name of Owner | Shares Beneficially Owned | Percent
            Class A | Ada Sample | 1,000 | 1%
            Class B | Otto Probe | 2,000 | 2%
            Class A and Class B | All directors as a group | 3,000 | 3%
            """;

    assertThat(Typed.read(text))
        .extracting(reading -> reading.statement().security())
        .containsExactly("class a", "class b", "class a and class b");
  }

  @Test
  void theNameOfAGroupMayBeginInTheColumnOfClasses() {
    assertThat(
            Typed.rows(
                PROSE
                    + """
                    Title of Class | Name of Owner | Position | Amount of Shares | Percent
                    Common | Ada Sample (2) | President | 4,000,000 | 36.7%
                    Common | Otto Probe (3) | Shareholder | 3,500,000 | 32.2%
                    All Executive Officers, Directors / as a Group | (1 person) | | 4,000,000 | 36.7%
                    """))
        .containsExactly(
            "Ada Sample b4000000 b%36.7",
            "Otto Probe b3500000 b%32.2",
            "All Executive Officers, Directors as a Group (1 person) b4000000 b%36.7");
  }

  @Test
  void aDashUnderAHeadingThatLeavesOutSmallPercentagesIsSmall() {
    assertThat(
            Typed.rows(
                PROSE
                    + """
                    Name | Number of Shares Beneficially Owned | Percent of Class (if more than 1%)
                    Ada Sample | 24,000 | --
                    Otto Probe | 0 | --
                    """))
        .containsExactly("Ada Sample b24000 b%<1", "Otto Probe b0 b%-");
  }

  @Test
  void sharesAndOptionsAreAllThatIsOwned() {
    assertThat(
            Typed.rows(
                PROSE
                    + """
                    Name | Number of Shares and Options Owned | Percent of Class
                    Ada Sample | 24,000 | 2.4%
                    """))
        .containsExactly("Ada Sample b24000 b%2.4");
  }

  private static String security(String text) {
    return Typed.read(text).get(0).statement().security();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "the address of each holder is in care of the Company,",
        "all persons named below can be reached at"
      })
  void anAddressMayBeThatOfAll(String said) {
    String text =
        "Unless otherwise noted, "
            + said
            + " 2124 Quay Street, Suite 250, Albany, New York 12207.\n\n"
            + """
            Name | Shares Beneficially Owned | Percent
            Ada Sample | 1,000 | *
            """;

    assertThat(Typed.read(text).get(0).statement().rows().get(0).address().orElseThrow().lines())
        .startsWith("2124 Quay Street, Suite 250");
  }

  @ParameterizedTest
  @CsvSource({
    "The address of those in the following table is, true",
    "The addresses of all holders are, true",
    "The address of the trustee is, false"
  })
  void whoseAddressItIsShowsWhetherItIsThatOfAll(String said, boolean all) {
    String text =
        said
            + " 2124 Quay Street, Albany, New York 12207.\n\n"
            + """
            Name | Shares Beneficially Owned | Percent
            Ada Sample | 1,000 | *
            """;

    assertThat(Typed.read(text).get(0).statement().rows().get(0).address().isPresent())
        .isEqualTo(all);
  }

  @Test
  void theTotalOfSharesAndDepositarySharesIsOwned() {
    String heading =
        """
        The table shows the beneficial ownership of our ordinary shares.
        Shareholder | Ordinary Shares | ADSs Held | Total Ordinary Shares | % of Outstanding
        Sample Holding S.A. | 1,000 | 200 | 1,400 | 14%
        """;

    assertThat(Typed.rows(heading + "Ada Sample | - | 400 | 800 | 8%\n"))
        .containsExactly("Sample Holding S.A. b1400 b%14", "Ada Sample b800 b%8");
    assertThat(Typed.rows(heading + "Ada Sample | - | 400 | 300 | 8%\n"))
        .noneMatch(row -> row.contains("b1400"));
  }

  @Test
  void aTotalWithWhatIsNotOwnedIsNotTheTotalThatIsOwned() {
    assertThat(
            Typed.rows(
                """
                The table shows the beneficial ownership of our common stock.
                Name | Shares Owned | Options | Total Beneficial Ownership | Deferred Units | Total
                Ada Sample | 1,000 | 400 | 1,400 | 50 | 1,450
                All officers as a group | 3,000 | 500 | 3,500 | 60 | 3,560
                """))
        .containsExactly("Ada Sample b1400", "All officers as a group b3500");
  }

  @Test
  void roundedNumbersOfSharesAreNotCounted() {
    String table =
        """
        The table shows the beneficial ownership of our ordinary shares.
        Shareholder | Number of Shares (in thousands) | Percentage of Outstanding Shares
        Alder Trust Bank, Ltd. | 112,400 | 8.81%
        """;

    assertThat(Typed.rows(table)).containsExactly("Alder Trust Bank, Ltd. b%8.81");
    assertThat(Typed.rows(table.replace(" (in thousands)", "")))
        .containsExactly("Alder Trust Bank, Ltd. b112400 b%8.81");
  }

  @Test
  void numbersOfRowsAreNoShares() {
    String table =
        """
        The table shows the beneficial ownership of our ordinary shares.
        No. | Name of Shareholder | Number of Shares | Percentage
        1 | Alder Holding AS | 22,000 | 31%
        2 | Birch Fonder AB | 4,000 | 5%
        """;

    assertThat(Typed.rows(table))
        .containsExactly("Alder Holding AS b22000 b%31", "Birch Fonder AB b4000 b%5");
  }

  @Test
  void ofSeveralYearsTheLastIsRead() {
    String table =
        """
        The table shows the beneficial ownership of our ordinary shares.
        | >2December 31, 2012 | >2March 1, 2013
        Shareholder | Shares | % | Shares | %
        Alder Holding AS | 20,000 | 28% | 22,000 | 31%
        """;

    assertThat(Typed.rows(table)).containsExactly("Alder Holding AS b22000 b%31");
    assertThat(Typed.rows(table.replace("% | Shares", "% | Options")))
        .as("another thing is counted in the other year")
        .containsExactly("Alder Holding AS b20000 b%28");
  }

  @Test
  void sharesWithTheOptionsIncludedAreOwnedAndSharesPledgedAreNoPartOfTheClass() {
    String heading = "The table shows the beneficial ownership of our common stock.\n";

    assertThat(
            Typed.rows(
                heading
                    + """
                    Name | Shares Owned (Excluding Options) | Options | Shares Owned (Including Options) | Percent
                    Ada Sample | 290 | 20 | 310 | 3.0%
                    """))
        .containsExactly("Ada Sample b310 b%3.0");
    assertThat(
            Typed.rows(
                heading
                    + """
                    Name | Shares Pledged | Total Shares Beneficially Owned | Pledged %
                    Ada Sample | 10,000 | 310,000 | 3.2%
                    """))
        .containsExactly("Ada Sample b310000");
  }

  @Test
  void depositarySharesBesideTheSharesTheyStandForAreNotCountedTwice() {
    String table =
        """
        The table shows the beneficial ownership of our ordinary shares.
        Holder | Number of ADSs | Number of Ordinary Shares | % of Outstanding Shares
        Alder Holding AS | 2,200 | 22,000 | 31%
        Birch Fonder AB | 50 | 500 | 1%
        """;

    assertThat(Typed.rows(table))
        .containsExactly("Alder Holding AS b22000 b%31", "Birch Fonder AB b500 b%1");
    assertThat(Typed.rows(table.replace("| 500 |", "| 900 |")))
        .as("neither column counts all")
        .containsExactly("Alder Holding AS b%31", "Birch Fonder AB b%1");
  }

  @Test
  void whatIsLeftAfterAnOfferingOfUnknownSizeIsNotKnown() {
    assertThat(
            Typed.rows(
                """
                The table shows the beneficial ownership of our common stock.
                Name | Shares Owned | Before Offering | After Minimum Offering | After Maximum Offering
                Ada Sample | 4,000 | 80.0% | 72.7% | 66.7%
                """))
        .containsExactly("Ada Sample b4000 b%80.0");
  }

  @Test
  void whatNomineesDoForALivingIsNobody() {
    assertThat(
            Typed.rows(
                """
                The table shows the beneficial ownership of our common stock.
                Director and Age | Principal Occupation | Shares Beneficially Owned | Percent
                Ada Sample, 51 | Retired farmer | 1,000 | 5%
                Otto Probe, 62 | President of Probe Lumber Co., Inc. | 2,000 | 10%
                """))
        .containsExactly("Ada Sample b1000 b%5", "Otto Probe b2000 b%10");
  }

  @Test
  void aLabelOverAllColumnsMakesNoNamesOfWhatStandsBesideThem() {
    assertThat(
            Typed.rows(
                """
                The table shows the beneficial ownership of our common stock.
                >5Name of Nominees for Terms Expiring in 2008 |
                Age | Director Since | Principal Occupation | Shares Beneficially Owned | Percent
                Ada Sample | 1988 | Retired farmer | 1,000 | 5%
                Otto Probe | 1999 | President of Probe Lumber Co., Inc. | 2,000 | 10%
                """))
        .containsExactly("Ada Sample b1000 b%5", "Otto Probe b2000 b%10");
  }

  @Test
  void noneUnderRelationshipIsAWordAndNoShares() {
    String rows =
        """
        The selling shareholders own and offer common stock.
        Selling Shareholder | %s | Shares Owned | Shares Offered
        Ada Sample | None | 900 | 300
        Ben Test | None | 800 | 200
        Alder LLC | None | 700 | 700
        """;
    assertThat(Typed.rows(rows.formatted("Relationship to Company")))
        .containsExactly("Ada Sample b900 o300", "Ben Test b800 o200", "Alder LLC b700 o700");
  }

  @Test
  void depositarySharesOfWhichTheLabelSaysSoAreAPartOfTheSharesBesideThem() {
    String rows =
        """
        The table shows the beneficial ownership of our equity shares.
        Name of Shareholder | Equity Shares Held | %s | Percentage of Class
        Alder Star Limited | 9,000 | 600 | 9.0%%
        Birch Bank, as depositary | 3,000 | 3,000 | 3.0%%
        """;
    assertThat(Typed.rows(rows.formatted("Of Which in the Form of ADSs")))
        .containsExactly("Alder Star Limited b9000 b%9.0", "Birch Bank, as depositary b3000 b%3.0");
    assertThat(Typed.rows(rows.formatted("Held in the Form of ADSs")))
        .as("these may come on top of the shares beside them")
        .containsExactly("Alder Star Limited b%9.0", "Birch Bank, as depositary b%3.0");
    assertThat(Typed.rows(rows.formatted("ADSs Held")))
        .as("neither column counts all that is owned")
        .containsExactly("Alder Star Limited b%9.0", "Birch Bank, as depositary b%3.0");
  }

  @Test
  void sharesBesideAPercentageOfVotesAreOwnedAndThePercentageIsOfNoClass() {
    String rows =
        """
        The equity shares beneficially owned by our directors were:
        Name | Equity Shares | %s
        Ada Sample | 1,000 | 1.0
        Ben Test | 2,000 | 2.0
        """;
    assertThat(Typed.rows(rows.formatted("% of Votes")))
        .containsExactly("Ada Sample b1000", "Ben Test b2000");
    assertThat(Typed.rows(rows.formatted("Votes for"))).isEmpty();
  }
}
