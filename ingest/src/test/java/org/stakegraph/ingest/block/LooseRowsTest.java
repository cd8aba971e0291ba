package org.stakegraph.ingest.block;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stakegraph.ingest.ProcessorTime;
import org.stakegraph.ingest.source.SourceText;
import org.stakegraph.ingest.text.TextRange;

/** Pipe tables without frames: a row is over when it has its bars, wherever lines end. */
class LooseRowsTest {
  private static List<String> shown(String... lines) {
    String text = String.join("\n", lines) + "\n";
    return Shown.blocks(MarkdownReader.read(SourceText.of(text), new TextRange(0, text.length())));
  }

  @Test
  void blankLinesWithinCellsDoNotEndARow() {
    assertThat(
            shown(
                "Name",
                "",
                "| ",
                "",
                "Number of",
                "",
                "Shares (1)",
                "",
                "|   | ",
                "",
                "Percent  ",
                "  ",
                "---|---|---|---  ",
                "  |    |   |     ",
                "  ",
                "Ada Quill (2)",
                "",
                "| ",
                "",
                "5,500,000    ",
                "",
                "|   | ",
                "",
                "6.9%  ",
                "  ",
                "Otto Vale",
                "",
                "| ",
                "",
                "1,200    ",
                "",
                "|   | ",
                "",
                "*  "))
        .containsExactly(
            "grid 0=Name | 1=Number of/Shares (1) | 3=Percent"
                + " // 0=Ada Quill (2) | 1=5,500,000 | 3=6.9%"
                + " // 0=Otto Vale | 1=1,200 | 3=*");
  }

  @Test
  void proseBehindTheLastRowIsNoRow() {
    assertThat(
            shown(
                "Name| Shares| Percent  ",
                "---|---|---  ",
                "  ",
                "Ada Quill",
                "",
                "| 5,000| 6.9%  ",
                "  ",
                "Otto Vale",
                "",
                "| 1,200| *",
                "",
                "Each holder has her own address."))
        .containsExactly(
            "grid 0=Name | 1=Shares | 2=Percent"
                + " // 0=Ada Quill | 1=5,000 | 2=6.9% // 0=Otto Vale | 1=1,200 | 2=*",
            "paragraph Each holder has her own address.");
  }

  @Test
  void aHeadingOfSomeRowsHasALineOfItsOwn() {
    assertThat(
            shown(
                "Name| Shares| Percent  ",
                "---|---|---  ",
                "Directors:  ",
                "Ada Quill  ",
                "Chair",
                "",
                "| 5,000| 6.9%  ",
                "  ",
                "Otto Vale",
                "",
                "| 1,200| *  "))
        .containsExactly(
            "grid 0=Name | 1=Shares | 2=Percent // 0=Directors:"
                + " // 0=Ada Quill/Chair | 1=5,000 | 2=6.9% // 0=Otto Vale | 1=1,200 | 2=*");
  }

  @Test
  void labelsThatLostTheirSpansStandOverTheColumnsThatRowsTell() {
    assertThat(
            shown(
                "|  |  | ",
                "",
                "Class A Stock",
                "",
                "|  | ",
                "",
                "Class B Stock  ",
                "---|---|---|---|---  ",
                "Name of Owner|  | ",
                "",
                "Shares",
                "",
                "|  | Percent|  | Shares|  | Percent  ",
                "Ada Quill|  | 5,000|  |  | 6.9| %|  | 700|  |  | 1.5| %  ",
                "Otto Vale|  | 1,200|  |  | *|  |  | -|  |  | -|  "))
        .containsExactly(
            "grid 1+1=Class A Stock | 3+1=Class B Stock"
                + " // 0=Name of Owner | 1=Shares | 2=Percent | 3=Shares | 4=Percent"
                + " // 0=Ada Quill | 1=5,000 | 2=6.9 % | 3=700 | 4=1.5 %"
                + " // 0=Otto Vale | 1=1,200 | 2=* | 3=- | 4=-");
  }

  @Test
  void rowsGoOnInTheMiddleOfACellOnceTheirLabelsHaveAllBars() {
    assertThat(
            shown(
                "",
                "| Class| Name and Address  ",
                "of Owner| Shares| Percent  ",
                "---|---|---|---  ",
                "Common| Ada Quill  ",
                "9 Mill Lane| 5,000| 6.9%  ",
                "Common| Otto Vale  ",
                "2 Quay Street| 1,200| *  "))
        .containsExactly(
            "grid 0=Class | 1=Name and Address/of Owner | 2=Shares | 3=Percent"
                + " // 0=Common | 1=Ada Quill/9 Mill Lane | 2=5,000 | 3=6.9%"
                + " // 0=Common | 1=Otto Vale/2 Quay Street | 2=1,200 | 3=*");
  }

  @Test
  void anEmptyFirstCellIsACellWhereTheRuleHasNoFrame() {
    assertThat(
            shown(
                "Name| Class| Shares| Percent  ",
                "---|---|---|---  ",
                "Ada Quill| Class A| 5,000| 6.9%  ",
                "| Class B| 700| 1.5%  "))
        .containsExactly(
            "grid 0=Name | 1=Class | 2=Shares | 3=Percent"
                + " // 0=Ada Quill | 1=Class A | 2=5,000 | 3=6.9%"
                + " // 1=Class B | 2=700 | 3=1.5%");
  }

  @Test
  void aRowThatLacksItsFirstCellKeepsTheOthersInTheirColumns() {
    assertThat(
            shown(
                "| Name | Class | Shares | Percent |",
                "|---|---|---|---|",
                "| **Ada Quill** | Class A | 5,000 | 6.9% |",
                "| Class B | 700 | 1.5% |",
                "| Otto Vale | Class A | 1,200 |"))
        .containsExactly(
            "grid 0=Name | 1=Class | 2=Shares | 3=Percent"
                + " // 0=Ada Quill | 1=Class A | 2=5,000 | 3=6.9%"
                + " // 1=Class B | 2=700 | 3=1.5%"
                + " // 0=Otto Vale | 1=Class A | 2=1,200");
  }

  @Test
  void longTextsOfRulesAndBarsAreReadInLinearTime() {
    String rules = "| a| b\n\n---|---|---  \n".repeat(20_000);
    String rows = "A| B| C  \n---|---|---  \n" + "x\n\n| \n\n1\n\n| 2  \n  \n".repeat(20_000);

    ProcessorTime.within(Duration.ofSeconds(10), () -> shown(rules));
    ProcessorTime.within(Duration.ofSeconds(10), () -> shown(rows));
  }
}
