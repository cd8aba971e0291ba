package org.stakegraph.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stakegraph.model.DiagnosticCode;
import org.stakegraph.model.Footnote;
import org.stakegraph.model.OwnershipReport;

/** Tables as they were typed in the years before HTML, from the text to the report. */
class OldTypedTablesTest {
  private static final String RUN_ON =
      """
                               SELLING STOCKHOLDERS

                                 Owned Before Offered Owned After Percent After
      Name                         Offering   Hereby   Offering    Offering
      %s
      Alder Family Trust             40,000   40,000         0        0.0%%
      Birch Peak Investors, LLC   1,250,000  250,000 1,000,000       13.1%%
      Carl Q. Test                   17,500   17,500         0        0.0%%
      """;

  /** Name, owned before, its percentage, offered, left, its percentage. */
  private static List<String> facts(String text) {
    OwnershipReport report = Reading.read("<PAGE>\n" + text);
    return report.positions().stream()
        .map(p -> report.party(p.holder()).name() + ": " + Reading.figures(p))
        .map(OldTypedTablesTest::shortened)
        .toList();
  }

  private static String shortened(String facts) {
    return facts
        .replace("SHARES_BEFORE ", "")
        .replace("PERCENT_BEFORE", "%")
        .replace("SHARES_OFFERED", "sells")
        .replace("SHARES_AFTER", "keeps")
        .replace("PERCENT_AFTER", "%");
  }

  @Test
  void theLineBelowLabelsPartsThoseThatRunTogether() {
    String drawn = "--------------------------- ---------- -------- ---------- -------------";

    assertThat(facts(RUN_ON.formatted(drawn)))
        .containsExactly(
            "Alder Family Trust: 40000, sells 40000, keeps 0, % 0.0",
            "Birch Peak Investors, LLC: 1250000, sells 250000, keeps 1000000, % 13.1",
            "Carl Q. Test: 17500, sells 17500, keeps 0, % 0.0");
    assertThat(facts(RUN_ON.formatted("- " + drawn)))
        .as("a line of dashes as messages escape it")
        .contains("Alder Family Trust: 40000, sells 40000, keeps 0, % 0.0");
  }

  @Test
  void labelsThatRunTogetherWithoutALineTellNoTime() {
    assertThat(facts(RUN_ON.formatted("")))
        .containsExactly(
            "Alder Family Trust: sells 40000",
            "Birch Peak Investors, LLC: sells 250000",
            "Carl Q. Test: sells 17500");
  }

  @Test
  void marksOnALineOfTheirOwnEndNoTable() {
    String table =
        """
                               SELLING STOCKHOLDERS

                                       Shares      Shares      Shares
                                        Owned     Offered       Owned
        Name                           Before      Hereby       After
        -------------------------    --------    --------    --------

        Alder Pacific Holdings, L.P.   48,000      48,000           0
           (2)(3)

        Birch & Co., nominee for       19,000      19,000           0
           Cedar Partners

        (2) Alder Advisers, Inc. is the general partner of Alder Pacific Holdings, L.P.
        (3) An affiliate of a broker-dealer.
        """;

    OwnershipReport report = Reading.read(table);

    assertThat(facts(table))
        .containsExactly(
            "Alder Pacific Holdings, L.P.: 48000, sells 48000, keeps 0",
            "Birch & Co., nominee for Cedar Partners: 19000, sells 19000, keeps 0");
    assertThat(report.positions().get(0).notes()).hasSize(2);
  }

