package org.stakegraph.ingest.block;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where typed entries of a table begin and end, and what stands in columns of their own. */
class TypedEntriesTest {
  @Test
  void officesUnderTheirLabelAreAColumnThoughTheyBeginWithoutFigures() {
    assertThat(
            Shown.typed(
                """
                <TABLE>
                Name                    Position          Owned         Offered
                <S>                     <C>               <C>           <C>
                Ada Sample              Chairman and
                                        President          640,000        300,000

                Ben Test                Vice President-
                                        Finance             85,000         60,000
                </TABLE>
                """))
        .containsExactly(
            "0=Name | 1=Position | 2=Owned | 3=Offered",
            "0=Ada Sample | 1=Chairman and/President | 2=640,000 | 3=300,000",
            "0=Ben Test | 1=Vice President-/Finance | 2=85,000 | 3=60,000");
  }

  @Test
  void wordsFarBehindOthersWithoutALabelAreNoColumn() {
    assertThat(
            Shown.typed(
                """
                <TABLE>
                Name                                      Owned         Offered
                <S>                                       <C>           <C>
                Sample Bank,            Trustee
                  for Ada Sample                           640,000        300,000

                Sample Bank,            Trustee
                  for Ben Test                              85,000         60,000
                </TABLE>
                """))
        .containsExactly(
            "0=Name | 1=Owned | 2=Offered",
            "0=Sample Bank, Trustee/for Ada Sample | 1=640,000 | 2=300,000",
            "0=Sample Bank, Trustee/for Ben Test | 1=85,000 | 2=60,000");
  }

  @Test
  void aNameThatBreaksOffGoesOnBelowItsFigures() {
    assertThat(
            Shown.typed(
                """
                Name                              Owned         Offered
                Entities affiliated with         812,500        812,500
                Alder Capital(2)
                Ada Sample                        61,000         50,000
                """))
        .containsExactly(
            "0=Name | 1=Owned | 2=Offered",
            "0=Entities affiliated with/Alder Capital(2) | 1=812,500 | 2=812,500",
            "0=Ada Sample | 1=61,000 | 2=50,000");
  }

  @Test
  void wordsThatBeginNoNameGoOnWithTheOneAboveThem() {
    assertThat(
            Shown.typed(
                """
                Name                              Owned         Offered
                Ben Test                         812,500        812,500
                of Test & Sample
                Alder Growth                      61,000         50,000
                III, L.P.
                Ada Sample                         7,000          7,000
                Birch Capital                      8,000          8,000
                  (2)
                Cedar Capital (3)                  9,000          9,000
                """))
        .containsExactly(
            "0=Name | 1=Owned | 2=Offered",
            "0=Ben Test/of Test & Sample | 1=812,500 | 2=812,500",
            "0=Alder Growth/III, L.P. | 1=61,000 | 2=50,000",
            "0=Ada Sample | 1=7,000 | 2=7,000",
            "0=Birch Capital/(2) | 1=8,000 | 2=8,000",
            "0=Cedar Capital (3) | 1=9,000 | 2=9,000");
  }

  @Test
  void aMarkBelowFiguresEndsTheNameBesideThemThoughFewNamesHaveMarks() {
    assertThat(
            Shown.typed(
                """
                Name                              Owned         Offered
                Birch Investors CF, Birch Side    61,000         50,000
                CF, L.P. and Associates CF (1)
                Cedar Fund LLC (2)                 7,000          7,000
                """))
        .containsExactly(
            "0=Name | 1=Owned | 2=Offered",
            "0=Birch Investors CF, Birch Side/CF, L.P. and Associates CF (1) | 1=61,000 | 2=50,000",
            "0=Cedar Fund LLC (2) | 1=7,000 | 2=7,000");
  }

  @Test
  void anAddressUnderFiguresIsOfTheNameBesideThem() {
    assertThat(
            Shown.typed(
                """
                Name                              Owned         Offered
                Alder Partners V, L.P.           812,500        812,500
                One Alder Island
                Salem, OR 97301
                Birch Affiliates Fund             61,000         50,000
                7 Sample Trust                     7,000          7,000
                """))
        .containsExactly(
            "0=Name | 1=Owned | 2=Offered",
            "0=Alder Partners V, L.P./One Alder Island/Salem, OR 97301 | 1=812,500 | 2=812,500",
            "0=Birch Affiliates Fund | 1=61,000 | 2=50,000",
            "0=7 Sample Trust | 1=7,000 | 2=7,000");
    assertThat(
            Shown.typed(
                """
                Name                              Owned         Offered
                Ada Sample                         9,000          9,000
                Alder
                Partners V, L.P.                 812,500        812,500
                One Alder
                Fund, L.P.                         7,000          7,000
                """))
        .as("names that wrap before their figures")
        .contains(
            "0=Alder/Partners V, L.P. | 1=812,500 | 2=812,500",
            "0=One Alder/Fund, L.P. | 1=7,000 | 2=7,000");
  }

