package org.stakegraph.ingest.block;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stakegraph.ingest.source.SourceText;
import org.stakegraph.ingest.text.TextRange;

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

  @Test
  void whereTheColumnsOfTheNextTableAreTellsNothingOfThisOne() {
    String text =
        """
        SECURITY OWNERSHIP

        The following table shows the beneficial ownership of each class of shares.

        Name and Address                  Shares       Percent
        Ada Sample                       655,008          8.0%
        Quay 2, Box 40
        Cresco, PA 18326

        Otto Vale                         10,723          1.0%

        The following table shows the number of shares of each of the classes which
        are beneficially owned by each director and by all directors of the company.

        Name                  Class A   Class B
        Ada Sample          2,344,330   902,113
        Otto Vale               1,500    41,200
        Carl Oak                4,212    23,118
        """;
    List<Block> blocks = AsciiReader.read(SourceText.of(text), new TextRange(0, text.length()));
    assertThat(Shown.blocks(blocks))
        .contains(
            "grid 0=Name and Address | 1=Shares | 2=Percent"
                + " // 0=Ada Sample/Quay 2, Box 40/Cresco, PA 18326 | 1=655,008 | 2=8.0%"
                + " // 0=Otto Vale | 1=10,723 | 2=1.0%");
  }
}
