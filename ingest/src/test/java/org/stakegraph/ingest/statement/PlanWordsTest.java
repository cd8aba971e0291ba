package org.stakegraph.ingest.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stakegraph.ingest.text.Word;

class PlanWordsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"Employee Stock Ownership Plan", "401(k) Savings Plan", "SEP IRA", "Trust"})
  void linesThatSayWhatKindOfPlanNameNobody(String line) {
    assertThat(PlanWords.are(Word.of(line))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Alder Savings Plan", "Roth", "Roth Sample", "Retirement", ""})
  void namesAndHalvesOfNamesAreNone(String line) {
    assertThat(PlanWords.are(Word.of(line))).isFalse();
  }
}
