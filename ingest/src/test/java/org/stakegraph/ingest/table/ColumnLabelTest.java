package org.stakegraph.ingest.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stakegraph.model.FigureRole;

class ColumnLabelTest {

  private static @Nullable FigureRole role(String... labels) {
    return ColumnLabel.role(
        List.of(labels).stream().map(l -> l.toLowerCase(Locale.ROOT)).toList(), labels.length - 1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Shares Beneficially Owned Prior to Offering",
        "Shares beneficially owned prior to the offering (1)",
        "Number of Shares of Common Stock Beneficially Owned Prior to Offering",
        "Shares of Common Stock Beneficially Owned Before this Offering",
        "Number of Common Shares Beneficially Owned Prior to Any Sale",
        "Common Stock Owned Prior to the Offering",
        "Before offering",
        "Prior to Offering",
        "Number of Shares Owned",
        "Number of shares beneficially owned",
        "Shares Beneficially Owned",
        "Number of Shares Beneficially Held",
        "Amount and Nature of Beneficial Ownership",
        "Common Stock Beneficially Owned on October 31, 1998",
        "Number of Shares of Common Stock Owned Prior to Conversion",
        "Beneficial Ownership Before Offering",
        "Shares Owned Before Sale",
        "Shares Held",
        "Total shares held before the resale",
        "Ordinary shares beneficially owned prior to the global offering",
        "Shares of Class B common stock owned before the merger"
      })
  void whatIsOwnedBefore(String label) {
    assertThat(role(label)).isEqualTo(FigureRole.SHARES_BEFORE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Number of Shares Offered",
        "Number of Shares of Common Stock Being Offered (1)",
        "Maximum Number of Shares of Common Stock to be Offered Pursuant to this Prospectus",
        "Number of Common Shares Offered by this Prospectus",
        "Shares That May Be Offered Hereunder",
        "Total Number of Shares Offered Hereby",
        "Number of Shares to be Sold Pursuant to this Prospectus",
        "Number of Shares of Class A Common Stock to be Sold in this Offering",
        "Shares Being Registered",
        "Shares Registered for Sale Hereby",
        "Resale Shares",
        "Shares which may be sold",
        "Common shares being sold hereunder",
        "Shares of common stock offered upon conversion of the notes",
        "Number of shares available for sale",
        "Shares covered hereby",
        "Shares of common stock included in this prospectus",
        "Shares Included in This Offering",
        "Shares Sold in the Offering",
        "Number of shares sold pursuant to this prospectus",
        "Number of shares included in the registration statement",
        "Shares owned before the offering and offered for sale",
        "Shares offered for selling stockholder's account",
        "Shares underlying warrants offered hereby",
        "Securities being offered"
      })
  void whatIsOffered(String label) {
    assertThat(role(label)).isEqualTo(FigureRole.SHARES_OFFERED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Shares Beneficially Owned After Offering",
        "Shares of Common Stock to be Beneficially Owned After Offering",
        "Shares of Common Stock To Be Beneficially Owned Upon Completion of this Offering",
        "Number of Common Shares Beneficially Owned Assuming Sale of All Shares Offered",
        "Common Stock Owned After the Offering",
        "Shares Beneficially Owned After the Offered Shares Are Sold",
        "Ownership After Sale, Assuming Owners Elect to Sell All Such Shares Offered Hereby",
        "Number of Common Shares to be Owned After Completion of the Offering",
        "Shares to be owned after sale",
        "Shares to be owned if all shares offered hereby are sold",
        "Shares owned following the offering",
        "Shares remaining",
        "Shares to be beneficially owned on completion of the offering",
        "Shares held subsequent to the offering",
        "Beneficial ownership if all shares are sold",
        "After offering"
      })
  void whatIsLeftAfterwardsIsTriedFirst(String label) {
    assertThat(role(label)).isEqualTo(FigureRole.SHARES_AFTER);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Percent of class owned before offering",
        "Percentage beneficially owned prior to the offering",
        "% owned before",
        "Percent Owned"
      })
  void thePercentageBefore(String label) {
    assertThat(role(label)).isEqualTo(FigureRole.PERCENT_BEFORE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Percent owned after offering",
        "Percentage of outstanding shares owned upon completion of the offering",
        "% after",
        "Percent of common stock to be owned after the sale"
      })
  void thePercentageAfter(String label) {
    assertThat(role(label)).isEqualTo(FigureRole.PERCENT_AFTER);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Percent",
        "%",
        "Percentage(1)",
        "Percent of Class",
        "Percentage of outstanding common shares",
        "Percentage of common stock beneficially owned"
      })
  void aPercentageBelongsToTheColumnAtItsLeft(String label) {
    assertThat(role("Name", "Owned before the offering", label))
        .isEqualTo(FigureRole.PERCENT_BEFORE);
    assertThat(role("Name", "Owned before", "Shares offered", "Owned after", label))
        .isEqualTo(FigureRole.PERCENT_AFTER);
  }

  @Test
  void aPercentageBesideTheOfferedSharesIsNeither() {
    assertThat(role("Name", "Shares owned", "Shares offered", "Percent")).isNull();
    assertThat(role("Name", "Shares owned", "Shares offered", "Percent owned")).isNull();
  }

  @Test
  void numberAndPercentUnderASpanningLabelAreBothItsColumns() {
    assertThat(role("Name", "Beneficially owned after offering number"))
        .isEqualTo(FigureRole.SHARES_AFTER);
    assertThat(role("Name", "Beneficially owned after offering number", "Percent"))
        .isEqualTo(FigureRole.PERCENT_AFTER);
    assertThat(role("Name", "Beneficially owned after offering percent", "number"))
        .isEqualTo(FigureRole.SHARES_AFTER);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Principal Amount of Notes Beneficially Owned Prior to the Offering",
        "Principal Amount of Notes Being Offered Hereby",
        "Principal Amount of Debentures ($)",
        "Number of Warrants owned prior to this offering",
        "Warrants Offered",
        "Percentage of Notes Outstanding Before the Offering",
        "Percentage of Debentures Outstanding (%)",
        "Dollar Range of Equity Securities Beneficially Owned"
      })
  void notesAndWarrantsAreNoShares(String label) {
    assertThat(role("Name", "Shares owned", label)).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Name of Selling Stockholder",
        "Address",
        "Relationship to the Company",
        "Position",
        "Age",
        "Footnote",
        "Title of class",
        "Page"
      })
  void otherColumnsHaveNoRole(String label) {
    assertThat(role(label)).isNull();
  }

  @Test
  void anUnlabelledColumnTakesNothingFromItsNeighbour() {
    assertThat(role("Name", "Shares owned before", "")).isNull();
  }
}
