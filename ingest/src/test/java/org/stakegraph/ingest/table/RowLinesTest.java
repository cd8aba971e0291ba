package org.stakegraph.ingest.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Rows whose cells hold a paragraph for each holder. */
class RowLinesTest {
  private static final String PROSE =
      "The table shows the beneficial ownership of our common stock.\n";

  @Test
  void aTableInOneRowHasItsHeadingOnTheFirstLines() {
    assertThat(
            Typed.rows(
                PROSE
                    + "Name / Ada Sample / Alder Fund, L.P. | Shares Owned / 1,000 / 20,000 |"
                    + " Percent of Class / * / 4.5%\n"))
        .containsExactly("Ada Sample b1000 b%<1", "Alder Fund, L.P. b20000 b%4.5");
  }

  @Test
  void aLineTooFewLeavesItOpenWhoseFiguresTheyAre() {
    assertThat(
            Typed.rows(
                PROSE
                    + "Name / Ada Sample / Alder Fund, L.P. | Shares Owned / 1,000 / 20,000 |"
                    + " Percent of Class / 4.5%\n"))
        .isEmpty();
  }

  @Test
  void linesOfOneHolderAreNotParted() {
    assertThat(
            Typed.rows(
                PROSE
                    + """
                    Name | Class | Shares Owned
                    Ada Sample / 1 Mill Lane / Dover, NH 03820 | Total / A / B | 1,000 / 400 / 600
                    """))
        .noneMatch(row -> row.contains("Mill Lane"));
  }

  @Test
  void namesWithTheirAddressesInOneCellHaveALineOfFiguresEach() {
    String table =
        PROSE
            + """
            Name | Shares Owned | Percent of Class
            Ada Sample / 1 Mill Lane / Dover, NH 03820 / Alder Fund, L.P. / c/o Alder LLC / Erie, PA 16501 / All officers / as a group (2 persons) | 1,000 / 20,000 / FIGURE | * / 4.5% / 4.7%
            """;

    assertThat(Typed.rows(table.replace("FIGURE", "21,000")))
        .containsExactly(
            "Ada Sample b1000 b%<1",
            "Alder Fund, L.P. b20000 b%4.5", "All officers as a group (2 persons) b21000 b%4.7");
    assertThat(Typed.rows(table.replace("FIGURE", "19,500")))
        .contains("Ada Sample b1000 b%<1", "All officers as a group (2 persons) b19500 b%4.7");
    assertThat(Typed.rows(table.replace(" / FIGURE", "")))
        .noneMatch(row -> row.contains("b1000") || row.contains("b20000"));
  }

  @Test
  void aHolderOfTwoAddressesIsOne() {
    assertThat(
            Typed.rows(
                PROSE
                    + """
                    Name | Shares Owned | Percent of Class
                    Ada Sample / 1 Mill Lane / Dover, NH 03820 / 2 Quay Road / Erie, PA 16501 | 1,000 / 500 | 1.0% / 0.5%
                    Otto Probe | 2,000 | 2.0%
                    """))
        .noneMatch(row -> row.startsWith("2 Quay") || row.contains("b500 "));
  }

  @Test
  void partsOfWhatOneHolderOwnsAddUp() {
    assertThat(
            Typed.rows(
                PROSE
                    + """
                    Name | Shares Owned | Percent of Class
                    Ada Sample / Dover, NH 03820 | 900 / 100 / 1,000 | 1.0%
                    Otto Probe | 2,000 | 2.0%
                    """))
        .containsExactly("Ada Sample b1000 b%1.0", "Otto Probe b2000 b%2.0");
  }
}