  @Test
  void whereMarksEndNamesOneBelowFiguresEndsTheNameBesideThem() {
    String table =
        """
        Name                              Owned         Offered
        Ben Test (1)                     812,500        812,500
        Alder Opportunity Fund            61,000         50,000
        Segregated Portfolio %s
        Ada Sample (3)                     7,000          7,000
        Carl Sample (4)                    8,000          8,000
        """;

    assertThat(Shown.typed(table.formatted("B (2)")))
        .contains("0=Alder Opportunity Fund/Segregated Portfolio B (2) | 1=61,000 | 2=50,000");
    assertThat(Shown.typed(table.formatted("B")))
        .as("without a mark nobody can tell")
        .doesNotContain("0=Alder Opportunity Fund/Segregated Portfolio B | 1=61,000 | 2=50,000");
  }

  @Test
  void aNumberThatEndsANameIsNoFigure() {
    assertThat(
            Shown.typed(
                """
                Name                              Owned         Offered
                Ada Sample                        61,000         50,000
                Sample Ltd. - Account
                  4(8)                           812,500        812,500
                Sample Ltd. - Account
                  5                               12,500         12,500
                """))
        .containsExactly(
            "0=Name | 1=Owned | 2=Offered",
            "0=Ada Sample | 1=61,000 | 2=50,000",
            "0=Sample Ltd. - Account/4(8) | 1=812,500 | 2=812,500",
            "0=Sample Ltd. - Account/5 | 1=12,500 | 2=12,500");
  }

  @Test
  void linesSetInByOneBlankBelongToTheFiguresAbove() {
    assertThat(
            Shown.typed(
                """
                Name and Title                    Owned         Offered
                - ---------------------------------------------------
                Ada Sample                        61,000         50,000
                 Chairman and CEO
                Ben Test                          12,500         12,500
                 Vice President,
                 Operations
                Carl Mann                          2,500          2,500
                 Director
                -----------
                *  Less than 1%
                """))
        .containsExactly(
            "0=Name and Title | 1=Owned | 2=Offered",
            "0=Ada Sample/Chairman and CEO | 1=61,000 | 2=50,000",
            "0=Ben Test/Vice President,/Operations | 1=12,500 | 2=12,500",
            "0=Carl Mann | 1=2,500 | 2=2,500",
            "0=Director");
  }

  @Test
  void aHeadingOverTheFirstRowsDoesNotPartThemFromTheLabels() {
    assertThat(
            Shown.typed(
                """
                                     Shares          Shares
                Name                 Owned           Offered
                ---------------------------------------------

                Series A Investors

                Ada Sample           40,000          40,000
                Ben Test             20,000          20,000
                """))
        .containsExactly(
            "0=Name | 1=Shares/Owned | 2=Shares/Offered",
            "0=Series A Investors",
            "0=Ada Sample | 1=40,000 | 2=40,000",
            "0=Ben Test | 1=20,000 | 2=20,000");
  }

  @Test
  void labelsMayBeCentredFarLeftOfFiguresSetToTheRight() {
    assertThat(
            Shown.typed(
                """
                                       Number of Shares
                Name                       Offered
                Ada Sample                           2,500
                Ben Test                           425,196
                """))
        .containsExactly(
            "0=Name | 1=Number of Shares/Offered",
            "0=Ada Sample | 1=2,500",
            "0=Ben Test | 1=425,196");
  }

  @Test
  void aHeadingOverTheFirstRowsMayStandWithoutARuleAboveIt() {
    assertThat(
            Shown.typed(
                """
                                     Shares          Shares
                Name                 Owned           Offered

                Bridge Lenders:

                Ada Sample           40,000          40,000
                c/o Alder LLC

                Other Investors:
                Trustees of Birch College
                                     20,000          20,000
                """))
        .containsExactly(
            "0=Name | 1=Shares/Owned | 2=Shares/Offered",
            "0=Bridge Lenders:",
            "0=Ada Sample/c/o Alder LLC | 1=40,000 | 2=40,000",
            "0=Other Investors:",
            "0=Trustees of Birch College | 1=20,000 | 2=20,000");
  }

