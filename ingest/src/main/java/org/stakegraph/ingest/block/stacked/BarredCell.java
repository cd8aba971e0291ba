package org.stakegraph.ingest.block.stacked;

import java.util.ArrayList;
import java.util.List;
import org.stakegraph.ingest.source.SourceText;
import org.stakegraph.ingest.text.TextRange;

/**
 * What stands between two bars.
 *
 * @param line its words; they may have taken several lines
 * @param starts whether it begins on a line of its own
 * @param ends whether bars that only fill its row up stand behind it
 */
record BarredCell(StackedLine line, boolean starts, boolean ends) {
  private static final String SPACES = " \t\u00A0";

  /** An empty cell, where a converter has lost a dash; nothing at all only fills a row up. */
  boolean isBlank() {
    return line.is(StackedLine.Kind.BLANK);
  }

  boolean isWords() {
    return line.is(StackedLine.Kind.WORDS);
  }

  /** The cells of lines, without those that only fill rows up. */
  static List<BarredCell> of(SourceText source, TextRange lines) {
    List<BarredCell> cells = new ArrayList<>();
    int from = lines.start();
    while (from < lines.end()) {
      int bar = source.find(new TextRange(from, lines.end()), '|');
      add(source, new TextRange(from, bar), cells);
      from = bar + 1;
    }
    return cells;
  }

  private static void add(SourceText source, TextRange piece, List<BarredCell> cells) {
    String text = source.text();
    int start = piece.start();
    boolean starts = start == 0 || isLineEnd(text.charAt(start - 1));
    while (start < piece.end() && isSpace(text.charAt(start))) {
      starts |= isLineEnd(text.charAt(start));
      start++;
    }
    boolean empty = start == piece.end();
    if (!empty) {
      TextRange words = new TextRange(start, piece.end());
      cells.add(new BarredCell(StackedLine.of(source, words), starts, ends(text, piece.end())));
    } else if (!starts && start > piece.start() && !fillsUp(text, piece.end())) {
      cells.add(new BarredCell(StackedLine.of(source, piece), false, false));
    }
  }

  /** Whether the blank before a bar only parts a row from the bars behind it. */
  private static boolean fillsUp(String text, int bar) {
    return text.startsWith("||", bar);
  }

  /** Whether several bars without a blank stand behind the one that ends a cell. */
  private static boolean ends(String text, int bar) {
    int next = bar + 1;
    while (next < text.length() && isSpace(text.charAt(next))) {
      next++;
    }
    return text.startsWith("||", next);
  }

  private static boolean isSpace(char c) {
    return isLineEnd(c) || SPACES.indexOf(c) >= 0;
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r';
  }
}
