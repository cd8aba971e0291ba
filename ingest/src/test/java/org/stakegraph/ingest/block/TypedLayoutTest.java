package org.stakegraph.ingest.block;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stakegraph.ingest.source.SourceText;
import org.stakegraph.ingest.text.TextRange;

/** How typists of different houses set names, marks and figures of one table. */
class TypedLayoutTest {
  @Test
  void slashesAndBracesAroundMarksAreTypedRaisedFigures() {
    assertThat(
            Shown.typed(
                """
                Name                          Shares Owned      Percent
                Larkspur Bank and Trust(/1/)     1,446,661       7.82%
                Quay Partners /12/                 208,499       1.14%
                Ada Quill                          302,860 {(3)} 1.60%
                Ivo Brandt                     6,095,238/(4)/   26.20%
                """))
        .containsExactly(
            "0=Name | 1=Shares Owned | 2=Percent",
            "0=Larkspur Bank and Trust(1) | 1=1,446,661 | 2=7.82%",
            "0=Quay Partners (12) | 1=208,499 | 2=1.14%",
            "0=Ada Quill | 1=302,860 (3) | 2=1.60%",
            "0=Ivo Brandt | 1=6,095,238(4) | 2=26.20%");
  }

  @Test
  void aDotBehindAMarkLeadsToTheFigures() {
    assertThat(
            Shown.typed(
                """
                Name                          Shares Owned      Percent
                Larkspur Fund, L.P.(4)......     1,446,661       7.82%
                Quay Partners Ltd...........       208,499       1.14%
                """))
        .containsExactly(
            "0=Name | 1=Shares Owned | 2=Percent",
            "0=Larkspur Fund, L.P.(4) | 1=1,446,661 | 2=7.82%",
            "0=Quay Partners Ltd. | 1=208,499 | 2=1.14%");
  }

  @Test
  void cellsOfTheLastRowGoOnWithinTheTagsOfATable() {
    String table =
        """
        <TABLE>
        <CAPTION>
        Name                   Shares Owned      Shares Registered
        <S>                    <C>               <C>
        Larkspur LLC(3)             500,000      Up to 1,446,661
                                                 shares of
                                                 common stock
        Quay Private               200,000       Up to 208,499
        Partners II, LLC(3)                      shares of
                                                 common stock
        %s
        </TABLE>
        """;
    List<String> rows =
        List.of(
            "0=Name | 1=Shares Owned | 2=Shares Registered",
            "0=Larkspur LLC(3) | 1=500,000 | 2=Up to 1,446,661/shares of/common stock",
            "0=Quay Private/Partners II, LLC(3) | 1=200,000 "
                + "| 2=Up to 208,499/shares of/common stock");
    assertThat(Shown.typed(table.formatted(""))).isEqualTo(rows);
    assertThat(
            Shown.typed(table.formatted("The columns count shares that notes are converted into.")))
        .isEqualTo(rows);
  }

  @Test
  void aTitleOfAClassUnderANameIsARowAndNoLineOfItsAddress() {
    assertThat(
            Shown.typed(
                """
                Name                          Shares Owned      Percent
                Larkspur Fund, L.P.
                 1 Test Street
                   Class A Common Stock          1,446,661       7.82%
                Quay Trust for
                 Common Growth                     208,499       1.14%
                """))
        .containsExactly(
            "0=Name | 1=Shares Owned | 2=Percent",
            "0=Larkspur Fund, L.P./1 Test Street",
            "0=Class A Common Stock | 1=1,446,661 | 2=7.82%",
            "0=Quay Trust for/Common Growth | 1=208,499 | 2=1.14%");
  }

  @Test
  void datesAndFractionsKeepTheirSlashes() {
    assertThat(
            Shown.typed(
                """
                Name                          Shares Owned      Percent
                Orr Trust U/A 7/8/04             1,446,661       7.82%
                Birch Trust dated 2/7/             208,499       1.14%
                """))
        .containsExactly(
            "0=Name | 1=Shares Owned | 2=Percent",
            "0=Orr Trust U/A 7/8/04 | 1=1,446,661 | 2=7.82%",
            "0=Birch Trust dated 2/7/ | 1=208,499 | 2=1.14%");
  }

