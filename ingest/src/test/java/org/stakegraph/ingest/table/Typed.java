package org.stakegraph.ingest.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.stakegraph.ingest.block.Block;
import org.stakegraph.ingest.block.GridCell;
import org.stakegraph.ingest.block.GridRow;
import org.stakegraph.ingest.source.SourceText;
import org.stakegraph.ingest.statement.HoldingStatement;
import org.stakegraph.ingest.text.AlignedText;
import org.stakegraph.ingest.text.TextRange;
import org.stakegraph.model.Figure;
import org.stakegraph.model.FigureRole;

/**
 * A document typed into a test: a line with {@code |} between its cells is a row of a table, {@code
 * /} parts the lines of a cell, {@code >3} at its start spans three columns, {@code ^2} two rows;
 * {@code # 7} is the foot of a page, any other line a paragraph; a blank line ends a table.
 */
final class Typed {
  private final String text;
  private final SourceText source;
  private final List<Block> blocks = new ArrayList<>();
  private final List<GridRow> rows = new ArrayList<>();

  private Typed(String text) {
    this.text = text;
    this.source = SourceText.of(text);
    for (int i = 0; i < source.lines(); i++) {
      line(source.line(i));
    }
    endTable();
  }

  static List<TableReading> read(String text) {
    Typed typed = new Typed(text);
    return TableReader.read(typed.source, typed.blocks);
  }

  /** Each row: its name and, for each column in the order of Item 507, its figure. */
  static List<String> rows(String text) {
    return read(text).stream().flatMap(r -> r.statement().rows().stream()).map(Typed::row).toList();
  }

  static String row(HoldingStatement row) {
    return row.holder().name()
        + row.figures().roles().stream()
            .map(role -> " " + role(role) + figure(row.figures().get(role)))
            .collect(Collectors.joining());
  }

  private static String role(FigureRole role) {
    return switch (role) {
      case SHARES_BEFORE -> "b";
      case PERCENT_BEFORE -> "b%";
      case SHARES_OFFERED -> "o";
      case SHARES_AFTER -> "a";
      case PERCENT_AFTER -> "a%";
      case SOLE_VOTING -> "sv";
      case SHARED_VOTING -> "hv";
      case SOLE_DISPOSITIVE -> "sd";
      case SHARED_DISPOSITIVE -> "hd";
      case PRINCIPAL_BEFORE -> "b$";
      case PRINCIPAL_OFFERED -> "o$";
      case PRINCIPAL_AFTER -> "a$";
      case PRINCIPAL_PERCENT_BEFORE -> "b$%";
      case PRINCIPAL_PERCENT_AFTER -> "a$%";
    };
  }

  private static String figure(Figure figure) {
    if (figure instanceof Figure.Shares f) {
      return Long.toString(f.count());
    } else if (figure instanceof Figure.Percent f) {
      return f.percent().toPlainString();
    } else if (figure instanceof Figure.PercentBelow f) {
      return "<" + f.bound();
    } else if (figure instanceof Figure.Principal f) {
      return Long.toString(f.dollars());
    } else if (figure instanceof Figure.Nil) {
      return "-";
    } else if (figure instanceof Figure.Illegible f) {
      return "?" + f.token();
    }
    return figure instanceof Figure.NotApplicable ? "n/a" : "_";
  }

  private void line(TextRange line) {
    String words = text.substring(line.start(), line.end());
    if (words.indexOf('|') >= 0) {
      row(line);
      return;
    }
    endTable();
    if (words.startsWith("# ")) {
      TextRange number = new TextRange(line.start() + 2, line.end());
      blocks.add(new Block.PageBreak(source.aligned(number)));
    } else if (!words.isBlank()) {
      blocks.add(new Block.Paragraph(source.aligned(line)));
    }
  }

  private void endTable() {
    if (!rows.isEmpty()) {
      TextRange range = rows.get(0).range().cover(rows.get(rows.size() - 1).range());
      blocks.add(new Block.GridBlock(rows, range));
      rows.clear();
    }
  }

  private void row(TextRange line) {
    List<GridCell> cells = new ArrayList<>();
    int column = 0;
    int start = line.start();
    while (start <= line.end()) {
      int bar = text.indexOf('|', start);
      int end = bar < 0 || bar > line.end() ? line.end() : bar;
      column = cell(start, end, column, cells);
      start = end + 1;
    }
    if (!cells.isEmpty()) {
      rows.add(new GridRow(cells, line));
    }
  }

  private int cell(int from, int end, int column, List<GridCell> cells) {
    int start = from;
    while (start < end && text.charAt(start) == ' ') {
      start++;
    }
    int width = 1;
    int height = 1;
    if (start + 1 < end && ">^".indexOf(text.charAt(start)) >= 0) {
      int number = text.charAt(start + 1) - '0';
      width = text.charAt(start) == '>' ? number : 1;
      height = text.charAt(start) == '^' ? number : 1;
      start += 2;
    }
    List<AlignedText> lines = new ArrayList<>();
    while (start <= end) {
      int slash = text.indexOf(" / ", start);
      int stop = slash < 0 || slash > end ? end : slash;
      AlignedText line = source.aligned(new TextRange(start, stop));
      if (!line.isEmpty()) {
        lines.add(line);
      }
      start = stop + 3;
    }
    if (!lines.isEmpty()) {
      cells.add(new GridCell(column, width, height, lines));
    }
    return column + width;
  }
}
