package org.stakegraph.ingest.footnote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.stakegraph.ingest.block.Block;
import org.stakegraph.ingest.block.GridCell;
import org.stakegraph.ingest.block.GridRow;
import org.stakegraph.ingest.text.AlignedText;
import org.stakegraph.ingest.text.TextRange;

class NotePassagesTest {
  private final StringBuilder source = new StringBuilder();
  private final List<Block> blocks = new ArrayList<>();

  private AlignedText text(String words) {
    int start = source.length();
    source.append(words).append('\n');
    return AlignedText.of(source.toString(), new TextRange(start, start + words.length()));
  }

  private void paragraph(String words) {
    blocks.add(new Block.Paragraph(text(words)));
  }

  private void section(String words) {
    blocks.add(new Block.Section(text(words)));
  }

  /** A table of rows of one cell each; its holder rows end with the given one. */
  private TextRange table(int lastHolderRow, String... rows) {
    List<GridRow> grid = new ArrayList<>();
    for (String row : rows) {
      AlignedText words = text(row);
      grid.add(new GridRow(List.of(new GridCell(0, 1, 1, List.of(words))), words.range()));
    }
    TextRange first = grid.get(0).range();
    blocks.add(new Block.GridBlock(grid, first.cover(grid.get(grid.size() - 1).range())));
    return first.cover(grid.get(lastHolderRow).range());
  }

  private List<String> behind(int holding, TextRange table, String... marks) {
    return NotePassages.behind(blocks, holding, table, Set.of(marks)).stream()
        .map(AlignedText::toString)
        .toList();
  }

  @Test
  void paragraphsBehindTheTableAreItsNotes() {
    TextRange table = table(0, "Alder Fund (1)");
    paragraph("* Less than 1%.");
    paragraph("(1) Birch is its general partner.");
    section("PLAN OF DISTRIBUTION");
    paragraph("We will sell.");

    assertThat(behind(0, table, "1"))
        .containsExactly("* Less than 1%.", "(1) Birch is its general partner.");
  }

  @Test
  void lastRowsOfTheTableCanBeNotes() {
    TextRange table = table(0, "Alder Fund (1)", "(1) Birch is its general partner.");

    assertThat(behind(0, table, "1")).containsExactly("(1) Birch is its general partner.");
  }

  @Test
  void pageBreakDoesNotEndTheNotes() {
    TextRange table = table(0, "Alder Fund (1)(2)");
    paragraph("(1) Birch is");
    blocks.add(new Block.PageBreak(text("14")));
    paragraph("its general partner.");

    assertThat(behind(0, table, "1", "2")).containsExactly("(1) Birch is", "its general partner.");
  }

  @Test
  void tablesCanShareTheNotesBehindTheSecond() {
    TextRange first = table(0, "Alder Fund (1)");
    table(0, "Cedar Fund (2)");
    paragraph("(1) Birch is its general partner.");

    assertThat(behind(0, first, "1")).containsExactly("(1) Birch is its general partner.");
  }

  @Test
  void nextTablesOwnNotesAreNotTaken() {
    TextRange first = table(0, "Alder Fund (1)");
    paragraph("(1) Birch is its general partner.");
    table(0, "Cedar Fund (1)");
    paragraph("(1) Dogwood is its manager.");

    assertThat(behind(0, first, "1")).containsExactly("(1) Birch is its general partner.");
  }

  @Test
  void headingBetweenNotesDoesNotEndThoseThatAreAwaited() {
    TextRange table = table(1, "Alder Fund (1)", "Cedar Fund (2)");
    paragraph("(1) Birch is its general partner.");
    section("SELLING STOCKHOLDERS (continued)");
    paragraph("(2) Dogwood is its manager.");
    section("EXPERTS");
    paragraph("(3) is no note.");

    assertThat(behind(0, table, "1", "2"))
        .containsExactly("(1) Birch is its general partner.", "(2) Dogwood is its manager.");
  }

  @Test
  void endlessParagraphsAreNotAllTaken() {
    TextRange table = table(0, "Alder Fund (1)");
    for (int i = 0; i < 5_000; i++) {
      paragraph("More and more.");
    }

    assertThat(behind(0, table, "1")).hasSize(600);
  }
}
