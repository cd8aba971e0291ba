package org.stakegraph.ingest.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {

  private static Optional<LocalDate> first(String text) {
    List<Word> words = Word.of(text);
    return IntStream.range(0, words.size())
        .mapToObj(i -> Dates.at(words, i))
        .flatMap(Optional::stream)
        .findFirst();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "March 3, 1994",
        "MARCH 3, 1994.",
        "on March 03, 1994, the",
        "(March 3, 1994)",
        "until March 3 1994",
        "Mar. 3, 1994"
      })
  void aMonthADayAndAYearAreADate(String text) {
    assertThat(first(text)).contains(LocalDate.of(1994, 3, 3));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "March",
        "March 3,",
        "3 March 1994",
        "March 1994 and later",
        "February 30, 2001",
        "March 0, 1994",
        "March 333, 1994",
        "March 3, 94",
        "March 3, 1 994",
        "Marchioness 3, 1994",
        "Ma 3, 1994",
        "March __, 2001",
        "March \u0663, 1994"
      })
  void whatIsNoDateIsNone(String text) {
    assertThat(first(text)).isEmpty();
  }

  @Test
  void aDateStartsAtItsMonthOnly() {
    List<Word> words = Word.of("from May 1, 2000 on");
    assertThat(Dates.at(words, 0)).isEmpty();
    assertThat(Dates.at(words, 1)).contains(LocalDate.of(2000, 5, 1));
    assertThat(Dates.at(words, 2)).isEmpty();
    assertThat(Dates.at(words, 4)).isEmpty();
  }

  @Test
  void leapDaysCount() {
    assertThat(first("February 29, 2000")).isPresent();
    assertThat(first("February 29, 2001")).isEmpty();
  }
}
