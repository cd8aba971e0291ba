package org.stakegraph.ingest.block;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stakegraph.ingest.block.TypedLine.Kind;

/** The rows of a typed table at the foot of a page, or the heading alone if no row follows it. */
final class PageFoot {
  /** Lines that are looked at. */
  private static final int BACK = 60;

  /** Lines of one name and its address. */
  private static final int NAMED = 12;

  /** Rows that show how wide their columns are; fewer rows say it by so many blanks less well. */
  private static final int TELLING = 3;

  private static final int LEEWAY = 6;

  /** From the last one up. */
  private final List<TypedLine> rows = new ArrayList<>();

  /** Groups of lines that blank lines part. */
  private int groups;

  /** How many groups begin with figures. */
  private int opened;

  /** How many groups end with figures. */
  private int closed;

  private PageFoot() {}

  /** What stands above the end of a page, or null if it is no table. */
  static @Nullable PageFoot of(List<TypedLine> lines) {
    PageFoot foot = new PageFoot();
    int named = 0;
    TypedLine below = null;
    int last = lines.size() - 1;
    for (int i = last; i >= 0 && i > last - BACK && named <= NAMED; i--) {
      TypedLine line = lines.get(i);
      if (line.is(Kind.RULER)) {
        return foot;
      }
      if (line.is(Kind.BLANK) || line.is(Kind.RULE)) {
        foot.gap(below);
        below = null;
      } else if (isRow(line)) {
        foot.closed += below == null && i < last ? 1 : 0;
        foot.rows.add(line);
        named = 0;
        below = line;
      } else if (foot.rows.isEmpty() && isHeading(line) && !isRestOfEntry(lines, i)) {
        return foot;
      } else if (isName(line) && foot.isBesideFigures(line)) {
        named++;
        below = line;
      } else {
        break;
      }
    }
    return foot.rows.isEmpty() ? null : foot;
  }

  private void gap(@Nullable TypedLine below) {
    if (below != null && !rows.isEmpty()) {
      groups++;
      opened += below.isRow() ? 1 : 0;
    }
  }

  static boolean isRow(TypedLine line) {
    return line.isRow() && !line.opensNote();
  }

  /** A line of words that can be a part of a name or an address. */
  private static boolean isName(TypedLine line) {
    return line.isWords() && !line.isRow() && !line.opensNote() && !TypedTables.isProse(line);
  }

  /** Words over columns. */
  private static boolean isHeading(TypedLine line) {
    return isName(line) && line.chunks().size() > 1;
  }

  /** Whether words stand under those of a row, with nothing between them. */
  private static boolean isRestOfEntry(List<TypedLine> lines, int at) {
    for (int i = at - 1; i >= 0 && i > at - NAMED; i--) {
      TypedLine above = lines.get(i);
      if (isRow(above)) {
        return lines.get(at).chunks().stream().noneMatch(c -> isUnderFigure(c, above));
      }
      if (!isName(above)) {
        return false;
      }
    }
    return false;
  }

  private static boolean isUnderFigure(Chunk words, TypedLine row) {
    return row.chunks().stream()
        .anyMatch(c -> c.isFigure() && c.overlaps(words.left(), words.right()));
  }

  /**
   * Whether a line can stand between the end of the page and the next row: words of a name that are
   * no heading.
   */
  boolean goesOnWith(TypedLine line) {
    return isName(line) && !(rows.isEmpty() ? isHeading(line) : !isBesideFigures(line));
  }

  boolean hasRows() {
    return !rows.isEmpty();
  }

  /** Whether all figures of a row stand in columns of these rows, if there are any. */
  boolean columnsHold(TypedLine row) {
    return rows.isEmpty()
        || row.chunks().stream().filter(Chunk::isFigure).allMatch(this::isInColumn);
  }

  private boolean isInColumn(Chunk figure) {
    int leeway = rows.size() < TELLING ? LEEWAY : 0;
    return overlapsFigure(figure.left() - leeway, figure.right() + leeway);
  }

  private boolean overlapsFigure(int from, int to) {
    return rows.stream()
        .flatMap(row -> row.chunks().stream())
        .anyMatch(chunk -> chunk.isFigure() && chunk.overlaps(from, to));
  }

  /** Whether no words of a line stand below or above figures: there they would be a heading. */
  private boolean isBesideFigures(TypedLine line) {
    return line.chunks().stream().noneMatch(chunk -> overlapsFigure(chunk.left(), chunk.right()));
  }

  /**
   * Whether one entry ends with a line and the next begins with another, where blank lines part
   * entries: the figures of an entry tell, on its first line or its last.
   */
  boolean parts(TypedLine before, TypedLine after) {
    if (groups == 0 || !after.isWords()) {
      return false;
    }
    if (opened == closed) {
      return before.isRow() && (after.isRow() || after.left() <= before.left());
    }
    return opened > closed ? after.isRow() : before.isRow();
  }
}
