package org.stakegraph.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stakegraph.model.FigureRole;
import org.stakegraph.model.OwnershipReport;
import org.stakegraph.model.Position;

/** Typed tables of prospectuses and reports, from the text to the report. */
class TypedOfferingsTest {
  private static final String TWO_TABLES =
      """
                                SELLING SHAREHOLDERS

           The following holders are added to the table of selling shareholders:

                                            Shares of Common       Shares of Common
                                           Stock Owned Before      Stock to be Sold
      Selling Shareholder                     the Offering          in the Offering
      - -------------------                  ------------------      ----------------
      Ruth Ellen Sample                           15,000                15,000
      Sample Family Trust                         40,000                20,000

      %s

                                            Shares of Common       Shares of Common
                                           Stock Owned Before      Stock to be Sold
      Selling Shareholder                     the Offering          in the Offering
      - -------------------                  ------------------      ----------------
      Alder Shipping A/S                         620,000               310,000
      """;

  @Test
  void aParagraphBetweenTwoTablesPartsThem() {
    String paragraph =
        """
             Moreover, what is said of the next of the selling shareholders here
        takes the place of what the prospectus says:
        """;

    assertThat(facts(TWO_TABLES.formatted("   The next table is about the others.")))
        .as("one line")
        .containsExactly(
            "Ruth Ellen Sample: 15000 15000 -",
            "Sample Family Trust: 40000 20000 -",
            "Alder Shipping A/S: 620000 310000 -");
    assertThat(facts(TWO_TABLES.formatted(paragraph)))
        .containsExactly(
            "Ruth Ellen Sample: 15000 15000 -",
            "Sample Family Trust: 40000 20000 -",
            "Alder Shipping A/S: 620000 310000 -");
  }

  @Test
  void wordsInBracketsUnderAGroupsNameBelongToIt() {
    String table =
        """
                            SELLING STOCKHOLDERS

                                     Shares       Shares      Shares
                                      Owned       Being        Owned
        Selling Stockholder          Before      Offered       After
        -------------------         ---------   ---------    ---------
        Alder Ventures II, L.P.     1,204,500     804,500      400,000
        Other Selling Stockholders
          (11 persons)                 58,100      58,100            0
        """;

    assertThat(facts(table))
        .containsExactly(
            "Alder Ventures II, L.P.: 1204500 804500 400000",
            "Other Selling Stockholders (11 persons): 58100 58100 0");
  }

  @Test
  void linesOfAnOfficeAtTheEndShowThatFiguresComeFirst() {
    String table =
        """
                                 SELLING STOCKHOLDERS

                            Position or                  Shares      Shares      Shares
                            Relationship                 Owned        to be       Owned
        Name                with the Company             Before      Offered      After
        ----                ----------------------      ---------   --------    ---------
        Leo V. Sample       Chairman and Chief            512,000    100,000      412,000
                            Executive Officer
        Paula Elm           Vice President                 41,200     20,000       21,200
        Sample Children's   None                           75,000     75,000            0
        Trust
        Birch Fund, L.P.    Holder of preferred;           90,000     90,000            0
                            its manager is a
                            director
        """;

    assertThat(facts(table))
        .contains("Sample Children's Trust: 75000 75000 0", "Birch Fund, L.P.: 90000 90000 0");
  }

  @Test
  void sharesOfALetterAreThoseOfTheClassWithThatLetter() {
    String table =
        """
                                      SELLING STOCKHOLDERS

                                    Class A               Class B
                                 Common Stock          Common Stock        Class A
                                 Owned Before          Owned Before         Shares
                                 the Offering          the Offering        Offered
        Selling Stockholder     Number    Percent     Number    Percent     Hereby
        -------------------    --------   -------   ---------   -------    --------
        Theo Sample             150,000      1.2%   3,000,000     60.0%     100,000
        Sample Foundation       400,000      3.1%          --       --      400,000
        """;

    assertThat(facts(table))
        .contains(
            "Theo Sample: 150000 100000 -",
            "Theo Sample: 3000000 - -",
            "Sample Foundation: 400000 400000 -");
  }

  @Test
  void rowsOfManagementMayStandUnderTheHeadingOfThoseBefore() {
    String table =
        """
        (a)  Security Ownership of Certain Beneficial Owners

         Title            Name and Address                Amount and Nature of        Percent
        of Class         of Beneficial Owner              Beneficial Ownership       of Class
        --------         -------------------              --------------------       --------
        Common           Harold Sample Trust                   812,400 shares           22.1%
        Common           Alder Holdings, N.V.                  500,000 shares           13.6%

        %s

        Common           H. Sample                             25,000 shares(1)           .7%%
        Common           L. Elm                                 1,000 shares              *

        (1) Held with his wife.
        """
            .replace("22.1%", "22.1%%")
            .replace("13.6%", "13.6%%");

    assertThat(facts(table.formatted("     (b)  Security Ownership of Management")))
        .contains("H. Sample: 25000 - -", "L. Elm: 1000 - -");
    assertThat(facts(table.formatted("     (b)  Options Held by Management")))
        .doesNotContain("H. Sample: 25000 - -");
  }

