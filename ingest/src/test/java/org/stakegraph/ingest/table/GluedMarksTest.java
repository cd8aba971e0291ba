package org.stakegraph.ingest.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Marks that lost their raised place and run on from figures and names. */
class GluedMarksTest {
  private static final String TABLE =
      """
      The table shows the beneficial ownership of our common stock as of March 1, 2020.
      Name | Shares Beneficially Owned | Percent
      Ada Sample2 | SHARES | PERCENT
      Otto Probe | 500,000 | 5.0%

      2 Includes 1,000 shares held by her spouse.

      3 Includes shares held in trust by the trustee.

      5 Based on a Schedule 13G filed on May 1, 2019.
      """;

  private static String first(String shares, String percent) {
    return Typed.rows(TABLE.replace("SHARES", shares).replace("PERCENT", percent)).get(0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2,000,0003 | 20.0%5 | Ada Sample b2000000 b%20.0",
        "2,000,000  | 20.0%3 | Ada Sample b2000000 b%20.0",
        "2,000,0007 | 20.0%  | Ada Sample b?2,000,0007 b%20.0",
        "2,000,000  | 20.0%7 | Ada Sample b2000000 b%?20.0%7",
        "2,000,000  | 120%3  | Ada Sample b2000000 b%?120%3",
        "2,000,000  | 20.0%x | Ada Sample b2000000 b%?20.0%x"
      })
  void areCutOffWhereANoteHasThem(String shares, String percent, String row) {
    assertThat(first(shares, percent)).isEqualTo(row);
  }

  @Test
  void sayThatTheyWereCutOff() {
    assertThat(
            Typed.read(TABLE.replace("SHARES", "2,000,000").replace("PERCENT", "20.0%5"))
                .get(0)
                .diagnostics())
        .anyMatch(d -> d.message().contains("20.0 and the mark 5"));
  }
}
