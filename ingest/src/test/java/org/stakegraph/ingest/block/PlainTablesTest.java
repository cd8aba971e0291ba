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

/** Converted tables of which each line is a row and nothing in a cell is marked up. */
class PlainTablesTest {
  private static final String PIPES =
      """
      Name | Number of Shares Owned | Percent
      Ada Quill (1) | 310,400 | 1.6%
      Ivo Brandt | 42,600 | *
      """;

  private static List<String> shown(String text) {
    return Shown.blocks(MarkdownReader.read(SourceText.of(text), new TextRange(0, text.length())));
  }

  @ParameterizedTest
  @ValueSource(strings = {" | ", "\t"})
  void rowsOfPipesAndTabsAreAGrid(String separator) {
    assertThat(shown(PIPES.replace(" | ", separator)))
        .containsExactly(
            "grid 0=Name | 1=Number of Shares Owned | 2=Percent"
                + " // 0=Ada Quill (1) | 1=310,400 | 2=1.6%"
                + " // 0=Ivo Brandt | 1=42,600 | 2=*");
  }

  @ParameterizedTest
  @ValueSource(strings = {" | ", "\t"})
  void aRowThatLostAnEmptyCellKeepsOnlyWhatCanStandInOneColumn(String separator) {
    String table =
        """
        Name | Common Stock | Options | Total | Percent
        Ada Quill | 20,000 | 20,000 | 2.0%
        Otto Probe | 3,000 | 3,000 | *
        Ivo Brandt | 10,000 | 5,000 | 15,000 | 1.5%
        """;
    assertThat(shown(table.replace(" | ", separator)))
        .containsExactly(
            "grid 0=Name | 1=Common Stock | 2=Options | 3=Total | 4=Percent"
                + " // 0=Ada Quill | 4=2.0%"
                + " // 0=Otto Probe | 4=*"
                + " // 0=Ivo Brandt | 1=10,000 | 2=5,000 | 3=15,000 | 4=1.5%");
  }

  @Test
  void aTableOfMarkdownWithoutMarkupIsAGrid() {
    assertThat(
            shown(
                """
                | Name | Number of Shares Owned | Percent |
                |---|---|---|
                | Ada Quill (1) | 310,400 | 1.6% |
                """))
        .containsExactly(
            "grid 0=Name | 1=Number of Shares Owned | 2=Percent"
                + " // 0=Ada Quill (1) | 1=310,400 | 2=1.6%");
  }

  @Test
  void signsAndMarksInCellsOfTheirOwnBelongToTheFiguresBeforeThem() {
    assertThat(
            shown(
                """
                Name | Number of Shares Owned | Percent
                Larkspur LP | 3,166,666 | (3) | 19.0 | %
                Ivo Brandt | * | *
                """))
        .containsExactly(
            "grid 0=Name | 1=Number of Shares Owned | 2=Percent"
                + " // 0=Larkspur LP | 1=3,166,666 (3) | 2=19.0 %"
                + " // 0=Ivo Brandt | 1=* | 2=*");
  }

