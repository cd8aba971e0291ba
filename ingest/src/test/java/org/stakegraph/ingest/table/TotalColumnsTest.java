package org.stakegraph.ingest.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which of several columns of shares counts what a holder owns. */
class TotalColumnsTest {
  private static final String PROSE =
      "The table shows the beneficial ownership of our common stock.\n";

  @Test
  void rightsAddUpWithSharesToWhatIsOwnedThoughALabelSlippedOverTheFirstColumn() {
    String heading =
        PROSE
            + """
             | Shares of Common Stock Beneficial Ownership | |
            Name | Common Stock | Exercisable Within 60 Days | Number of Shares Beneficially Owned | Percent of Total
            """;

    assertThat(
            Typed.rows(
                heading
                    + """
                    Ada Sample | 1,000 | 400 | 1,400 | 1.4%
                    Otto Probe | — | 300 | 300 | *
                    """))
        .containsExactly("Ada Sample b1400 b%1.4", "Otto Probe b300 b%<1");
    assertThat(
            Typed.rows(
                heading
                    + """
                    Ada Sample | 1,000 | 400 | 1,500 | 1.4%
                    Otto Probe | 50 | 300 | 300 | *
                    """))
        .containsExactly("Ada Sample b1000 b%1.4", "Otto Probe b50 b%<1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Phantom Stock Units", "Deferred Shares", "Share Equivalents"})
  void unitsBesideWhatIsBeneficiallyOwnedAreNotOwned(String units) {
    String table =
        PROSE
            + """
            Name | Shares Beneficially Owned | UNITS | Total | Percent of Class
            Ada Sample | 1,000 | 400 | 1,400 | 1.0%
            Otto Probe | 50 | 300 | 350 | *
            """;

    assertThat(Typed.rows(table.replace("UNITS", units)))
        .containsExactly("Ada Sample b1000 b%1.0", "Otto Probe b50 b%<1");
    assertThat(Typed.rows(table.replace("UNITS", units + " Payable Within 60 Days")))
        .containsExactly("Ada Sample b1400 b%1.0", "Otto Probe b350 b%<1");
    assertThat(
            Typed.rows(
                table.replace("UNITS", units).replace("Total", "Total Beneficial Ownership")))
        .containsExactly("Ada Sample b1400 b%1.0", "Otto Probe b350 b%<1");
  }

  @Test
  void preferredStockCountedAsConvertedIsAPartOfTheTotal() {
    String rows =
        PROSE
            + """
            Name of beneficial owner | Common Stock | Series A Preferred Stock, as converted | Total | Percent of class
            Alder Fund, L.P. | 1,000 | 400 | %s | 1.4%%
            Ben Test | 500 | 300 | 800 | *
            """;
    assertThat(Typed.rows(rows.formatted("1,400")))
        .containsExactly("Alder Fund, L.P. b1400 b%1.4", "Ben Test b800 b%<1");
    assertThat(Typed.rows(rows.formatted("9,400")))
        .as("what does not add up is no total of them")
        .doesNotContain("Alder Fund, L.P. b9400 b%1.4");
  }
}
