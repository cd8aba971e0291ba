package org.stakegraph.ingest.block;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stakegraph.ingest.statement.PartyMention;
import org.stakegraph.ingest.text.AlignedText;
import org.stakegraph.ingest.text.TextRange;

class OfferingSentenceTest {
  private static Optional<String> issuer(String paragraph) {
    AlignedText text = AlignedText.of(paragraph, new TextRange(0, paragraph.length()));
    return OfferingSentence.issuer(text).map(PartyMention::name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          This is an initial public offering of shares of common stock by Alder Test Corporation.; Alder Test Corporation
          This is the initial public offering of Alder Test, Inc. We are selling shares.; Alder Test, Inc.
          This is a public offering of ordinary shares of Alder & Birch Limited. We sell them.; Alder & Birch Limited
          """)
  void theSentenceThatOpensAProspectus(String paragraph, String name) {
    assertThat(issuer(paragraph)).contains(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "This is our initial public offering of common stock.",
        "This is an initial public offering of common stock of the Company.",
        "We closed the initial public offering of Alder Test, Inc. in May.",
        "This is an initial public offering. Alder Test, Inc. sells no shares.",
        "This is an initial public offering underwritten by Birch Securities Inc. and others."
      })
  void nearMisses(String paragraph) {
    assertThat(issuer(paragraph)).isEmpty();
  }
}