  @Test
  void numbersThatCountTheEntriesAreNoNames() {
    String table =
        """
                                SELLING SHAREHOLDERS

                                        Shares       Shares      Shares
                                         Owned       Being        Owned
        Name                            Before      Offered       After
        ----                           ---------   ---------    ---------
        %s  Alder Biotech Fund, L.P.     450,000     450,000            0
        %s  Sample & Sons Trust           12,000      12,000            0
            U/A/D 7/1/88
        %s  Isaac Elm                     75,500      25,500       50,000
        """;

    assertThat(facts(table.formatted("1.", "2.", "3.")))
        .containsExactly(
            "Alder Biotech Fund, L.P.: 450000 450000 0",
            "Sample & Sons Trust U/A/D 7/1/88: 12000 12000 0",
            "Isaac Elm: 75500 25500 50000");
    assertThat(facts(table.formatted("7.", "2.", "9.")))
        .as("numbers that do not count stay")
        .doesNotContain("Isaac Elm: 75500 25500 50000");
  }

  @Test
  void aSentenceThatBeginsWithNoneIsNoRow() {
    String table =
        """
                                 THE SELLING SHAREHOLDERS

             The persons below bought these shares in our private placement.  None
        has been employed by us.

                                                    Shares       Shares
                                             Shares  Being        Owned
        Name                                  Owned  Offered      After
        ----                                 ------  ---------  ---------
        Isaac Elm                            75,500     25,500     50,000
        The Sample Family Society of Salem, Inc.  None  12,000          0
        """;

    assertThat(facts(table))
        .containsExactly(
            "Isaac Elm: 75500 25500 50000", "The Sample Family Society of Salem, Inc.: 0 12000 0");
  }

  @Test
  void drawnFramesPartColumns() {
    String table =
        """
        <PAGE>
                                 SELLING SHAREHOLDERS
        +--------------------+-----------+-----------+-----------+
        |                    |  Shares   |  Shares   |  Shares   |
        | Selling            |  Owned    |  Offered  |  Owned    |
        | Shareholder        |  Before   |           |  After    |
        |--------------------|-----------|-----------|-----------|
        | Isaac Elm          |   75,500  |   25,500  |   50,000  |
        |--------------------|-----------|-----------|-----------|
        | Alder Fund of      |           |           |           |
        | Delaware, L.P.     |  500,000  |  500,000  |        0  |
        +--------------------+-----------+-----------+-----------+
        """;

    assertThat(facts(table))
        .containsExactly(
            "Isaac Elm: 75500 25500 50000", "Alder Fund of Delaware, L.P.: 500000 500000 0");
  }

  @Test
  void theSurnameOfATrusteeMayStandOnTheNextLine() {
    String table =
        """
                                 SELLING STOCKHOLDERS

                                          Shares      Shares      Shares
                                          Owned        to be       Owned
        Name                              Before      Offered      After
        ----                             --------    --------    ---------
        Ada Birch                           6,315       6,315            0
        Sample Grandchildren's Trust        4,210       4,210            0
          dated 12/24/96, J. Otto
          Sample, Trustee
        Carl Oak                              800         800            0
        """;

    assertThat(facts(table))
        .contains(
            "Sample Grandchildren's Trust dated 12/24/96, J. Otto Sample, Trustee: 4210 4210 0");
  }

  private static final String PAGE =
      """
                                                              Shares Owned                    Shares Owned
                                                              Before the                      After the
                                                              Offering          Shares that   Offering
         Name of                                                                May Be
         Selling Stockholder      Address                     Number  Percent   Offered       Number   Percent

      """;

  @Test
  void aHeadingOverRowsThatABlankLinePartsFromItIsNoHeadOfThePages() {
    String rows =
        """
           Alder Small Cap Master   c/o Birch Capital LLC      120,000     1.2%   100,000       20,000         *
           Fund, Ltd.               660 Elm Avenue,
                                    New York, NY 10065

           Cedar Securities,        5950 Quay Commons,          80,000        *    80,000           --        --
           LLC                      Dallas, TX
                                    75225

                                                    - NUMBER -
        \f
        """;
    String pages =
        "                          SELLING STOCKHOLDERS\n\n"
            + PAGE
            + rows.replace("NUMBER", "3")
            + PAGE
            + rows.replace("Alder", "Oak").replace("Cedar", "Ash").replace("NUMBER", "4")
            + PAGE
            + rows.replace("Alder", "Elm").replace("Cedar", "Fir").replace("NUMBER", "5");

    assertThat(facts(pages))
        .hasSize(6)
        .contains(
            "Alder Small Cap Master Fund, Ltd.: 120000 100000 20000",
            "Ash Securities, LLC: 80000 80000 0",
            "Fir Securities, LLC: 80000 80000 0");
  }

