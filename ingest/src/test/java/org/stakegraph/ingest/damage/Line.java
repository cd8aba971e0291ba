package org.stakegraph.ingest.damage;

import java.util.ArrayList;
import java.util.List;

/**
 * One line of a table on its way to text.
 *
 * @param holder number of the holder that it belongs to, or {@link #NOBODY}
 * @param kind what it is
 * @param cells its cells; the first is text, the others are figures. A loose line has one.
 */
record Line(int holder, Kind kind, List<String> cells) {
  static final int NOBODY = -1;

  /** What a line is. */
  enum Kind {
    /** A holder's name with its figures. */
    NAME,
    /** The first part of a name whose figures stand on the next line. */
    NAME_BEGINS,
    CARE_OF,
    ADDRESS,
    ATTENTION,
    TOTAL,
    /** Lines of the family that repeat what went before. */
    REPEATED,
    /** A page number in a cell. */
    PAGE,
    /** Outside the grid: an empty line, a page number on its own. */
    LOOSE
  }

  Line {
    cells = List.copyOf(cells);
  }

  static Line loose(String text) {
    return new Line(NOBODY, Kind.LOOSE, List.of(text));
  }

  String text() {
    return cells.get(0);
  }

  Line with(int column, String value) {
    List<String> changed = new ArrayList<>(cells);
    changed.set(column, value);
    return new Line(holder, kind, changed);
  }

  Line as(Kind other) {
    return new Line(holder, other, cells);
  }

  /** The same text without figures. */
  Line withoutFigures() {
    List<String> changed = new ArrayList<>();
    changed.add(text());
    while (changed.size() < cells.size()) {
      changed.add("");
    }
    return new Line(holder, kind, changed);
  }

  boolean hasFigures() {
    return cells.subList(1, cells.size()).stream().anyMatch(cell -> !cell.isEmpty());
  }
}
