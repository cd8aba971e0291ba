package org.stakegraph.ingest.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ZipCodeTest {
  @ParameterizedTest
  @ValueSource(strings = {"03820", "03820-1207"})
  void fiveDigitsOrFiveAndFourAreOne(String text) {
    assertThat(ZipCode.is(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1234",
        "123456",
        "12345-",
        "12345-123",
        "1234a",
        "12345-12345",
        "12345 1234",
        "-----",
        ""
      })
  void otherNumbersAreNone(String text) {
    assertThat(ZipCode.is(text)).isFalse();
  }
}
