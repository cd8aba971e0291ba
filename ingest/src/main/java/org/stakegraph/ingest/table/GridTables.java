package org.stakegraph.ingest.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stakegraph.ingest.block.Block;
import org.stakegraph.ingest.source.SourceText;
import org.stakegraph.ingest.text.AlignedText;

/** Finds the ownership tables among those whose cells are marked, and joins what pages part. */
final class GridTables {
  /** So many furniture blocks can stand between the parts of a table on two pages. */
  private static final int MOST_BETWEEN = 6;

  private static final int LONGEST_FURNITURE = 60;

  /** A row with more cells than this is no row of an ownership table. */
  private static final int MOST_CELLS = 120;

  private final SourceText source;
  private final List<Block> blocks;
  private final Surroundings surroundings;

  GridTables(SourceText source, List<Block> blocks, Surroundings surroundings) {
    this.source = source;
    this.blocks = blocks;
    this.surroundings = surroundings;
  }

  /** The last block that was parted, and its parts: what does not go on with a table begins one. */
  private int parted = -1;

  private List<List<SheetRow>> parts = List.of();

  /** A table found, and the block behind its last row. */
  record Found(List<TableReading> readings, int next) {}

  /** The ownership tables that begin in a block, with their continuations. */
  Found read(int block) {
    List<TableReading> readings = new ArrayList<>();
    List<List<SheetRow>> parts = parts(block);
    Optional<TableProse> within = Optional.empty();
    int next = block + 1;
    for (int p = 0; p < parts.size(); p++) {
      Optional<GridTable> table = table(parts.get(p), block);
      if (table.isEmpty()) {
        continue;
      }
      GridTable open = table.get();
      while (p + 1 < parts.size() && open.continuesIn(parts.get(p + 1))) {
        p++;
      }
      if (p + 1 == parts.size()) {
        int last = continued(open, block);
        next = last + 1;
        readings.addAll(open.readings(addressed(prose(block, last), open, last)));
      } else {
        within = within.or(() -> Optional.of(prose(block, block)));
        readings.addAll(open.readings(addressed(within.orElseThrow(), open, block)));
      }
    }
    return new Found(readings, next);
  }

  private Optional<GridTable> table(List<SheetRow> rows, int block) {
    return Sheet.of(rows)
        .flatMap(sheet -> GridTable.of(source, sheet, () -> surroundings.prose(block)));
  }

  private TableProse prose(int first, int last) {
    List<AlignedText> before = surroundings.before(first);
    List<AlignedText> behind = surroundings.notesBehind(last);
    return TableProse.of(
        TableContext.read(before, behind).under(surroundings.classOver(first)),
        NearbyNotes.of(behind),
        DefaultAddress.find(before, source));
  }

  /** With the address that a note on the heading gives, where none is given before the table. */
  private TableProse addressed(TableProse prose, GridTable table, int last) {
    Set<String> marks = table.headingMarkers();
    return prose.addresses().isPresent() || marks.isEmpty()
        ? prose
        : prose.with(DefaultAddress.inNotes(surroundings.notesBehind(last), marks, source));
  }

  /** Joins the tables on the next pages; returns the last block that belongs to the table. */
  private int continued(GridTable table, int block) {
    int last = block;
    int i = block + 1;
    while (i < blocks.size() && i - last <= MOST_BETWEEN) {
      if (blocks.get(i) instanceof Block.GridBlock) {
        if (parts(i).size() != 1 || !table.continuesIn(parts(i).get(0))) {
          return last;
        }
        last = i;
      } else if (!isFurniture(blocks.get(i))) {
        return last;
      }
      i++;
    }
    return last;
  }

  private static boolean isFurniture(Block block) {
    return block.match(
        section -> isOfManagement(section.heading()),
        paragraph ->
            paragraph.text().length() <= LONGEST_FURNITURE
                && (!isNote(paragraph) || isOfManagement(paragraph.text()))
                && Surroundings.classIn(paragraph).isEmpty(),
        table -> false,
        grid -> false,
        page -> true);
  }

  /** Item 403(b): its rows may stand under the heading of those of Item 403(a). */
  private static boolean isOfManagement(AlignedText heading) {
    return heading.mentions("ownership of management");
  }

  private static boolean isNote(Block.Paragraph paragraph) {
    char first = paragraph.text().charAt(0);
    return "(*[".indexOf(first) >= 0 || Character.isDigit(first);
  }

  private List<List<SheetRow>> parts(int block) {
    if (block != parted) {
      parts = parts((Block.GridBlock) blocks.get(block));
      parted = block;
    }
    return parts;
  }

  /** The rows of a block, parted where another heading begins. */
  private static List<List<SheetRow>> parts(Block.GridBlock block) {
    List<List<SheetRow>> parts = new ArrayList<>();
    List<SheetRow> rows =
        HeldCells.parted(PairedFigures.parted(SideBySide.parted(block.rows()))).stream()
            .filter(row -> !row.cells().isEmpty() && row.cells().size() <= MOST_CELLS)
            .flatMap(row -> RowLines.split(row).stream())
            .map(SheetRow::of)
            .filter(row -> !row.isLegend())
            .toList();
    int start = 0;
    boolean figures = false;
    for (int i = 0; i < rows.size(); i++) {
      if (figures && HeadingRows.startsHeading(rows.get(i))) {
        parts.add(rows.subList(start, i));
        start = i;
        figures = false;
      }
      figures |= rows.get(i).hasFigures();
    }
    if (start < rows.size()) {
      parts.add(rows.subList(start, rows.size()));
    }
    return parts;
  }
}
