package org.stakegraph.ingest.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stakegraph.ingest.statement.HoldingStatement;

/** Whole names under a holder's name, and names that take two lines. */
class SecondNameTest {
  private static final String HEADING =
      """
      The table shows the beneficial ownership of our common stock.
      Name of beneficial owner | Number of shares | Percent of class
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          Alder Partners, L.P. / Alder Capital Management LLC ; Alder Partners, L.P.
          Alder Fund Ltd. (1) / Alder Advisers Inc.           ; Alder Fund Ltd.
          Ada B. Sample / Sample & Probe LLP                  ; Ada B. Sample
          Otto Probe / Judith Probe                           ; Otto Probe
          Estate of Otto Probe / Ada Sample, Executor         ; Estate of Otto Probe
          """)
  void anotherPartysWholeNameIsNoPartOfTheHolders(String cell, String name) {
    assertThat(Typed.rows(HEADING + cell + " | 100,000 | 10.0%\n"))
        .containsExactly(name + " b100000 b%10.0");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          Alder Ridge / Capital Advisors LLC           ; Alder Ridge Capital Advisors LLC
          Ada B. Sample / Investment Partners LLC      ; Ada B. Sample Investment Partners LLC
          Alder Trust / Company, N.A.                  ; Alder Trust Company, N.A.
          Alder & Co., / Birch Inc.                    ; Alder & Co., Birch Inc.
          Alder Partners / L.P.                        ; Alder Partners L.P.
          Alder Inc. / Profit Sharing Plan Trust       ; Alder Inc. Profit Sharing Plan Trust
          Alder Bank N.A. / as Agent for Birch LLC     ; Alder Bank N.A. as Agent for Birch LLC
          """)
  void theRestOfANameStays(String cell, String name) {
    assertThat(Typed.rows(HEADING + cell + " | 100,000 | 10.0%\n"))
        .containsExactly(name + " b100000 b%10.0");
  }

  /** The only row: its name and the lines of its address. */
  private static List<String> nameAndAddress(String cell) {
    HoldingStatement row =
        Typed.read(HEADING + cell + " | 100,000 | 10.0%\n").get(0).statement().rows().get(0);
    List<String> said = new ArrayList<>(List.of(row.holder().name()));
    row.address().ifPresent(address -> said.addAll(address.lines()));
    return said;
  }

  @Test
  void whoReportTogetherEachOnALineAreOneHolder() {
    assertThat(
            nameAndAddress(
                "Otto Probe / Alder Partners, L.P. / Alder Management, L.L.C."
                    + " / 31 Quay Street / Salem, Oregon 97301"))
        .containsExactly(
            "Otto Probe Alder Partners, L.P. Alder Management, L.L.C.",
            "31 Quay Street",
            "Salem, Oregon 97301");
  }

  @Test
  void aRelativeUnderANameIsNoPartOfTheAddress() {
    assertThat(nameAndAddress("Otto Probe / Judith Probe / 31 Quay Street / Salem, Oregon 97301"))
        .containsExactly("Otto Probe", "31 Quay Street", "Salem, Oregon 97301");
  }

  @Test
  void aHouseThatBeginsWithTheWordOfATrustIsNoPartOfTheName() {
    assertThat(
            nameAndAddress(
                    "Alder Finders Ltd. / Trust Net Chambers, Quay Town"
                        + " / Tortola, British Virgin Islands")
                .get(0))
        .isEqualTo("Alder Finders Ltd.");
  }
}
