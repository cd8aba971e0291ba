package org.stakegraph.ingest.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
}