  private static final String FIRST_LINES =
      """
         Alder Small Cap Master   c/o Birch Capital LLC      120,000     1.2%   100,000       20,000         *
         Fund, Ltd.               660 Elm Avenue,
      """;

  private static final String OTHER_LINES =
      """
                                  New York, NY 10065

         Maple Securities,        5950 Quay Commons,          80,000        *    80,000           --        --
         LLC                      Dallas, TX 75225

      """;

  /** Pages that begin with the rest of an entry, so many blanks farther to the right. */
  private static List<String> turnedWithin(int right) {
    StringBuilder pages = new StringBuilder("                    SELLING STOCKHOLDERS\n\n");
    pages.append(PAGE).append(FIRST_LINES);
    for (String tree : List.of("Holly", "Hazel", "Beech")) {
      String next =
          PAGE
              + OTHER_LINES.replace("Maple", tree)
              + FIRST_LINES.replace("Alder", tree).replace("Elm", tree);
      pages.append("\n                              - 3 -\n\f\n").append(next.indent(right));
    }
    return facts(pages + "\n                              - 6 -\n\f\n");
  }

  @Test
  void theRestOfAnEntryMayStandBehindTheHeadingOfTheNextPage() {
    List<String> entries =
        List.of(
            "Alder Small Cap Master Fund, Ltd.: 120000 100000 20000",
            "Holly Securities, LLC: 80000 80000 0",
            "Holly Small Cap Master Fund, Ltd.: 120000 100000 20000",
            "Hazel Securities, LLC: 80000 80000 0",
            "Hazel Small Cap Master Fund, Ltd.: 120000 100000 20000",
            "Beech Securities, LLC: 80000 80000 0",
            "Beech Small Cap Master Fund, Ltd.: 120000 100000 20000");

    assertThat(turnedWithin(0)).isEqualTo(entries);
    assertThat(turnedWithin(9)).as("of tables of their own").isEqualTo(entries);
  }

  @Test
  void fiveDigitsInAColumnOfNumbersAreNoPostalCode() {
    String table =
        """
                                 SELLING STOCKHOLDERS

                                     Shares      Shares      Shares
                                     Owned        to be       Owned
        Name                         Before      Offered      After
        ----                        --------    --------    ---------
        Leo V. Sample                 51200       10000        41200
        Paula Elm                     41200       20000        21200
        Birch Fund, L.P.               none           -            -
        Cedar Fund, L.P.              75225       75225            0
        """;

    assertThat(facts(table))
        .contains("Cedar Fund, L.P.: 75225 75225 0", "Paula Elm: 41200 20000 21200");
  }

  @Test
  void ratesOfGrowthOverColumnsOfOptionsAreLabelsAndTheTableStatesNoOwnership() {
    String table =
        """
                           OPTION GRANTS IN LAST FISCAL YEAR
        <TABLE>
        <CAPTION>
                           NUMBER OF     % OF TOTAL                            POTENTIAL REALIZABLE
                           SECURITIES    OPTIONS       EXERCISE                VALUE AT ASSUMED
                           UNDERLYING    GRANTED TO    PRICE      EXPIRATION   RATES OF APPRECIATION
        NAME               OPTIONS       EMPLOYEES     ($/SHARE)  DATE            5%          10%
        ----               -----------   ----------    ---------  ----------   --------    --------
        <S>                <C>           <C>           <C>        <C>          <C>         <C>
        Ada Sample.......    62,500         28.4%        $3.20     3/14/05     $125,779    $318,748
        Helen Birch......    25,000         11.4%        $3.20     3/14/05     $ 50,312    $127,499
        </TABLE>

        The shares beneficially owned by our officers are shown elsewhere.
        """;

    assertThat(facts(table)).isEmpty();
  }

  private static List<String> facts(String text) {
    OwnershipReport report = Reading.read(text);
    List<String> facts = new ArrayList<>();
    for (Position position : report.positions()) {
      facts.add(
          report.party(position.holder()).name()
              + ": "
              + shares(position, FigureRole.SHARES_BEFORE)
              + " "
              + shares(position, FigureRole.SHARES_OFFERED)
              + " "
              + shares(position, FigureRole.SHARES_AFTER));
    }
    return facts;
  }

  private static String shares(Position position, FigureRole role) {
    return position.figures().get(role).asShares().stream()
        .mapToObj(Long::toString)
        .findFirst()
        .orElse("-");
  }
}
