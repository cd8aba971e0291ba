package org.stakegraph.ingest.block;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stakegraph.ingest.source.SourceText;
import org.stakegraph.ingest.text.TextRange;

/** Converted tables of offered shares that came through whole, and those that did not. */
class WholeTablesTest {
  private static final String SOUND =
      """
       | Owned Before the Offering |  | Offered
      Name | Number | Percent | Number
      Selling Stockholders: |  |  |
      Ada Quill (1) | 310,400 | 1.6% | 300,400
      Ivo Brandt | 42,600 | * | 42,600
      """;

  private static List<String> shown(String text) {
    return Shown.blocks(MarkdownReader.read(SourceText.of(text), new TextRange(0, text.length())));
  }

  private static String framed(String text) {
    return text.lines().map(line -> "| " + line.strip() + " |\n").reduce("", String::concat);
  }

  @Test
  void labelsReachOverTheEmptyCellsOfColumnsWithLabelsBelow() {
    String grid =
        "grid 1+1=Owned Before the Offering | 3=Offered"
            + " // 0=Name | 1=Number | 2=Percent | 3=Number"
            + " // 0=Selling Stockholders:"
            + " // 0=Ada Quill (1) | 1=310,400 | 2=1.6% | 3=300,400"
            + " // 0=Ivo Brandt | 1=42,600 | 2=* | 3=42,600";

    assertThat(shown(SOUND.replace(" | ", "\t").replace(" |", "\t"))).containsExactly(grid);
    assertThat(shown(framed(SOUND.replace(" | Owned", "| Owned")))).containsExactly(grid);
  }

  @Test
  void notesBehindTheRowsAreParagraphs() {
    String rows =
        """
        | Name | Owned | Offered |
        |---|---|---|
        | Ada Quill (1) | 310,400 | 300,400 |
        |  |  |  |
        | (1) Includes 100,000 shares of her trust. |  |  |
        """;

    assertThat(shown(rows))
        .containsExactly(
            "grid 0=Name | 1=Owned | 2=Offered // 0=Ada Quill (1) | 1=310,400 | 2=300,400",
            "paragraph (1) Includes 100,000 shares of her trust.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "9 Mill Lane\t\t\t\n",
        "Otto Birch\t500\t400\n",
        "Otto Birch\t1,500 1,600\t1.0%\t1,400 1,600\n",
        "\t500\t1.0%\t400\n",
        "Otto Birch\t500\t\u00D7\t400\n",
        "\n12\n\nOtto Birch\t500\t*\t400\n"
      })
  void whatIsCutOrGluedAnywhereIsReadLineByLine(String damage) {
    assertThat(shown(SOUND.replace(" | ", "\t").replace(" |", "\t") + damage))
        .noneMatch(block -> block.startsWith("grid"));
  }
}
