package org.stakegraph.ingest.block;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stakegraph.ingest.source.SourceText;
import org.stakegraph.ingest.text.TextRange;

/** Notes whose numbers lost their brackets and their raised place. */
class TypedNotesTest {
  private static final String TABLE =
      """
      Name                          Shares Owned      Percent
      Larkspur Trust Company1          1,446,661       7.82%
         50 Quay Yards, Dover, NH 03820
      Ada Quill2                         208,499       1.14%
      """;

  private static List<String> blocks(String text) {
    return Shown.blocks(AsciiReader.read(SourceText.of(text), new TextRange(0, text.length())));
  }

  @ParameterizedTest
  @ValueSource(strings = {" ", "   ", "      "})
  void areParagraphsOfTheirOwnWhateverTheGapBehindTheNumber(String gap) {
    String notes =
        "1_Based on a Schedule 13G filed on May 1, 2020.\n2_Includes 2,000 shares held in trust.\n";

    List<String> blocks = blocks(TABLE + "\n" + notes.replace("_", gap));

    assertThat(blocks)
        .hasSize(3)
        .contains(
            "paragraph 1 Based on a Schedule 13G filed on May 1, 2020.",
            "paragraph 2 Includes 2,000 shares held in trust.");
    assertThat(blocks.get(0)).doesNotContain("Based", "Includes");
  }

  @Test
  void areNoHeadingOfTheTableBehindThem() {
    List<String> blocks =
        blocks(
            TABLE
                + "\n1   Includes 2,000 shares held in trust.\n\n"
                + TABLE.replace("Quill2", "Quill"));

    assertThat(blocks.get(blocks.size() - 1)).startsWith("grid 0=Name | ").doesNotContain("trust.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "12   Alder Partners, L.P.",
        "50   Quay Yards, Dover, NH 03820",
        "100  Shares held in trust",
        "5 rue des shares",
        "7"
      })
  void namesAndHousesAreNone(String line) {
    assertThat(NoteMarks.numbers(line)).isFalse();
  }

  @Test
  void aRowWithFiguresIsNone() {
    String rows =
        """
        No.  Name                          Shares Owned      Percent
        1    Alder which is a Fund            1,446,661       7.82%
        2    Quay Partners                      208,499       1.14%
        """;

    assertThat(Shown.typed(rows)).hasSize(3);
  }

  @Test
  void marksThatRunOnFromFiguresLeaveThemFigures() {
    assertThat(
            Shown.typed(
                """
                Name                             Shares1        Percent
                Ada Quill2                      10,0003            *
                Larkspur Fund2,3             2,000,0004        20.0%15
                """))
        .containsExactly(
            "0=Name | 1=Shares1 | 2=Percent",
            "0=Ada Quill2 | 1=10,0003 | 2=*",
            "0=Larkspur Fund2,3 | 1=2,000,0004 | 2=20.0%15");
  }

  @ParameterizedTest
  @ValueSource(strings = {"10019,", "1,2,3", "12,345678", "20%of", "1.2.3%4a", "12,3456789"})
  void otherDigitsAreNoFigures(String words) {
    assertThat(
            Chunk.of(
                    0,
                    words.length(),
                    SourceText.of(words).aligned(new TextRange(0, words.length())))
                .isFigure())
        .isFalse();
  }
}
