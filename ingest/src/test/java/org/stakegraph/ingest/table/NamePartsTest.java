package org.stakegraph.ingest.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names whose parts stand in columns of their own. */
class NamePartsTest {
  private static final String PROSE =
      "The table shows the beneficial ownership of our common stock as of March 1, 2020.\n";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "First Name | Last Name | Ada Q. | Sample | Ada Q. Sample",
        "Last Name | First Name | Sample | Ada Q. | Sample, Ada Q.",
        "Surname | Given Names | Sample, | Ada Q. | Sample, Ada Q."
      })
  void givenNamesAndSurnamesAreOneName(
      String one, String other, String left, String right, String name) {
    String table =
        "%s | %s | Shares Owned | Percent\n%s | %s | 1,000 | 5%%\n | Alder LLC | 400 | 2%%\n";
    assertThat(Typed.rows(PROSE + table.formatted(one, other, left, right)))
        .containsExactly(name + " b1000 b%5", "Alder LLC b400 b%2");
  }

  @Test
  void oneLabelMayStandOverBothParts() {
    assertThat(
            Typed.rows(
                PROSE
                    + """
                    >2Name of Stockholder | Shares Owned | Percent
                    Ada Q. | Sample | 1,000 | 5%
                    Otto | Probe | 700 | 3%
                    >2Alder Fund, L.P. | 400 | 2%
                    """))
        .containsExactly(
            "Ada Q. Sample b1000 b%5", "Otto Probe b700 b%3", "Alder Fund, L.P. b400 b%2");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Director", "12 Mill Lane", "Texas", "(2)", "of record", "Chief Executive"})
  void otherWordsBesideNamesAreNoPartOfThem(String beside) {
    String table =
        """
        >2Name of Stockholder | Shares Owned | Percent
        Ada Sample | # | 1,000 | 5%
        Otto Probe | # | 700 | 3%
        """;
    assertThat(Typed.rows(PROSE + table.replace("#", beside)))
        .containsExactly("Ada Sample b1000 b%5", "Otto Probe b700 b%3");
  }

  @Test
  void anAddressUnderALabelOfBothIsNoPartOfAName() {
    assertThat(
            Typed.rows(
                PROSE
                    + """
                    >2Name and Address | Shares Owned | Percent
                    Ada Sample | Mill Lane | 1,000 | 5%
                    Otto Probe | Quay Street | 700 | 3%
                    """))
        .containsExactly("Ada Sample b1000 b%5", "Otto Probe b700 b%3");
  }
}
