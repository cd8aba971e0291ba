package org.stakegraph.ingest.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists of selling holders that say less or more than Item 507 asks for. */
class ResaleListsTest {
  private static final String LIST =
      """
      Name | Number of Shares
      Ada Sample | 12,000
      Alder Partners III, L.P. | 133,000
      Total | 145,000
      """;

  @Test
  void aListUnderAHeadingOfSellersIsOfWhatTheyMaySell() {
    assertThat(
            Typed.rows(
                """
                Selling Stockholders
                The table sets forth how many shares of our common stock each of them may sell.
                """
                    + LIST))
        .containsExactly("Ada Sample o12000", "Alder Partners III, L.P. o133000");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Recent Sales\nThe selling stockholders may sell shares. In May we issued these shares.\n",
        "Selling Stockholders\nThe selling stockholders will sell through these underwriters.\n",
        "Selling Stockholders\nIn March we issued these shares to consultants.\n",
        "These shares may be sold by the selling stockholders.\n"
      })
  void aListElsewhereIsOfSomethingElse(String prose) {
    assertThat(Typed.rows(prose.replace("\\\n", "\n") + LIST)).isEmpty();
  }

  @Test
  void howSharesWereBoughtIsOneFactMore() {
    assertThat(
            Typed.rows(
                """
                These are the selling stockholders.
                Name | Date Acquired | Price per Share | Owned Before Offering | Being Offered | Owned After Offering
                Ada Sample | 01/15/2009 | $0.01 | 25,000 | 20,000 | 5,000
                """))
        .containsExactly("Ada Sample b25000 o20000 a5000");
    assertThat(
            Typed.rows(
                """
                These are the selling stockholders.
                Name | Date Acquired | Price per Share | Shares Acquired | Being Offered
                Ada Sample | 01/15/2009 | $0.01 | 25,000 | 20,000
                """))
        .as("what was bought is not what is owned")
        .isEmpty();
  }

  @Test
  void warrantsUnderAHolderAreAClassWhereTheyAreOffered() {
    String rows =
        """
        Alder Sponsor LLC | | | |
        Common Stock | 5,750 | 5,750 | 0 | 0
        Private Placement Warrants | 700 | 600 | 100 | *
        Ada Sample | | | |
        Warrants | 90 | 90 | 0 | 0
        Common Stock | 80 | 80 | 0 | 0
        """;

    List<String> read =
        Typed.read(
                """
                These are the selling securityholders.
                Name | Beneficially Owned Before Offering | Offered | Beneficially Owned After Offering | %
                """
                    + rows)
            .stream()
            .map(TableReading::statement)
            .flatMap(s -> s.rows().stream().map(r -> s.security() + ": " + Typed.row(r)))
            .toList();

    assertThat(read)
        .containsExactly(
            "common stock: Alder Sponsor LLC b5750 o5750 a0 a%0",
            "common stock: Ada Sample b80 o80 a0 a%0",
            "warrants: Alder Sponsor LLC b700 o600 a100 a%<1",
            "warrants: Ada Sample b90 o90 a0 a%0");
  }

  @Test
  void sharesOwnedPriorToConversionAreOwned() {
    assertThat(
            Typed.rows(
                """
                These are the selling securityholders.
                Name | Principal Amount of Notes That May Be Sold | Common Stock Owned Prior to Conversion | Common Stock Registered Hereby
                Alder Fund Ltd. | $7,000,000 | — | 98,000
                Birch Fund Ltd. | $500,000 | 1,200 | 7,000
                """))
        .containsExactly(
            "Alder Fund Ltd. b- o98000 o$7000000", "Birch Fund Ltd. b1200 o7000 o$500000");
  }
}