  @Test
  void theTitleOfTheSectionHeadsNoColumn() {
    assertThat(
            Shown.typed(
                """
                                     SELLING STOCKHOLDERS

                                     Shares          Shares
                Name                 Owned           Offered
                Ada Sample           40,000          40,000
                Ben Test             20,000          20,000
                """))
        .containsExactly(
            "0=Name | 1=Shares/Owned | 2=Shares/Offered",
            "0=Ada Sample | 1=40,000 | 2=40,000",
            "0=Ben Test | 1=20,000 | 2=20,000");
  }

  @Test
  void linesUpToAPostalCodeBelongToTheNameAboveThem() {
    String table =
        """
        Name                          Shares Owned      Percent
        Larkspur Inc. (2)                1,446,661       7.82%
        50 Quay Yards, Suite 4
        Dover, TOWN
        Quay Partners                      208,499       1.14%
        Ada Quill                          302,860       1.60%
        """;

    assertThat(Shown.typed(table.replace("TOWN", "NH 03820")))
        .containsExactly(
            "0=Name | 1=Shares Owned | 2=Percent",
            "0=Larkspur Inc. (2)/50 Quay Yards, Suite 4/Dover, NH 03820 | 1=1,446,661 | 2=7.82%",
            "0=Quay Partners | 1=208,499 | 2=1.14%",
            "0=Ada Quill | 1=302,860 | 2=1.60%");
    assertThat(Shown.typed(table.replace("TOWN", "as trustee of the")))
        .contains("0=Larkspur Inc. (2) | 1=1,446,661 | 2=7.82%");
  }

  @Test
  void aPostalCodeBesideFiguresEndsTheEntryThatTheNameBegins() {
    assertThat(
            Shown.typed(
                """
                Name                          Shares Owned      Percent
                Larkspur Inc. (2)
                50 Quay Yards, Suite 4
                Dover, NH 03820                  1,446,661       7.82%
                Quay Partners
                7 Mill Lane
                Dover, NH 03820                    208,499       1.14%
                """))
        .containsExactly(
            "0=Name | 1=Shares Owned | 2=Percent",
            "0=Larkspur Inc. (2)/50 Quay Yards, Suite 4/Dover, NH 03820 | 1=1,446,661 | 2=7.82%",
            "0=Quay Partners/7 Mill Lane/Dover, NH 03820 | 1=208,499 | 2=1.14%");
  }

  @Test
  void aTitleThatIsSetInGoesOnThoughHeadingsReadLikeIt() {
    String table =
        """
        Name                               Shares Owned      Percent
        Larkspur Quill                        1,446,661       7.82%
          President, Chief Executive
        INDENTOfficer and Director
          7 Mill Lane
        Ada Quill                               302,860       1.60%
        """;

    assertThat(Shown.typed(table.replace("INDENT", "  ")))
        .containsExactly(
            "0=Name | 1=Shares Owned | 2=Percent",
            "0=Larkspur Quill/President, Chief Executive/Officer and Director/7 Mill Lane"
                + " | 1=1,446,661 | 2=7.82%",
            "0=Ada Quill | 1=302,860 | 2=1.60%");
    assertThat(Shown.typed(table.replace("INDENT", ""))).contains("0=Officer and Director");
  }

  @Test
  void aHeadingOverRowsMayTakeTwoLinesAndAMark() {
    assertThat(
            Shown.typed(
                """
                Name                                  Shares Owned      Percent
                Directors, Named Executive Officers and
                  5% Stockholders(1)
                Larkspur Quill(2)                        1,446,661       7.82%
                Ada Quill                                  302,860       1.60%
                """))
        .containsExactly(
            "0=Name | 1=Shares Owned | 2=Percent",
            "0=Directors, Named Executive Officers and/5% Stockholders(1)",
            "0=Larkspur Quill(2) | 1=1,446,661 | 2=7.82%",
            "0=Ada Quill | 1=302,860 | 2=1.60%");
  }

