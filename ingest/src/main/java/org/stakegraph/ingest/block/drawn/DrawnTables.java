package org.stakegraph.ingest.block.drawn;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stakegraph.ingest.block.Block;
import org.stakegraph.ingest.source.SourceText;
import org.stakegraph.ingest.text.TextRange;

/**
 * Finds tables in frames drawn with {@code +---+} and bars, and those below a line that is drawn in
 * a piece for each column. What stands where in them is certain, or they are left to others.
 */
public final class DrawnTables {
  /** No table has more lines. */
  static final int MOST_LINES = 5_000;

  /** No heading has more lines. */
  static final int MOST_LABELS = 40;

  /** Frames within frames only place tables on a page. */
  private static final int DEEPEST = 4;

  private static final String[] SIGNS = {
    "+-", "+=", "- --", "= ==", "\u250C\u2500", "\u2554\u2550"
  };

  private final SourceText source;
  private final List<Block> tables = new ArrayList<>();

  private DrawnTables(SourceText source) {
    this.source = source;
  }

  /** The tables of a part in text order; one whose cells cannot be told is a paragraph. */
  public static List<Block> find(SourceText source, TextRange part) {
    if (!holdsSign(source.text().substring(part.start(), part.end()))) {
      return List.of();
    }
    List<TextRange> lines = new ArrayList<>();
    for (int i = source.lineAt(part.start()); i < source.lines(); i++) {
      TextRange line = source.line(i);
      if (line.start() >= part.end()) {
        break;
      }
      lines.add(line);
    }
    DrawnTables reader = new DrawnTables(source);
    reader.read(lines, 0);
    return reader.tables;
  }

  private static boolean holdsSign(String text) {
    for (String sign : SIGNS) {
      if (text.contains(sign)) {
        return true;
      }
    }
    return false;
  }

  private void read(List<TextRange> lines, int depth) {
    int i = 0;
    while (i < lines.size()) {
      int end = framed(lines, i, depth);
      end = end < 0 ? ruled(lines, i) : end;
      i = end < 0 ? i + 1 : end;
    }
  }

  /** One past the last line of the frame that a line opens, if it was read; else -1. */
  private int framed(List<TextRange> lines, int at, int depth) {
    Optional<Frame> found = Frame.at(source, lines, at);
    if (found.isEmpty()) {
      return -1;
    }
    Frame frame = found.get();
    if (frame.columns() > 1) {
      tables.add(frame.table());
    } else if (depth < DEEPEST) {
      read(frame.inner(), depth + 1);
    }
    return at + frame.lines();
  }

  private int ruled(List<TextRange> lines, int at) {
    Optional<RuledColumns> found = RuledColumns.at(source, lines, at);
    found.flatMap(RuledColumns::table).ifPresent(tables::add);
    return found.map(RuledColumns::end).orElse(-1);
  }
}
