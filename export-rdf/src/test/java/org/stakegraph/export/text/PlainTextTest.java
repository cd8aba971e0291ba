package org.stakegraph.export.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainTextTest {
  @Test
  void whiteSpaceFoldsIntoOneSpace() {
    assertThat(PlainText.of(" Alder\r\n\tCreek\u00A0\u00A0Fund ")).isEqualTo("Alder Creek Fund");
  }

  @Test
  void charactersThatXmlCannotCarryAreReplaced() {
    assertThat(PlainText.of("a\u0000b\u001Bc\uFFFFd\uD83De"))
        .isEqualTo("a\uFFFDb\uFFFDc\uFFFDd\uFFFDe");
  }

  @Test
  void labelDropsWhatReordersText() {
    assertThat(PlainText.label("A\u202EB\u202C \u2066C\u2069")).isEqualTo("AB C");
    assertThat(PlainText.of("A\u202EB")).isEqualTo("A\u202EB");
  }

  @Test
  void rightToLeftLettersStay() {
    assertThat(PlainText.label("\u05D0\u05D1 \u0627\u0628")).isEqualTo("\u05D0\u05D1 \u0627\u0628");
  }

  @Test
  void nameOfNothingIsNotEmpty() {
    assertThat(PlainText.label("\u202E")).isEqualTo("\uFFFD");
  }

  @Test
  void emojiStay() {
    assertThat(PlainText.label("\uD83D\uDE00 Fund")).isEqualTo("\uD83D\uDE00 Fund");
  }
}
