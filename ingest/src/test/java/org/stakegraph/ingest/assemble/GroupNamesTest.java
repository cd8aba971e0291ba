package org.stakegraph.ingest.assemble;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GroupNamesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "All directors and executive officers as a group (14 persons)",
        "Directors and Officers as a Group",
        "All directors, nominees and other executive officers as a group",
      })
  void thoseWhoHaveRowsOfTheirOwn(String name) {
    assertThat(GroupNames.isSummary(name)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "All other executive officers as a group",
        "Other officers (3 persons)",
        "All other selling stockholders as a group",
        "All holders of less than 1% as a group",
        "",
      })
  void thoseWhoHaveNone(String name) {
    assertThat(GroupNames.isSummary(name)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "'Entities affiliated with Alder Creek Capital, LLC', 'alder creek capital '",
    "'Certain funds affiliated with Alder Creek', 'alder creek '",
    "'Affiliates of Alder Creek', 'alder creek '",
    "'Alder Creek Capital, L.P. and its affiliates', 'alder creek capital '",
    "'Alder Creek and affiliated entities', 'alder creek '",
  })
  void whoseAffiliatesAreAddedUp(String name, String key) {
    assertThat(GroupNames.affiliatesOf(name)).hasValue(key);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Alder Creek Affiliates Fund, L.P.",
        "Alder and Birch Capital",
        "Jane Q. Sample",
        "affiliated with",
        "and affiliates",
        "",
      })
  void namesOfSingleParties(String name) {
    assertThat(GroupNames.affiliatesOf(name)).isEmpty();
  }
}
