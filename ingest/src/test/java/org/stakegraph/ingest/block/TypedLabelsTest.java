package org.stakegraph.ingest.block;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Which columns typed labels stand over, and what parts tables without tags. */
class TypedLabelsTest {
  @Test
  void aLabelInTheMiddleOfColumnsIsOverAllOfThem() {
    assertThat(
            Shown.typed(
                """
                                Owned Prior to                                               Owned After
                                   Offering             Shares Being Offered                 the Offering
                Name             Number      %      Conversion    Warrant    Total       Number      %
                Alder Fund     3,500,000   9.9%      2,000,000  1,500,000  3,500,000          0      0
                Birch Fund       700,000   1.9%        400,000    200,000    600,000    100,000      *
                """))
        .startsWith(
            "1+1=Owned Prior to/Offering | 3+2=Shares Being Offered | 6+1=Owned After/the"
                + " Offering");
  }

  @Test
  void aLabelInTheMiddleOfItsOwnColumnStaysThere() {
    assertThat(
            Shown.typed(
                """
                                      Owned Prior to         Shares            Owned After
                                         Offering            Offered            Offering
                Name                  Number      %                          Number      %
                Alder Fund          3,500,000   9.9%       3,500,000              0      0
                Birch Fund            700,000   1.9%         600,000        100,000      *
                """))
        .startsWith("1+1=Owned Prior to/Offering | 4+1=Owned After/Offering");
  }

  @Test
  void aWideLabelBesideThatOfTheNamesIsNotOverThem() {
    assertThat(
            Shown.typed(
                """
                Name             Shares Beneficially Owned Prior to the Offering   Shares Offered
                Alder Fund                                               640,000          640,000
                Birch Fund                                               360,000          300,000
                """))
        .startsWith(
            "0=Name | 1=Shares Beneficially Owned Prior to the Offering | 2=Shares Offered");
  }

  @Test
  void oneDashUnderAShortLabelIsALine() {
    assertThat(
            Shown.typed(
                """
                <TABLE>
                                   Shares                 Shares
                Name               Before          %       After          %
                - ---------     ---------          -    ---------         -
                <S>                   <C>        <C>          <C>       <C>
                Alder Fund        640,000        6.4        100,000     1.0
                Birch Fund        360,000        3.6              -       -
                </TABLE>
                """))
        .containsExactly(
            "0=Name | 1=Shares/Before | 2=% | 3=Shares/After | 4=%",
            "0=Alder Fund | 1=640,000 | 2=6.4 | 3=100,000 | 4=1.0",
            "0=Birch Fund | 1=360,000 | 2=3.6 | 3=- | 4=-");
  }

  @Test
  void wordsInAColumnOfFiguresGoOnBelow() {
    assertThat(
            Shown.typed(
                """
                Name                        Shares Owned        Offered
                Alder Fund                       640,000         Up to
                                                               620,000
                                                               shares
                Birch Capital Partners II,       360,000         Up to
                LLC (2)                                        300,000
                Cedar Trust                        9,000         9,000
                """))
        .containsExactly(
            "0=Name | 1=Shares Owned | 2=Offered",
            "0=Alder Fund | 1=640,000 | 2=Up to/620,000/shares",
            "0=Birch Capital Partners II,/LLC (2) | 1=360,000 | 2=Up to/300,000",
            "0=Cedar Trust | 1=9,000 | 2=9,000");
  }

  @Test
  void aFirmWhoseFundsFollowHeadsThem() {
    assertThat(
            Shown.typed(
                """
                Name                               Shares Owned        Offered
                Funds managed by Alder LLC (1)
                Alder Master Fund Ltd                   640,000        620,000
                Alder Credit Fund, LP                   360,000        360,000
                Entities affiliated with Birch
                Capital (2)                               9,000          9,000
                """))
        .containsExactly(
            "0=Name | 1=Shares Owned | 2=Offered",
            "0=Funds managed by Alder LLC (1)",
            "0=Alder Master Fund Ltd | 1=640,000 | 2=620,000",
            "0=Alder Credit Fund, LP | 1=360,000 | 2=360,000",
            "0=Entities affiliated with Birch/Capital (2) | 1=9,000 | 2=9,000");
  }

  @Test
  void labelsWithSingleBlanksBetweenThemBeginWhereTheirColumnsDo() {
    assertThat(
            Shown.typed(
                """
                Name             Direct    Indirect Shares Total Votes

                Orson B. Quill   3,250,452 9,805,545       13,055,997
                Thea Larkin      2,510     2,693,178       2,695,688
                """))
        .first()
        .isEqualTo("0=Name | 1=Direct | 2=Indirect Shares | 3=Total Votes");
    assertThat(
            Shown.typed(
                """
                                         Owned Before   Shares Offered Shares Owned
                Selling Stockholder      the Offering                  After the Offering

                Quillmoor LP             1,200,000      700,000        500,000
                Ada Quill                40,000         40,000         0
                """))
        .contains("0=Quillmoor LP | 1=1,200,000 | 2=700,000 | 3=500,000")
        .anyMatch(row -> row.contains("2=Shares Offered | 3=Shares Owned/After the Offering"));
  }

  @Test
  void oneLabelOverColumnsWithLabelsOfTheirOwnIsNotParted() {
    assertThat(
            Shown.typed(
                """
                                  Company Shares Held
                Name              Number  Rate

                Quillmoor LP      12,000  1.2%
                Ada Quill         40,000  4.0%
                """))
        .first()
        .isEqualTo("1+1=Company Shares Held");
  }

  @Test
  void aLabelOverTheMiddleOfSeveralClassesStandsOverAllOfThem() {
    assertThat(
            Shown.typed(
                """
                                   Shares Owned Before                  Shares Owned After
                                        this Sale                           this Sale
                             Class A     Class B     Class C     Class A     Class B     Class C
                Name          Shares      Shares      Shares      Shares      Shares      Shares
                Ada Quill    500,000     700,000     900,000     400,000     600,000     800,000
                Otto Vale    100,000     200,000     300,000     100,000     200,000     300,000
                """))
        .startsWith(
            "1+2=Shares Owned Before/this Sale | 4+2=Shares Owned After/this Sale",
            "0=Name | 1=Class A/Shares | 2=Class B/Shares | 3=Class C/Shares"
                + " | 4=Class A/Shares | 5=Class B/Shares | 6=Class C/Shares");
  }

  @Test
  void aLabelOverOneOfTwoOrdersOfClassesStandsOverItsOwn() {
    assertThat(
            Shown.typed(
                """
                               Before                After
                          Class A    Class B    Class A    Class B
                Name      Shares     Shares     Shares     Shares
                Ada Quill 500,000    700,000    400,000    600,000
                Otto Vale 100,000    200,000    100,000    200,000
                """))
        .startsWith(
            "1+1=Before | 3+1=After",
            "0=Name | 1=Class A/Shares | 2=Class B/Shares | 3=Class A/Shares | 4=Class B/Shares");
  }
}
