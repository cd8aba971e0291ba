package org.stakegraph.ingest.block;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Words and figures of a typed line that single blanks part. */
class OverrunTest {
  @Test
  void aNameRunsUpToACountAndItsPercentage() {
    assertThat(
            Shown.typed(
                """
                Name of Holder         Shares    Percent   Votes

                Quillmoor Partners LP 8,000,000 16.0 %   21.5%
                Ada Quill                12,500      *       *
                """))
        .containsExactly(
            "0=Name of Holder | 1=Shares | 2=Percent | 3=Votes",
            "0=Quillmoor Partners LP | 1=8,000,000 | 2=16.0 % | 3=21.5%",
            "0=Ada Quill | 1=12,500 | 2=* | 3=*");
  }

  @Test
  void figuresOfSeveralColumnsStandInThemThoughSingleBlanksPartThem() {
    assertThat(
            Shown.typed(
                """
                Name             Class A    %       Class B

                Ada Quill         12,500    *        40,000
                Quill Fund     1,850,683 3.6%   220,161,042
                Ivo Brandt     1,850,683 3.6% 1,220,161,042
                """))
        .containsExactly(
            "0=Name | 1=Class A | 2=% | 3=Class B",
            "0=Ada Quill | 1=12,500 | 2=* | 3=40,000",
            "0=Quill Fund | 1=1,850,683 | 2=3.6% | 3=220,161,042",
            "0=Ivo Brandt | 1=1,850,683 | 2=3.6% | 3=1,220,161,042");
  }

  @Test
  void aNumberThatStandsAsItsColumnDoesIsAFigureWhereTheRowHasNoOther() {
    assertThat(
            Shown.typed(
                """
                Name           Class A    Class B    Total

                Orson B. Quill 3,250,452  9,805,545  13,055,997
                Ivo Brandt     2,000      1,000      3,000
                Thea R. Larkin 510        2,693,178  2,693,688
                """))
        .contains("0=Thea R. Larkin | 1=510 | 2=2,693,178 | 3=2,693,688");
  }

  @Test
  void aNumberThatEndsANameStaysInIt() {
    assertThat(
            Shown.typed(
                """
                Name of Holder            Shares     Percent

                Quillmoor Ventures 500               2.0%
                Quillmoor Fund of 2001    812,500    4.0%
                """))
        .contains(
            "0=Quillmoor Ventures 500 | 2=2.0%", "0=Quillmoor Fund of 2001 | 1=812,500 | 2=4.0%");
  }

  @Test
  void wordsThatLeadToAFigureStayWithIt() {
    assertThat(
            Shown.typed(
                """
                Name                Owned            To Be Sold     After

                Quillmoor LP    1,203,411       Up to 20,000,000        0
                """))
        .contains("0=Quillmoor LP | 1=1,203,411 | 2=Up to 20,000,000 | 3=0");
  }
}