  @Test
  void labelsOfFiguresAloneStandOverTheFigures() {
    assertThat(
            shown(
                """
                Ordinary Shares Beneficially Owned (1) | Percentage of Ordinary Shares
                Directors
                Larkspur LP (2) | 3,166,666 | 19.0 | %
                Ivo Brandt | 12,000 | *
                """))
        .containsExactly(
            "grid 1=Ordinary Shares Beneficially Owned (1) | 2=Percentage of Ordinary Shares"
                + " // 0=Directors"
                + " // 0=Larkspur LP (2) | 1=3,166,666 | 2=19.0 %"
                + " // 0=Ivo Brandt | 1=12,000 | 2=*");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Owner of Shares | Percent\nLarkspur LP | 3,166,666 | 19.0 | %\n",
        "Shares Owned |\nName | Position | Owned | Percent\nAda Quill | Chair | 310,400 | 1.6%\n",
        "Shares Owned | Percent\nLarkspur LP | 3,166,666\n",
        "Shares Owned | Percent\n3,166,666 | 12 | 19.0\n",
      })
  void labelsThatNameHoldersOrFitTheRowsStayWhereTheyAre(String text) {
    assertThat(shown(text).get(0)).startsWith("grid 0=").doesNotContain("grid 1=");
  }

  @Test
  void signsWithMarksInACellOfTheirOwnBelongToTheFigureBeforeThem() {
    assertThat(
            shown(
                """
                Name | Number of Shares Owned | Percent
                Ivo Brandt | 42,600 | *
                All directors as a group | 581,768 | * (11) | 1.3 | %
                """))
        .containsExactly(
            "grid 0=Name | 1=Number of Shares Owned | 2=Percent"
                + " // 0=Ivo Brandt | 1=42,600 | 2=*"
                + " // 0=All directors as a group | 1=581,768 * (11) | 2=1.3 %");
  }

  @Test
  void aRowThatBeginsWithANumberAndIsTooWideStaysAsItIs() {
    assertThat(
            shown(
                """
                Name | Number of Shares Owned | Percent
                Ivo Brandt | 42,600 | *
                12 | 581,768 | x | 1.3 | 5
                """))
        .containsExactly(
            "grid 0=Name | 1=Number of Shares Owned | 2=Percent"
                + " // 0=Ivo Brandt | 1=42,600 | 2=*"
                + " // 0=12 | 1=581,768 | 2=x | 3=1.3 | 4=5");
  }

  @Test
  void cellsOfRowsAsWideAsTheirHeadingKeepTheirColumns() {
    assertThat(
            shown(
                """
                Name | Number of Shares Owned | | Percent | |
                Larkspur LP | 3,166,666 | (3) | 19.0 | % |
                """))
        .containsExactly(
            "grid 0=Name | 1=Number of Shares Owned | 3=Percent"
                + " // 0=Larkspur LP | 1=3,166,666 | 2=(3) | 3=19.0 | 4=%");
  }

  @Test
  void notesBehindTheRowsAreParagraphs() {
    assertThat(
            shown(
                    PIPES
                        + """

                        * | Less than 1%

                        (1) | Includes 100,000 shares that Ms. Quill may acquire.
                        """)
                .subList(1, 3))
        .containsExactly(
            "paragraph * Less than 1%",
            "paragraph (1) Includes 100,000 shares that Ms. Quill may acquire.");
  }

  @Test
  void wordsAloneOnALineBetweenRowsAreARow() {
    assertThat(shown(PIPES.replace("Ivo", "Directors and Officers\nIvo")))
        .containsExactly(
            "grid 0=Name | 1=Number of Shares Owned | 2=Percent"
                + " // 0=Ada Quill (1) | 1=310,400 | 2=1.6%"
                + " // 0=Directors and Officers"
                + " // 0=Ivo Brandt | 1=42,600 | 2=*");
  }

  @Test
  void framedSentencesAreParagraphs() {
    assertThat(shown("\u25CF | each person who is known to own more than five percent;\n"))
        .containsExactly(
            "paragraph \u25CF each person who is known to own more than five percent;");
  }

  @Test
  void tablesOfADocumentThatOffersSharesAreReadLineByLine() {
    String cut = "9 Mill Lane | | | |\n";

    assertThat(shown(PIPES + cut + "\nSelling Holder | Shares Offered\nAda Quill | 1,000\n"))
        .contains("table")
        .noneMatch(block -> block.startsWith("grid"));
  }

  @Test
  void aTableOfMarkdownThatHeadsOwnedSharesIsAGridInSuchADocumentToo() {
    String owned =
        """
        | Name | Shares Beneficially Owned |
        |---|---|
        | Ada Quill | 310,400 |

        Prose parts them.

        """;
    String offered =
        """
        | Name | Shares Beneficially Owned | Shares Offered |
        |---|---|---|
        | Ada Quill | 310,400 | 1,000 |
        | 12 Quay Street | | |
        """;

    assertThat(shown(owned + offered))
        .containsExactly(
            "grid 0=Name | 1=Shares Beneficially Owned // 0=Ada Quill | 1=310,400",
            "paragraph Prose parts them.",
            "table");
  }

  @Test
  void aNoteThatSpeaksOfOffersMakesNoOffering() {
    assertThat(shown(PIPES + "(1) | Ms. Quill has offered her shares.\n"))
        .anyMatch(block -> block.startsWith("grid"));
  }

  @Test
  void aHundredThousandRowsTakeLinearTime() {
    String rows = PIPES + "Ivo Brandt | 42,600 | (3) | 5 | %\nOtto\n".repeat(50_000);
    Assertions.assertTimeout(Duration.ofSeconds(10), () -> shown(rows));
  }

  @Test
  void labelsThatCannotBePlacedOverMoreColumnsAreNoHeading() {
    String rows =
        """
        Name | Shares Owned | Options
        Class A | Class B
        Shares | % | Shares | %
        Ada Quill | 639,347 | 1.2 | 341,800 | 99.8 | 60.8
        Ivo Brandt | 31,429 | 1.1 | 400 | 0.1 | 1.0
        """;

    assertThat(shown(rows)).noneMatch(block -> block.startsWith("grid"));
  }

  @Test
  void oneLineOfFewerLabelsStandsOverNumbersWithTheirPercentages() {
    assertThat(
            shown(
                """
                Name | Owned Before the Offering | Number of Shares Offered | Owned After the Offering
                Quill Trust | 160,000 | (1.2%) | 60,000 | 100,000 | (1%)
                Ivo Brandt | 2,400,000 | (9.8%) | 400,000 | 2,000,000 | (8.2%)
                """))
        .first()
        .asString()
        .startsWith(
            "grid 0=Name | 1+1=Owned Before the Offering | 3=Number of Shares Offered"
                + " | 4+1=Owned After the Offering");
  }

  @Test
  void labelsBeforeAndAfterASaleStandOverTheSameLabels() {
    assertThat(
            shown(
                """
                Owned Prior to Offering | Shares Being Offered | Owned After Offering
                Name | Number | % | Notes | Warrants | Total | Number | %
                Larkspur LP | 3,500,000 | 9.9 | 2,000,000 | 1,500,000 | 3,500,000 | 10 | 0.5
                Ivo Brandt | 700,000 | 1.9 | 400,000 | 200,000 | 600,000 | 100,000 | 0.6
                """))
        .first()
        .asString()
        .startsWith(
            "grid 1+1=Owned Prior to Offering | 3+2=Shares Being Offered | 6+1=Owned After"
                + " Offering");
  }

  @Test
  void labelsThatCanStandInSeveralWaysMakeNoTable() {
    assertThat(
            shown(
                """
                Class A | Class B
                Name | Direct | Indirect | Options | Direct | Total
                Larkspur LP | 3,500,000 | 2,000,000 | 1,500,000 | 3,500,000 | 7,000,000
                Ivo Brandt | 700,000 | 400,000 | 200,000 | 600,000 | 1,300,000
                """))
        .noneMatch(block -> block.startsWith("grid"));
  }

  @Test
  void whatIsAfterTheOfferingStandsUnderNoLabelOfSharesBefore() {
    assertThat(
            shown(
                """
                Shares Owned Prior to Offering | Percentage of Shares Outstanding
                Name | Before Offering | After Offering
                Larkspur LP | 6,114,200 | 31.2% | 24.0%
                Ivo Brandt | 804,111 | 4.0% | 3.1%
                """))
        .first()
        .asString()
        .startsWith(
            "grid 1=Shares Owned Prior to Offering | 2+1=Percentage of Shares Outstanding"
                + " // 0=Name | 2=Before Offering | 3=After Offering");
  }

  @Test
  void aBracketOfAMarkMayHaveACellOfItsOwn() {
    assertThat(
            shown(
                """
                Name | Number of Shares Owned | Percent
                Larkspur LP | (2 | ) | 245,871 | 6.9 | %
                Ivo Brandt | 42,600 | 1.2 | %
                """))
        .containsExactly(
            "grid 0=Name | 1=Number of Shares Owned | 2=Percent"
                + " // 0=Larkspur LP (2 ) | 1=245,871 | 2=6.9 %"
                + " // 0=Ivo Brandt | 1=42,600 | 2=1.2 %");
  }

  @Test
  void aPercentageOfAllVotesStandsBesideTheClasses() {
    assertThat(
            shown(
                """
                Class A Common Stock | Class B Common Stock
                Name | Number | Percent | Number | Percent | Percent of Total Voting Power
                Larkspur LP | 66,607 | 1.1% | 45,946,264 | 89.7% | 70.0%
                Ivo Brandt | 9,073 | 0.1% | 1,000 | 0.2% | 0.2%
                """))
        .first()
        .asString()
        .startsWith("grid 1+1=Class A Common Stock | 3+1=Class B Common Stock // 0=Name");
  }
}
