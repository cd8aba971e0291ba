package org.stakegraph.ingest.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stakegraph.ingest.statement.NoteRef;
import org.stakegraph.ingest.statement.TableStatement;
import org.stakegraph.model.Diagnostic;
import org.stakegraph.model.DiagnosticCode;

/** Ownership tables whose cells are marked, from their rows to what they say. */
class GridTableTest {
  private static final String PROSE =
      "The table shows the beneficial ownership of our common stock as of March 1, 2020, when"
          + " 10,000,000 shares of common stock were outstanding.\n";

  private static TableStatement table(String text) {
    List<TableReading> readings = Typed.read(text);
    assertThat(readings).hasSize(1);
    return readings.get(0).statement();
  }

  private static List<String> marks(List<NoteRef> marks) {
    return marks.stream().map(NoteRef::marker).toList();
  }

  @Test
  void sellingHoldersWithSignsAndMarksInCellsOfTheirOwn() {
    assertThat(
            Typed.rows(
                PROSE
                    + """
                    | | >6Shares Beneficially Owned / Before this Offering | | | >2Shares / Being Offered | | | >6Shares To Be Owned / Upon Completion
                    Selling Stockholder | | >2Number | | | >2Percentage(1) | | | | | | | >2Number | | | >2Percentage
                    Sample Fund, L.P. | | | 500,000 | (3) | | | 5.0 | % | | | 200,000 | | | | 300,000 | | | | 3.0 | %
                    Test Holdings LLC | | | 10,000 | | | | * | | | | 10,000 | | | | \u2014 | | | | \u2014 | %
                    """))
        .containsExactly(
            "Sample Fund, L.P. b500000 b%5.0 o200000 a300000 a%3.0",
            "Test Holdings LLC b10000 b%<1 o10000 a- a%-");
  }

  @Test
  void sellersWhoSellMoreIfTheUnderwritersUseTheirOption() {
    assertThat(
            Typed.rows(
                PROSE
                    + """
                    | >2Shares Beneficially Owned / Before the Offering | | >2Shares Beneficially Owned After the Offering Assuming the Underwriters’ Option Is Not Exercised | >2Shares Beneficially Owned After the Offering Assuming the Underwriters’ Option Is Exercised in Full
                    Name of Selling Stockholder | Number | Percent | Shares Offered | Number | Percent | Number | Percent
                    Sample Fund, L.P. | 900,000 | 9.0% | 300,000 | 600,000 | 6.0% | 500,000 | 5.0%
                    Test Holdings LLC | 80,000 | * | 10,000 | 70,000 | * | 60,000 | *
                    """))
        .containsExactly(
            "Sample Fund, L.P. b900000 b%9.0 o300000 a600000 a%6.0",
            "Test Holdings LLC b80000 b%<1 o10000 a70000 a%<1");
  }

  @Test
  void whatAnnualReportsOfForeignIssuersOnceCalledHolders() {
    assertThat(
            Typed.rows(
                """
                The table shows what those hold who own more than 10% of our ordinary shares.
                Title of Class | Identity of Person or Group | Amount Owned | Percent of Class
                Ordinary Shares | Sample Trust Ltd. | 3,881,112 | 32.61%
                Ordinary Shares | Officers and directors as a group | 402,010 | 3.38%
                """))
        .containsExactly(
            "Sample Trust Ltd. b3881112 b%32.61",
            "Officers and directors as a group b402010 b%3.38");
  }

  @Test
  void aPercentageBehindSharesLeftIsTheirsThoughWarrantsAreOfferedBeforeThem() {
    assertThat(
            Typed.rows(
                PROSE
                    + """
                    | >4Before the Offering | >2Offered | >4After the Offering
                    Name of Selling Holder | Shares of Common Stock | % | Warrants | % | Shares of Common Stock Offered | Warrants Offered | Shares of Common Stock | % | Warrants | %
                    Sample Sponsor LLC | 900,000 | 9.0% | 400,000 | 8.0% | 300,000 | 100,000 | 600,000 | 6.0% | 300,000 | 7.0%
                    """))
        .containsExactly(
            "Sample Sponsor LLC b900000 b%9.0 o300000 a600000 a%6.0",
            "Sample Sponsor LLC b400000 b%8.0 o100000 a300000 a%7.0");
  }

