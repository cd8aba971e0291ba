package org.stakegraph.ingest.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stakegraph.ingest.statement.NoteRef;
import org.stakegraph.model.FigureRole;

class HeaderTest {

  private static Optional<Header> find(String text) {
    return Header.find(Lines.of(text), 0);
  }

  @Test
  void sixColumnsInOneLine() {
    Header header =
        find("Name\tOwned Before Offering\t%\tShares Offered\tOwned After Offering\t%")
            .orElseThrow();
    assertThat(header.nameColumn()).isZero();
    assertThat(header.columns())
        .isEqualTo(
            Map.of(
                FigureRole.SHARES_BEFORE, 1,
                FigureRole.PERCENT_BEFORE, 2,
                FigureRole.SHARES_OFFERED, 3,
                FigureRole.SHARES_AFTER, 4,
                FigureRole.PERCENT_AFTER, 5));
  }

  @Test
  void aHeadingStandsOnSeveralLines() {
    Header header =
        find("""
        \t\tNumber of\tShares Beneficially Owned After Offering\t
        Selling Stockholders\tShares Beneficially Owned Prior to Offering (1)\tShares Being \
        Offered\tNumber\tPercent
        Jane Q. Sample\t20,000\t20,000\t\t*
        """)
            .orElseThrow();
    assertThat(header.columns())
        .isEqualTo(
            Map.of(
                FigureRole.SHARES_BEFORE, 1,
                FigureRole.SHARES_OFFERED, 2,
                FigureRole.SHARES_AFTER, 3,
                FigureRole.PERCENT_AFTER, 4));
    assertThat(header.end()).isEqualTo(2);
    assertThat(header.marks()).extracting(NoteRef::marker).containsExactly("1");
  }

  @Test
  void aHeadingOfOneWordALineIsOne() {
    Header header =
        find("\tShares\tShares\tShares\n\towned\toffered\towned\nName\tbefore\thereby\tafter\n")
            .orElseThrow();
    assertThat(header.columns().keySet())
        .containsExactly(
            FigureRole.SHARES_BEFORE, FigureRole.SHARES_OFFERED, FigureRole.SHARES_AFTER);
    assertThat(header.end()).isEqualTo(3);
  }

  @Test
  void smallHoldingsUnderAHeadingAreRows() {
    Header header =
        find("""
        Name\tClass\tOwned before\tOffered\tOwned after
        Jane Q. Sample\tCommon stock\t5,000\t5,000\t0
        """)
            .orElseThrow();
    assertThat(header.end()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Selling Stockholder",
        "Name and Address of Beneficial Owner",
        "Name of Selling Securityholder",
        "Stockholder",
        "Holder",
        "Investor",
        "Selling Unitholders"
      })
  void theNameColumnIsTheHoldersNotTheSharesOfTheHolders(String label) {
    Header header =
        find(label + "\tShares owned by selling stockholder\tOffered by the selling holders\tAfter")
            .orElseThrow();
    assertThat(header.nameColumn()).isZero();
    assertThat(header.columns())
        .containsEntry(FigureRole.SHARES_BEFORE, 1)
        .containsEntry(FigureRole.SHARES_OFFERED, 2);
  }

  @Test
  void aNumberMayStandBeforeTheName() {
    Header header = find("No.\tName\tShares owned\tShares offered").orElseThrow();
    assertThat(header.nameColumn()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Selling Stockholders\t14\nPlan of Distribution\t16",
        "Underwriter\tNumber of Shares\nBirch & Co.\t100,000",
        "Name\tAge\tPosition\nJane Q. Sample\t44\tDirector",
        "Name and Address of Beneficial Owner\tAmount and Nature of Ownership\tPercent of Class",
        "Title of securities\tAmount to be registered\tProposed maximum price\tFee",
        "\t2001\t2000\nRevenue\t10,000\t9,000",
        "Name\tPrincipal amount of notes owned before offering\tPrincipal amount of notes offered",
        "Expense\tAmount"
      })
  void otherTablesAreNoOwnershipTables(String text) {
    assertThat(find(text)).isEmpty();
  }

  @Test
  void aHolderNamedLikeAHeadingIsNoHeading() {
    List<?> lines = Lines.of("Common Stock Offering Fund, L.P.\t20,000\t20,000\t0");
    assertThat(lines).hasSize(1);
    assertThat(find("Common Stock Offering Fund, L.P.\t20,000\t20,000\t0")).isEmpty();
  }

  @Test
  void aHeadingRepeatedOnTheNextPageHasTheSameColumns() {
    String heading = "Name\tOwned before\tOffered\tOwned after\n";
    Header first = find(heading).orElseThrow();
    assertThat(first.repeats(find(heading).orElseThrow())).isTrue();
    assertThat(first.repeats(find("Name\tOffered\tOwned before\tAfter").orElseThrow())).isFalse();
  }

  @Test
  void whatSellingHoldersOfferNeedsNoOtherColumn() {
    assertThat(
            find("Selling Stockholder\tNumber of Shares Being Registered for Resale")
                .orElseThrow()
                .columns())
        .isEqualTo(Map.of(FigureRole.SHARES_OFFERED, 1));
    assertThat(find("Underwriter\tNumber of Shares Offered")).isEmpty();
  }
}
