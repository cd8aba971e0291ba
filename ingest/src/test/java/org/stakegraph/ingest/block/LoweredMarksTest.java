package org.stakegraph.ingest.block;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stakegraph.ingest.source.SourceText;
import org.stakegraph.ingest.text.TextRange;

/** Raised marks that a converter set on lines of their own. */
class LoweredMarksTest {
  private static final String TABLE =
      """
      Name                          Shares Owned      Percent
                            1
      Larkspur Trust Company           1,446,661       7.82%
                    2,13                        2
      Larkspur Inc.                      208,499       1.14%
      Ada Quill                           42,600          *

      1
         Based on a letter of May 1, 2020.
      2
         Mr. Brandt told us so.
      """;

  private static List<String> blocks(String text) {
    return Shown.blocks(AsciiReader.read(SourceText.of(text), new TextRange(0, text.length())));
  }

  @Test
  void standBehindWhatTheyWereRaisedBehindAndBeforeTheirNotes() {
    assertThat(blocks(TABLE))
        .containsExactly(
            "grid 0=Name | 1=Shares Owned | 2=Percent"
                + " // 0=Larkspur Trust Company (1) | 1=1,446,661 | 2=7.82%"
                + " // 0=Larkspur Inc. (2,13) | 1=208,499 (2) | 2=1.14%"
                + " // 0=Ada Quill | 1=42,600 | 2=*",
            "paragraph (1) Based on a letter of May 1, 2020.",
            "paragraph (2) Mr. Brandt told us so.");
  }

  @Test
  void bracketsTheyHaveAreKept() {
    assertThat(
            blocks(TABLE.replace("                      1\n", "                      (1)\n"))
                .get(0))
        .contains("0=Larkspur Trust Company (1) |");
  }

  @ParameterizedTest
  @ValueSource(strings = {"12", "  1", "                                   1", "             100"})
  void numbersOverNoEndOfWordsAreNone(String line) {
    String text = TABLE.replace("                      1\n", line + "\n");

    assertThat(blocks(text).get(0)).doesNotContain("Company (");
  }

  @Test
  void aNumberThatNoRowHasOpensNoNote() {
    assertThat(blocks(TABLE.replace("\n1\n", "\n7\n")))
        .noneMatch(block -> block.startsWith("paragraph (7)"));
  }

  @Test
  void longLinesOfNumbersTakeNoTime() {
    String numbers = "1 ".repeat(50_000) + "\n";
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(10), () -> blocks((numbers + "Ada     1,000   5%\n").repeat(5)));
  }
}
