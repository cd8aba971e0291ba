package org.stakegraph.ingest.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Columns that part shares by power to vote and to dispose of them. */
class PowerColumnsTest {
  private static final String PROSE =
      "The table shows the beneficial ownership of our common stock as of March 1, 2020. On that"
          + " date 100,000 shares of common stock were outstanding.\n";

  @Test
  void powersStandBesideTheSharesThatAreOwned() {
    assertThat(
            Typed.rows(
                PROSE
                    + """
                    Name | Sole Voting Power | Shared Voting Power | Sole Dispositive Power | Shared Dispositive Power | Aggregate Amount | Percent
                    Alder Fund, L.P. | 9,000 | — | 10,000 | | 10,000 | 10.0%
                    Ada Sample | | 100 | 7,900 | 100 | 8,000 | 8.0%
                    """))
        .containsExactly(
            "Alder Fund, L.P. b10000 b%10.0 sv9000 hv- sd10000 hd_",
            "Ada Sample b8000 b%8.0 sv_ hv100 sd7900 hd100");
  }

  @Test
  void powersStandUnderSpanningLabels() {
    assertThat(
            Typed.rows(
                PROSE
                    + """
                     | >2Voting Power | >2Investment Power | |
                    Name | Sole | Shared | Sole | Shared | Total | Percent
                    Ada Sample | 1,000 | 500 | 900 | 600 | 1,500 | 1.5%
                    """))
        .containsExactly("Ada Sample b1500 b%1.5 sv1000 hv500 sd900 hd600");
  }

  @Test
  void oneColumnGivesBothPowers() {
    assertThat(
            Typed.rows(
                PROSE
                    + """
                    Name | Sole Voting and Investment Power | Shared Voting and Investment Power | Percent of Class
                    Ada Sample | 1,000 | 500 | 1.5%
                    Otto Probe | 1,000 | 500 | 1.0%
                    """))
        .containsExactly(
            "Ada Sample b1500 b%1.5 sv1000 hv500 sd1000 hd500",
            "Otto Probe b_ b%1.0 sv1000 hv500 sd1000 hd500");
  }

  @Test
  void powersThatDifferAddUpToNothing() {
    assertThat(
            Typed.rows(
                PROSE
                    + """
                    Name | Sole Voting Power | Shared Voting Power | Sole Dispositive Power | Shared Dispositive Power | Percent of Class
                    Ada Sample | 1,000 | 500 | 1,000 | — | 1.5%
                    """))
        .containsExactly("Ada Sample b_ b%1.5 sv1000 hv500 sd1000 hd-");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Sole | Shared",
        "Sole or Shared Voting Power | Options",
        "% Sole Voting | % Shared Voting"
      })
  void whichPowerHasToBeSaid(String labels) {
    assertThat(
            Typed.rows(
                PROSE
                    + "Name | "
                    + labels
                    + " | Total Shares Owned | Percent\nAda Sample | 1,000 | 500 | 1,500 | 1.5%\n"))
        .containsExactly("Ada Sample b1500 b%1.5");
  }
}
