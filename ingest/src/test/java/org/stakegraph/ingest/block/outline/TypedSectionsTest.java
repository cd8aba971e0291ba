package org.stakegraph.ingest.block.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stakegraph.ingest.source.SourceText;
import org.stakegraph.ingest.text.TextRange;

class TypedSectionsTest {
  private static final String PROSE =
      "We make valves of brass and sell them to those who need\nvalves of brass.\n\n".repeat(2_000);

  private static final String TABLE =
      """
      Name of                      Amount and Nature of      Percent
      Beneficial Owner             Beneficial Ownership      of Class

      Jane Q. Sample                          1,200,000         10.0%
      Robert Example                            600,000          5.0%
      """;

  private static List<TextRange> find(String text) {
    return TypedSections.find(SourceText.of(text), new TextRange(0, text.length()));
  }

  private static boolean finds(String text, String words) {
    int at = text.indexOf(words);
    return find(text).stream().anyMatch(s -> s.start() <= at && at + words.length() <= s.end());
  }

  @Test
  void aShortDocumentIsReadWhole() {
    assertThat(find("x\n")).containsExactly(new TextRange(0, 2));
  }

  @Test
  void ofALongDocumentTheCoverIsRead() {
    List<TextRange> sections = find(PROSE);
    assertThat(sections).hasSize(1);
    assertThat(sections.get(0).start()).isZero();
    assertThat(sections.get(0).end()).isBetween(20_000, 22_000);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        TABLE,
        "SELLING SHAREHOLDERS\n\nJane Q. Sample      1,200\nRobert Example        600\n",
        "| Selling stockholder | Shares |\n|---|---|\n| Jane Q. Sample | 1,200 |\n| R | 600 |\n",
        "<TABLE><CAPTION>\nBeneficially\nOwned\n<S>    <C>\nJane Q. Sample  1,200  10%\n</TABLE>\n",
        "Stock ownership\n<TABLE>\n<S>       <C>\nJane Q. Sample       0      --\n</TABLE>\n",
        "Beneficial\nOwner\nJane Q. Sample\n1,200\n10%\n",
        "All officers as\na group\t1,200\t10.0%\n",
      })
  void figuresThatWordsAnnounceAreReadWithWhatSurroundsThem(String table) {
    String text = PROSE + "The heading.\n\n" + table + "\nThe end of it.\n\n" + PROSE;
    assertThat(finds(text, "The heading.\n\n" + table + "\nThe end of it.")).isTrue();
    assertThat(find(text).stream().mapToInt(TextRange::length).sum()).isLessThan(80_000);
  }

  @Test
  void aLegendMayStandBeforeTheFiguresOfATable() {
    String legend = "Beneficial ownership has the meaning that the rules give it.\n".repeat(40);
    String rows = "Jane Q. Sample       1,200,000     10.0%\n".repeat(3);
    assertThat(finds(PROSE + legend + rows + PROSE, rows)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Each beneficial owner may vote until June 15, 2026.\n",
        "Valves                 1,200,000         600,000\nTaps      200,000       100,000\n",
        "Security Ownership of Management ..................  81\nFees ............  90\n"
      })
  void wordsWithoutFiguresAndFiguresWithoutWordsAreNot(String lines) {
    assertThat(find(PROSE + lines + PROSE)).hasSize(1);
  }

  @Test
  void aTableIsReadToItsEndHoweverLongItIs() {
    String row = "Jane Q. Sample               1,200,000     10.0%\n";
    String text = PROSE + TABLE + row.repeat(4_000) + "(1) The last note.\n\n" + PROSE;
    assertThat(finds(text, "(1) The last note.")).isTrue();
    assertThat(find(text)).hasSize(2);
  }

  @Test
  void notesAreReadAsLongAsTheyGoOn() {
    String note = "\n(1) Includes what a fund has.\n" + PROSE.substring(0, 9_000);
    String text = PROSE + TABLE + note.repeat(5) + "\nThe last note.\n" + PROSE;
    assertThat(finds(text, "The last note.")).isTrue();
    assertThat(find(text).get(1).end()).isLessThan(text.indexOf("The last note.") + 40_000);
  }

  @Test
  void sectionsBeginAndEndWithLinesBehindBlankOnes() {
    String text = PROSE + TABLE + PROSE;
    for (TextRange section : find(text)) {
      assertThat(section.start() == 0 || text.startsWith("\n\n", section.start() - 2)).isTrue();
      assertThat(section.end() == text.length() || text.startsWith("\n\n", section.end() - 2))
          .isTrue();
    }
  }

  @Test
  void sectionsKeepToTheirDocument() {
    String text = TABLE + PROSE + TABLE + PROSE + TABLE;
    TextRange document = new TextRange(TABLE.length(), text.length() - TABLE.length());
    List<TextRange> sections = TypedSections.find(SourceText.of(text), document);
    assertThat(sections).hasSize(2);
    int end = document.start();
    for (TextRange section : sections) {
      assertThat(section.start()).isGreaterThanOrEqualTo(end);
      end = section.end();
    }
    assertThat(end).isLessThanOrEqualTo(document.end());
  }

  @Test
  void aLineWithoutEndIsNotCut() {
    String text = "beneficial owner 1,200 | 10% | ".repeat(5_000);
    assertThat(find(text)).containsExactly(new TextRange(0, text.length()));
  }
}
