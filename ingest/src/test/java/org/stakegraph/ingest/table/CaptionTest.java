package org.stakegraph.ingest.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows that say of which kind the holders below them are. */
class CaptionTest {
  private static final String HEADING =
      """
      The table shows the beneficial ownership of our common stock.
      Name of beneficial owner | Number of shares | Percent of class
      Zinnia Capital LLC | 300,000 | 15.5%
      """;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Officers of the Trust",
        "Directors and officers following the Merger",
        "Directors, Nominees and Executive Officers of Alder Corp.",
        "Non-Affiliates",
        "Alder Entities",
        "Voting Group Members",
        "Management Team",
        "Preferred Stock Holders",
        "Holders of More than Five Percent of Common Stock",
        "Stockholders Owning Approximately 5% or More of Our Shares",
        "Greater-than-5% Owners of Record",
        "Non-Interested Trustees",
        "Trustees and Officers",
        "Institutional and Strategic Investors",
        "Retiring Director",
        "Controlling Shareholder"
      })
  void theWordsOverTheNextHoldersAreNoPartOfTheirNames(String caption) {
    assertThat(
            Typed.rows(
                HEADING
                    + caption
                    + " | |\nAda Sample | 5,000 | *\nBirch Partners LLC | 7,000 | 1.1%\n"))
        .containsExactly(
            "Zinnia Capital LLC b300000 b%15.5",
            "Ada Sample b5000 b%<1", "Birch Partners LLC b7000 b%1.1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "All directors and executive officers",
        "Current directors and executive officers of Alder"
      })
  void theNameOfAGroupGoesOnBelow(String group) {
    assertThat(Typed.rows(HEADING + group + " | |\nas a group (7 persons) | 25,000 | 2.5%\n"))
        .containsExactly(
            "Zinnia Capital LLC b300000 b%15.5", group + " as a group (7 persons) b25000 b%2.5");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Sample Technology Investors", "Birch Persons Limited, More than a"})
  void theNameOfAFirmMayEndLikeACaption(String firm) {
    assertThat(Typed.rows(HEADING + firm + " | |\nFund II, L.P. | 25,000 | 2.5%\n"))
        .containsExactly("Zinnia Capital LLC b300000 b%15.5", firm + " Fund II, L.P. b25000 b%2.5");
  }

  @Test
  void theyMayWrap() {
    assertThat(
            Typed.rows(
                HEADING
                    + """
                    Holders of more than five percent of our common | |
                    stock / Ada Sample | 5,000 | *
                    Directors | |
                    Stockton Partners LLC | 7,000 | 1.1%
                    """))
        .containsExactly(
            "Zinnia Capital LLC b300000 b%15.5",
            "Ada Sample b5000 b%<1", "Stockton Partners LLC b7000 b%1.1");
  }

  @Test
  void figuresBesideThemMakeThemAHolder() {
    assertThat(Typed.rows(HEADING + "Former employees | 25,000 | 2.5%\nAda Sample | 5,000 | *\n"))
        .doesNotContain("Ada Sample b25000 b%2.5")
        .contains("Ada Sample b5000 b%<1");
  }

  @Test
  void nothingStandsBelowTheLastOfThem() {
    assertThat(Typed.rows(HEADING + "Officers of the Trust | |\n"))
        .contains("Zinnia Capital LLC b300000 b%15.5");
  }

  @Test
  void wordsInACellAsWideAsTheTableHeadTheRowsBelow() {
    String sponsor = "%s\nAlder Fund VI, L.P. | 5,000 | *\n";
    assertThat(Typed.rows(HEADING + sponsor.formatted(">3Private Equity Sponsor |")))
        .containsExactly("Zinnia Capital LLC b300000 b%15.5", "Alder Fund VI, L.P. b5000 b%<1");
    assertThat(Typed.rows(HEADING + sponsor.formatted("Private Equity Sponsor | |")))
        .as("in a cell beside which figures could stand it may begin the name")
        .contains("Private Equity Sponsor Alder Fund VI, L.P. b5000 b%<1");
    assertThat(Typed.rows(HEADING + ">3Ada Sample |\nc/o Alder LLC | 5,000 | *\n"))
        .as("a name goes on with its address, however wide its cell is")
        .contains("Ada Sample b5000 b%<1");
  }
}
