package org.stakegraph.ingest.block;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stakegraph.ingest.source.SourceText;
import org.stakegraph.ingest.text.AlignedText;
import org.stakegraph.ingest.text.TextRange;

class PdfTextReaderTest {

  /** Each block in one line: its kind and words, the cells of tables between slashes. */
  private static List<String> blocks(String text) {
    return PdfTextReader.read(SourceText.of(text)).stream().map(PdfTextReaderTest::block).toList();
  }

  private static String block(Block block) {
    return block.match(
        section -> "section " + section.heading(),
        paragraph -> "paragraph " + paragraph.text(),
        table ->
            "table "
                + table.lines().stream()
                    .map(PdfTextReaderTest::line)
                    .collect(Collectors.joining(" // ")),
        grid -> "grid",
        page -> "page " + page.number());
  }

  private static String line(TableLine line) {
    return line.cells().stream().map(AlignedText::toString).collect(Collectors.joining("/"));
  }

  @Test
  void linesWithTabsAreATable() {
    assertThat(blocks("Name\tShares\nJane Q. Sample\t1,000\n"))
        .containsExactly("table Name/Shares // Jane Q. Sample/1,000");
  }

  @Test
  void emptyCellsKeepTheirPlaces() {
    assertThat(blocks("\tNumber\t\nA\t\t1\n")).containsExactly("table /Number/ // A//1");
  }

  @Test
  void outerPipesAreNoCells() {
    assertThat(blocks("| Name | Shares | % |\n|---|:---:|--:|\n| A | 1 |  |\n|  | 2 | 3 |"))
        .containsExactly("table Name/Shares/% //  // A/1/ // /2/3");
  }

  @Test
  void pipesStandBetweenCellsToo() {
    assertThat(blocks("Name | Shares\n--- | ---\nA | 1"))
        .containsExactly("table Name/Shares //  // A/1");
  }

  @Test
  void rulesOfDashesBetweenTabsAreBlank() {
    assertThat(blocks("Name\tShares\n--------\t------\nA\t1\n\t======\nTotal\t1"))
        .containsExactly("table Name/Shares //  // A/1 //  // Total/1");
  }

  @Test
  void nilFiguresAreNoRule() {
    assertThat(blocks("A\t-\t--\n\t-\t-0-\n")).containsExactly("table A/-/-- // /-/-0-");
    assertThat(blocks("| A | - |\n| | - |")).containsExactly("table A/- // /-");
  }

  @Test
  void tabsWinOverPipes() {
    assertThat(blocks("A | B\t1")).containsExactly("table A | B/1");
  }

  @Test
  void proseIsParagraphsPartedByBlankLines() {
    assertThat(blocks("One\ntwo.\n\nThree.\r\nfour.\rfive.\n"))
        .containsExactly("paragraph One two.", "paragraph Three. four. five.");
  }

  @Test
  void aNoteBeginsAParagraphBehindAFullStopOnly() {
    assertThat(blocks("(1) Held in trust\n(2) and by it.\n(2) Ada Test.\n* Less than 1%.\n"))
        .containsExactly(
            "paragraph (1) Held in trust (2) and by it.",
            "paragraph (2) Ada Test.",
            "paragraph * Less than 1%.");
  }

  @Test
  void shortLinesInCapitalsAndMarkdownHeadingsAreSections() {
    assertThat(blocks("SELLING STOCKHOLDERS\nThe table below\n\n## Plan of distribution\ntext"))
        .containsExactly(
            "section SELLING STOCKHOLDERS",
            "paragraph The table below",
            "section ## Plan of distribution",
            "paragraph text");
  }

  @ParameterizedTest
  @ValueSource(strings = {"$10", "IPO", "30,446,835 Shares", "1,000,000 A", "(4)", "***"})
  void shortLinesWithoutAWordInCapitalsAreNoHeading(String line) {
    assertThat(blocks(line)).containsExactly("paragraph " + line);
  }

