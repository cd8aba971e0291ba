package org.stakegraph.export.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The vectors are frozen; they were computed with another implementation of SHA-256 and base32. */
class ContentHashTest {
  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource({
    "'', 4oymiquy7qobjgx3",
    "a, zklycewkdo64v6wc",
    "alder creek fund lp, fokxqsfii7k6ljb6",
    "m\u00FCnchen, 65obox2vfsfsx5do",
  })
  void hashIsFrozen(String text, String hash) {
    assertThat(ContentHash.h16(text)).isEqualTo(hash);
  }
}