  @Test
  void whatNotesConvertIntoIsNoPercentageOfWhatIsOwned() {
    assertThat(
            Typed.rows(
                """
                Name of Selling Holder | Percentage of Common Stock, Assuming Full Conversion | Shares of Common Stock Included in Prospectus | Beneficial Ownership Before the Offering
                Sample Fund LLC | 10.9% | Up to 900,000 shares of common stock | 50,000
                Test Fund LLC | 8.9% | up to 700,000 | 40,000
                """))
        .containsExactly("Sample Fund LLC b50000 o900000", "Test Fund LLC b40000 o700000");
  }

  @Test
  void headingWithOneWordARow() {
    assertThat(
            Typed.rows(
                """
                | Shares | |
                | Beneficially | Shares | Shares
                Name of | Owned | Being | Owned
                Selling | Before | Offered | After
                Holder | Offering | Hereby | Offering
                Ada Sample | 1,000 | 400 | 600
                """))
        .containsExactly("Ada Sample b1000 o400 a600");
  }

  @Test
  void oneShareColumnWithPercentagesBeforeAndAfter() {
    assertThat(
            Typed.rows(
                PROSE
                    + """
                    Name of beneficial owner | Number of shares beneficially owned | >2Percentage of shares beneficially owned
                    | | Before offering | After offering
                    Directors: | | |
                    Ada Sample, M.D. | 120,000 | 1.2% | *%
                    All directors as a group (3 persons) | 130,000 | 1.3% | 1.0%
                    """))
        .containsExactly(
            "Ada Sample, M.D. b120000 b%1.2 a%<1",
            "All directors as a group (3 persons) b130000 b%1.3 a%1.0");
  }

  @Test
  void percentagesMayStandBeforeTheirNumbers() {
    assertThat(
            Typed.rows(
                PROSE
                    + """
                    Beneficial Owner | Percent of Class | Shares Beneficially Owned
                    Ada Sample | 1.2% | 120,000
                    """))
        .containsExactly("Ada Sample b120000 b%1.2");
  }

  @Test
  void eachClassIsATableOfItsOwn() {
    String text =
        PROSE
            + """
            | >4Common stock beneficially owned | % of total / voting power
            | >2Class A | >2Class B |
            Name | Number | % | Number | % |
            Ada Sample | 1,000 | 1.0% | 2,000 | 3.0% | 2.9%
            Ben Test | - | - | 500 | * | *
            """;
    assertThat(Typed.read(text).stream().map(r -> r.statement().security()))
        .containsExactly("class a common stock", "class b common stock");
    assertThat(Typed.rows(text))
        .containsExactly(
            "Ada Sample b1000 b%1.0",
            "Ben Test b- b%-", "Ada Sample b2000 b%3.0", "Ben Test b500 b%<1");
  }

  @Test
  void classesNeedNotSayThatTheyAreOwned() {
    String text =
        """
        The table shows the beneficial ownership of Class A and Class B common stock.
        | >2Class A Common Stock | >2Class B Common Stock
        Name of Beneficial Owner | Shares | % | Shares | %
        Ada Sample | 1,000 | 1.0 | 2,000 | 3.0
        """;
    assertThat(Typed.read(text).stream().map(r -> r.statement().security()))
        .containsExactly("class a common stock", "class b common stock");
    assertThat(Typed.rows(text))
        .containsExactly("Ada Sample b1000 b%1.0", "Ada Sample b2000 b%3.0");
  }

  @Test
  void labelsThatSlippedOverTheNextColumnAreSettledByWhatStandsBelow() {
    assertThat(
            Typed.rows(
                PROSE
                    + """
                    | | >6Shares Beneficially Owned / Before this Offering | | >2Shares / Being Offered | | >6Shares To Be Owned / Upon Completion
                    Selling Stockholder | | >2Number | | | >2Percentage(1) | | | | | >2Number | | | >2Percentage
                    Sample Fund, L.P. | | | 500,000 | (3) | | | 5.0 | % | | | 200,000 | | | | 300,000 | | | | 3.0 | %
                    """))
        .containsExactly("Sample Fund, L.P. b500000 b%5.0 o200000 a300000 a%3.0");
  }

