package org.stakegraph.ingest.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stakegraph.ingest.text.Word;

class OfficeWordsTest {

  @ParameterizedTest
  @ValueSource(strings = {"President,", "Co-Chairman", "C.E.O.", "SVP", "director"})
  void oneSuchWordNamesAnOffice(String printed) {
    assertThat(isOffice(printed)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Directors", "Partner", "Trustee", "Counsel", "Comptroller", "CCO"})
  void groupsCapacitiesAndWhatNamesCompaniesTooAreNone(String printed) {
    assertThat(isOffice(printed)).isFalse();
  }

  private static boolean isOffice(String printed) {
    return OfficeWords.is(Word.of(printed).get(0).letters());
  }
}
