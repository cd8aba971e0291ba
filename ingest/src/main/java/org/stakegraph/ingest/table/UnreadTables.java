package org.stakegraph.ingest.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.stakegraph.ingest.block.Block;
import org.stakegraph.ingest.block.GridRow;
import org.stakegraph.ingest.source.SourceText;
import org.stakegraph.ingest.text.TextRange;
import org.stakegraph.model.Diagnostic;
import org.stakegraph.model.DiagnosticCode;

/** Reports tables whose heading speaks of ownership and of which nothing was read. */
public final class UnreadTables {
  /** A heading takes no more rows. */
  private static final int MOST_ROWS = 12;

  private static final int LEAST_ROWS = 2;

  private static final List<String> HEADINGS =
      List.of(
          "beneficially own",
          "beneficial own",
          "percent of class",
          "percentage of class",
          "selling stockholder",
          "selling shareholder",
          "selling securityholder",
          "selling security holder");

  private UnreadTables() {}

  /** What is to be reported of a document of which tables were read. */
  public static List<Diagnostic> of(
      SourceText source, List<Block> blocks, List<TableReading> readings) {
    List<Diagnostic> diagnostics = new ArrayList<>();
    int next = 0;
    for (Block block : blocks) {
      while (next < readings.size()
          && readings.get(next).statement().range().end() <= block.range().start()) {
        next++;
      }
      boolean read =
          next < readings.size()
              && readings.get(next).statement().range().start() < block.range().end();
      if (!read && block instanceof Block.GridBlock grid && isOfOwnership(grid.rows())) {
        diagnostics.add(unread(source, block.range()));
      }
    }
    return diagnostics;
  }

  private static Diagnostic unread(SourceText source, TextRange table) {
    return source.diagnostic(
        DiagnosticCode.TABLE_NOT_READ,
        "the heading of this table speaks of ownership, but its rows and columns were not"
            + " understood",
        table);
  }

  private static boolean isOfOwnership(List<GridRow> rows) {
    List<GridRow> first = rows.subList(0, Math.min(rows.size(), MOST_ROWS));
    if (!saysOwnership(words(first))) { // most tables, whose figures need no look
      return false;
    }
    int row = 0;
    while (row < first.size() && !hasFigures(first.get(row))) {
      row++;
    }
    String heading = words(first.subList(0, row));
    return saysOwnership(heading)
        && !OwnershipTest.speaksOfOthers(heading)
        && rows.stream().skip(row).filter(UnreadTables::hasFigures).limit(LEAST_ROWS).count()
            == LEAST_ROWS;
  }

  private static boolean saysOwnership(String words) {
    return HEADINGS.stream().anyMatch(words::contains);
  }

  private static String words(List<GridRow> rows) {
    StringBuilder words = new StringBuilder();
    for (GridRow row : rows) {
      row.cells().forEach(cell -> words.append(cell.text()).append(' '));
    }
    return words.toString().toLowerCase(Locale.ROOT);
  }

  private static boolean hasFigures(GridRow row) {
    return !row.cells().isEmpty() && SheetRow.of(row).hasFigures();
  }
}
