package org.stakegraph.ingest.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stakegraph.ingest.statement.TableStatement;

/** Notes on the heading of a table that bear on its rows. */
class HeadingNotesTest {
  private static final String NOTED =
      """
      The table shows the beneficial ownership of our common stock.
      Name of Beneficial Owner(1) | Shares Beneficially Owned | Percent
      Sample Sponsor LLC(2) | 7,000 | 70%
      Ada Sample | 500 | 5%
      """;

  @Test
  void anAddressThatANoteOnTheHeadingGives() {
    TableStatement table =
        table(
            NOTED
                + """

                (1) Unless otherwise noted, the business address of each of the following is c/o Sample Works, Inc., 20 Dock Street, Miami, FL 33131.
                (2) Managed by Ada Sample.
                """);

    assertThat(table.rows())
        .allMatch(row -> row.contacts().get(0).party().name().equals("Sample Works, Inc."))
        .allMatch(
            row -> row.address().orElseThrow().street().equals(Optional.of("20 Dock Street")));
  }

  @Test
  void aRuleMayPartTheFirstNoteFromTheTable() {
    TableStatement table =
        table(
            NOTED
                + """

                ____________ (1) Unless otherwise noted, the business address of each of the following is 20 Dock Street, Miami, FL 33131. (2) Managed by Ada Sample.
                """);

    assertThat(table.rows()).allMatch(row -> row.address().isPresent());
  }

  @Test
  void anAddressInTheNoteOfOneRowIsNoneOfTheOthers() {
    TableStatement table =
        table(
            NOTED
                + """

                (1) Based on 10,000 shares.
                (2) Unless otherwise noted, the address of each of these entities is 20 Dock Street, Miami, FL 33131.
                """);

    assertThat(table.rows()).allMatch(row -> row.address().isEmpty());
  }

  private static TableStatement table(String text) {
    return Typed.read(text).get(0).statement();
  }
}
