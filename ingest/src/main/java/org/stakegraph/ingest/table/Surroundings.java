package org.stakegraph.ingest.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.stakegraph.ingest.block.Block;
import org.stakegraph.ingest.block.GridCell;
import org.stakegraph.ingest.block.GridRow;
import org.stakegraph.ingest.statement.Marks;
import org.stakegraph.ingest.statement.Signs;
import org.stakegraph.ingest.text.AlignedText;

/** The prose around the tables of a document. */
final class Surroundings {
  /** The prose that speaks of a table stands within this many blocks of it. */
  private static final int REACH = 16;

  /** Notes of long tables go on for this many blocks. */
  private static final int NOTES_REACH = 80;

  private static final int LONGEST_PROSE = 20_000;

  private final List<Block> blocks;

  Surroundings(List<Block> blocks) {
    this.blocks = blocks;
  }

  /** The paragraphs before a block, nearest last. */
  List<AlignedText> before(int block) {
    List<AlignedText> texts = new ArrayList<>();
    for (int i = block - 1; i >= Math.max(0, block - REACH); i--) {
      if (blocks.get(i) instanceof Block.Paragraph paragraph) {
        texts.add(0, paragraph.text());
      }
    }
    return texts;
  }

  /** The paragraphs before a block without the notes of tables before it, nearest last. */
  List<AlignedText> proseBefore(int block) {
    List<AlignedText> texts = before(block);
    texts.removeIf(Surroundings::isNote);
    return texts;
  }

  private static boolean isNote(AlignedText text) {
    return Marks.end(text, 0) > 0 || Signs.are(text.toString().substring(0, 1));
  }

  /** The class that a heading right before a block names: "Series A Preferred Stock"; or empty. */
  String classOver(int block) {
    int i = block - 1;
    while (i >= 0 && blocks.get(i) instanceof Block.PageBreak) {
      i--;
    }
    return i < 0 ? "" : classIn(blocks.get(i));
  }

  /** The class that a block names if it does nothing else; otherwise empty. */
  static String classIn(Block block) {
    AlignedText text =
        block.match(
            Block.Section::heading,
            Block.Paragraph::text,
            table -> AlignedText.EMPTY,
            grid -> AlignedText.EMPTY,
            page -> AlignedText.EMPTY);
    return RowWords.isSecurity(text)
        ? SecurityName.find(text.toString().toLowerCase(Locale.ROOT))
        : "";
  }

  /** The paragraphs behind a block, nearest first. */
  List<AlignedText> behind(int block) {
    List<AlignedText> texts = new ArrayList<>();
    for (int i = block + 1; i < Math.min(blocks.size(), block + REACH); i++) {
      if (blocks.get(i) instanceof Block.Paragraph paragraph) {
        texts.add(paragraph.text());
      }
    }
    return texts;
  }

  /** The paragraphs behind a block and the rows of layout tables, nearest first. */
  List<AlignedText> notesBehind(int block) {
    List<AlignedText> texts = new ArrayList<>();
    for (int i = block + 1; i < Math.min(blocks.size(), block + NOTES_REACH); i++) {
      if (blocks.get(i) instanceof Block.Paragraph paragraph) {
        texts.add(paragraph.text());
      } else if (blocks.get(i) instanceof Block.GridBlock grid) {
        grid.rows().forEach(row -> texts.add(words(row)));
      }
    }
    return texts;
  }

  private static AlignedText words(GridRow row) {
    return AlignedText.join(row.cells().stream().map(GridCell::text).toList());
  }

  /** The headings and paragraphs before a block and the words of layout tables, in lower case. */
  String prose(int block) {
    StringBuilder prose = new StringBuilder();
    for (int i = Math.max(0, block - REACH); i < block && prose.length() < LONGEST_PROSE; i++) {
      spoken(blocks.get(i)).forEach(text -> prose.append(text).append('\n'));
    }
    return prose.toString().toLowerCase(Locale.ROOT);
  }

  private static Stream<AlignedText> spoken(Block block) {
    return block.match(
        section -> Stream.of(section.heading()),
        paragraph -> Stream.of(paragraph.text()),
        table -> Stream.empty(),
        grid -> grid.rows().size() == 1 ? Stream.of(words(grid.rows().get(0))) : Stream.empty(),
        page -> Stream.empty());
  }
}
