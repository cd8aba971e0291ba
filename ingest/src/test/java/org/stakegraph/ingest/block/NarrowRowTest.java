package org.stakegraph.ingest.block;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stakegraph.ingest.source.SourceText;
import org.stakegraph.ingest.text.TextRange;

/** Rows of converted tables from which cells are missing. */
class NarrowRowTest {
  private static final String ROWS =
      """
      Name | Shares Owned | Options | Total | Percent | Other Units
      Ada Quill | 57,197 | 1,500 | 58,697 | 1.2% | 95,847
      Ivo Brandt | 21,437 | 8,000 | 29,437 | * | 20,317
      """;

  private static List<String> rows(String text) {
    return MarkdownReader.read(SourceText.of(text), new TextRange(0, text.length())).stream()
        .filter(Block.GridBlock.class::isInstance)
        .flatMap(grid -> Shown.rows((Block.GridBlock) grid).stream())
        .toList();
  }

  @Test
  void onlyCellsThatCanStandInOneColumnAreRead() {
    assertThat(rows(ROWS + "Thea Larkin | 148,973 | 342,550 | * | 342,550\n"))
        .contains("0=Thea Larkin | 4=* | 5=342,550");
  }

  @Test
  void aRowWhoseCellsSayWhatTheyAreIsWhole() {
    assertThat(
            rows(
                """
                Name | Series A Shares | Percent | Common Shares | Percent
                Thea Larkin | 3,000 | 62,706
                All directors as a group | 27,500 | 0.57 | 2,812,205 | 0.87
                Ada Quill | 7,500 | 0.17 | 12,205 | 0.87
                """))
        .contains("0=Thea Larkin | 1=3,000 | 3=62,706");
  }

  @Test
  void aRowThatFitsNoColumnsShowsItsNameOnly() {
    assertThat(rows(ROWS + "Thea Larkin | 1.2% | 1.3% | 1.4%\n")).contains("0=Thea Larkin");
  }
}
