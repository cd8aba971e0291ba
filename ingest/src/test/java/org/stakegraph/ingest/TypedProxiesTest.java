package org.stakegraph.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stakegraph.model.Address;
import org.stakegraph.model.DiagnosticCode;
import org.stakegraph.model.Figure;
import org.stakegraph.model.FigureRole;
import org.stakegraph.model.OwnershipReport;

/** Typed tables of proxy statements and annual reports, from the text to who owns how much. */
class TypedProxiesTest {
  private static final String PROSE =
      """
           The table shows the beneficial ownership of the Company's Common Stock as of
      March 1, 1997.

      """;

  private static final String LABELS =
      """
                                      Shares of
                                     Common Stock
                                     Beneficially          Percent
           Name                          Owned              of Class
           ----                      ------------         --------

      """;

  private static List<String> owned(String table) {
    return Reading.owned(Reading.read(PROSE + table));
  }

  private static List<String> addresses(String table) {
    OwnershipReport report = Reading.read(PROSE + table);
    return report.positions().stream()
        .flatMap(p -> p.address().stream())
        .map(Address::lines)
        .map(lines -> String.join(" / ", lines))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Nominees:",
        "Nominees for terms expiring in 2000:",
        "CLASS A - TERM EXPIRES 1999",
        "Class II Directors",
        "Directors whose terms expire in the year 1998",
        "Executive officers not listed above",
        "SECURITY OWNERSHIP OF MANAGEMENT"
      })
  void aHeadingOverTheFirstRowsPartsNoTableFromItsLabels(String heading) {
    String rows =
        """
             Ada B. Sample                 12,450  (1)           1.2%
             Otto Probe                     4,300                 *
        """;
    assertThat(owned(LABELS + "     " + heading + "\n\n" + rows))
        .containsExactly("Ada B. Sample: 12450", "Otto Probe: 4300");
    assertThat(owned(LABELS + "     " + heading + "\n" + rows))
        .as("without a blank line below it")
        .containsExactly("Ada B. Sample: 12450", "Otto Probe: 4300");
  }

  @Test
  void theTermForWhichDirectorsAreElectedIsNoName() {
    String table =
        "<TABLE>\n<CAPTION>\n"
            + LABELS
            + """
                             Class I Directors
              (Nominated to be Elected for Term Expiring 1999)
            <S>                          <C>                 <C>
                 Ada B. Sample                 12,450                1.2%

                 Otto Probe                     4,300                 *
            </TABLE>
            """;
    assertThat(owned(table)).containsExactly("Ada B. Sample: 12450", "Otto Probe: 4300");
  }

  @ParameterizedTest
  @ValueSource(strings = {"97301", "Canada", "USA"})
  void figuresMayStandBesideTheLastLineOfAnAddress(String last) {
    String rows =
        """
             Ada B. Sample                 12,450                1.2%
             Alder Life
               Insurance Company
               1 Elm Road
               Salem, OR
               %s                       4,300                1.0%%
             Otto Probe                     4,300                1.0%%
        """;
    assertThat(owned(LABELS + rows.replace("%%", "%").replace("%s   ", last + "   ")))
        .containsExactly(
            "Ada B. Sample: 12450", "Alder Life Insurance Company: 4300", "Otto Probe: 4300");
  }

  @Test
  void aPassageOverRowsLeadsToATableWithoutLabels() {
    String table =
        LABELS.replace("----", "    ")
            + """
                 The following numbers were handed in by the registrar of the Company.

                 Ada B. Sample                 12,450                1.2%
                 Otto Probe                     4,300                 *
            """;
    assertThat(owned(table)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Directors and Executive Officers\nAs a Group (7 persons)          ",
        "Directors and Executive\nOfficers as a Group (7 persons)    ",
        "Directors and Officers as a\n  group (7 persons)                "
      })
  void theNameOfAGroupTakesTheLinesThatLookLikeAHeading(String group) {
    String table =
        LABELS
            + """
                 Ada B. Sample                 12,450                1.2%
                 Otto Probe                     4,300                 *
            """
            + "     "
            + group.replace("\n", "\n     ")
            + " 61,005                8.5%\n";
    assertThat(owned(table))
        .hasSize(3)
        .contains("Ada B. Sample: 12450", "Otto Probe: 4300")
        .last()
        .asString()
        .matches("Directors and .*(?i)officers as a group \\(7 persons\\): 61005");
  }

  @Test
  void aHeadingOverTheNameOfAGroupIsNoPartOfIt() {
    assertThat(
            owned(
                LABELS
                    + """
                         Executives
                         Ada B. Sample                 12,450                1.2%
                         Group
                         All directors and executive
                          officers (9 persons)         61,005                8.5%
                    """))
        .containsExactly(
            "Ada B. Sample: 12450", "All directors and executive officers (9 persons): 61005");
  }

  @Test
  void sentencesThatTwoBlanksPartAreNoLabels() {
    String table =
        """
             The Company has only one class of stock outstanding.  As of May 1, 1996:

             Name                                 Shares            Percent
             ----                                 ------            -------
             Ada B. Sample                       120,000             12.0%
             Otto Probe                           15,500              1.6%
        """;
    assertThat(owned(table)).containsExactly("Ada B. Sample: 120000", "Otto Probe: 15500");
  }

  @Test
  void aTitleInTheHeadingOfATableMaySpeakOfOwnership() {
    String table =
        """
                              PRINCIPAL HOLDERS OF VOTING SECURITIES

             Name and Address                 Shares                  Percentage
             ----------------                 ------                  ----------
             Alder Teachers'                  101,220                   6.9%
             Credit Union
             8 Court Street
             Salem, OR 97301

             Birch Partners                    99,000                   6.7%
             1 Gateway Center
             Salem, OR 97301
        """;
    assertThat(Reading.owned(Reading.read(table)))
        .containsExactly("Alder Teachers' Credit Union: 101220", "Birch Partners: 99000");
  }

  @Test
  void aGroupMayBeginWithTheNumberOfItsMembers() {
    assertThat(
            owned(
                LABELS
                    + """
                         Ada B. Sample                 12,450                1.2%
                         Otto Probe                     4,300                 *
                         11 Directors and Executive
                           Officers as a Group         61,005                8.5%
                    """))
        .last()
        .isEqualTo("11 Directors and Executive Officers as a Group: 61005");
  }

  @Test
  void whatAStarMeansIsNoRow() {
    assertThat(
            owned(
                LABELS
                    + """
                         Ada B. Sample                  2,500 shares          *
                         Otto Probe                    -0-                   --
                         All directors and officers
                         as a group (16 persons)    1,455,200 shares         14.5%

                         *    Less than 1%
                    """))
        .containsExactly(
            "Ada B. Sample: 2500",
            "Otto Probe: 0",
            "All directors and officers as a group (16 persons): 1455200");
  }

  @Test
  void dashesBehindANameAreNothing() {
    assertThat(
            owned(
                LABELS
                    + """
                         Ada B. Sample                  2,500                 *
                         Otto Probe                       ---                ---
                         All directors and officers
                           as a group (8 persons)      66,900               3.35%
                    """))
        .containsExactly(
            "Ada B. Sample: 2500",
            "Otto Probe: 0",
            "All directors and officers as a group (8 persons): 66900");
  }

  @Test
  void marksMayEndWithASlash() {
    OwnershipReport report =
        Reading.read(
            PROSE
                + LABELS
                + """
                     Ada B. Sample                 44,000   1/           2.20%
                     Otto Probe                     3,310   1/ 2/         .17%

                - --------------------
                1/  Includes shares held jointly.
                2/  Includes 300 shares held as custodian.
                """);
    assertThat(Reading.owned(report)).containsExactly("Ada B. Sample: 44000", "Otto Probe: 3310");
    assertThat(Reading.codes(report)).doesNotContain(DiagnosticCode.MARKER_WITHOUT_NOTE);
  }

  @Test
  void aPostalCodeOnALineOfItsOwnIsNoFigure() {
    String table =
        LABELS
            + """
                 Ada B. Sample                 44,000                2.2%
                 20 Edge Hill
                 Salem, Oregon
                 97301

                 Otto Probe                     3,310                 .2%
                 1 Mill Road
                 Salem, Oregon
                 97301
            """;
    assertThat(owned(table)).containsExactly("Ada B. Sample: 44000", "Otto Probe: 3310");
    assertThat(addresses(table))
        .containsExactly(
            "20 Edge Hill / Salem, Oregon / 97301", "1 Mill Road / Salem, Oregon / 97301");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Alder Retirement System/City Hall/Salem, OR 97301 | Alder Retirement System
          Ada Sample/R.R. 2, Box 118/Salem, OR 97301 | Ada Sample
          Ada Sample/P.O. Drawer 7/Salem, OR 97301 | Ada Sample
          Ada and Otto Sample/Star Route, Box 44/Salem, OR 97301 | Ada and Otto Sample
          Ada Sample/Im Hof 4/D-80331 Munich, Germany | Ada Sample
          Ada Sample/Main Street/Salem, OR 97301 | Ada Sample
          Alder Inc. and its subsidiaries/One Birch Bank Center/Salem, OR 97301 | Alder Inc. and its subsidiaries
          Alder Corp./(formerly Birch Corp.)/1 Mill Road | Alder Corp. (formerly Birch Corp.)
          The Alder Group (Alder Inc.;/Birch, L.P.)/1 Mill Road | The Alder Group (Alder Inc.; Birch, L.P.)
          Alder Birch Fund/Advisors Inc./1 Mill Road | Alder Birch Fund Advisors Inc.
          Southern Birch/Partners/1 Mill Road | Southern Birch Partners
          Ada Sample/Alder Bancorp, Inc./1 Mill Road | Ada Sample
          Estate of Ada Sample/Otto Probe, Executor/1 Mill Road | Estate of Ada Sample
          Alder Partners/George Alder, general partner/1 Mill Road | Alder Partners
          Ada Sample++/1 Mill Road | Ada Sample
          Alder Trust, Birch Bank and Otto/Probe, Co-Trustees/1 Mill Road | Alder Trust, Birch Bank and Otto Probe, Co-Trustees
          """)
  void namesEndWhereTheAddressBegins(String cell, String name) {
    String[] lines = cell.split("/", -1);
    StringBuilder table = new StringBuilder(LABELS);
    table.append("     %-30s 44,000                2.2%%%n".formatted(lines[0]));
    for (int i = 1; i < lines.length; i++) {
      table.append("     ").append(lines[i]).append('\n');
    }
    table.append("\n     Carl Test                       3,310                 .2%\n");
    assertThat(owned(table.toString())).first().isEqualTo(name + ": 44000");
    assertThat(addresses(table.toString())).hasSize(1);
  }

  @Test
  void aPercentageInBracketsMayHaveAMarkBehindItOrBeAStar() {
    String table =
        """
             Name                           Number of Shares (Percent of Class)

             Ada B. Sample                      122,400 (6.1%)(1)
             Otto Probe                           4,100 (*)
             Carl Test                           31,000 (1.6%)
        """;
    OwnershipReport report = Reading.read(PROSE + table);
    assertThat(Reading.owned(report))
        .containsExactly("Ada B. Sample: 122400", "Otto Probe: 4100", "Carl Test: 31000");
    assertThat(report.positions().get(0).figures().get(FigureRole.PERCENT_BEFORE))
        .isInstanceOf(Figure.Percent.class);
  }

  @Test
  void severalFirmsWithoutFiguresAreNotOne() {
    String table =
        LABELS
            + """
               Alder Partners, L.P.
               Alder Advisors, Inc.
               Ada B. Sample                 44,000                2.2%
                 20 Mill Road
                 Salem, Oregon
               Otto Probe
                 1 Mill Road
                 Salem, Oregon                3,310                 .2%
            """;
    assertThat(owned(table)).containsExactly("Ada B. Sample: 44000", "Otto Probe: 3310");
  }

  @Test
  void brokenWordsOfANameAreOne() {
    assertThat(
            owned(
                LABELS
                    + """
                         Berta Alder-                   3,310                 .2%
                           Birch
                         Otto Probe                     1,000                 .1%
                         All Directors and Execu-
                           tive Officers as a
                           Group (5 in number)         92,482                9.1%
                    """))
        .containsExactly(
            "Berta Alder-Birch: 3310",
            "Otto Probe: 1000",
            "All Directors and Executive Officers as a Group (5 in number): 92482");
  }

  @Test
  void unitsOfPartnershipsAreCountedLikeShares() {
    assertThat(
            owned(
                """
                     Name of             Amount and Nature of      Percent
                Beneficial Owner         Beneficial Ownership      of Class
                ----------------         --------------------      --------

                Alder Associates              2,310 Units              7.7%
                1 Mill Road                     (direct)
                Salem, OR 97301

                Birch Income Fund III         1,900 Units              6.3%
                2 Mill Road                     (direct)
                Salem, OR 97301
                """))
        .containsExactly("Alder Associates: 2310", "Birch Income Fund III: 1900");
  }

  @Test
  void sharesOwnedDirectlyAreNotAllWhereOthersAreOwnedIndirectly() {
    String table =
        """
                                Shares Beneficially Owned
                             -------------------------------
             Name            Directly         Indirectly        Percent
             ----            --------         ----------        -------
             Ada Sample       9,000            1,000             .5%%
             Otto Probe         500               --              *
             %s
        """;
    assertThat(owned(table.formatted(""))).containsExactly("Ada Sample: -1", "Otto Probe: 500");
  }

  @Test
  void figuresOfTheNextClassMayStandBesideTheEndOfANameOrABox() {
    assertThat(
            owned(
                """
                                     Title of              Amount Beneficially    Percent
                Name and Address     Class                        Owned           of Class
                - ----------------     --------              -------------------    --------
                Ada B. Sample        Common Stock               301,200             15.1%
                P.O. Drawer 7        Preferred Stock             10,000             20.0%
                Salem, OR 97301

                Alder Drilling       Common Stock               150,000              7.5%
                 Company             Preferred Stock              1,000              2.0%
                P.O. Drawer 7
                Salem, OR 97301
                """))
        .containsExactlyInAnyOrder(
            "Ada B. Sample: 301200",
            "Ada B. Sample: 10000",
            "Alder Drilling Company: 150000",
            "Alder Drilling Company: 1000");
  }

  @Test
  void aWideBlankInSomeNamesOpensNoColumn() {
    String table =
        LABELS
            + """
                 Ada Sample                     9,000                9.0%
                 Otto P.   Probe Orr            8,000                8.0%
                 Carl Test                      7,000                7.0%
                 Ivo       A. Brandt            6,000                6.0%
                 Marta Rossi                    5,000                5.0%
                 Ruth Quill Lindstrom           4,000                4.0%
            """;
    assertThat(owned(table))
        .containsExactly(
            "Ada Sample: 9000",
            "Otto P. Probe Orr: 8000",
            "Carl Test: 7000",
            "Ivo A. Brandt: 6000",
            "Marta Rossi: 5000",
            "Ruth Quill Lindstrom: 4000");
  }

  @Test
  void aClassOverASingleRowIsNoHolder() {
    String table =
        LABELS
            + """
                 Class A Shares
                   Birch, Probe & Orr, Inc.    44,000                17.7%
                 Class B Shares
                   Birch, Probe & Orr, Inc.    75,000                17.4%
                   Alder Bank, Inc.            27,000                 5.7%
            """;
    assertThat(owned(table))
        .containsExactly(
            "Birch, Probe & Orr, Inc.: 44000",
            "Birch, Probe & Orr, Inc.: 75000",
            "Alder Bank, Inc.: 27000");
  }

  @ParameterizedTest
  @ValueSource(strings = {"CLASS I", "CLASS II (continued)", "COMMON STOCK DIRECTORS"})
  void aHeadingRightOverARowIsNoPartOfItsName(String heading) {
    String row = "     Ada Sample                     9,000                9.0%\n";
    String other = "     Otto Probe                     8,000                8.0%\n";
    assertThat(owned(LABELS + row + "\n     " + heading + "\n" + other))
        .containsExactly("Ada Sample: 9000", "Otto Probe: 8000");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Ada Sample, 57; Ada Sample",
        "Ada Sample (age 57); Ada Sample",
        "Ada Sample (age 57) 1975; Ada Sample",
        "Ada Sample*, aged 57; Ada Sample",
        "Fund 57, L.P.; Fund 57, L.P."
      })
  void anAgeIsNoPartOfAName(String cell, String name) {
    assertThat(owned(LABELS + "     %-30s 9,000                9.0%%%n".formatted(cell)))
        .containsExactly(name + ": 9000");
  }

  @Test
  void signsOnALineOfTheirOwnAreMarks() {
    String table =
        LABELS
            + """
                 Ada Sample                     9,000                9.0%
                 * **
                 Otto Probe                     8,000**              8.0%
            """;
    assertThat(owned(table)).containsExactly("Ada Sample: 9000", "Otto Probe: 8000");
  }

  @Test
  void whereProseNamesCommonStockAndClassBTheCountIsOfCommonStock() {
    String prose =
        "     The table shows the beneficial ownership of Common Stock and Class B Common"
            + " Stock.\n\n";
    OwnershipReport report =
        Reading.read(
            prose + LABELS + "     Ada Sample                     9,000                9.0%\n");
    assertThat(report.positions())
        .extracting(p -> report.security(p.security()).label())
        .containsExactly("common stock");
  }

  @Test
  void figuresBelowAllNamesBelongToThem() {
    String table =
        LABELS
            + """
                 Alder Ridge Fund
                                                9,000                9.0%

                 Birch & Daughters
                                                8,000                8.0%
            """;
    assertThat(owned(table)).containsExactly("Alder Ridge Fund: 9000", "Birch & Daughters: 8000");
  }

  @Test
  void whatADirectorDoesForAFundIsNoClassOfIt() {
    String table =
        """
        <p>The table shows the beneficial ownership of shares of the Fund.</p>
        <table><tr><td>Name and Age</td><td>Position(s) Held With Fund</td><td>Shares of the Fund
        Beneficially Owned</td></tr>
        <tr><td>Ada Sample<br>55</td><td>Trustee(1)</td><td>4,534**</td></tr>
        <tr><td>Otto Probe<br>61</td><td>Nominee</td><td>809</td></tr></table>
        """;
    OwnershipReport report = Reading.read("<html><body>" + table + "</body></html>");
    assertThat(Reading.owned(report)).containsExactly("Ada Sample: 4534", "Otto Probe: 809");
    assertThat(report.positions())
        .extracting(p -> report.security(p.security()).label())
        .containsOnly("shares");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ALDER WORKS CORPORATION 31", "2024 PROXY STATEMENT"})
  void theFootOfAPagePartsNoTableFromItsNotes(String foot) {
    String heading = "| Name | Shares owned(1) | Percent |\n|---|---|---|\n";
    OwnershipReport report =
        Reading.read(
            "The table shows the beneficial ownership of our common stock.\n\n"
                + heading
                + "| Ada Sample | 9,000(2) | 9.0% |\n| Otto Probe | 100 | * |\n\n"
                + foot
                + "\n\n"
                + heading
                + "| Birch Partners LLC | 7,000(3) | 7.0% |\n\n"
                + "(1) As of March 1.\n\n(2) Held in trust.\n\n(3) Held by a fund.\n");
    assertThat(report.positions()).filteredOn(p -> !p.notes().isEmpty()).hasSize(2);
    assertThat(Reading.owned(report))
        .containsExactly("Ada Sample: 9000", "Otto Probe: 100", "Birch Partners LLC: 7000");
  }
}
