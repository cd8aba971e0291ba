package org.stakegraph.ingest.cover;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stakegraph.ingest.text.AlignedText;
import org.stakegraph.ingest.text.TextRange;

class FormWordsTest {
  private static boolean areAll(String text) {
    return FormWords.areAll(AlignedText.of(text, new TextRange(0, text.length())));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "OWNERSHIP OF MORE THAN FIVE PERCENT ON BEHALF OF ANOTHER PERSON.",
        "Ownership of More than 5 Percent on Behalf of Another Person. Not applicable.",
        "Identification and Classification of the Subsidiary Which Acquired the Security Being"
            + " Reported on By the Parent Holding Company or Control Person: See Exhibit A",
        "(iv) Shared power to dispose or to direct the disposition of: 1,250,000",
        "(i) Sole power to vote or to direct the vote: Ms. Sample: 1,250,000 (1)",
        "2(b) Address or principal business office or, if none, residence",
        "1,250,000 shares (see Item 4(a) above).",
        "If a group has filed this schedule pursuant to Rule 13d-1(c), attach an exhibit.",
      })
  void captionsRowsAndInstructionsSayNothing(String paragraph) {
    assertThat(areAll(paragraph)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ownership of More than Five Percent on Behalf of Another Person. Birch LLC advises Alder"
            + " Fund, which may receive dividends.",
        "(iv) Shared power to dispose or to direct the disposition of 500 shares held by Alder"
            + " Fund, of which Birch LLC is the general partner",
        "Amount beneficially owned: 500, which Birch LLC holds for Alder Fund",
        "Birch LLC is a company of Delaware.",
        "Alder Fund",
      })
  void whatIsSaidOfPersonsIsKept(String paragraph) {
    assertThat(areAll(paragraph)).isFalse();
  }
}