  @Test
  void headingsOverRowsMayWrapBelowOtherRows() {
    assertThat(
            Shown.typed(
                """
                Name                                  Shares Owned      Percent
                Larkspur Quill                           1,446,661       7.82%
                Named Executive Officers
                and Directors:
                Ada Quill                                  302,860       1.60%
                Directors whose terms
                  expire in 2007
                Ivo Brandt                                 302,860       1.60%
                Series B Convertible Preferred
                Stock
                Ivo Brandt                                   2,860      11.60%
                Current directors and
                executive officers as a
                group (14 persons)                         605,720       3.20%
                """))
        .containsExactly(
            "0=Name | 1=Shares Owned | 2=Percent",
            "0=Larkspur Quill | 1=1,446,661 | 2=7.82%",
            "0=Named Executive Officers/and Directors:",
            "0=Ada Quill | 1=302,860 | 2=1.60%",
            "0=Directors whose terms/expire in 2007",
            "0=Ivo Brandt | 1=302,860 | 2=1.60%",
            "0=Series B Convertible Preferred/Stock",
            "0=Ivo Brandt | 1=2,860 | 2=11.60%",
            "0=Current directors and/executive officers as a/group (14 persons)"
                + " | 1=605,720 | 2=3.20%");
  }

  @Test
  void aTownWithItsStateAloneEndsTheEntryAbove() {
    assertThat(
            Shown.typed(
                """
                Name                          Shares Owned      Percent
                Larkspur Inc. (2)                1,446,661       7.82%
                New York, New York
                Quay Partners                      208,499       1.14%
                Ada Quill, President
                of Quay                            302,860       1.60%
                """))
        .containsExactly(
            "0=Name | 1=Shares Owned | 2=Percent",
            "0=Larkspur Inc. (2)/New York, New York | 1=1,446,661 | 2=7.82%",
            "0=Quay Partners | 1=208,499 | 2=1.14%",
            "0=Ada Quill, President/of Quay | 1=302,860 | 2=1.60%");
  }

