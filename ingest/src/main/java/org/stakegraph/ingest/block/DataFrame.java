package org.stakegraph.ingest.block;

import java.util.List;
import java.util.Optional;
import org.stakegraph.ingest.source.SourceText;
import org.stakegraph.ingest.text.AlignedText;
import org.stakegraph.ingest.text.TextRange;
import org.stakegraph.ingest.text.Word;

/**
 * A Markdown table as programs for data print it: numbers of rows and columns stand around it, and
 * cells without words say that they hold no number.
 */
final class DataFrame {
  private static final String NOTHING = "nan";

  /** What stands over a column without a label. */
  private static final String UNNAMED = "Unnamed: ";

  private DataFrame() {}

  /** Whether the rows behind the rule are numbered from nought under an empty cell. */
  static boolean is(SourceText source, List<TextRange> lines) {
    if (lines.size() < 3 || !MarkdownTable.isDelimiter(source, lines.get(1))) {
      return false;
    }
    if (!first(source, lines.get(0)).isEmpty()) {
      return false;
    }
    for (int i = 2; i < lines.size(); i++) {
      if (!first(source, lines.get(i)).contentEquals(Integer.toString(i - 2))) {
        return false;
      }
    }
    return true;
  }

  private static String first(SourceText source, TextRange line) {
    List<TextRange> cells = MarkdownTable.cells(source, line, '|');
    return cells.isEmpty() ? "|" : MarkdownText.words(source, cells.get(0)).toString();
  }

  /** A row without its number and the cells that hold nothing; empty for the numbers of columns. */
  static Optional<GridRow> row(GridRow printed) {
    List<GridCell> cells =
        printed.cells().stream().filter(c -> c.column() > 0 && !isNothing(c.text())).toList();
    boolean numbers =
        cells.size() == printed.cells().size()
            && cells.stream().allMatch(c -> isNumber(c.text(), c.column() - 1));
    return cells.isEmpty() || numbers
        ? Optional.empty()
        : Optional.of(new GridRow(cells.stream().map(DataFrame::moved).toList(), printed.range()));
  }

  private static GridCell moved(GridCell cell) {
    return new GridCell(cell.column() - 1, cell.width(), cell.height(), cell.lines());
  }

  private static boolean isNothing(AlignedText cell) {
    String words = cell.toString();
    return words.equalsIgnoreCase(NOTHING) || words.startsWith(UNNAMED);
  }

  private static boolean isNumber(AlignedText cell, int column) {
    return Word.isDigits(cell) && cell.toString().equals(Integer.toString(column));
  }
}