  @Test
  void aDashBetweenANumberAndItsPercentageIsNoFigure() {
    assertThat(
            Shown.typed(
                """
                                  Number and Percentage
                Name              of Shares Beneficially Owned
                Ada Quill         19,328,000 (1) - 40.2%
                Ivo Brandt           175,000     -  0.3%
                Lena Orr                 -0-     -  0.0%
                """))
        .endsWith(
            "0=Ada Quill | 1=19,328,000 (1) | 2=40.2%",
            "0=Ivo Brandt | 1=175,000 | 2=0.3%", "0=Lena Orr | 1=-0- | 2=0.0%");
  }

  @Test
  void aDashInAColumnOfItsOwnIsOne() {
    assertThat(
            Shown.typed(
                """
                Name              Owned        Offered        Percent
                Ada Quill        19,328         1,000            4.2%
                Ivo Brandt          175           -              0.3%
                """))
        .endsWith(
            "0=Ada Quill | 1=19,328 | 2=1,000 | 3=4.2%", "0=Ivo Brandt | 1=175 | 2=- | 3=0.3%");
  }

  @Test
  void thePostalCodeBehindATownIsNoFigure() {
    assertThat(
            Shown.typed(
                """
                Name and Address     Shares Owned    Percent

                Ada Quill                 495,167        6.3
                12 Quay Street
                Denver, Colorado  80202

                Ivo Brandt                 55,178        3.1
                P.O. Box 7
                Port Ellery, ME  04000
                """))
        .endsWith(
            "0=Ada Quill/12 Quay Street/Denver, Colorado 80202 | 1=495,167 | 2=6.3",
            "0=Ivo Brandt/P.O. Box 7/Port Ellery, ME 04000 | 1=55,178 | 2=3.1");
  }

  @Test
  void nothingChangesThatWhereTheMarkOfANoteFollowsTheCode() {
    assertThat(
            Shown.typed(
                """
                Name and Address              Shares Owned    Percent

                Ada Quill
                12 Quay Street
                New York, New York  10022 (2)      60,000        9.2

                Ivo Brandt
                P.O. Box 7
                Port Ellery, ME  04000(3)          55,178        3.1
                """))
        .endsWith(
            "0=Ada Quill/12 Quay Street/New York, New York 10022 (2) | 1=60,000 | 2=9.2",
            "0=Ivo Brandt/P.O. Box 7/Port Ellery, ME 04000(3) | 1=55,178 | 2=3.1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "New York, NY   10022",
        "New York, NY    10022(3)",
        "New York NY  10022",
        "St. Louis, Mo.  63101",
        "Chicago, Il.   60606",
        "Boston, Mass.  02110",
      })
  void thePostalCodeMayStandFurtherOffAndTheStateBeShortened(String town) {
    assertThat(
            Shown.typed(
                """
                Name and Address              Shares Owned    Percent

                Ada Quill                          60,000        9.2
                12 Quay Street
                %s

                Ivo Brandt                         55,178        3.1
                P.O. Box 7
                Port Ellery, ME 04000
                """
                    .formatted(town)))
        .endsWith(
            "0=Ada Quill/12 Quay Street/" + town.replaceAll(" {2,}", " ") + " | 1=60,000 | 2=9.2",
            "0=Ivo Brandt/P.O. Box 7/Port Ellery, ME 04000 | 1=55,178 | 2=3.1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Larkspur & Co", "LARKSPUR OR", "Quay Partners, L.P.", "Ada Quill MD"})
  void aFigureBehindANameThatEndsLikeAStateStays(String name) {
    assertThat(
            Shown.typed(
                """
                Name                 Shares Owned    Percent
                %-19s  10022           9.2
                Ivo Brandt           55178           3.1
                """
                    .formatted(name)))
        .endsWith("0=" + name + " | 1=10022 | 2=9.2", "0=Ivo Brandt | 1=55178 | 2=3.1");
  }

  @Test
  void aCommaBeforeFiveDigitsNamesNoState() {
    assertThat(
            Shown.typed(
                """
                Name            Shares Owned    Percent
                Quay Partners,  10022           9.2
                Ivo Brandt      55178           3.1
                """))
        .endsWith("0=Quay Partners, | 1=10022 | 2=9.2", "0=Ivo Brandt | 1=55178 | 2=3.1");
  }

  @Test
  void fiveDigitsBehindANameAreItsShares() {
    assertThat(
            Shown.typed(
                """
                Name                Shares Owned    Percent
                Ada Quill, Trustee  10022 (2)           9.2
                Ivo Brandt          55178               3.1
                """))
        .endsWith("0=Ada Quill, Trustee | 1=10022 (2) | 2=9.2", "0=Ivo Brandt | 1=55178 | 2=3.1");
  }

