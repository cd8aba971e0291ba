package org.stakegraph.ingest.block;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stakegraph.ingest.source.SourceText;
import org.stakegraph.ingest.text.AlignedText;
import org.stakegraph.ingest.text.TextRange;

class NoteAreaTest {

  /** The area behind the first line that begins with A. */
  private static String behind(String text) {
    SourceText source = SourceText.of(text);
    List<Block> blocks = PdfTextReader.read(source);
    int start = text.indexOf("A\t");
    TextRange table = new TextRange(start, text.indexOf('\n', start));
    TextRange area = NoteArea.behind(table, blocks, source);
    return text.substring(area.start(), area.end()).strip();
  }

  @Test
  void notesStandBetweenTheTableAndTheNextHeading() {
    assertThat(behind("A\t1\n\n(1) First.\n\n14\n\n(2) Second.\n\nPLAN OF DISTRIBUTION\n\nThe"))
        .isEqualTo("(1) First.\n\n14\n\n(2) Second.");
  }

  @Test
  void notesEndBeforeTheNextTable() {
    String note =
        "(1) A note that is long enough to part two tables, as most notes are; the next"
            + " table has its own.";
    assertThat(behind("A\t1\n\n" + note + "\n\nB\t2\n")).isEqualTo(note);
  }

  @Test
  void notesMayRunToTheEnd() {
    assertThat(behind("A\t1\n\n(1) First.\n")).isEqualTo("(1) First.");
    assertThat(behind("A\t1\n")).isEmpty();
  }

  @Test
  void theRowsOfAnotherTableInTheSameBlockAreNoNotes() {
    assertThat(behind("A\t1\nName\tShares\nB\t2\n\n(1) First.\n")).isEqualTo("(1) First.");
  }

  @Test
  void wordsOfAnOuterCellThatBeginBeforeTheTableEndNoNotes() {
    String text = "HEADING Ada 1 (1) First.";
    SourceText source = SourceText.of(text);
    AlignedText heading = AlignedText.of(text, new TextRange(0, 7));
    AlignedText row = AlignedText.of(text, new TextRange(8, 13));
    List<Block> blocks = List.of(new Block.Paragraph(row), new Block.Section(heading));
    assertThat(NoteArea.behind(new TextRange(8, 13), blocks, source))
        .isEqualTo(new TextRange(13, 24));
  }
}
