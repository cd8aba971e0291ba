package org.stakegraph.ingest.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stakegraph.ingest.text.Word;

class NameSuffixTest {

  @ParameterizedTest
  @ValueSource(strings = {"Jr.,", "III", "2nd", "Ph.D.", "M.D.", "Esq.", "D.O.", "DO"})
  void standsBehindTheNameOfAPerson(String printed) {
    assertThat(isSuffix(printed)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Do", "V", "Sample", "President", "XII", "L.P."})
  void surnamesOfficesAndFormsAreNone(String printed) {
    assertThat(isSuffix(printed)).isFalse();
  }

  @Test
  void degreesTellNobodyFromThoseBefore() {
    assertThat(NameSuffix.isGeneration("3rd")).isTrue();
    assertThat(NameSuffix.isGeneration("phd")).isFalse();
  }

  private static boolean isSuffix(String printed) {
    return NameSuffix.is(Word.of(printed).get(0).letters(), printed);
  }
}
