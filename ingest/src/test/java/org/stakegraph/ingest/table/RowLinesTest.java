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
}