  @Test
  void aColumnOfClassesPartsTheRows() {
    String text =
        PROSE
            + """
            Title of Class | Name and Address of Beneficial Owner | Amount and Nature of Beneficial Ownership | Percent of Class
            Common Stock | Ada Sample / 1 Main Street / Reno, NV 89501 | 1,000 | 1.0%
            Series A Preferred Stock | Ada Sample / 1 Main Street / Reno, NV 89501 | 50 | 50.0%
            Common Stock | Ben Test | 2,000 | 2.0%
            """;
    assertThat(Typed.read(text).stream().map(r -> r.statement().security()))
        .containsExactly("common stock", "series a preferred stock");
    assertThat(Typed.rows(text))
        .containsExactly("Ada Sample b1000 b%1.0", "Ben Test b2000 b%2.0", "Ada Sample b50 b%50.0");
  }

  @Test
  void withoutTheOptionComesBeforeWithIt() {
    assertThat(
            Typed.rows(
                PROSE
                    + """
                    Name of Selling Stockholder | Shares Beneficially Owned Before Offering | >2Shares Offered Hereby | >2Shares Beneficially Owned After Offering
                    | | No Exercise of Option | Full Exercise of Option | No Exercise of Option | Full Exercise of Option
                    Sample Fund LP | 9,000 | 5,000 | 6,000 | 4,000 | 3,000
                    """))
        .containsExactly("Sample Fund LP b9000 o5000 a4000");
  }

  @Test
  void whatIsNoShareIsNotCounted() {
    assertThat(
            Typed.rows(
                PROSE
                    + """
                    Beneficial Owner | Shares of Common Stock Beneficially Owned | Phantom Stock Units | Percent of Class
                    Ada Sample | 1,000(1) | 250 | *
                    """))
        .containsExactly("Ada Sample b1000 b%<1");
  }

  @Test
  void theTotalOfPartsIsWhatIsOwned() {
    assertThat(
            Typed.rows(
                PROSE
                    + """
                    | Shares(1) | Vested Options(2) | Total Beneficial Ownership(3) | Percent of Class
                    Ada Sample | 1,000 | 200 | 1,200 | *
                    """))
        .containsExactly("Ada Sample b1200 b%<1");
  }

  @Test
  void addressesStandUnderTheRowOrInAColumn() {
    TableStatement under =
        table(
            PROSE
                + """
                Name and Address of Beneficial Owner | Shares Beneficially Owned | Percent
                Sample Investments, LLC(4) | 978,818 | 9.6
                200 E. Example Drive, Suite 2900 | |
                Chicago, IL 60601 | |
                Ben Test | 5,000 | *
                """);
    assertThat(under.rows()).hasSize(2);
    assertThat(under.rows().get(0).address().orElseThrow().lines())
        .containsExactly("200 E. Example Drive, Suite 2900", "Chicago, IL 60601");
    TableStatement beside =
        table(
            PROSE
                + """
                Name of Beneficial Owner | Address | Shares Beneficially Owned | Percent
                Ada Sample | 1 Main Street, Reno, NV 89501 | 5,000 | *
                """);
    assertThat(beside.rows().get(0).holder().name()).isEqualTo("Ada Sample");
    assertThat(beside.rows().get(0).address().orElseThrow().city()).contains("Reno");
  }

  @Test
  void officesAreNoPartOfNames() {
    assertThat(
            Typed.rows(
                PROSE
                    + """
                    Name and Office Held | Number of Common Shares Beneficially Owned | Percent of Class
                    Ada Sample, Ph.D., President and Chief Executive Officer | 1,000 | *
                    Ben Test, / Chief Financial Officer & Director | Nil | Nil
                    Carl Mann, Jr. / Secretary / 1 Main Street / Reno, NV 89501 | 2,000 | *
                    """))
        .containsExactly(
            "Ada Sample, Ph.D. b1000 b%<1", "Ben Test b- b%-", "Carl Mann, Jr. b2000 b%<1");
  }

  @Test
  void holdersWithoutFiguresStay() {
    assertThat(
            Typed.rows(
                PROSE
                    + """
                    Name of Beneficial Owner | Number of Shares Beneficially Owned
                    Executive Officers |
                    Ada Sample | 1,000
                    Ben Test, M.B.A. |
                    Carl Mann | 2,000
                    """))
        .containsExactly("Ada Sample b1000", "Ben Test, M.B.A. b_", "Carl Mann b2000");
  }

