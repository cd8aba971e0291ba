package org.stakegraph.ingest.block;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stakegraph.ingest.ProcessorTime;
import org.stakegraph.ingest.source.SourceText;
import org.stakegraph.ingest.text.AlignedText;
import org.stakegraph.ingest.text.TextRange;

class MarkdownReaderTest {
  private static List<Block> read(String text) {
    return MarkdownReader.read(SourceText.of(text), new TextRange(0, text.length()));
  }

  private static List<String> shown(String text) {
    return Shown.blocks(read(text));
  }

  private static AlignedText words(String text) {
    return MarkdownText.words(SourceText.of(text), new TextRange(0, text.length()));
  }

  @Test
  void breaksPartTheLinesOfACell() {
    assertThat(shown("| Name | Shares |\n|---|--:|\n| Ada Quill<br>9 Mill Lane | 5,000 |\n"))
        .containsExactly("grid 0=Name | 1=Shares // 0=Ada Quill/9 Mill Lane | 1=5,000");
  }

  @Test
  void wordsRepeatedOverColumnsAndRowsAreOneCell() {
    assertThat(
            shown(
                """
                | Name | Owned | After<br>Sale | After<br>Sale |
                |---|---|---|---|
                | Name | Owned | Number | Percent |
                | Otto &amp; Co. | 5,000 | 20 | \\* |
                """))
        .containsExactly(
            "grid 0=Name | 1=Owned | 2+1=After/Sale // 2=Number | 3=Percent"
                + " // 0=Otto & Co. | 1=5,000 | 2=20 | 3=*");
  }

  @Test
  void equalFiguresOfNeighboursStayTwo() {
    assertThat(
            shown(
                "| **Name** | A | B |\n|---|---|---|\n| Ada | 500 | 500 |\n| Ada | 500 | 500 |\n"))
        .containsExactly(
            "grid 0=Name | 1=A | 2=B // 0=Ada | 1=500 | 2=500 // 0=Ada | 1=500 | 2=500");
  }

  @Test
  void rowsThatHoldAPageNumberOnlyAreDropped() {
    assertThat(shown("| Name | Shares |\n|---|---|\n| **Ada** | 5 |\n| 10 | |\n| Ivo | 6 |\n"))
        .containsExactly("grid 0=Name | 1=Shares // 0=Ada | 1=5 // 0=Ivo | 1=6");
  }

  @Test
  void aTableOfOfferedSharesWithoutMarkupStaysLinesWithSeparators() {
    String text = "| Name | Shares Offered |\n|---|---|\n| Yarrow & Finch | 5,000 |\n";

    assertThat(read(text)).hasToString(PdfTextReader.read(SourceText.of(text)).toString());
  }

  @Test
  void cellsBrokenByTagsAreAGridWithoutADelimiterRowToo() {
    assertThat(shown("Ada Quill<br>9 Mill Lane\t500\t*\nIvo\t90\t*\n"))
        .containsExactly("grid 0=Ada Quill/9 Mill Lane | 1=500 | 2=* // 0=Ivo | 1=90 | 2=*");
  }

  @Test
  void notesInTablesOfTheirOwnAreParagraphs() {
    String table = "| **Name** | Shares |\n|---|---|\n| Ada | 500 |\n\n";
    String note = "| (1) | Includes 500 shares that a trust holds for her sons. |\n|---|---|\n";

    assertThat(shown(table + note))
        .containsExactly(
            "grid 0=Name | 1=Shares // 0=Ada | 1=500",
            "paragraph (1) Includes 500 shares that a trust holds for her sons.");
    assertThat(shown(table + "| (1) | Shares |\n|---|---|\n| Ivo | 600 |\n"))
        .containsExactly(
            "grid 0=Name | 1=Shares // 0=Ada | 1=500", "grid 0=(1) | 1=Shares // 0=Ivo | 1=600");
  }

  @Test
  void aNoteGoesOnOverTheEndOfAPage() {
    assertThat(
            shown(
                """
                | A | B |
                |---|---|
                | x<br>y | 1 |

                1 Mr. Brandt disclaims any

                11

                [Table of Contents](#page-1-0)

                such ownership.
                """))
        .containsExactly(
            "grid 0=A | 1=B // 0=x/y | 1=1",
            "paragraph 1 Mr. Brandt disclaims any such ownership.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "Smith<sup>2</sup> ~ Smith (2)",
        "Smith<sup>2,3</sup> ~ Smith (2) (3)",
        "Smith<sup>(a)</sup> ~ Smith (a)",
        "the 2<sup>nd</sup> trust ~ the 2nd trust",
        "Smith^2^ ~ Smith (2)",
        "Smith[^12] ~ Smith (12)",
        "Smith$^{2}$ ~ Smith (2)",
        "Smith\u00B2 ~ Smith (2)",
        "Smith\u00B2,\u00B3 ~ Smith (2) (3)",
        "Smith2 ~ Smith2",
        "1,250,0006 ~ 1,250,0006",
        "A &amp; B ~ A & B",
        "A &#38; B &#x26; C ~ A & B & C",
        "AT&T; &bogus; ~ AT&T; &bogus;",
        "**Total** ~ Total",
        "*Ada* and ***Ivo*** ~ Ada and Ivo",
        "* ~ *",
        "** ~ **",
        "500* and 600* ~ 500* and 600*",
        "\\* Less ~ * Less",
        "\\$3.41 ~ $3.41",
        "a_b_c ~ a_b_c",
        "__Ada__ ~ Ada",
        "<1% of < 2% ~ <1% of < 2%",
        "bene\uFB01cial o\uFB03ce ~ beneficial office",
        "[Ada](#page-1-0) Quill ~ Ada Quill",
        "[*] ~ [*]",
        "2^10 ~ 2^10"
      })
  void readsWordsOfMarkdown(String printed, String words) {
    assertThat(words(printed)).hasToString(words);
  }

