package org.stakegraph.ingest.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordTest {

  private static Word word(String text) {
    return new Word(0, text.length(), text);
  }

  @Test
  void wordsStandBetweenSpaces() {
    assertThat(Word.of("Alder  Creek,"))
        .containsExactly(new Word(0, 5, "Alder"), new Word(7, 13, "Creek,"));
    assertThat(Word.of("")).isEmpty();
    assertThat(Word.of("  ")).isEmpty();
  }

  @Test
  void theCoreLosesPunctuationAtBothEndsOnly() {
    assertThat(word("(\"L.P.\"),").core()).isEqualTo("l.p");
    assertThat(word("O'Sample").core()).isEqualTo("o'sample");
    assertThat(word("--").core()).isEmpty();
  }

  @Test
  void lettersLoseAllPunctuation() {
    assertThat(word("L.L.C.,").letters()).isEqualTo("llc");
    assertThat(word("&").letters()).isEmpty();
    assertThat(word("fund").letters()).isEqualTo("fund");
    assertThat(word("\u00c9lan-2").letters()).isEqualTo("\u00e9lan2");
  }

  @Test
  void lowerCaseDoesNotDependOnWhereTheReaderRuns() {
    assertThat(word("LIMITED").letters()).isEqualTo("limited");
    assertThat(word("LIMITED").core()).isEqualTo("limited");
  }

  @Test
  void anInitialIsOneCapitalWithOrWithoutAFullStop() {
    assertThat(word("Q.").isInitial()).isTrue();
    assertThat(word("Q").isInitial()).isTrue();
    assertThat(word("Q,").isInitial()).isFalse();
    assertThat(word("q.").isInitial()).isFalse();
    assertThat(word("Qu").isInitial()).isFalse();
    assertThat(word("7.").isInitial()).isFalse();
  }

  @Test
  void onlyACommaEndsAClause() {
    assertThat(word("Fund,").endsClause()).isTrue();
    assertThat(word("Fund.").endsClause()).isFalse();
  }

  @Test
  void digitsAreThoseOfFigures() {
    assertThat(word("Apt.9E").hasDigit()).isTrue();
    assertThat(word("IX").hasDigit()).isFalse();
    assertThat(word("\u0663").hasDigit()).isFalse();
  }
}
