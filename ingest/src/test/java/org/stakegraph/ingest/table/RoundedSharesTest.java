package org.stakegraph.ingest.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers of shares that a table counts in thousands. */
class RoundedSharesTest {
  private static final String ROWS =
      """
      Alder Partners LLC | 1,027 | 10.5%
      Ada Sample | 55 | *
      Ben Test | 120 | 1.2%
      """;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The table shows the beneficial ownership of our common stock (share amounts in"
            + " thousands).",
        "The table shows the beneficial ownership of our common stock.\n\n"
            + "(in thousands, except percentages)",
        "The table shows the beneficial ownership of our common stock.\n\n(000's omitted)"
      })
  void whatWasRoundedIsNoNumberOfShares(String prose) {
    assertThat(
            Typed.rows(
                prose
                    + "\n\n"
                    + "Name of beneficial owner | Shares beneficially owned | Percent of class\n"
                    + ROWS))
        .containsExactly("Alder Partners LLC b%10.5", "Ada Sample b%<1", "Ben Test b%1.2");
  }

  @Test
  void theCornerOfATableMaySayIt() {
    assertThat(
            Typed.rows(
                "The table shows the beneficial ownership of our common stock.\n"
                    + "Name of beneficial owner (shares in thousands) | Shares beneficially owned |"
                    + " Percent of class\n"
                    + ROWS))
        .containsExactly("Alder Partners LLC b%10.5", "Ada Sample b%<1", "Ben Test b%1.2");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(Dollars in thousands)",
        "($ in thousands)",
        "(in thousands, except share and per share data)",
        "(in millions, except for share amounts)"
      })
  void moneyMayBeRoundedBesideExactNumbersOfShares(String said) {
    assertThat(
            Typed.rows(
                "The table shows the beneficial ownership of our common stock.\n\n"
                    + said
                    + "\n\n"
                    + "Name of beneficial owner | Shares beneficially owned | Percent of class\n"
                    + ROWS))
        .contains("Alder Partners LLC b1027 b%10.5");
  }

  @Test
  void whatIsSaidFarBeforeTheTableIsOfAnother() {
    assertThat(
            Typed.rows(
                "Our revenue is stated in thousands.\n\n"
                    + "The table shows the beneficial ownership of our common stock.\n"
                    + "Name of beneficial owner | Shares beneficially owned | Percent of class\n"
                    + ROWS))
        .contains("Alder Partners LLC b1027 b%10.5");
  }
}