  @Test
  void everyCharacterKnowsWhereItStands() {
    AlignedText words = words("**Otto** &amp; \\*Co<sup>12</sup>");

    assertThat(words).hasToString("Otto & *Co (12)");
    assertThat(words.range(0, 4)).isEqualTo(new TextRange(2, 6));
    assertThat(words.range(5, 6).start()).isEqualTo(9);
    assertThat(words.range(7, 8)).isEqualTo(new TextRange(16, 17));
    assertThat(words.range(11, 15)).isEqualTo(new TextRange(24, 26));
  }

  @Test
  void readsHostileTextInLinearTime() {
    String head = "| a<br> | b |\n|---|---|\n";
    String pipes = head + "|".repeat(1_000_000) + "\n";
    String stars = head + "| " + "*a ".repeat(300_000) + "|\n";
    String opens = head + "| " + "<[^[&\\".repeat(100_000) + "|\n";
    String rows = head + "| a | b |\n".repeat(100_000);
    String same = head + "| a<br> | b |\n".repeat(50_000);
    for (String text : List.of(pipes, stars, opens, rows, same)) {
      ProcessorTime.within(Duration.ofSeconds(20), () -> read(text));
    }
  }

  @Test
  void rowsThatBarsFrameNeedNoLineUnderTheirHeading() {
    String sound = "| Name | Owned | Offered |\n| Ada | 500 | 400 |\n| Ivo & Co. | 60 | 60 |\n";
    String broken = sound + "| 9 Mill Lane | | |\n";
    String ragged = sound + "| Otto | 1 |\n";

    assertThat(shown(sound))
        .containsExactly(
            "grid 0=Name | 1=Owned | 2=Offered // 0=Ada | 1=500 | 2=400"
                + " // 0=Ivo & Co. | 1=60 | 2=60");
    assertThat(shown("| Name | Shares Offered |\n" + broken)).doesNotContain("grid");
    assertThat(shown("| Name | Shares Offered |\n" + ragged)).doesNotContain("grid");
  }

  @Test
  void aLabelCoversThoseBelowItAcrossEmptyColumns() {
    assertThat(
            shown(
                """
                | **Name** | | **Owned** | | | | **Offered** | | | | **After** | |
                |---|---|---|---|---|---|---|---|---|---|---|---|
                | | | Notes | | Total | | Notes | | Total | | Total | |
                | Ada | | | 10 | | 50 | | 20 | | 30 | | 20 |
                """))
        .first()
        .asString()
        .startsWith("grid 0=Name | 2+3=Owned | 6+3=Offered | 10=After");
  }

  @Test
  void marksInACellThatARowHasTooManyBelongToTheFigureBefore() {
    assertThat(
            shown(
                """
                | **Name** | Shares | Percent |
                |---|---|---|
                | Ada | 1,250,000 | 12.5 % |
                | Ben | 2,250,000 | 22.5 % |
                | Ivo | 130,000 | \\* (11) | 1.3 % |
                """))
        .containsExactly(
            "grid 0=Name | 1=Shares | 2=Percent // 0=Ada | 1=1,250,000 | 2=12.5 %"
                + " // 0=Ben | 1=2,250,000 | 2=22.5 % // 0=Ivo | 1=130,000 * (11) | 2=1.3 %");
  }

  @Test
  void whereMostRowsHaveTooManyCellsTheirPlaceIsNotTold() {
    assertThat(
            shown(
                """
                | **Name** | Shares | Percent |
                |---|---|---|
                | Ada | 1,250,000 | \\* (2) | 12.5 % |
                | Ivo | 130,000 | \\* (11) | 1.3 % |
                """))
        .first()
        .asString()
        .contains("0=Ivo | 1=130,000 | 2=* (11) | 3=1.3 %");
  }

  @Test
  void aLineWithTooManyCellsIsReadWithoutFailing() {
    assertThat(shown("Name\tShares\tPercent\nAda\t5,000\t1.0%\n" + "x\t".repeat(90) + "\n"))
        .isNotEmpty();
  }
}
