package org.stakegraph.ingest.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stakegraph.ingest.statement.HoldingStatement;
import org.stakegraph.model.Address;

/** Addresses in a column of their own, and in the cell of the name. */
class AddressColumnTest {
  private static final String HEADING =
      """
      The selling shareholders are these.
      Selling Shareholder | Address | Owned Before Offering | Offered | Owned After
      """;

  private static List<String> read(String text) {
    return Typed.read(text).stream()
        .flatMap(reading -> reading.statement().rows().stream())
        .map(AddressColumnTest::row)
        .toList();
  }

  private static String row(HoldingStatement row) {
    String lines =
        row.address().map(Address::lines).map(all -> String.join(" / ", all)).orElse("-");
    String contacts =
        row.contacts().stream().map(c -> " " + c.kind() + " " + c.party().name()).toList() + "";
    return row.holder().name() + ": " + lines + (row.contacts().isEmpty() ? "" : contacts);
  }

  @Test
  void whateverStandsInTheColumnIsNoPartOfAName() {
    assertThat(
            read(
                HEADING
                    + """
                    Alder S.p.A. | Via Birch 12 20121 Milano Italy | 900 | 300 | 600
                    Birch B.V. | Quaylaan 3051 1077 ZX Amsterdam The Netherlands | 90 | 30 | 60
                    Ada Sample | c/o Cedar LLC / 7 Oak Avenue / Dover, NH 03820 | 9 | 3 | 6
                    Ben Test | | 8 | 8 | 0
                    """))
        .containsExactly(
            "Alder S.p.A.: Via Birch 12 20121 Milano Italy",
            "Birch B.V.: Quaylaan 3051 1077 ZX Amsterdam The Netherlands",
            "Ada Sample: 7 Oak Avenue / Dover, NH 03820[ CARE_OF Cedar LLC]",
            "Ben Test: -");
  }

  @Test
  void theNextRowMayGoOnWithTheAddress() {
    assertThat(
            read(
                HEADING
                    + """
                    Ada Sample | 7 Oak Avenue | 900 | 300 | 600
                     | Dover, NH 03820 | | |
                    Ben Test | 9 Elm Road | 8 | 8 | 0
                    """))
        .containsExactly("Ada Sample: 7 Oak Avenue / Dover, NH 03820", "Ben Test: 9 Elm Road");
  }

  @Test
  void aHouseBeforeAStreetIsNoPartOfTheNameAboveIt() {
    assertThat(
            read(
                """
                The selling shareholders are these.
                Name and Address of Selling Shareholder | Owned Before Offering | Offered | Owned After
                Alder Ltd. / Birch Bldg., 24 De Cedar Street / Road Town | 900 | 300 | 600
                Birch Fund Ltd. / Quay House, Elm Street / George Town | 90 | 30 | 60
                Dr. Ada Sample Birkenstrasse 12 80331 Munich, Germany | 9 | 3 | 6
                """))
        .containsExactly(
            "Alder Ltd.: Birch Bldg., 24 De Cedar Street / Road Town",
            "Birch Fund Ltd.: Quay House, Elm Street / George Town",
            "Dr. Ada Sample: Birkenstrasse 12 80331 / Munich, Germany");
  }
}
