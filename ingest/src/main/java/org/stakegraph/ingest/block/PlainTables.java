package org.stakegraph.ingest.block;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.stakegraph.ingest.block.TableLine.Kind;
import org.stakegraph.ingest.source.SourceText;
import org.stakegraph.ingest.statement.Amount;
import org.stakegraph.ingest.statement.Amounts;
import org.stakegraph.ingest.text.AlignedText;
import org.stakegraph.ingest.text.TextRange;

/**
 * Tables of converted text with a line for each row and nothing more to a cell than its words, as
 * proxy statements and annual reports come. Notes among their lines are paragraphs again.
 *
 * <p>The long tables of selling holders come damaged and are read line by line instead.
 */
final class PlainTables {
  /** What the headings over shares that are offered say. */
  private static final List<String> OFFERINGS =
      List.of(
          "offered",
          "being offer",
          "to be sold",
          "being sold",
          "for resale",
          "being registered",
          "shares registered",
          "registered hereby");

  /** Longer lines are no headings. */
  private static final int LONGEST_HEADING = 600;

  /** A row with a longer name is a paragraph in a frame. */
  private static final int LONGEST_NAME = 160;

  private final List<TableLine> lines;
  private final List<Block> blocks = new ArrayList<>();
  private final List<GridRow> rows = new ArrayList<>();

  /** The heading of the open grid. */
  private PlainHeading heading = new PlainHeading(0, List.of());

  /** How many lines of its labels are in the grid. */
  private int labels;

  /** Whether rows have a cell for each column, so that none can be another's mark. */
  private final boolean isEven;

  private PlainTables(List<TableLine> lines, boolean isEven) {
    this.lines = lines;
    this.isEven = isEven;
  }

