package org.stakegraph.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** One filing, set in other ways, says the same. */
class RenderingsTest {
  private static List<String> facts(String filing) {
    return Invented.facts(Reading.read(filing));
  }

  @Test
  void theFactsAreThoseOfTheFiling() {
    assertThat(facts(Invented.PROXY.html()))
        .containsExactly(
            "Alder & Sons Capital, L.P. {PERCENT_BEFORE=12.0%, SHARES_BEFORE=2400000} [(1)]");
    assertThat(facts(Invented.RESALE.html())).containsExactly("");
  }

  static Stream<Arguments> renderings() {
    return Invented.all().stream()
        .flatMap(
            filing ->
                Stream.of(
                    Arguments.of(
                        filing.form(), "submission", filing, filing.submission(filing.html())),
                    Arguments.of(filing.form(), "nc", filing, filing.nc(filing.html())),
                    Arguments.of(filing.form(), "text", filing, filing.text()),
                    Arguments.of(
                        filing.form(),
                        "text in a submission",
                        filing,
                        filing.submission(filing.text().replace("&", "&amp;"))),
                    Arguments.of(
                        filing.form(), "firm blanks and breaks", filing, filing.spacedWithBreaks()),
                    Arguments.of(
                        filing.form(),
                        "firm blanks in paragraphs",
                        filing,
                        filing.spacedInParagraphs()),
                    Arguments.of(filing.form(), "pre", filing, filing.preformatted()),
                    Arguments.of(filing.form(), "typed table", filing, filing.typedTable())));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("renderings")
  void renderingsSayTheSame(String form, String name, Invented filing, String rendered) {
    assertThat(facts(rendered)).isEqualTo(facts(filing.html()));
  }
}
