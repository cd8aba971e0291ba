package org.stakegraph.ingest.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClassTitleTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Common Stock, par value $0.0001 per share; Common Stock",
        "Common Stock, $.01 par value; Common Stock",
        "Common Stock ($0.01 par value per share); Common Stock",
        "Class A Common Shares, without par value; Class A Common Shares",
        "Ordinary Shares, nominal value 1 pence; Ordinary Shares",
        "Common Stock, $1.00 stated value; Common Stock",
        "Series 2 Preferred Stock; Series 2 Preferred Stock",
        "Par Technology Common Stock; Par Technology Common Stock",
        "''; shares",
      })
  void theParValueIsNoPartOfTheTitle(String printed, String title) {
    assertThat(ClassTitle.of(printed)).isEqualTo(title);
  }
}
