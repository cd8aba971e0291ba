package org.stakegraph.ingest.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Columns of rights beside a column of shares. */
class RightsColumnsTest {
  private static final String PROSE =
      "The table shows the beneficial ownership of our common stock.\n";
  private static final String ROWS =
      """
      Ada Sample | 1,000 | 40,000 | 1.4%
      Otto Probe | 5,000 | — | *
      """;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Beneficial Ownership Right to Acquire Shares Within 60 Days",
        "Shares Beneficially Owned Underlying Options",
        "Beneficial Ownership Warrants Exercisable"
      })
  void areNotWhatIsOwnedThoughALabelOfBothSlippedOverThem(String rights) {
    assertThat(
            Typed.rows(
                PROSE + "Name | Number of Shares Owned | " + rights + " | % of Class\n" + ROWS))
        .containsExactly("Ada Sample b1000 b%1.4", "Otto Probe b5000 b%<1");
  }

  @Test
  void areWhatIsOwnedWithTheSharesOfWhichTheirLabelSpeaks() {
    assertThat(
            Typed.rows(
                PROSE
                    + "Name | Shares Held Directly | Shares and Options Beneficially Owned | %\n"
                    + ROWS))
        .containsExactly("Ada Sample b40000 b%1.4", "Otto Probe b- b%<1");
  }

  @Test
  void aloneTheyAreWhatIsOwned() {
    assertThat(
            Typed.rows(
                PROSE
                    + """
                    Name | Shares Beneficially Owned (Options Exercisable Within 60 Days) | % of Class
                    Ada Sample | 1,000 | 1.4%
                    """))
        .containsExactly("Ada Sample b1000 b%1.4");
  }
}
