package org.stakegraph.ingest.block.html;

import org.jspecify.annotations.Nullable;
import org.stakegraph.ingest.block.TypedCharacters;

/**
 * Takes the characters of a line with the blanks that a page shows, where runs of those that do not
 * collapse are as wide as gaps between columns. Every other run of blanks is a single one, so that
 * two blanks behind a sentence or an initial part nothing.
 */
final class Spacing {
  /** Blanks that do not collapse in a gap between two columns. */
  static final int GAP = 3;

  private final TypedCharacters.Builder line;
  private int width;
  private int firm;
  private int start;
  private int end;
  private boolean folded;
  private boolean words;
  private boolean indented;
  private boolean gaps;

  Spacing(int capacity) {
    this.line = new TypedCharacters.Builder(capacity);
  }

  /** Adds a character that the source prints from {@code start} to {@code end}. */
  void add(char c, int from, int to) {
    if (c <= ' ') {
      blank(folded ? 0 : 1, from, to);
      folded = true;
    } else if (c == '\u00A0' || Character.isSpaceChar(c)) {
      blank(1, from, to);
      firm++;
      folded = false;
    } else {
      flush();
      line.add(c, from, to);
      words = true;
    }
  }

  private void blank(int more, int from, int to) {
    if (width == 0) {
      start = from;
    }
    end = to;
    width += more;
  }

  private void flush() {
    boolean gap = firm >= GAP;
    gaps |= gap && words;
    indented |= gap && !words;
    int blanks = gap ? width : words ? Math.min(1, width) : 0;
    for (int i = 0; i < blanks; i++) {
      line.add(' ', start, end);
    }
    width = 0;
    firm = 0;
    folded = false;
  }

  /** Whether gaps stand between words. */
  boolean hasColumns() {
    return gaps;
  }

  /** The line, if a gap stands in front of words in it; else nothing. */
  @Nullable TypedCharacters typed() {
    return gaps || indented ? line.build() : null;
  }
}
