package org.stakegraph.ingest.block;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stakegraph.ingest.ProcessorTime;
import org.stakegraph.ingest.block.drawn.DrawnTables;
import org.stakegraph.ingest.source.SourceText;
import org.stakegraph.ingest.text.TextRange;

/** Columns that lines show which are drawn around them or over them. */
class DrawnTablesTest {
  private static List<String> shown(String text) {
    return Shown.blocks(DrawnTables.find(SourceText.of(text), new TextRange(0, text.length())));
  }

  @Test
  void bordersPartRowsAndBarsPartCells() {
    assertThat(
            shown(
                """
                Principal holders

                +----------------+---------+---------+
                | Name and       | Shares  | Percent |
                | Address        |         |         |
                +================+=========+=========+
                | Ada Quill (1)  | 5,000   | 6.9%    |
                | 9 Mill Lane    |         |         |
                +----------------+---------+---------+
                | Otto Vale      | 1,200   | \\*      |
                +----------------+---------+---------+
                """))
        .containsExactly(
            "grid 0=Name and/Address | 1=Shares | 2=Percent"
                + " // 0=Ada Quill (1)/9 Mill Lane | 1=5,000 | 2=6.9%"
                + " // 0=Otto Vale | 1=1,200 | 2=*");
  }

  @Test
  void aLabelWithoutABarInItSpansColumns() {
    assertThat(
            shown(
                """
                +-------+-----------------+
                | Name  | Before the Sale |
                |       +--------+--------+
                |       | Shares | %      |
                +-------+--------+--------+
                | Ada   | 5,000  | 6.9    |
                +-------+--------+--------+
                | Otto  | 1,200  | 2.0    |
                +-------+--------+--------+
                """))
        .as("a border that stands in some columns only is not understood")
        .noneMatch(block -> block.startsWith("grid"));
    assertThat(
            shown(
                """
                +-------+-----------------+
                |       | Before the Sale |
                +-------+--------+--------+
                | Name  | Shares | %      |
                +-------+--------+--------+
                | Ada   | 5,000  | 6.9    |
                +-------+--------+--------+
                """))
        .containsExactly(
            "grid 1+1=Before the Sale // 0=Name | 1=Shares | 2=% // 0=Ada | 1=5,000 | 2=6.9");
  }

  @Test
  void eachLineIsARowWhereBordersStandAroundTheTableOnly() {
    assertThat(
            shown(
                """
                \u250C\u2500\u2500\u2500\u2500\u2500\u2500\u252C\u2500\u2500\u2500\u2500\u2500\u2500\u2500\u2510
                \u2502 Name \u2502 Shares\u2502
                \u251C\u2500\u2500\u2500\u2500\u2500\u2500\u253C\u2500\u2500\u2500\u2500\u2500\u2500\u2500\u2524
                \u2502 Ada  \u2502 5,000 \u2502
                \u2502 Otto \u2502 1,200 \u2502
                \u2514\u2500\u2500\u2500\u2500\u2500\u2500\u2534\u2500\u2500\u2500\u2500\u2500\u2500\u2500\u2518
                """))
        .containsExactly("grid 0=Name | 1=Shares // 0=Ada | 1=5,000 // 0=Otto | 1=1,200");
  }

  @Test
  void aFrameAroundATableOnlyPlacesIt() {
    assertThat(
            shown(
                """
                +------------------------+
                | +-------+--------+     |
                | | Name  | Shares |     |
                | +-------+--------+     |
                | | Ada\\  | 5,000  |     |
                | | Quill |        |     |
                | +-------+--------+     |
                +------------------------+
                """))
        .containsExactly("grid 0=Name | 1=Shares // 0=Ada/Quill | 1=5,000");
  }

  @Test
  void whatIsTooLongForItsColumnIsWholeAgain() {
    assertThat(
            shown(
                """
                +-----------+---------+
                | Per       | Shares  |
                | centages  | Benef   |
                |           | icially |
                +-----------+---------+
                | Ada Quill | 3,      |
                |           | 400,000 |
                +-----------+---------+
                """))
        .containsExactly(
            "grid 0=Per/centages | 1=Shares/Beneficially // 0=Ada Quill | 1=3,400,000");
  }

  @Test
  void aTableWhoseNumbersAreCutAnywhereIsNone() {
    assertThat(
            shown(
                """
                +------+------+
                | Name | Sha  |
                |      | res  |
                +------+------+
                | Ada  | 2    |
                |      | ,312 |
                |      | ,000 |
                +------+------+
                """))
        .noneMatch(block -> block.startsWith("grid"));
  }

  @Test
  void columnsAreAsWideAsThePiecesOfALine() {
    assertThat(
            shown(
                """
                Holders

                  ----------------------------------
                  Name and         Shares    Percent
                  Address          Owned
                  ---------------- --------- -------
                  Ada Quill 12th   5,000     6.9%
                  Street

                  Otto Vale        1,200     *
                  ----------------------------------

                Text.
                """))
        .containsExactly(
            "grid 0=Name and/Address | 1=Shares/Owned | 2=Percent"
                + " // 0=Ada Quill 12th/Street | 1=5,000 | 2=6.9%"
                + " // 0=Otto Vale | 1=1,200 | 2=*");
  }

  @Test
  void linesUnderLabelsThatStandTwiceAreNoTableOfTheirOwn() {
    assertThat(
            shown(
                """
                Name             Shares    Percent
                ---------------- --------- -------
                Ada Quill        5,000     6.9%
                ---------------- --------- -------
                Total            5,000     6.9%
                """))
        .isEmpty();
    assertThat(
            shown(
                """

                - -------------------------------
                     Name             Shares
                - -------------------------------
                Ada Quill             5,000
                - -------------------------------
                """))
        .isEmpty();
  }

  @Test
  void wordsOverTheEdgeOfAColumnLeaveATableToOthers() {
    assertThat(
            shown(
                """

                ----- --------- -------
                Ada Quill 5,000 6.9%
                ----- --------- -------
                """))
        .isEmpty();
  }

  @Test
  void endlessFramesAreReadInLinearTime() {
    String open = "+---+---+\n".repeat(40_000);
    String bars = "+---+---+\n" + "| a | 1 |\n".repeat(40_000) + "+---+---+\n";
    String rules = "\n--- ---\n".repeat(40_000);

    for (String text : List.of(open, bars, rules)) {
      ProcessorTime.within(Duration.ofSeconds(10), () -> shown(text));
    }
  }
}
