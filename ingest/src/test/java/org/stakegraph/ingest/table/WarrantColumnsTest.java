package org.stakegraph.ingest.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Columns that count warrants, beside shares and alone. */
class WarrantColumnsTest {
  private static final String SHARES_AND_WARRANTS =
      """
      The selling holders may offer Class A common stock and warrants.
      Name | >3Class A common stock | >3Warrants
       | Owned before offering | Offered | Owned after offering | Owned before offering | Offered | Owned after offering
      """;

  private static List<String> read(String text) {
    return Typed.read(text).stream()
        .map(TableReading::statement)
        .flatMap(s -> s.rows().stream().map(r -> s.security() + ": " + Typed.row(r)))
        .toList();
  }

  @Test
  void warrantsThatAreSoldAreAClass() {
    assertThat(
            read(
                SHARES_AND_WARRANTS
                    + """
                    Alder Fund, L.P. | 1,000 | 400 | 600 | 90 | 90 | -
                    Birch Company | 2,000 | 2,000 | - | 80 | 60 | 20
                    """))
        .containsExactlyInAnyOrder(
            "class a common stock: Alder Fund, L.P. b1000 o400 a600",
            "class a common stock: Birch Company b2000 o2000 a-",
            "warrants: Alder Fund, L.P. b90 o90 a-",
            "warrants: Birch Company b80 o60 a20");
  }

  @Test
  void warrantsThatAreOnlyOwnedAreNoClass() {
    assertThat(
            read(
                """
                The table shows the selling holders of our common stock.
                Name | Shares owned before offering | Warrants owned | Shares offered | Shares owned after offering
                Alder Fund, L.P. | 1,000 | 90 | 400 | 600
                Birch Company | 2,000 | 80 | 2,000 | -
                """))
        .containsExactly(
            "common stock: Alder Fund, L.P. b1000 o400 a600",
            "common stock: Birch Company b2000 o2000 a-");
  }

  @Test
  void sharesOfNoTimeAreNoneOfTheWarrantsThatAreOwned() {
    assertThat(
            read(
                """
                The selling holders may offer Class A common stock and warrants.
                Name | Number of shares of Class A common stock | Warrants owned before offering | Shares of Class A common stock being offered | Warrants being offered
                Alder Fund, L.P. | 1,000 | 90 | 400 | 80
                Birch Company | 2,000 | 80 | 2,000 | 60
                """))
        .containsExactly("warrants: Alder Fund, L.P. b90 o80", "warrants: Birch Company b80 o60");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Shares underlying warrants", "Warrant shares", "Shares issuable on warrants"})
  void sharesThatWarrantsAreForAreShares(String label) {
    assertThat(
            read(
                """
                The table shows the selling holders of our common stock.
                Name | Shares owned before offering | %s offered | Shares owned after offering
                Alder Fund, L.P. | 1,000 | 400 | 600
                Birch Company | 2,000 | 2,000 | -
                """
                    .formatted(label)))
        .allMatch(row -> row.startsWith("common stock: "));
  }

  @Test
  void whoOwnsSharesAndNoWarrantsHasNoRowForThese() {
    assertThat(
            read(
                SHARES_AND_WARRANTS
                    + """
                    Alder Fund, L.P. | 1,000 | 400 | 600 | 90 | 90 | -
                    Ada Sample | 2,000 | 2,000 | - | - | - | -
                    """))
        .containsExactlyInAnyOrder(
            "class a common stock: Alder Fund, L.P. b1000 o400 a600",
            "class a common stock: Ada Sample b2000 o2000 a-",
            "warrants: Alder Fund, L.P. b90 o90 a-");
  }
}