  @ParameterizedTest
  @ValueSource(strings = {"14", "- 14 -", "S-14", "F-3", "iv", "xii"})
  void pageNumbersStandAlone(String line) {
    assertThat(blocks("Prose.\n" + line + "\n"))
        .containsExactly("paragraph Prose.", "page " + line);
  }

  @ParameterizedTest
  @ValueSource(strings = {"14a", "20011", "1,4", "- -", "S-", "ivory", "XIV", "14 15", "$14"})
  void otherShortLinesAreNoPageNumbers(String line) {
    assertThat(blocks(line)).containsExactly("paragraph " + line);
  }

  @Test
  void strayLinesBetweenRowsBelongToTheTable() {
    assertThat(blocks("A\t1\nc/o B\n\n14\n12 Main Street\nC\t2\n\nProse behind it.\n"))
        .containsExactly(
            "table A/1 // c/o B //  // 14 // 12 Main Street // C/2", "paragraph Prose behind it.");
  }

  @Test
  void aTableEndsBeforeAParagraph() {
    String prose =
        "This is a sentence of running text that no name or address could be, for it goes on and"
            + " on.";
    assertThat(blocks("A\t1\n" + prose + "\nB\t2\n"))
        .containsExactly("table A/1", "paragraph " + prose, "table B/2");
  }

  @Test
  void aTableEndsBeforeAHeading() {
    assertThat(blocks("A\t1,000\n\nPLAN OF DISTRIBUTION\n\nName\tAge\nB\t20\n"))
        .containsExactly("table A/1,000", "section PLAN OF DISTRIBUTION", "table Name/Age // B/20");
    assertThat(blocks("A\t1,000\n\nUSE OF PROCEEDS\n\nFees\t20,000\n"))
        .containsExactly("table A/1,000", "section USE OF PROCEEDS", "table Fees/20,000");
  }

  @Test
  void namesAndAddressesInCapitalsDoNotEndATable() {
    assertThat(
            blocks(
                """
                ALDER CREEK FUND, L.P.\t10,000
                C/O ALDER CREEK GP, LLC
                20 HARBOR ROW
                PORTLAND, ME 04101

                BIRCH REVOCABLE
                FAMILY TRUST\t20,000
                """))
        .containsExactly(
            "table ALDER CREEK FUND, L.P./10,000 // C/O ALDER CREEK GP, LLC // 20 HARBOR ROW"
                + " // PORTLAND, ME 04101 //  // BIRCH REVOCABLE // FAMILY TRUST/20,000");
  }

  @Test
  void aTableEndsBehindAGap() {
    assertThat(blocks("A\t1\n" + "\n".repeat(9) + "B\t2\n"))
        .containsExactly("table A/1", "table B/2");
    assertThat(blocks("A\t1\n" + "\n".repeat(8) + "B\t2\n")).hasSize(1);
  }

  @Test
  void strayLinesBehindTheLastRowAreNoPartOfTheTable() {
    assertThat(blocks("A\t1\n\n* Less than 1%.\n"))
        .containsExactly("table A/1", "paragraph * Less than 1%.");
  }

  @Test
  void aLineWithTooManySeparatorsIsNoRow() {
    assertThat(blocks("\t".repeat(70))).isEmpty();
    assertThat(blocks("x" + "|".repeat(70) + "y")).singleElement().asString().startsWith("para");
  }

  @Test
  void rangesOfTablesRunFromFirstToLastLine() {
    String text = "Prose.\n\nA\t1\nB\t2\n\nMore.";
    Block table = PdfTextReader.read(SourceText.of(text)).get(1);
    assertThat(table.range()).isEqualTo(new TextRange(8, 15));
  }

  @Test
  void nothingHasNoBlocks() {
    assertThat(blocks("")).isEmpty();
    assertThat(blocks("\n \n\t\n\u00A0")).isEmpty();
  }
}