  @Test
  void theManagersOfATableStandBehindTheNotesOfItsOwners() {
    String table =
        """
        SECURITY OWNERSHIP OF CERTAIN BENEFICIAL OWNERS AND MANAGEMENT

             The table shows who owns more than five percent of the Common Stock.

        Name and Address                  Amount and Nature of           Percent
        of Beneficial Owner               Beneficial Ownership           of Class
        -------------------               --------------------           --------

        Harold and Jean Sample                604,210 (1)                  21.3%%
        Salem, Oregon 97301

        Farmers State Alder Corp.             287,500                      10.1%%
        Salem, Oregon 97301

             (1)  Held as joint tenants.

             %s

        Carl Test                              12,400                       *

        Ada Elm                                61,000 (2)                  2.1%%

             (2)  Includes 50,000 shares held by Elm Company.
        """;

    assertThat(facts(table.formatted("The next lines give the same information for directors.")))
        .containsExactly(
            "Harold and Jean Sample: 604210, % 21.3",
            "Farmers State Alder Corp.: 287500, % 10.1",
            "Carl Test: 12400, % <1",
            "Ada Elm: 61000, % 2.1");
    assertThat(facts(table.formatted("Last year these people were granted what stands below.")))
        .as("near miss")
        .containsExactly(
            "Harold and Jean Sample: 604210, % 21.3", "Farmers State Alder Corp.: 287500, % 10.1");
  }

  @Test
  void aCellMaySayItsPercentageInWordsAndThatAllOrNoneAreMeant() {
    assertThat(
            facts(
                """
                                       SELLING SHAREHOLDERS

                                           Shares Owned             Shares       Shares Owned
                Name                     Before Offering            Offered     After Offering
                ----                     ---------------            -------     --------------

                Walter Alder           310,000 shares (4.8%)       250,000     60,000 shares
                                                                                (less than 1%)

                Kathleen Birch         190,000 shares (2.9%)         All          None

                Cedar Growth Fund      850,000 shares (13.2%)      425,000     425,000 shares
                                                                                (6.6%)
                """))
        .containsExactly(
            "Walter Alder: 310000, % 4.8, sells 250000, keeps 60000, % <1",
            "Kathleen Birch: 190000, % 2.9, sells 190000, keeps nil",
            "Cedar Growth Fund: 850000, % 13.2, sells 425000, keeps 425000, % 6.6");
  }

  @Test
  void howSharesAreHeldMayStandBelowTheirNumber() {
    assertThat(
            facts(
                """
                The table shows the beneficial ownership of our shares.
                <TABLE>
                <CAPTION>
                TITLE OF           NAME AND ADDRESS OF          AMOUNT AND NATURE OF        PERCENT
                CLASS              BENEFICIAL OWNER             OWNERSHIP                   OF CLASS
                <S>                <C>                          <C>                         <C>
                Common Stock,      Alder Insurance Company      1,140,000                     9.6%
                par value $.10     1000 Asylum Avenue           (Sole voting and
                                   Hartford, CT 06105           investment power)

                Series B           Birch County Development        25,000                   100.0%
                Stock              Authority                    (Sole voting and
                                   Courthouse Square            investment power)
                                   Harlan, KY 40831
                </TABLE>
                """))
        .containsExactly(
            "Alder Insurance Company: 1140000, % 9.6",
            "Birch County Development Authority: 25000, % 100.0");
  }

  @Test
  void figuresBesideTheStreetOfAnEntryAreNoOtherHolders() {
    String table =
        """
        The table shows the beneficial ownership of our common stock.

             Name and Address              Amount and
              of Beneficial                 Nature of          Percent
                  Owner                     Ownership          of Class
             ----------------              -----------         --------

             Edmund Alder Trust           1,804,332 D            31.6%%
             %s               40,000 I             0.7%%
             Akron, Ohio  44308

             Buckeye Birch Fund             398,750 D             7.0%%
             100 Public Square
             Cleveland, Ohio  44113
        """;

    assertThat(facts(table.formatted("One Alder Plaza ")))
        .containsExactly(
            "Edmund Alder Trust: 1804332, % 31.6", "Buckeye Birch Fund: 398750, % 7.0");
    assertThat(facts(table.formatted("Three Elms, Inc.")))
        .as("a firm")
        .contains("Three Elms, Inc.: 40000, % 0.7");
  }

