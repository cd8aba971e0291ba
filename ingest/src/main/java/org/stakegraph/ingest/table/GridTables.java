package org.stakegraph.ingest.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stakegraph.ingest.block.Block;
import org.stakegraph.ingest.source.SourceText;
import org.stakegraph.ingest.text.AlignedText;
import org.stakegraph.ingest.text.Word;

/** Finds the ownership tables among those whose cells are marked, and joins what pages part. */
final class GridTables {
  /** So many furniture blocks can stand between the parts of a table on two pages. */
  private static final int MOST_BETWEEN = 6;

  private static final int LONGEST_FURNITURE = 60;

  private static final int LONGEST_TITLE = 240;

  /** What a whole document is called. */
  private static final List<String> TITLES =
      List.of("proxy statement", "annual report", "table of contents");

  /** Fewer words before a number may be what the section is called: "Proposal 2". */
  private static final int LEAST_FOLIO = 3;

  private static final List<String> CONTINUED =
      List.of("(continued)", "(Continued)", "(CONTINUED)", "(cont'd)", "(cont\u2019d)", "(cont.)");

  private static final int YEAR = 4;

  /** Notes between the parts of a table. */
  private static final int MOST_NOTES = 24;

  private final SourceText source;
  private final List<Block> blocks;
  private final Surroundings surroundings;
  private final SheetParts sheetParts;
  private @Nullable Last last;

  GridTables(SourceText source, List<Block> blocks, Surroundings surroundings) {
    this.source = source;
    this.blocks = blocks;
    this.surroundings = surroundings;
    this.sheetParts = new SheetParts(blocks);
  }

  /**
   * The table that was read last.
   *
   * @param heading the rows of its heading
   * @param places where its figures stand
   * @param block the last block that belongs to it
   */
  private record Last(List<SheetRow> heading, FigurePlaces places, int block) {}

  /** A table found, and the block behind its last row. */
  record Found(List<TableReading> readings, int next) {}