  @Test
  void theStateMayStandApartFromTheTown() {
    assertThat(
            Shown.typed(
                """
                Name and Address            Shares    Percent
                Ada Quill
                 .........................678,811        13.4
                  1299 Quay Avenue
                  Santa Monica,  CA  90401
                Ivo Brandt................12,000          1.1
                """))
        .endsWith(
            "0=Ada Quill/1299 Quay Avenue/Santa Monica, CA 90401 | 1=678,811 | 2=13.4",
            "0=Ivo Brandt | 1=12,000 | 2=1.1");
  }

  @Test
  void aClassOfTwoLettersIsNoState() {
    assertThat(
            Shown.typed(
                """
                Name           Class    Shares    Percent
                Ada Quill      CS  80202        6.3
                Ivo Brandt     CS  12000        1.1
                """))
        .endsWith("0=Ada Quill | 1=CS | 2=80202 | 3=6.3", "0=Ivo Brandt | 1=CS | 2=12000 | 3=1.1");
  }

  @Test
  void twoBlanksInABracketPartNoColumns() {
    assertThat(
            Shown.typed(
                """
                Name                                         Shares    Percent
                Ada Quill                                    80,202        6.3
                All directors as a group (23  persons)      120,000       11.1
                """))
        .endsWith("0=All directors as a group (23 persons) | 1=120,000 | 2=11.1");
  }

  @Test
  void aNumberOfFiveDigitsBehindAPersonIsAFigure() {
    assertThat(
            Shown.typed(
                """
                Name           Shares    Percent
                Quill, Ada      80202        6.3
                Brandt, Ivo     12000        1.1
                """))
        .endsWith("0=Quill, Ada | 1=80202 | 2=6.3", "0=Brandt, Ivo | 1=12000 | 2=1.1");
  }

  @Test
  void marksEndLabelsThatSingleBlanksPart() {
    assertThat(
            Shown.typed(
                """
                Name                     Shares   Options (a) Warrants (b) Total (c)  Percent

                Ada Quill               495,167     463,000      15,000     973,167       6.3
                Ivo Brandt              455,178      17,500      15,000     487,678       3.1
                """))
        .startsWith("0=Name | 1=Shares | 2=Options (a) | 3=Warrants (b) | 4=Total (c) | 5=Percent");
  }

  @Test
  void aMarkInsideALabelOfOneColumnPartsNothing() {
    assertThat(
            Shown.typed(
                """
                Name                    Shares Owned (1) Before      Percent

                Ada Quill                        495,167                 6.3
                Ivo Brandt                       455,178                 3.1
                """))
        .startsWith("0=Name | 1=Shares Owned (1) Before | 2=Percent");
  }

  @Test
  void aHeadingThatBeginsOverTheNamesStandsOverThemAndTheAddresses() {
    assertThat(
            Shown.typed(
                """
                         Name and Address of Holder             Shares Owned    Percent
                Ada Quill           12 Quay Street                   495,167        6.3
                                    Denver, Colorado
                Ivo Brandt          7 Orchard Road                    55,178        3.1
                                    Albany, New York
                """))
        .containsExactly(
            "0+1=Name and Address of Holder | 2=Shares Owned | 3=Percent",
            "0=Ada Quill | 1=12 Quay Street/Denver, Colorado | 2=495,167 | 3=6.3",
            "0=Ivo Brandt | 1=7 Orchard Road/Albany, New York | 2=55,178 | 3=3.1");
  }

  @Test
  void theNameOfAGroupIsNoLineOfTheNameAboveIt() {
    assertThat(
            Shown.typed(
                """
                Name                                         Shares Owned      Percent
                Larkspur Capital Group                          8,093,000         15.0%
                Massachusetts Orchard
                  Services Co.                                  4,114,000          7.6%
                Ada Quill                                          25,030            *
                  All directors, the director nominee
                   and executive officers as a group
                   (16 persons including those named
                   above)                                       1,288,900          3.9%
                """))
        .endsWith(
            "0=Ada Quill | 1=25,030 | 2=*",
            "0=All directors, the director nominee/and executive officers as a group"
                + "/(16 persons including those named/above) | 1=1,288,900 | 2=3.9%");
  }

