package org.stakegraph.ingest.block;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Columns set to one edge: one blank parts what the edge shows to be two cells. */
class EdgeColumnsTest {
  @Test
  void labelsThatRunIntoEachOtherArePartedWhereTheirFiguresBegin() {
    assertThat(
            Shown.typed(
                """
                Name                 Common Stock Stock Equivalents Options Exercisable Within Total
                                                                    60 Days
                Ada Quill            299,508      11,183            297,750                    608,441
                Otto Vale            10,723       55,442            -                          66,165
                """))
        .containsExactly(
            "0=Name | 1=Common Stock | 2=Stock Equivalents"
                + " | 3=Options Exercisable Within/60 Days | 4=Total",
            "0=Ada Quill | 1=299,508 | 2=11,183 | 3=297,750 | 4=608,441",
            "0=Otto Vale | 1=10,723 | 2=55,442 | 3=- | 4=66,165");
  }

  @Test
  void theLongestNameMayTouchItsFigure() {
    assertThat(
            Shown.typed(
                """
                Name                                Shares    Percent
                Ada Quill                           299,508   2.1%
                Otto Vale                           10,723    *
                All directors and officers combined 1,310,231 9.3%
                """))
        .endsWith("0=All directors and officers combined | 1=1,310,231 | 2=9.3%");
  }

  @Test
  void aCaretBeforeAMarkIsNoSign() {
    assertThat(
            Shown.typed(
                """
                Name             Shares          Percent
                Ada Quill^(2)    299,508 ^(1)    2.1%
                Otto Vale        10,723          *
                """))
        .contains("0=Ada Quill(2) | 1=299,508 (1) | 2=2.1%");
  }

  @Test
  void aNumberThatEndsANameElsewhereStaysThere() {
    assertThat(
            Shown.typed(
                """
                Name                                Shares    Percent
                Ada Quill                           299,508   2.1%
                Target Fund 2040                    10,723    *
                Target Fund 2050                    10,723    *
                """))
        .endsWith("0=Target Fund 2050 | 1=10,723 | 2=*");
  }

  @Test
  void aLabelWithAWordOverTheEdgeOfAColumnIsOne() {
    assertThat(
            Shown.typed(
                """
                Name                 Shares that are owned beneficially
                                     Number       Percent
                Ada Quill            299,508      2.1%
                Otto Vale            10,723       *
                """))
        .startsWith("1+1=Shares that are owned beneficially", "0=Name | 1=Number | 2=Percent");
  }
}
