package org.stakegraph.ingest.footnote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stakegraph.ingest.text.AlignedText;
import org.stakegraph.ingest.text.TextRange;

class LockUpReaderTest {

  private static List<String> read(String text) {
    return Said.lines(LockUpReader.read(AlignedText.of(text, new TextRange(0, text.length()))));
  }

  @Test
  void aSteppedReleaseAfterADate() {
    assertThat(
            read(
                "The holders have lock-up agreements under the Purchase Agreement dated May 4,"
                    + " 2003, prohibiting any sale or hedging transaction in the shares until June"
                    + " 1, 2004 at which time 25% of the shares will be released. An additional 25%"
                    + " of the shares will be released every three months thereafter."))
        .containsExactly(
            "lock-up 2004-06-01 25 step 25 every 3 agreed 2003-05-04 [DISPOSAL, HEDGING]");
  }

  @Test
  void aBarInTheSentenceBeforeTheDate() {
    assertThat(
            read(
                "Under the Purchase Agreement dated May 4, 2003 the holders signed lock-up"
                    + " agreements. Until June 1, 2004 they may not sell or hedge the shares, at"
                    + " which time 25% will be released."))
        .containsExactly("lock-up 2004-06-01 25 agreed 2003-05-04 [DISPOSAL, HEDGING]");
    assertThat(
            read(
                "The holders signed lock-up agreements. Until June 1, 2004 they sold shares, and"
                    + " 25% were released."))
        .isEmpty();
  }

  @Test
  void withoutDatePercentageOrBarThereIsNone() {
    assertThat(read("Sales are prohibited until 25% of the shares are released.")).isEmpty();
    assertThat(read("Lock-up agreements prohibit any sale until June 1, 2004.")).isEmpty();
    assertThat(read("No sale took place until June 1, 2004, when 25% was released.")).isEmpty();
    assertThat(read("A lock-up prohibits sales until February 31, 2004, releasing 5%.")).isEmpty();
  }
}
