package org.stakegraph.ingest.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stakegraph.ingest.text.AlignedText;
import org.stakegraph.ingest.text.TextRange;

class TableContextTest {

  private static AlignedText text(String words) {
    return AlignedText.of(words, new TextRange(0, words.length()));
  }

  private static TableContext noted(String note) {
    return TableContext.read(List.of(), List.of(text(note)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(1) Based on 9,000,000 shares outstanding.",
        "(1) Percentages are based upon 9,000,000 common shares issued and outstanding.",
        "Rights count. The percentages in the last column are based on 9,000,000 shares of our"
            + " stock outstanding on May 1."
      })
  void aNoteGivesTheShareBaseOfThePercentages(String note) {
    assertThat(noted(note).sharesOutstanding()).hasValue(9_000_000);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(4) Based on a Schedule 13G, which counts 9,000,000 shares outstanding.",
        "(4) Cedar reported. It is based on 9,000,000 shares outstanding of another company.",
        "(1) Percentages are based on what each holder reported.",
      })
  void aNoteOnSomethingElseGivesNone(String note) {
    assertThat(noted(note).sharesOutstanding()).isEmpty();
  }

  @Test
  void proseBeforeTheTableGoesBeforeANote() {
    TableContext context =
        TableContext.read(
            List.of(text("There are 8,000,000 shares of common stock outstanding.")),
            List.of(text("(1) Based on 9,000,000 shares outstanding.")));

    assertThat(context.sharesOutstanding()).hasValue(8_000_000);
  }
}