  @Test
  void namesTakeSeveralRows() {
    assertThat(
            Typed.rows(
                PROSE
                    + """
                    Name of Selling Stockholder | Owned Before Offering | Offered | Owned After Offering
                    Sample Family Limited | | |
                      Partnership (2) ........ | 1,000 | 400 | 600
                    First Sample Trust Co., FBO | | |
                      Ada Test, IRA ...... | 50 | 50 | -0-
                    """))
        .containsExactly(
            "Sample Family Limited Partnership b1000 o400 a600",
            "First Sample Trust Co., FBO Ada Test, IRA b50 o50 a-");
  }

  @Test
  void totalsAreNoHolders() {
    TableStatement table =
        table(
            PROSE
                + """
                Name of Selling Stockholder | Owned Before Offering | Offered | Owned After Offering
                Ada Sample | 1,000 | 400 | 600
                Ben Test | 500 | 500 | -
                Total | 1,500 | 900 | 600
                """);
    assertThat(table.rows()).hasSize(2);
    assertThat(table.totalsRange()).isPresent();
  }

  @Test
  void pagesContinueATableWithItsHeadingAgainOrWithout() {
    String heading = "Name of Selling Stockholder | Owned Before | Offered | Owned After\n";
    String first = "Ada Sample | 1,000 | 400 | 600\n\n# 7\nTable of Contents\n";
    String second = "Ben Test | 500 | 500 | -\n";
    assertThat(Typed.read(heading + first + heading + second)).hasSize(1);
    assertThat(Typed.rows(heading + first + heading + second)).hasSize(2);
    assertThat(Typed.read(heading + first + second)).hasSize(1);
    assertThat(Typed.rows(heading + first + second)).hasSize(2);
  }

  @Test
  void aPageOfDashesContinuesTheTable() {
    String heading =
        "Name of Selling Stockholder | Owned Before | Offered | Owned After | Percent\n";
    String first = "Ada Sample | 1,000 | 400 | 600 | 1.0%\n\n# 7\n";
    String second = "Ben Test | 500 | 500 | |\nCarl Mann | 50 | 50 | |\n";
    assertThat(Typed.read(heading + first + heading + second)).hasSize(1);
    assertThat(Typed.rows(heading + first + heading + second)).hasSize(3);
  }

