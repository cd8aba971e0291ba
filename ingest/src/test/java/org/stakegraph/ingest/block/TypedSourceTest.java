package org.stakegraph.ingest.block;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stakegraph.ingest.source.SourceText;
import org.stakegraph.ingest.text.TextRange;

/** Typed text as a page shows it, and rows that a page parts from their table. */
class TypedSourceTest {
  private static List<String> shown(String text) {
    SourceText source = SourceText.of(text);
    return Shown.blocks(AsciiReader.read(source, new TextRange(0, text.length())));
  }

  private static final String TURNED =
      """
      Holder              Shares      Percent
      Ada Quill            1,000         5.0%
      Carl Test            2,000        10.0%

                             42
      <PAGE>

      """;

  @Test
  void aSingleRowBehindThePageGoesOnWithItsTable() {
    assertThat(shown(TURNED + "Jane Sample          3,000        15.0%\n"))
        .anyMatch(block -> block.endsWith("0=Jane Sample | 1=3,000 | 2=15.0%"));
  }

  @Test
  void aSingleLineWithFiguresElsewhereIsNoRowOfIt() {
    assertThat(shown(TURNED + "Notice     7\n")).contains("paragraph Notice 7");
  }

  @Test
  void aSingleLineBehindOtherWordsIsNoRowOfIt() {
    assertThat(
            shown(TURNED + "Our offices have moved.\n\nJane Sample          3,000        15.0%\n"))
        .contains("paragraph Jane Sample 3,000 15.0%");
  }

  @Test
  void referencesAreDecodedWhereTheyStand() {
    String text =
        """
        Holder                  Shares      Percent
        Alder &amp; Sons            1,000        &lt;1%
        O&#39;Hara&nbsp;&#x26; Co.            2,000      10.0%
        """;
    SourceText source = SourceText.of(text);
    var grid = (Block.GridBlock) AsciiReader.read(source, new TextRange(0, text.length())).get(0);
    assertThat(Shown.rows(grid))
        .containsExactly(
            "0=Holder | 1=Shares | 2=Percent",
            "0=Alder & Sons | 1=1,000 | 2=<1%",
            "0=O'Hara & Co. | 1=2,000 | 2=10.0%");
    TextRange name = grid.rows().get(1).cells().get(0).text().range();
    assertThat(text.substring(name.start(), name.end())).isEqualTo("Alder &amp; Sons");
  }

  @Test
  void whatIsNoReferenceStaysAsItIs() {
    assertThat(shown("AT&T Corp., R&D; and &unknown; &; &#; A&B.\n"))
        .containsExactly("paragraph AT&T Corp., R&D; and &unknown; &; &#; A&B.");
  }

  @Test
  void aRangeWithinALineIsReadWithoutItsSurroundings() {
    String text = "<p>Before<pre>Alder    1\n</pre>after";
    int start = text.indexOf("Alder");
    TextRange range = new TextRange(start, text.indexOf("</pre>"));
    assertThat(Shown.blocks(AsciiReader.read(SourceText.of(text), range)))
        .containsExactly("paragraph Alder 1");
  }
}
