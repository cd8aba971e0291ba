package org.stakegraph.ingest.table;

import java.util.ArrayList;
import java.util.List;
import org.stakegraph.ingest.block.GridCell;
import org.stakegraph.ingest.statement.Amount;
import org.stakegraph.ingest.statement.Amounts;
import org.stakegraph.ingest.statement.Marks;
import org.stakegraph.ingest.text.AlignedText;

/**
 * A cell of a marked-up table and what it holds at first sight.
 *
 * @param cell the cell
 * @param text its words
 * @param kind what these are
 */
record SheetCell(GridCell cell, AlignedText text, Kind kind) {
  /** No figure is longer, its marks included; longer cells are words. */
  private static final int LONGEST_FIGURE = 48;

  /** What a cell can hold. */
  enum Kind {
    /** A sign that belongs to the figure beside it: {@code $}, {@code %}, {@code )}. */
    AFFIX,
    /** Footnote marks and nothing else. */
    MARKS,
    /** A number, a percentage, a star, a dash or the like. */
    FIGURE,
    /** Words. */
    TEXT
  }

  static SheetCell of(GridCell cell) {
    AlignedText text = cell.text();
    return new SheetCell(cell, text, kind(text));
  }

  boolean is(Kind wanted) {
    return kind == wanted;
  }

  private static Kind kind(AlignedText text) {
    if (text.length() > LONGEST_FIGURE) {
      return Kind.TEXT;
    }
    if (isAffix(text)) {
      return Kind.AFFIX;
    }
    List<AlignedText> words = Marks.split(text, new ArrayList<>());
    if (words.isEmpty()) {
      return Kind.MARKS;
    }
    return isFigure(text) ? Kind.FIGURE : Kind.TEXT;
  }

  static boolean isFigure(AlignedText text) {
    List<Amount> tokens = Amounts.read(text).tokens();
    return !tokens.isEmpty() && tokens.stream().allMatch(SheetCell::isFigure);
  }

  private static boolean isAffix(AlignedText text) {
    String sign = text.toString();
    return sign.chars().allMatch(c -> "$%()".indexOf(c) >= 0)
        || sign.equals("US$")
        || sign.equals("C$")
        || sign.equals("Cdn$");
  }

  /** A number whose digits are grouped amiss is a figure too, though a damaged one. */
  private static boolean isFigure(Amount token) {
    return token.kind() != Amount.Kind.GARBLED
        || (token.printed().length() > 1
            && token.printed().chars().allMatch(c -> c == ',' || (c >= '0' && c <= '9')));
  }
}