  @Test
  void theSameHeadingUnderOtherWordsIsAnotherTable() {
    String table =
        "Beneficial Owner | Shares Beneficially Owned | Percent\nAda Sample | 1,000 | *\n\n";
    assertThat(
            Typed.read(
                table
                    + "These are the principal stockholders known to us, each with a row.\n"
                    + table))
        .hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"(continued)", "(Continued)", "(CONTINUED)", "(cont'd)"})
  void theTitleOfASectionIsNotSaidAnewOverItsNextPage(String continued) {
    String heading = "Beneficial Owner | Shares Beneficially Owned | Percent\n";
    String title = "Stock held by the principal owners of Alder Corporation and its management";
    String next = title + " " + continued + "\n" + heading + "Ben Test | 500 | *\n";
    assertThat(Typed.read(heading + "Ada Sample | 1,000 | *\n\n# 7\n" + next)).hasSize(1);
    assertThat(Typed.read(heading + "Ada Sample | 1,000 | *\n\n" + title + "\n" + next)).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2024 Proxy Statement", "2024 Proxy Statement\n\nAlder Corporation"})
  void theNameOfTheDocumentStandsBetweenItsPages(String title) {
    String heading = "Beneficial Owner | Shares Beneficially Owned | Percent\n";
    String first = heading + "Ada Sample | 1,000 | *\n\n";
    String second = "\n\n" + heading + "Ben Test | 500 | *\n";
    assertThat(Typed.read(first + title + second)).hasSize(1);
    assertThat(Typed.read(first + "2 Alder Corporation owns it all." + second)).hasSize(2);
  }

  @Test
  void anEntryGoesOnBehindThePageBreak() {
    String heading = "Name of Selling Stockholder | Owned Before | Offered | Owned After\n";
    TableStatement table =
        table(
            heading
                + "Ada Sample / c/o Test & Co. LLP | 1,000 | 400 | 600\n\n# 7\n"
                + heading
                + "1 Main Street / Reno, NV 89501 | | |\nBen Test | 500 | 500 | -\n");
    assertThat(table.rows()).hasSize(2);
    assertThat(table.rows().get(0).address().orElseThrow().postcode()).contains("89501");
  }

  @Test
  void aFigureOverSeveralRowsCountsForEachName() {
    assertThat(
            Typed.rows(
                PROSE
                    + """
                    Name of Beneficial Owner | Shares Beneficially Owned | Percent
                    Sample Sponsor LLC | ^27,187,500 | ^220.0%
                    Ada Sample | |
                    Ben Test | 100 | *
                    """))
        .containsExactly(
            "Sample Sponsor LLC b7187500 b%20.0",
            "Ada Sample b7187500 b%20.0", "Ben Test b100 b%<1");
  }

  @Test
  void marksThatLostTheirBracketsAreTakenOff() {
    TableStatement table =
        table(
            """
            Name of Selling Stockholder | Owned Before1 | Offered | Owned After
            Ada Sample2 | 1,250,0006 | 1,250,000 | -
            Sample Lenders 2011 LLC17 | 145,000 | 145,00016 | -
            The Test Trust u/d/t 6/12/20032,6 | 100 | 100 | -

            1Owned under the rules.
            2Ms. Sample is our counsel.
            6Counted once.
            16 Held by a broker.
            17 Managed by a manager.
            """);
    assertThat(table.rows().stream().map(Typed::row))
        .containsExactly(
            "Ada Sample b1250000 o1250000 a-",
            "Sample Lenders 2011 LLC b145000 o145000 a-",
            "The Test Trust u/d/t 6/12/2003 b100 o100 a-");
    assertThat(marks(table.rows().get(0).marks())).containsExactly("2", "6");
    assertThat(marks(table.rows().get(2).marks())).containsExactly("2", "6");
  }

  @Test
  void aMarkInPlaceOfAPercentageMeansWhatItsNoteSays() {
    assertThat(
            Typed.rows(
                PROSE
                    + """
                    Name | # of Shares Beneficially Owned | % of Class
                    Ada Sample | 1,000,000 | 10.0%
                    Ben Test | 400 | (4)
                    Carl Mann | 300 | (5)

                    (4) Less than 1%
                    (5) Held by his wife.
                    """))
        .containsExactly("Ada Sample b1000000 b%10.0", "Ben Test b400 b%<1", "Carl Mann b300 b%_");
  }

  @Test
  void allPercentagesMayBeMarksOfANote() {
    String table =
        PROSE
            + """
            Name | Shares Owned (a) | Percent of Class
            Ada Sample | 3,000 | (d)
            Test Holdings LLC | 2,000 | (d)

            (a) Includes shares held by spouses.
            (d) %s
            """;
    assertThat(Typed.rows(table.formatted("Less than one percent.")))
        .containsExactly("Ada Sample b3000 b%<1", "Test Holdings LLC b2000 b%<1");
    assertThat(Typed.rows(table.formatted("Not determined.")))
        .containsExactly("Ada Sample b3000 b%_", "Test Holdings LLC b2000 b%_");
  }

  @Test
  void theAddressOfAllIsGivenToThoseWithoutOne() {
    TableStatement table =
        table(
            "Unless otherwise indicated, the address of each holder is c/o Sample Works, Inc., 5150"
                + " El Ejemplo Real, Suite A, Los Altos, CA 94022. Other words follow.\n"
                + PROSE
                + """
                Name of Beneficial Owner | Shares Beneficially Owned | Percent
                Ada Sample | 1,000 | *
                Test Fund LP(1) | 2,000 | *
                All directors and officers as a group (2 persons) | 3,000 | *

                (1) The address of Test Fund LP is 1 Main Street, Reno, NV 89501.
                """);
    assertThat(table.rows().get(0).contacts().get(0).party().name())
        .isEqualTo("Sample Works, Inc.");
    assertThat(table.rows().get(0).address().orElseThrow().postcode()).contains("94022");
    assertThat(table.rows().get(1).address()).isEmpty();
    assertThat(table.rows().get(2).contacts()).isEmpty();
  }

  @Test
  void whatTheProseSaysOfTheTable() {
    TableStatement table =
        table(
            PROSE
                + """
                Name of Beneficial Owner | Shares Beneficially Owned | Percent
                Ada Sample | 1,000 | *
                """);
    assertThat(table.asOf()).hasToString("Optional[2020-03-01]");
    assertThat(table.sharesOutstanding()).hasValue(10_000_000);
    assertThat(table.security()).isEqualTo("common stock");
  }

  private static Stream<String> otherTables() {
    String tables =
        """
        Underwriter | Number of Shares
        Sample Securities LLC | 1,000,000

        Name of Underwriter | Number of Shares Offered | Shares Beneficially Owned
        Sample Securities LLC | 1,000,000 | 1,000

        Name of Subsidiary | Number of Shares Owned | Percent of Class
        Sample Works GmbH | 1,000 | 100%

        Underwriters | Number of Firm Shares | Option Shares | Percent
        Sample Securities LLC | 1,000,000 | 150,000 | 50%

        Name | Dollar Range of Equity Securities Beneficially Owned
        Ada Sample | 50,001

        Name | Shares Beneficially Owned | Ownership Requirement | Multiple of Salary
        Ada Sample | 1,000 | 2,000 | 5x

        Name | Shares Acquired on Exercise | Value Realized
        Ada Sample | 1,000 | $5,000

        Name | Number of Securities Underlying Unexercised Options | Exercise Price
        Ada Sample | 1,000 | $5.00

        Name of Stockholder | Series A Shares | Total Purchase Price
        Sample Fund LP | 1,000,000 | $5,000,000

        Name | Fees Earned | Stock Awards | Total
        Ada Sample | 50,000 | 60,000 | 110,000

        | Shares Purchased | | Total Consideration |
        | Number | Percent | Amount | Percent
        Existing stockholders | 1,000,000 | 50% | $5,000 | 5%

        Plan Category | Number of Securities to be Issued
        Approved by holders | 1,000,000

        Name of Selling Stockholder | Shares Beneficially Owned | Shares Offered
        Signature: | |

        Number of shares | Shares Owned | Percent of class
        As of January 1, 2000 | 9,000 | 5%

        Title of Security (Instr. 4) | Amount Beneficially Owned (Instr. 4) | Ownership Form
        Common Shares | 1,000 | I

        Name | Age | Position
        Ada Sample | 54 | Director
        """;
    return Stream.of(tables.split("\n\n"));
  }

  @ParameterizedTest
  @MethodSource("otherTables")
  void otherTablesAreLeftAlone(String other) {
    assertThat(Typed.rows(PROSE + other)).isEmpty();
  }

  @Test
  void proseSpeaksOfOwnershipWhereTheHeadingDoesNot() {
    String rows = "Shareholder | Number of Shares | Percentage\nAda Sample | 1,000 | 1.0%\n";
    assertThat(Typed.rows(PROSE + rows)).containsExactly("Ada Sample b1000 b%1.0");
    assertThat(Typed.rows("Votes were counted at the meeting.\n" + rows)).isEmpty();
  }

  @Test
  void severalHoldersShareOneRow() {
    assertThat(
            Typed.rows(
                PROSE
                    + """
                    Name of Beneficial Owner | Shares Beneficially Owned | Percent
                    Ada Sample / Ben Test | 1,000 / 2,000 | 1.0% / 2.0%
                    """))
        .containsExactly("Ada Sample b1000 b%1.0", "Ben Test b2000 b%2.0");
  }

  @Test
  void numbersMaySayWhatTheyCount() {
    assertThat(
            Typed.rows(
                PROSE
                    + """
                    Name of Beneficial Owner | Amount and Nature of Beneficial Ownership | Percent
                    Ada Sample** | 1,000 shares (direct) | 1.0%
                    Ben Test | 2,000 Direct | less than 1%
                    """))
        .containsExactly("Ada Sample b1000 b%1.0", "Ben Test b2000 b%<1");
  }

  @Test
  void ofTwoOfferedColumnsTheOneThatAddsUpCounts() {
    assertThat(
            Typed.rows(
                PROSE
                    + """
                    Name of Selling Stockholder | Shares Owned Before Offering | Conversion Shares Offered | Shares Offered | Shares Owned After Offering
                    Sample Fund LP | 9,000 | 2,000 | 5,000 | 4,000
                    """))
        .containsExactly("Sample Fund LP b9000 o5000 a4000");
  }

  @Test
  void percentagesOfNotesAreNoneOfTheStock() {
    assertThat(
            Typed.rows(
                PROSE
                    + """
                    Name of Selling Securityholder | Principal Amount of Notes Owned | Percentage of Notes Outstanding | Common Stock Owned Prior to Offering | Shares That May Be Sold | Common Stock to be Held if All Are Sold | Percentage of Common Stock
                    Sample Fund LP | $3,000,000 | 1.5% | 1,000 | 400 | 600 | *
                    """))
        .containsExactly("Sample Fund LP b1000 o400 a600 a%<1 b$3000000 b$%1.5");
  }

  @Test
  void sumsOverClassesBelongToNone() {
    String text =
        PROSE
            + """
            | >5Voting Securities Beneficially Owned |
            Name of Beneficial Owner | Common Shares (#) | % of Class of Common Shares | Exchangeable Units (#) | % of Class of Units | Total Shares Beneficially Owned (#) | Total Voting Power (%)
            Sample Funds | - | - | 123,485 | 92.3% | 123,485 | 27.4
            Ada Sample | 1,436 | 2.0% | | | 1,436 | *
            """;
    assertThat(Typed.rows(text))
        .containsExactly(
            "Sample Funds b- b%-", "Ada Sample b1436 b%2.0", "Sample Funds b123485 b%92.3");
    assertThat(Typed.read(text).get(0).statement().sharesOutstanding()).isEmpty();
    assertThat(Typed.read(text).get(0).diagnostics().stream().map(Diagnostic::code))
        .contains(DiagnosticCode.COLUMN_NOT_READ);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 5})
  void emptyColumnsChangeNothing(int gutters) {
    String bar = " |" + " |".repeat(gutters) + " ";
    String text =
        PROSE
            + "Name of Selling Stockholder | Owned Before | Offered | Owned After | Percent\n"
                .replace(" | ", bar)
            + "Ada Sample(1) | 1,000 | 400 | 600 | *\n".replace(" | ", bar)
            + "Ben Test | 500 | 500 | - | -\n".replace(" | ", bar);
    assertThat(Typed.rows(text))
        .containsExactly("Ada Sample b1000 o400 a600 a%<1", "Ben Test b500 o500 a- a%-");
  }

  @Test
  void wideAndLongTablesTakeNoTime() {
    String wide = "Name of Owner" + " | Shares Beneficially Owned".repeat(10_000) + "\nAda Sample";
    assertThat(Typed.rows(wide + " | 1,000".repeat(10_000) + "\n")).isEmpty();
    String heading = "Name of Beneficial Owner | Shares Beneficially Owned | Percent\n";
    String row = "Ada Sample | 1,000 | *\n";
    assertThat(Typed.rows(heading + row.repeat(20_000))).hasSize(20_000);
    assertThat(Typed.rows(heading + row + "1 Main Street, |  |\n".repeat(20_000))).hasSize(1);
    assertThat(Typed.rows((heading + row).repeat(2_000))).hasSize(2_000);
    StringBuilder classes = new StringBuilder("Title of Class | " + heading);
    for (int i = 0; i < 5_000; i++) {
      classes.append("Class ").append(i).append(" | ").append(row);
    }
    assertThat(Typed.rows(classes.toString())).hasSize(5_000);
  }

  @Test
  void theClassMayStandOverTheNames() {
    assertThat(
            Typed.rows(
                """
                Common Shares of Sample Works | Amount and Nature of Beneficial Ownership | Percent
                Ada Sample | 500 | 5%
                """))
        .containsExactly("Ada Sample b500 b%5");
    assertThat(
            Typed.rows(
                PROSE
                    + """
                    Common Shares of Sample Works | Number | Percent
                    Issued to founders | 500 | 5%
                    """))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Name | Target Shares Granted | Shares Earned | % of Target",
        "Name | Authorized Shares | Outstanding Shares | Percent",
        "Name of Issuer | Number of Shares | Shares Held | Percent of Net Assets",
        "Name of Company | Number of Shares | Shares Held | Percentage of Ownership",
        "Director | Meetings of the Board | Meetings Attended | Percent",
        "Name | Largest Amount | Amount | Interest Rate"
      })
  void otherTablesOfNamesAndFiguresUnderTheSameProseAreNoOwnership(String heading) {
    assertThat(Typed.rows(PROSE + heading + "\nAda Sample | 25,000 | 28,000 | 90%\n")).isEmpty();
  }

  @Test
  void whatAPlanGivesToAllEmployeesIsNotOwned() {
    String rows =
        """
        Name and Position | Number of Shares
        Ada Sample, President | 27,500
        Executive officers as a group | 46,200
        """;
    String more = "All employees who are no officers, as a group | 168,900\n";

    assertThat(Typed.rows(PROSE + rows)).isNotEmpty();
    assertThat(Typed.rows(PROSE + rows + more)).isEmpty();
  }
}
