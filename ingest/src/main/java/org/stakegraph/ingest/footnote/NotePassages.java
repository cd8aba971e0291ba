package org.stakegraph.ingest.footnote;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stakegraph.ingest.block.Block;
import org.stakegraph.ingest.block.GridCell;
import org.stakegraph.ingest.block.GridRow;
import org.stakegraph.ingest.statement.Signs;
import org.stakegraph.ingest.text.AlignedText;
import org.stakegraph.ingest.text.TextRange;

/**
 * The passages behind a table of marked cells that can be its notes: what stands in its own last
 * rows, then the paragraphs behind it. A heading or another table ends them, unless a note that is
 * still awaited follows it: two tables can share the notes behind the second.
 */
final class NotePassages {
  /** Notes are the matter of a few pages, also where every row has one. */
  private static final int MOST = 600;

  /** How far behind an interruption an awaited note is looked for, in blocks. */
  private static final int REACH = 4;

  /** The same where prose or another table stands between. */
  private static final int FARTHEST = 24;

  /** So many notes of a table and so large a share of its marks tell that they are its own. */
  private static final int LEAST_FARTHER = 2;

  private static final int MOST_SHARE = 3;
  private static final int LEAST_SHARE = 4;

  private final List<Block> blocks;
  private final Set<String> awaited;
  private final int marks;
  private final List<AlignedText> passages = new ArrayList<>();

  private NotePassages(List<Block> blocks, Set<String> awaited) {
    this.blocks = blocks;
    this.awaited = new HashSet<>(awaited);
    this.marks = this.awaited.size();
  }

  /**
   * The passages, in text order.
   *
   * @param blocks the blocks of the filing in text order
   * @param holding the place of the block in which the table ends
   * @param table from its heading to its last row
   * @param marks the marks that its heading and rows carry
   */
  static List<AlignedText> behind(
      List<Block> blocks, int holding, TextRange table, Set<String> marks) {
    NotePassages reader = new NotePassages(blocks, marks);
    if (blocks.get(holding) instanceof Block.GridBlock grid) {
      reader.rowsBehind(grid, table);
    }
    reader.blocksFrom(holding + 1);
    return reader.passages;
  }

  private void rowsBehind(Block.GridBlock grid, TextRange table) {
    for (GridRow row : grid.rows()) {
      if (row.range().start() >= table.end()) {
        List<AlignedText> words = new ArrayList<>();
        row.cells().stream().map(GridCell::text).forEach(words::add);
        add(AlignedText.join(words));
      }
    }
  }

  private void blocksFrom(int first) {
    for (int i = first; i < blocks.size() && passages.size() < MOST; i++) {
      Block block = blocks.get(i);
      if (block instanceof Block.Paragraph paragraph) {
        add(paragraph.text());
      } else if (!(block instanceof Block.PageBreak) && !isAwaitedBehind(i)) {
        int run = awaited.size() == marks ? farther(i) : -1;
        if (run < 0) {
          return;
        }
        i = run - 1;
      }
    }
  }

  /**
   * Where the notes begin of a table that has none behind it, if prose or another table stands
   * before them; or -1. They are its notes if most of its marks stand there, one of them at least
   * that no table on the way bears.
   */
  private int farther(int interruption) {
    int end = Math.min(blocks.size(), interruption + FARTHEST);
    Set<String> found = new HashSet<>();
    int first = -1;
    Set<String> borne = new HashSet<>();
    for (int i = interruption; i < blocks.size() && (first > 0 || i < end); i++) {
      Block block = blocks.get(i);
      String mark = block instanceof Block.Paragraph note ? mark(note.text()) : null;
      boolean over = !(block instanceof Block.Paragraph || block instanceof Block.PageBreak);
      if (first > 0 && (over || i > first + MOST)) {
        break;
      }
      if (mark != null && !Signs.are(mark)) {
        first = first < 0 ? i : first;
        found.add(mark);
      }
      if (block instanceof Block.GridBlock grid) {
        awaited.stream().filter(awaits -> bears(grid, awaits)).forEach(borne::add);
      }
    }
    found.retainAll(awaited);
    boolean most =
        found.size() >= LEAST_FARTHER && LEAST_SHARE * found.size() >= MOST_SHARE * marks;
    return most && !borne.containsAll(found) ? withSigns(first) : -1;
  }

  /** What signs mean may stand before the first note that a number marks. */
  private int withSigns(int note) {
    int first = note;
    while (first > 0
        && blocks.get(first - 1) instanceof Block.Paragraph legend
        && isSigned(legend.text())) {
      first--;
    }
    return first;
  }

  private static boolean isSigned(AlignedText passage) {
    String mark = mark(passage);
    return mark != null && Signs.are(mark);
  }

  private void add(AlignedText passage) {
    if (!passage.isEmpty()) {
      passages.add(passage);
      String mark = mark(passage);
      if (mark != null) {
        awaited.remove(mark);
      }
    }
  }

  private boolean isAwaitedBehind(int interruption) {
    int end = Math.min(blocks.size(), interruption + 1 + REACH);
    for (Block block : blocks.subList(interruption + 1, end)) {
      if (block instanceof Block.Paragraph paragraph) {
        String mark = mark(paragraph.text());
        if (mark == null || !Signs.are(mark)) { // a legend may stand before the notes
          return mark != null && awaited.contains(mark) && !isOf(blocks.get(interruption), mark);
        }
      }
    }
    return false;
  }

  /**
   * Whether a note is that of another table, which points to it: of this one some stood before that
   * table, so that they share none.
   */
  private boolean isOf(Block other, String mark) {
    return awaited.size() < marks && other instanceof Block.GridBlock grid && bears(grid, mark);
  }

  private static boolean bears(Block.GridBlock grid, String mark) {
    String printed = "(" + mark + ")";
    return grid.rows().stream()
        .flatMap(row -> row.cells().stream())
        .anyMatch(cell -> cell.text().toString().contains(printed));
  }

  private static @Nullable String mark(AlignedText passage) {
    MarkerShape.Read read = MarkerShape.at(passage, 0);
    return read == null ? null : read.marker();
  }
}