  @Test
  void wordsThatOnlyEndANameShowThatFiguresStandOnFirstLines() {
    String table =
        """
        Name                               Shares Owned      Percent
        Larkspur Quill Separate Property      1,446,661       7.82%
        Trust
        Entities affiliated with Alder          302,860       1.60%
        LINE
        Alder Investments LLC                   302,000       1.60%
        Ada Quill                                 2,860          *
        """;

    assertThat(Shown.typed(table.replace("LINE", "Street Partners")))
        .containsExactly(
            "0=Name | 1=Shares Owned | 2=Percent",
            "0=Larkspur Quill Separate Property/Trust | 1=1,446,661 | 2=7.82%",
            "0=Entities affiliated with Alder/Street Partners | 1=302,860 | 2=1.60%",
            "0=Alder Investments LLC | 1=302,000 | 2=1.60%",
            "0=Ada Quill | 1=2,860 | 2=*");
    assertThat(Shown.typed(table.replace("LINE", "Entities managed by")))
        .contains("0=Entities managed by/Alder Investments LLC | 1=302,000 | 2=1.60%");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Haifa 31905, Israel", "Dover, N.H. 03820", "Erie, Pennsylvania 16501-1234"})
  void aCodeOfATownShowsWhereAnAddressEnds(String town) {
    assertThat(
            Shown.typed(
                """
                Name                          Shares Owned      Percent
                Larkspur Inc. (2)                1,446,661       7.82%
                50 Quay Yards, Suite 4
                TOWN
                All directors as a group           302,860       1.60%
                """
                    .replace("TOWN", town)))
        .contains("0=All directors as a group | 1=302,860 | 2=1.60%");
  }

  @Test
  void figuresInTheMiddleOfTheirEntriesBelongToTheLinesAboveAndBelow() {
    assertThat(
            Shown.typed(
                """
                Name and Address              Shares     Percent
                ------------------------------------------------
                Alder Investments Limited
                c/o Birch Fund Services       11,000       6.0%
                Dublin 2
                Cedar Capital Management,      5,000       3.1%
                LLC
                The Dogwood Value Realization  2,500       1.5%
                Fund (Cayman), Ltd.
                Elm Securities (Europe)        1,200         *
                Limited
                """))
        .contains(
            "0=Alder Investments Limited/c/o Birch Fund Services/Dublin 2 | 1=11,000 | 2=6.0%",
            "0=Cedar Capital Management,/LLC | 1=5,000 | 2=3.1%",
            "0=The Dogwood Value Realization/Fund (Cayman), Ltd. | 1=2,500 | 2=1.5%",
            "0=Elm Securities (Europe)/Limited | 1=1,200 | 2=*");
  }

  @Test
  void aTownWithItsCodeEndsAnEntryAroundItsFigures() {
    assertThat(
            Shown.typed(
                """
                Name and Address              Shares     Percent
                ------------------------------------------------
                Alder Partners
                1400 Mill Lane                11,000       6.0%
                Houston, Texas 77056
                Birch Pension Fund
                P.O. Box 1189                  5,000       3.1%
                Dover, New Hampshire 03820
                All officers and directors     1,200         *
                as a group (7 persons)
                """))
        .contains(
            "0=Alder Partners/1400 Mill Lane/Houston, Texas 77056 | 1=11,000 | 2=6.0%",
            "0=Birch Pension Fund/P.O. Box 1189/Dover, New Hampshire 03820 | 1=5,000 | 2=3.1%",
            "0=All officers and directors/as a group (7 persons) | 1=1,200 | 2=*");
  }

  @Test
  void formerHoldersInCapitalsOnTwoLinesHeadTheRowsBelow() {
    assertThat(
            Shown.typed(
                """
                <TABLE>
                Name                                          Owned         Offered
                <S>                                           <C>           <C>
                FORMER SHAREHOLDERS OF QUAY RECORDS
                STORAGE COMPANY AND AFFILIATES
                Ada Sample, Trustee of the
                  Sample Living Trust                        640,000        300,000
                Ben Test                                      85,000         60,000

                FORMER PARTNERS OF BIRCH & CO.
                Alder Ventures, a general
                  partnership                                 40,000         30,000
                </TABLE>
                """))
        .containsExactly(
            "0=Name | 1=Owned | 2=Offered",
            "0=FORMER SHAREHOLDERS OF QUAY RECORDS/STORAGE COMPANY AND AFFILIATES",
            "0=Ada Sample, Trustee of the/Sample Living Trust | 1=640,000 | 2=300,000",
            "0=Ben Test | 1=85,000 | 2=60,000",
            "0=FORMER PARTNERS OF BIRCH & CO.",
            "0=Alder Ventures, a general/partnership | 1=40,000 | 2=30,000");
  }

  @Test
  void theSecondLineOfAPlansNameHeadsNoRows() {
    assertThat(
            Shown.typed(
                """
                <TABLE>
                Name                                          Owned         Percent
                <S>                                           <C>           <C>
                Quay Trust Company, as                       640,000        15.6%
                Trustee of the Alder
                Employee Stock Ownership
                Plan (2)

                Ben Test                                      85,000         1.2%
                </TABLE>
                """))
        .containsExactly(
            "0=Name | 1=Owned | 2=Percent",
            "0=Quay Trust Company, as/Trustee of the Alder/Employee Stock Ownership/Plan (2)"
                + " | 1=640,000 | 2=15.6%",
            "0=Ben Test | 1=85,000 | 2=1.2%");
  }

  @Test
  void noneUnderALabelOfWordsIsNoFigure() {
    assertThat(
            Shown.typed(
                """
                <TABLE>
                SELLING SHAREHOLDER       RELATIONSHIP       OWNED      OFFERED
                -------------------       ------------      -------     -------
                Ada Sample                Director           212,000      50,000
                Sample Bank, Trustee for  None
                  Ben Test IRA                                 7,500       7,500
                Alder Partners            Noteholder          75,000      75,000
                Cora and Dan Sample,      None
                  JTWROS                                      10,000      10,000
                </TABLE>
                """))
        .containsExactly(
            "0=SELLING SHAREHOLDER | 1=RELATIONSHIP | 2=OWNED | 3=OFFERED",
            "0=Ada Sample | 1=Director | 2=212,000 | 3=50,000",
            "0=Sample Bank, Trustee for/Ben Test IRA | 1=None | 2=7,500 | 3=7,500",
            "0=Alder Partners | 1=Noteholder | 2=75,000 | 3=75,000",
            "0=Cora and Dan Sample,/JTWROS | 1=None | 2=10,000 | 3=10,000");
  }

  @Test
  void noneUnderALabelOfSharesIsAFigure() {
    assertThat(
            Shown.typed(
                """
                <TABLE>
                NAME                      POSITION           OWNED      OFFERED
                -------------------       ------------      -------     -------
                Ada Sample                Director           212,000      50,000
                Ben Test                  Director            None         None
                Alder Partners            Noteholder          75,000      75,000
                </TABLE>
                """))
        .contains("0=Ben Test | 1=Director | 2=None | 3=None");
  }
}