  @Test
  void aMarkAloneInAColumnStaysThere() {
    assertThat(
            Shown.typed(
                """
                Name            Shares             Percent
                Ada Quill      282,201     (5)      23.94%
                Ivo Brandt     132,261               (a)
                """))
        .endsWith("0=Ada Quill | 1=282,201 (5) | 2=23.94%", "0=Ivo Brandt | 1=132,261 | 2=(a)");
  }

  @Test
  void theAddressUnderTheLastNameMayReachBelowTheFigures() {
    assertThat(
            Shown.typed(
                """
                Name and Address                   Shares          Percent
                        Ada Quill                   12,411            30.6
                                12 Quay Street
                                Sunbury, PA 17801
                        Orr Holdings, L.P.           8,773            19.4
                                919 North Orchard Street, Suite 200
                                Wilmington, DE 19801
                """))
        .endsWith(
            "0=Orr Holdings, L.P./919 North Orchard Street, Suite 200/Wilmington, DE 19801"
                + " | 1=8,773 | 2=19.4");
  }

  @Test
  void spacedDotsBehindANameAreLeaders() {
    assertThat(
            Shown.typed(
                """
                Name                    Shares      Percent
                Ada Quill . .           12,411         3.7%
                Ivo Brandt. .            8,773         2.7%
                Orr & Co. .              1,000         1.0%
                """))
        .endsWith(
            "0=Ada Quill | 1=12,411 | 2=3.7%",
            "0=Ivo Brandt | 1=8,773 | 2=2.7%", "0=Orr & Co. | 1=1,000 | 2=1.0%");
  }

  @Test
  void aNameAndItsFigureMayShareASingleBlankBeforeAMark() {
    assertThat(
            Shown.typed(
                """
                Name                                     Shares           Percent
                Ada Quill                              995,085 (2)          1.93%
                All directors as a group (15 persons) 5,994,080 (6)        11.31%
                """))
        .endsWith("0=All directors as a group (15 persons) | 1=5,994,080 (6) | 2=11.31%");
  }

  @Test
  void theEndOfAGroupsNameMayStandBesideMoreOfItsFigures() {
    assertThat(
            Shown.typed(
                """
                Name                      Shares     Percent
                Ada Quill                 12,205       3.97

                Directors and
                Executive Officers       390,996      16.82
                as a Group               314,094      13.52
                (12 persons)
                """))
        .endsWith(
            "0=Directors and/Executive Officers/as a Group/(12 persons)"
                + " | 1=390,996/314,094 | 2=16.82/13.52");
  }

  @Test
  void aHundredThousandSignsTakeLinearTime() {
    String signs = "/1{(-\u2013/".repeat(14_000) + "  1,000  5%\n";
    Assertions.assertTimeout(
        Duration.ofSeconds(5),
        () -> AsciiReader.read(SourceText.of(signs), new TextRange(0, signs.length())));
  }

  @Test
  void twoBlanksPartAClassFromTheNameThatStandsUnderALabel() {
    assertThat(
            Shown.typed(
                """
                Title
                  of    Name and Address of      Amount
                Class   Beneficial Owner         Owned        Percent
                ------  -----------------------  -----------  -------
                Common  Ada Quill                  2,115,400    24.6%
                        9 Mill Lane
                        Dover, NH 03820

                Common  Otto Vale                    870,000    10.1%
                """))
        .contains(
            "0=Ada Quill/9 Mill Lane/Dover, NH 03820 | 1=2,115,400 | 2=24.6% | 3=Common",
            "0=Otto Vale | 1=870,000 | 2=10.1% | 3=Common");
  }

  @Test
  void wordsOfAColumnMayBeCentredOrEndBelowEachOther() {
    assertThat(
            Shown.typed(
                """
                                           Relationship    Shares
                Name                        to Company     Offered
                Ada Quill                       None        50,000
                Otto Vale Partners, L.P.     Consultant    800,000
                Ivo Marsh                       None         9,000
                """))
        .contains(
            "0=Ada Quill | 1=None | 2=50,000",
            "0=Otto Vale Partners, L.P. | 1=Consultant | 2=800,000",
            "0=Ivo Marsh | 1=None | 2=9,000");
  }

  @Test
  void aWideGapWithinOneNameMakesNoColumn() {
    assertThat(
            Shown.typed(
                """
                Name                          Shares Owned      Percent
                Ada     Quill                    1,446,661       7.82%
                Otto Vale Partners, L.P.           208,499       1.14%
                """))
        .contains("0=Ada Quill | 1=1,446,661 | 2=7.82%");
  }