  @Test
  void theDotOfAnInitialIsNoLeader() {
    assertThat(
            facts(
                """
                The table shows the beneficial ownership of our common stock.
                                              Shares
                 Name                          Owned          Percent
                 ----                       ----------        --------
                 Alder, S. H. .........         91,414            1.1
                 Birch, T. ............          8,000              *
                 Class A ..............         10,000              *
                """))
        .contains("Alder, S. H.: 91414, % 1.1", "Birch, T.: 8000, % <1");
  }

  @Test
  void sharesThatWouldBeOwnedAreNot() {
    assertThat(
            facts(
                """
                                       SELLING STOCKHOLDERS

                Without the cap they would own:

                                                 Shares of Common Stock
                                                    That Would be
                                                  Beneficially Owned
                                                   ----------------
                          Alder Investments, LDC       19,309,520
                          Birch Partners               11,991,683
                """))
        .isEmpty();
  }

  @Test
  void aFractionOfTheClassIsNoPercentage() {
    String table =
        """
        SECURITY OWNERSHIP OF CERTAIN BENEFICIAL OWNERS AND MANAGEMENT

        The table shows the beneficial ownership of our common stock.

                                                        %s of
                                       Number of       Outstanding
        Beneficial Owner              Shares Owned     Common Stock
        ----------------              ------------     ------------
        Rufus Alder                      512,880            .1654
        Beatrice Birch                   204,115            .0658
        """;

    assertThat(facts(table.formatted("Fraction")))
        .containsExactly("Rufus Alder: 512880", "Beatrice Birch: 204115");
    assertThat(facts(table.formatted("Percent"))).contains("Rufus Alder: 512880, % 0.1654");
  }

  @Test
  void aNumberThatPrintLowersIsPartOfAName() {
    assertThat(
            facts(
                """
                                       SELLING STOCKHOLDERS

                                              Shares      Shares
                Name                           Owned     Offered
                ------------------------    --------    --------
                R/2/ Partners, L.P.           48,000      48,000
                Ada Alder/1/                  19,000      19,000

                /1/ A director.
                """))
        .containsExactly("R2 Partners, L.P.: 48000, sells 48000", "Ada Alder: 19000, sells 19000");
  }

  @Test
  void preferredSecuritiesAreNoCommonStock() {
    OwnershipReport report =
        Reading.read(
            """
                                   SELLING HOLDERS

                                                                  SHARES OF COMMON
                                                     NUMBER OF    STOCK ISSUABLE UPON
                                                     PREFERRED    CONVERSION OF
                  SELLING HOLDERS                   SECURITIES    PREFERRED SECURITIES
            ----------------------------------      ----------    --------------------
            Alder Fund..........................       105,000           72,261
            Birch Pension Plan..................        65,000           44,733
            """);

    assertThat(report.positions())
        .extracting(p -> report.security(p.security()).label() + " " + Reading.figures(p))
        .containsExactly(
            "preferred securities SHARES_OFFERED 105000",
            "preferred securities SHARES_OFFERED 65000");
  }

  @Test
  void drawnFramesAreNoNames() {
    assertThat(
            facts(
                """
                SELLING STOCKHOLDERS

                +-------------------------+------------+-----------+------------+
                |                         |   Shares   |  Shares   |   Shares   |
                |  Name                   |   Owned    |  Offered  |   Owned    |
                |                         |   Before   |           |   After    |
                +-------------------------+------------+-----------+------------+
                | Alder Equity Fund, L.P. |    900,000 |   900,000 |          0 |
                +-------------------------+------------+-----------+------------+
                | Carl and Ingrid Sample, |     14,000 |     7,000 |      7,000 |
                | as joint tenants        |            |           |            |
                +-------------------------+------------+-----------+------------+
                """))
        .containsExactly(
            "Alder Equity Fund, L.P.: 900000, sells 900000, keeps 0",
            "Carl and Ingrid Sample, as joint tenants: 14000, sells 7000, keeps 7000");
  }