  /** Whether any line of a document that has separators heads a column of offered shares. */
  static boolean speakOfOffering(SourceText source, TextRange document) {
    for (int i = source.lineAt(document.start()); i < source.lines(); i++) {
      TextRange line = source.line(i);
      if (line.start() >= document.end()) {
        return false;
      }
      boolean cells = source.contains(line, '\t') || source.contains(line, '|');
      if (cells && speaksOfOffering(source.text().substring(line.start(), line.end()))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a table's first line heads a column of owned shares, and none of offered ones. */
  static boolean stateOwnership(SourceText source, List<TextRange> table) {
    TextRange first = table.get(0);
    String heading = source.text().substring(first.start(), first.end()).toLowerCase(Locale.ROOT);
    return (heading.contains("beneficial") || heading.contains("owned"))
        && table.stream()
            .map(line -> source.text().substring(line.start(), line.end()))
            .noneMatch(PlainTables::speaksOfOffering);
  }

  private static boolean speaksOfOffering(String line) {
    String lower = line.length() > LONGEST_HEADING ? "" : line.toLowerCase(Locale.ROOT);
    return OFFERINGS.stream().anyMatch(lower::contains) && !NoteMarks.opens(unframed(lower));
  }

  /**
   * Whether a table of offered shares is whole: its labels, which the lines of the heading do not
   * show one over each column, can be placed, most rows have a cell for each and none has more; or
   * each has just as many as there are labels.
   */
  static boolean isWhole(List<TableLine> table) {
    PlainHeading heading = PlainHeading.at(table, 0, PlainTables::hasFigures);
    boolean placed = !heading.lines().isEmpty();
    int whole = 0;
    int narrow = 0;
    boolean folded = false;
    for (TableLine line : table) {
      boolean row = line.kind() == Kind.CELLS && hasFigures(line) && !isNote(line);
      int cells = row ? FoldedCells.of(line.cells()).size() : 0;
      if (cells > heading.width()) {
        return false;
      }
      folded |= row && cells < line.cells().size();
      whole += row && cells == heading.width() ? 1 : 0;
      narrow += row && cells < heading.width() ? 1 : 0;
    }
    return placed ? whole > narrow : folded && narrow == 0 && heading.isOneByOne(table);
  }

  private static String unframed(String line) {
    String words = line.replace('|', ' ').replace('\t', ' ').strip();
    int gap = words.indexOf("  ");
    return gap < 0 ? words : words.substring(0, gap) + ' ' + words.substring(gap).strip();
  }

  /** The lines of a table as a grid, with the notes behind it and between its parts. */
  static List<Block> of(List<TableLine> lines) {
    return of(new PlainTables(lines, false));
  }

  /** The same of lines that have a cell for each column, empty ones too. */
  static List<Block> ofEven(List<TableLine> lines) {
    return of(new PlainTables(lines, true));
  }

  private static List<Block> of(PlainTables tables) {
    List<TableLine> lines = tables.lines;
    for (int i = 0; i < lines.size(); i++) {
      tables.line(i);
    }
    tables.endGrid();
    return tables.blocks;
  }

  private void line(int at) {
    TableLine line = lines.get(at);
    switch (line.kind()) {
      case CELLS -> {
        if (isNote(line)) {
          paragraph(line);
        } else {
          if (rows.isEmpty()) {
            heading = PlainHeading.at(lines, at, PlainTables::hasFigures);
            labels = 0;
          }
          row(line);
        }
      }
      case LOOSE -> {
        boolean note = NoteMarks.opens(line.cell(0));
        if (!note && !rows.isEmpty() && hasRowsBelow(at)) {
          row(line);
        } else {
          paragraph(line);
        }
      }
      case PAGE -> {
        endGrid();
        blocks.add(new Block.PageBreak(line.cell(0)));
      }
      case BLANK -> {}
    }
  }

  /** A mark in the first cell and words behind it; or words that are too many for a name. */
  private static boolean isNote(TableLine line) {
    AlignedText words = AlignedText.join(line.cells());
    boolean figures = line.cells().stream().skip(1).anyMatch(PlainTables::isFigure);
    boolean legend =
        line.cell(0).length() == 1 && !Character.isLetterOrDigit(line.cell(0).charAt(0));
    return NoteMarks.opens(words)
        ? legend || !figures
        : !figures && line.cell(0).length() > LONGEST_NAME;
  }

  static boolean isFigure(AlignedText cell) {
    List<Amount> amounts = Amounts.read(cell).tokens();
    return !amounts.isEmpty() && amounts.stream().noneMatch(a -> a.kind() == Amount.Kind.GARBLED);
  }

  /** Whether rows with figures follow before a note does. */
  private boolean hasRowsBelow(int at) {
    for (int i = at + 1; i < lines.size(); i++) {
      TableLine line = lines.get(i);
      if (line.kind() == Kind.CELLS) {
        return !isNote(line);
      }
      if (line.kind() == Kind.LOOSE && NoteMarks.opens(line.cell(0))) {
        return false;
      }
    }
    return false;
  }

  private void row(TableLine line) {
    List<AlignedText> words = line.cells();
    boolean label = words.size() > 1 && labels < heading.lines().size();
    List<GridCell> cells =
        label ? labels(words, heading.lines().get(labels++)) : cells(placed(words));
    if (!cells.isEmpty()) {
      rows.add(new GridRow(cells, line.range()));
    }
  }

  /**
   * The cells of a row in the columns of the heading. Under labels whose places the rows tell, one
   * that lacks cells shows its name only, unless those that it lacks are its last ones.
   */
  private List<AlignedText> placed(List<AlignedText> words) {
    if (isEven && words.size() == heading.width()) {
      return words;
    }
    List<AlignedText> fitted = FoldedCells.fitted(words, heading.width());
    boolean lacks = words.size() > 1 && fitted.size() < heading.width();
    if (lacks && !heading.columns().isEmpty() && words.stream().noneMatch(AlignedText::isEmpty)) {
      return NarrowRow.placed(fitted, heading.columns());
    }
    boolean told = !heading.lines().isEmpty() && words.size() > 1;
    boolean narrow = FoldedCells.of(words).size() < heading.width();
    boolean open = words.get(words.size() - 1).isEmpty();
    return told && narrow && !open ? words.subList(0, 1) : fitted;
  }

  static boolean hasFigures(TableLine line) {
    return line.cells().stream().skip(1).anyMatch(PlainTables::isFigure);
  }

  private static List<GridCell> cells(List<AlignedText> words) {
    List<GridCell> cells = new ArrayList<>();
    for (int c = 0; c < words.size(); c++) {
      if (!words.get(c).isEmpty()) {
        cells.add(new GridCell(c, 1, 1, List.of(words.get(c))));
      }
    }
    return cells;
  }

  private static List<GridCell> labels(List<AlignedText> words, List<SpanningLabels.Place> places) {
    List<GridCell> cells = new ArrayList<>();
    for (int c = 0; c < places.size(); c++) {
      if (!words.get(c).isEmpty()) {
        SpanningLabels.Place place = places.get(c);
        cells.add(new GridCell(place.column(), place.width(), 1, List.of(words.get(c))));
      }
    }
    return cells;
  }

  private void paragraph(TableLine line) {
    endGrid();
    AlignedText words = AlignedText.join(line.cells());
    if (!words.isEmpty()) {
      blocks.add(new Block.Paragraph(words));
    }
  }

  private static boolean hasFigures(GridRow row) {
    return row.cells().stream().anyMatch(cell -> isFigure(cell.text()));
  }

  /**
   * Whether the labels can be placed: where no row of a heading of several has as many of them as
   * most rows below have cells, nobody can tell which of them span how many columns.
   */
  private boolean isHeaded() {
    int labels = 0;
    int first = 0;
    while (first < rows.size() && !hasFigures(rows.get(first))) {
      labels = Math.max(labels, reach(rows.get(first).cells()));
      first++;
    }
    int wider = 0;
    int figured = 0;
    for (GridRow row : rows.subList(first, rows.size())) {
      boolean counted = hasFigures(row);
      figured += counted ? 1 : 0;
      wider += counted && reach(withoutAffixes(row.cells())) > labels ? 1 : 0;
    }
    return first < 2 || wider * 2 <= figured;
  }

  private static List<GridCell> withoutAffixes(List<GridCell> cells) {
    int end = cells.size();
    while (end > 1 && FoldedCells.isAffix(cells.get(end - 1).text())) {
      end--;
    }
    return cells.subList(0, end);
  }

  /** How many columns cells reach over. */
  private static int reach(List<GridCell> cells) {
    return cells.get(cells.size() - 1).column() + 1;
  }

  /** Lines without figures that stand in frames of their own are prose. */
  private void endGrid() {
    if (rows.isEmpty()) {
      return;
    }
    boolean figures = rows.stream().anyMatch(PlainTables::hasFigures);
    if (figures && heading.width() > 0 && isHeaded()) {
      TextRange range = rows.get(0).range().cover(rows.get(rows.size() - 1).range());
      blocks.add(new Block.GridBlock(List.copyOf(rows), range));
    } else {
      for (GridRow row : rows) {
        blocks.add(
            new Block.Paragraph(
                AlignedText.join(row.cells().stream().map(GridCell::text).toList())));
      }
    }
    rows.clear();
  }
}
