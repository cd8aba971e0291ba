package org.stakegraph.ingest.assemble;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stakegraph.model.SecurityKind;

class ClassKindTest {
  @ParameterizedTest
  @CsvSource({
    "common stock, COMMON",
    "Class A Ordinary Shares, COMMON",
    "American Depositary Shares, COMMON",
    "Common Units, COMMON",
    "shares of beneficial interest, COMMON",
    "shares, COMMON",
    "Series A Convertible Preferred Stock, PREFERRED",
    "shares of preference stock, PREFERRED",
    "Warrants, WARRANT",
    "stock options, OPTION",
    "6% Convertible Senior Notes due 2029, NOTE",
    "debentures, NOTE",
    "restricted stock units, UNIT",
    "exchangeable units, UNIT",
  })
  void theWordsOfAClassTellItsKind(String label, SecurityKind kind) {
    assertThat(ClassKind.of(label)).isEqualTo(kind);
  }

  @ParameterizedTest
  @CsvSource({
    "Warrants to purchase Common Stock, WARRANT",
    "Common Stock Purchase Warrants, WARRANT",
    "Common Stock issuable upon exercise of Warrants, COMMON",
    "Common Stock underlying the Notes, COMMON",
    "Notes convertible into Common Stock, NOTE",
    "Ordinary Shares represented by depositary receipts and options, COMMON",
    "'Common Stock, including preferred stock purchase rights', COMMON",
  })
  void whatTheInstrumentIsForIsNotItsKind(String label, SecurityKind kind) {
    assertThat(ClassKind.of(label)).isEqualTo(kind);
  }

  @Test
  void noWordsAreNoOtherKind() {
    assertThat(ClassKind.of("")).isEqualTo(SecurityKind.COMMON);
    assertThat(ClassKind.of(", of of of,")).isEqualTo(SecurityKind.COMMON);
  }
}