  @Test
  void aHolderSetOutBelowTheClassesOfAnotherIsTheNext() {
    assertThat(
            classed(
                """
                <PAGE>
                                 SECURITY OWNERSHIP OF CERTAIN BENEFICIAL OWNERS
                <TABLE>
                <CAPTION>
                                                              SHARES         PERCENT OF
                                                           BENEFICIALLY        CLASS
                NAME                                           OWNED           OWNED
                - ----                                     ------------      ----------
                <S>                                        <C>               <C>
                Ada Alder
                  Common Stock....................            412,000           17.1%
                  Class B Common Stock............            119,000           10.6%
                Birch Advisers, Inc.
                  1 Elm Street
                  Dover, DE 19901
                  Common Stock....................             55,000            2.3%
                  Class B Common Stock............            611,000           54.4%
                </TABLE>
                """))
        .containsExactly(
            "Ada Alder, common stock 412000, % 17.1",
            "Birch Advisers, Inc., common stock 55000, % 2.3",
            "Ada Alder, class b common stock 119000, % 10.6",
            "Birch Advisers, Inc., class b common stock 611000, % 54.4");
  }

  @Test
  void aClassThatRunsOnToTheNameIsPartedWhereNamesBegin() {
    assertThat(
            classed(
                """
                <PAGE>
                SECURITY OWNERSHIP OF CERTAIN BENEFICIAL OWNERS

                Title of           Name and Address              Amount of      Percent
                Class              of Beneficial Owner           Ownership      of Class
                ----------------   -------------------           ---------      --------

                Common             Alder Insurance Company       1,140,000          9.6%
                Stock              1 Elm Street
                                   Dover, DE 19901

                Series B Preferred Birch County Authority           25,000        100.0%
                Stock              2 Oak Street
                                   Dover, DE 19901
                """))
        .containsExactly(
            "Alder Insurance Company, common stock 1140000, % 9.6",
            "Birch County Authority, series b preferred stock 25000, % 100.0");
  }

  /** Name, class, owned before, its percentage. */
  private static List<String> classed(String text) {
    OwnershipReport report = Reading.read(text);
    return report.positions().stream()
        .map(
            p ->
                "%s, %s %s"
                    .formatted(
                        report.party(p.holder()).name(),
                        report.security(p.security()).label(),
                        shortened(Reading.figures(p))))
        .toList();
  }

  @Test
  void aMarkBehindADateIsNoPartOfIt() {
    String typed =
        """
                               SELLING STOCKHOLDERS

                                         Owned Before   Shares    Owned After
        Name                               Offering     Offered    Offering
        --------------------------------  ---------   ----------  ----------
        Ada Sample Trust u/a 2/11/91/2/     275,000      275,000          0
        Alder Trust u/a 2/11/91              75,000       75,000          0
        """;
    assertThat(facts(typed))
        .containsExactly(
            "Ada Sample Trust u/a 2/11/91: 275000, sells 275000, keeps 0",
            "Alder Trust u/a 2/11/91: 75000, sells 75000, keeps 0");
  }

  @Test
  void notesInMarkupMayHaveTheMarksOfTypists() {
    OwnershipReport report =
        Reading.read(
            """
            <HTML><BODY><P>SELLING STOCKHOLDERS
            <PRE>
                                         Owned Before   Shares    Owned After
            Name                           Offering     Offered    Offering
            ----------------------------  ---------   ----------  ----------
            Alder Fund, L.P./1/            275,000      275,000          0
            Birch Fund, L.P./2/             75,000       75,000          0
            </PRE>
            <P>/1/ Alder GP, LLC is the general partner of Alder Fund, L.P.
            <P>/2/ Birch GP, LLC is the general partner of Birch Fund, L.P.
            </BODY></HTML>
            """);
    assertThat(report.footnotes()).extracting(Footnote::marker).containsExactly("1", "2");
    assertThat(Reading.codes(report)).containsExactly(DiagnosticCode.NO_ISSUER);
    assertThat(report.relationships())
        .extracting(edge -> report.party(edge.from()).name())
        .containsExactly("Alder GP, LLC", "Birch GP, LLC");
  }
}
