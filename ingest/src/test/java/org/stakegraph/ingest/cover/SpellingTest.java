package org.stakegraph.ingest.cover;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {
  @ParameterizedTest
  @CsvSource({
    "beneficially, beneficially",
    "benefically, beneficially",
    "beneficialy, beneficially",
    "dispostive, dispositive",
    "dispsoitive, dispositive",
    "amout, amount",
    "persons, person",
  })
  void aLongWordMayHoldOneSlip(String word, String wanted) {
    assertThat(Spelling.is(word, wanted)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "benefcialy, beneficially",
    "dispositions, dispositive",
    "sold, sole",
    "now, row",
    "amounting, amount",
    "a, amount",
  })
  void twoSlipsOrAShortWordMakeAnotherWord(String word, String wanted) {
    assertThat(Spelling.is(word, wanted)).isFalse();
  }
}
