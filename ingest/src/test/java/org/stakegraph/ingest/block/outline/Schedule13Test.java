package org.stakegraph.ingest.block.outline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stakegraph.ingest.text.TextRange;

class Schedule13Test {
  private static boolean is(String text) {
    return Schedule13.is(text, new TextRange(0, text.length()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SCHEDULE 13D",
        "<p>Schedule&nbsp;13G/A",
        "SCHEDULE<br>13D",
        "Washington\n  Schedule   13g (Rule 13d-102)"
      })
  void theTitleStandsOnTheFirstPage(String text) {
    assertThat(is(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"SCHEDULE 14A", "Rule 13d-1", "schedule", "Schedule 1", "13D", ""})
  void otherFormsBearAnother(String text) {
    assertThat(is(text)).isFalse();
  }

  @Test
  void aScheduleOfWhichALongDocumentSpeaksFartherOnIsNotItsTitle() {
    assertThat(is("PROSPECTUS " + "x".repeat(10_000) + " Schedule 13D")).isFalse();
  }

  @Test
  void whatIsLongerThanSchedulesIsNone() {
    assertThat(is("SCHEDULE 13D" + "x".repeat(1_500_000))).isFalse();
  }
}
