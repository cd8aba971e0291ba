package org.stakegraph.ingest.block.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stakegraph.ingest.ProcessorTime;

class StandingFiguresTest {

  /** Whether the first number of a text stands as a figure. */
  private static boolean stands(String text) {
    int at = 0;
    while (!StandingFigures.isDigit(text.charAt(at))) {
      at++;
    }
    return new StandingFigures(text, text.length()).at(at);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<td>500</td>",
        "<td>1,000",
        "<td>$ 2,500,000 </td>",
        "<td>(1,250)</td>",
        "<td>&nbsp;1,415,826&nbsp;</td>",
        "<td>25,831,684(1)</td>",
        "<td>1,000*</td>",
        "<td>9.6%</td>",
        "Jane Q. Sample      1,000      *",
        "<pre>1,000 $ 500",
        "<pre>1,000 12.5%",
        "|1,000|"
      })
  void aNumberAloneInItsCellOrColumnStands(String text) {
    assertThat(stands(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<td>81</td>",
        "<td>10.1</td>",
        "<td>by June 15, 2026</td>",
        "<td>1,000 shares held by a trust",
        "<td>held 1,000</td>",
        "<td>Section&nbsp;251(h)",
        "<td>(1) Includes",
        "<td>7.</td>"
      })
  void aPageAnExhibitOrAWordOfASentenceDoesNot(String text) {
    assertThat(stands(text)).isFalse();
  }

  @Test
  void aNumberWithoutEndTakesLinearTime() {
    String digits = "<td>" + "1,".repeat(1_000_000) + "1";

    assertThat(ProcessorTime.within(Duration.ofSeconds(5), () -> stands(digits))).isTrue();
  }
}