  /** The ownership tables that begin in a block, with their continuations. */
  Found read(int block) {
    List<TableReading> readings = new ArrayList<>();
    headedByLast(block);
    List<List<SheetRow>> parts = sheetParts.of(block);
    Optional<TableProse> within = Optional.empty();
    int next = block + 1;
    for (int p = 0; p < parts.size(); p++) {
      Optional<GridTable> table = table(parts.get(p), block);
      if (table.isEmpty()) {
        next = p + 1 == parts.size() ? headedBy(parts.get(p), block) : next;
        continue;
      }
      GridTable open = table.get();
      List<SheetRow> rows = parts.get(p);
      while (p + 1 < parts.size() && open.continuesIn(parts.get(p + 1))) {
        p++;
      }
      if (p + 1 == parts.size()) {
        int end = continued(open, block);
        next = end + 1;
        readings.addAll(open.readings(of(open, prose(block, end), end)));
        List<SheetRow> heading = rows.subList(0, HeadingRows.end(rows));
        last = new Last(heading, FigurePlaces.of(rows, source), end);
      } else {
        within = within.or(() -> Optional.of(prose(block, block)));
        readings.addAll(open.readings(of(open, within.orElseThrow(), block)));
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
        DefaultAddress.find(surroundings.proseBefore(first), source));
  }

  /**
   * The prose around a table with the class that its title names and the address that a note on its
   * heading gives, where none is given before the table.
   */
  private TableProse of(GridTable table, TableProse around, int last) {
    TableProse prose = around.under(table.title());
    return prose.addresses().isPresent()
        ? prose
        : prose.with(
            DefaultAddress.inNotes(surroundings.notesBehind(last), table.headingMarkers(), source));
  }

  /**
   * Joins the tables on the next pages; returns the last block that belongs to the table. Where
   * another heading begins on such a page, what is under it remains to be read.
   */
  private int continued(GridTable table, int block) {
    int last = block;
    int next = nextGrid(last);
    while (next > last && continues(table, sheetParts.of(next))) {
      if (sheetParts.of(next).size() > 1) {
        sheetParts.takeFirst();
        return next - 1;
      }
      last = next;
      next = nextGrid(last);
    }
    return last;
  }

  private static boolean continues(GridTable table, List<List<SheetRow>> parts) {
    return !parts.isEmpty() && table.continuesIn(parts.get(0));
  }

  /** Puts a heading at the foot of a page over the rows on the next; returns where to go on. */
  private int headedBy(List<SheetRow> rows, int block) {
    int next = nextGrid(block);
    return next > block && sheetParts.headedBy(rows, next) ? next : block + 1;
  }

  /**
   * Puts the heading of the last table over rows that have none and go on with it behind its notes,
   * in the same places and perhaps after words that lead to them.
   */
  private void headedByLast(int block) {
    Last table = last;
    if (table != null
        && goesOn(table.block(), block)
        && !sheetParts.of(block).isEmpty()
        && table.places().hold(sheetParts.of(block).get(0), source)) {
      sheetParts.headedBy(table.heading(), block);
    }
  }

  /** Whether nothing but notes, and a paragraph on ownership at their end, parts two blocks. */
  private boolean goesOn(int from, int to) {
    boolean noted = to - from > 1 && to - from <= MOST_NOTES;
    for (int i = from + 1; i < to && noted; i++) {
      boolean leads = i == to - 1;
      noted =
          blocks
              .get(i)
              .match(
                  section -> isOfManagement(section.heading()),
                  paragraph ->
                      isWholeNote(paragraph) || (leads && speaksOfOwnership(paragraph.text())),
                  table -> false,
                  grid -> false,
                  page -> true);
    }
    return noted;
  }

  /** A note, rather than a heading with a letter: sentences and legends of signs. */
  private static boolean isWholeNote(Block.Paragraph paragraph) {
    String text = paragraph.text().toString();
    return isNote(paragraph) && (text.charAt(0) == '*' || text.endsWith("."));
  }

  private static boolean speaksOfOwnership(AlignedText text) {
    return text.mentions("same information")
        || text.mentions("beneficial")
        || text.mentions("ownership")
        || text.mentions("owned");
  }

  /** The next block of marked cells if only furniture stands before it; otherwise the same. */
  private int nextGrid(int block) {
    for (int i = block + 1; i < Math.min(blocks.size(), block + 1 + MOST_BETWEEN); i++) {
      if (blocks.get(i) instanceof Block.GridBlock) {
        return i;
      }
      if (!isFurniture(blocks.get(i))) {
        return block;
      }
    }
    return block;
  }

  private static boolean isFurniture(Block block) {
    return block.match(
        section -> isOfManagement(section.heading()) || isFolio(section.heading()),
        paragraph ->
            (paragraph.text().length() <= LONGEST_FURNITURE
                    && (!isNote(paragraph) || isOfManagement(paragraph.text()))
                    && Surroundings.classIn(paragraph).isEmpty())
                || isContinued(paragraph.text()),
        table -> false,
        grid -> false,
        page -> true);
  }

  /** "ALDER CORPORATION 31", "2024 PROXY STATEMENT" at the foot or head of a page. */
  private static boolean isFolio(AlignedText heading) {
    List<Word> words = Word.of(heading);
    boolean numbered =
        words.size() >= LEAST_FOLIO && Word.isDigits(words.get(words.size() - 1).text());
    return heading.length() <= LONGEST_FURNITURE
        && (numbered || TITLES.stream().anyMatch(heading::mentions));
  }

  /** The title of the section once more at the head of a page: "Ownership of Stock (continued)". */
  private static boolean isContinued(AlignedText text) {
    return text.length() <= LONGEST_TITLE && CONTINUED.stream().anyMatch(text.toString()::endsWith);
  }

  /** Item 403(b): its rows may stand under the heading of those of Item 403(a). */
  private static boolean isOfManagement(AlignedText heading) {
    return heading.mentions("ownership of management");
  }

  private static boolean isNote(Block.Paragraph paragraph) {
    String first = Word.of(paragraph.text()).get(0).text();
    boolean year = first.length() == YEAR && Word.isDigits(first); // "2024 Proxy Statement"
    return "(*[".indexOf(first.charAt(0)) >= 0 || (Character.isDigit(first.charAt(0)) && !year);
  }
}
