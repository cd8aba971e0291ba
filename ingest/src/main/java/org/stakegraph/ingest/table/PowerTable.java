package org.stakegraph.ingest.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.stakegraph.ingest.block.Block;
import org.stakegraph.ingest.block.GridCell;
import org.stakegraph.ingest.block.GridRow;
import org.stakegraph.ingest.block.TableLine;
import org.stakegraph.ingest.statement.Marks;
import org.stakegraph.ingest.statement.PartyMention;
import org.stakegraph.ingest.statement.PowerCell;
import org.stakegraph.ingest.statement.PowerRow;
import org.stakegraph.ingest.text.AlignedText;
import org.stakegraph.model.Relation;

/**
 * A table of two columns without figures that stands beside one of selling holders: the holders,
 * and "Natural person or persons with voting or dispositive power".
 */
public final class PowerTable {
  /** Rows that its labels take. */
  private static final int MOST_LABELS = 6;

  /** A row of labels or of names has no more cells. */
  private static final int MOST_CELLS = 2;

  private final List<GridRow> rows;
  private final Set<Relation> powers;
  private final int column;
  private final int body;

  private PowerTable(List<GridRow> rows, Set<Relation> powers, int column, int body) {
    this.rows = rows;
    this.powers = powers;
    this.column = column;
    this.body = body;
  }

  /** The rows of such a table; none if the block is none. */
  public static List<PowerRow> read(Block block) {
    List<GridRow> rows =
        block.match(
            section -> List.of(),
            paragraph -> List.of(),
            table -> table.lines().stream().map(PowerTable::row).toList(),
            Block.GridBlock::rows,
            page -> List.of());
    return of(rows).map(PowerTable::named).orElse(List.of());
  }

  /** A line of converted text without its empty cells and those that only draw a rule. */
  private static GridRow row(TableLine line) {
    List<GridCell> cells = new ArrayList<>();
    for (int c = 0; c < line.cells().size(); c++) {
      AlignedText words = line.cells().get(c);
      if (NameShape.hasLetter(words)) {
        cells.add(new GridCell(c, 1, 1, List.of(words)));
      }
    }
    return new GridRow(cells, line.range());
  }

  private static Optional<PowerTable> of(List<GridRow> rows) {
    StringBuilder name = new StringBuilder();
    StringBuilder power = new StringBuilder();
    for (int i = 0; i < Math.min(rows.size(), MOST_LABELS); i++) {
      List<GridCell> cells = rows.get(i).cells();
      if (cells.size() > MOST_CELLS) {
        return Optional.empty();
      }
      for (GridCell cell : cells) {
        (cell.column() == 0 ? name : power).append(lower(cell)).append(' ');
      }
      Set<Relation> powers = PowerLabel.powers(power.toString());
      if (cells.size() == MOST_CELLS && !powers.isEmpty() && ColumnUse.isName(name.toString())) {
        return Optional.of(new PowerTable(rows, powers, cells.get(1).column(), i + 1))
            .filter(PowerTable::countsNothing);
      }
    }
    return Optional.empty();
  }

  private static String lower(GridCell cell) {
    return cell.text().toString().toLowerCase(Locale.ROOT);
  }

  private boolean countsNothing() {
    return rows.subList(body, rows.size()).stream()
        .allMatch(
            row ->
                row.cells().size() <= MOST_CELLS
                    && row.cells().stream().noneMatch(cell -> SheetCell.isFigure(cell.text())));
  }

  /** A row that names no holder goes on with whom the one above it names. */
  private List<PowerRow> named() {
    List<PowerRow> named = new ArrayList<>();
    Optional<GridCell> holder = Optional.empty();
    List<AlignedText> lines = new ArrayList<>();
    for (GridRow row : rows.subList(body, rows.size())) {
      Optional<GridCell> next = row.at(0);
      if (next.isPresent()) {
        add(holder, lines, named);
        lines.clear();
        holder = next;
      }
      row.at(column).filter(cell -> cell.column() > 0).ifPresent(c -> lines.addAll(c.lines()));
    }
    add(holder, lines, named);
    return named;
  }

  private void add(Optional<GridCell> holder, List<AlignedText> lines, List<PowerRow> named) {
    List<AlignedText> bare = lines.stream().map(PowerTable::bare).toList();
    AlignedText name = holder.map(cell -> bare(cell.text())).orElse(AlignedText.EMPTY);
    Optional<PowerCell> cell = PowerCell.of(bare, powers);
    if (!name.isEmpty() && cell.isPresent()) {
      named.add(new PowerRow(PartyMention.of(name), cell.get()));
    }
  }

  private static AlignedText bare(AlignedText text) {
    return AlignedText.join(Marks.split(text, new ArrayList<>()));
  }
}
