package org.stakegraph.ingest.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stakegraph.ingest.source.SourceText;
import org.stakegraph.ingest.text.TextRange;

/** Rows of tables that add up to all the shares there are. */
class UnnamedHoldersTest {
  private static boolean isUnnamed(String words) {
    return UnnamedHolders.are(SourceText.of(words).aligned(new TextRange(0, words.length())));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Public",
        "Treasury shares",
        "Shares held in treasury",
        "Free float",
        "Other shareholders",
        "Employees and other investors",
        "Shares held by the general public"
      })
  void sharesOfNobodyInParticular(String words) {
    assertThat(isUnnamed(words)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Public Sector Pension Board",
        "Public Storage",
        "Employees Retirement System",
        "Other Sample",
        "All other selling stockholders as a group",
        "Directors and officers as a group",
        "Ada Sample"
      })
  void whoIsCalledMuchTheSameIsAHolder(String words) {
    assertThat(isUnnamed(words)).isFalse();
  }

  @Test
  void theirRowsAreNoHoldersAndTheTotalIsNotTheHolders() {
    var readings =
        Typed.read(
            """
            The table shows who owns more than 5% of our ordinary shares beneficially.
            Shareholder | Ordinary Shares | Percent
            Sample Holding S.A. | 500 | 50%
            Treasury shares | 100 | 10%
            Public | 400 | 40%
            Total | 1,000 | 100%
            """);

    assertThat(readings).hasSize(1);
    assertThat(readings.get(0).statement().rows())
        .extracting(Typed::row)
        .containsExactly("Sample Holding S.A. b500 b%50");
    assertThat(readings.get(0).statement().totals().roles()).isEmpty();
    assertThat(readings.get(0).diagnostics()).hasSize(2);
  }

  @Test
  void whatKindsOfHoldersWillOwnAfterAMergerIsNoTableOfHolders() {
    String text =
        """
        Upon the merger the beneficial ownership of our common stock will be as follows.
        | Number of Shares Owned | Percent of Total
        Existing stockholders | 600 | 60%
        New public investors | 300 | 30%
        Sponsor and its affiliates | 100 | 10%
        """;

    assertThat(Typed.read(text)).isEmpty();
    assertThat(Typed.rows(text + "Alder Fund, L.P. | 50 | 5%\n"))
        .contains("Alder Fund, L.P. b50 b%5");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Shares held by officers and directors",
        "Subscribers in the rights offering",
        "Holders of Senior Notes",
        "Backstop Parties",
        "Management"
      })
  void whatIsToldOfAllOrNobodyIsNoName(String row) {
    String text =
        """
        The beneficial ownership of our common stock will be as follows.
        | Number of Shares Owned | Percent of Total
        Existing stockholders | 600 | 60%
        """;

    assertThat(Typed.read(text + row + " | 300 | 30%\n")).isEmpty();
    assertThat(Typed.rows(text + "Officers and directors as a group | 300 | 30%\n")).hasSize(2);
  }

  @Test
  void firmsMayBeCalledInvestorsAndPersonsWrittenSmall() {
    assertThat(
            Typed.rows(
                """
                The table shows the beneficial ownership of our common stock.
                Name of beneficial owner | Number of shares | Percent of class
                Alder Growth Investors | 1,000 | 15%
                von sample family trust | 900 | 13%
                """))
        .containsExactly("Alder Growth Investors b1000 b%15", "von sample family trust b900 b%13");
  }

  @Test
  void noneWhereANameWouldStandIsNobody() {
    assertThat(
            Typed.rows(
                """
                The table shows the beneficial ownership of our units.
                Name of beneficial owner | Number of units | Percent of class
                Alder Fund, L.P. | 5,000 | 7.0%
                None | -- | --
                None Such Partners, L.P. | 4,000 | 6.0%
                """))
        .containsExactly("Alder Fund, L.P. b5000 b%7.0", "None Such Partners, L.P. b4000 b%6.0");
  }
}