  @Test
  void aCountWithItsPercentageInBracketsIsAFigure() {
    assertThat(
            Shown.typed(
                """
                Name                          Amount and Percent
                Ada Quill                      1,446,661 (7.82%)
                Otto Vale                        208,499 (1.14%)
                """))
        .containsExactly(
            "0=Name | 1=Amount and Percent",
            "0=Ada Quill | 1=1,446,661 (7.82%)",
            "0=Otto Vale | 1=208,499 (1.14%)");
  }

  @Test
  void addressesInAColumnOfTheirOwnMayBeginWithAKeeper() {
    assertThat(
            Shown.typed(
                """
                Name                Address                  Shares Owned
                Ada Quill           9 Mill Lane                 1,446,661
                Otto Vale           c/o Vale & Sons, P.C.         208,499
                """))
        .contains("0=Otto Vale | 1=c/o Vale & Sons, P.C. | 2=208,499");
  }

  @Test
  void cellsOfTheLastRowGoOnWithoutTagsAsWell() {
    assertThat(
            Shown.typed(
                """
                Name                          Shares Owned
                Ada Quill                        1,446,661
                9 Mill Lane                        (7.82%)
                Dover, NH 03820

                Otto Vale                          208,499
                1 Quay Street                      (1.14%)
                Salem, OR 97301

                The table leaves out others.
                """))
        .contains(
            "0=Ada Quill/9 Mill Lane/Dover, NH 03820 | 1=1,446,661/(7.82%)",
            "0=Otto Vale/1 Quay Street/Salem, OR 97301 | 1=208,499/(1.14%)");
  }

  @Test
  void aHeadingBehindANameThatWasSetInIsNoPartOfIt() {
    assertThat(
            Shown.typed(
                """
                Name                          Shares Owned
                -------------------           ------------
                Otto Vale Partners               1,446,661
                  III, L.P.
                Quill Revocable Living              22,000
                  Trust dtd 2/11/93
                Founders
                --------
                Ivo and Edna Marsh,                208,499
                  TEN COM
                """))
        .contains("0=Quill Revocable Living/Trust dtd 2/11/93 | 1=22,000", "0=Founders");
  }

  @Test
  void aNameMayGoOnSetOutAgainBeforeItsAddress() {
    assertThat(
            Shown.typed(
                """
                Name and Address              Shares Owned      Percent
                Quay Bank Dover &                   45,045          24%
                  Otto Vale, Trustees
                Edna Vale Trust
                P.O. Box 7500
                Dover, NH 03820

                Ivo & Edna Marsh, Trustees          11,184           6%
                Marsh Trust
                Salem, OR 97301
                """))
        .contains(
            "0=Quay Bank Dover &/Otto Vale, Trustees/Edna Vale Trust/P.O. Box 7500/Dover, NH 03820"
                + " | 1=45,045 | 2=24%",
            "0=Ivo & Edna Marsh, Trustees/Marsh Trust/Salem, OR 97301 | 1=11,184 | 2=6%");
  }

  @Test
  void aSingleRowUnderWhomItIsAboutHasItsHeadingAboveThat() {
    assertThat(
            Shown.typed(
                """
                                                   Common         Percent
                                                   Stock            of
                Name                               Owned           Class
                                                  (shares)

                Principal Shareholders

                Blue Quay LLC(1)                 2,410,330         11.4%
                  1 Mill Lane
                """))
        .containsExactly(
            "0=Name | 1=Common/Stock/Owned/(shares) | 2=Percent/of/Class",
            "0=Principal Shareholders",
            "0=Blue Quay LLC(1)/1 Mill Lane | 1=2,410,330 | 2=11.4%");
  }

  @Test
  void aLabelOverNumberAndPercentSpansBothThoughItStandsOverOne() {
    String table =
        """
                                    Class A                   Class B
                                 Common Stock              Common Stock
        Name                 Shares          LABEL      Shares        %
        Ada Quill          1,200,345        2.1%     14,555,000     88.4%
        Ivo Brandt            45,100        1.1%         10,000      1.0%
        """;

    assertThat(Shown.typed(table.replace("LABEL", "%    ")))
        .startsWith(
            "1+1=Class A/Common Stock | 3+1=Class B/Common Stock",
            "0=Name | 1=Shares | 2=% | 3=Shares | 4=%");
    assertThat(Shown.typed(table.replace("LABEL", "Owned")).get(0)).doesNotStartWith("1+1");
  }
}
