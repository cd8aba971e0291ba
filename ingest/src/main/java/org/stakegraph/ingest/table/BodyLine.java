package org.stakegraph.ingest.table;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.stakegraph.ingest.statement.Amount;
import org.stakegraph.ingest.statement.Amounts;
import org.stakegraph.ingest.text.AlignedText;
import org.stakegraph.ingest.text.TextRange;
import org.stakegraph.ingest.text.Word;
import org.stakegraph.model.FigureRole;

/**
 * One line of a table's body.
 *
 * @param name the words in the name column
 * @param cells the figure cells by role
 * @param range the line
 */
record BodyLine(AlignedText name, Map<FigureRole, Amounts> cells, TextRange range) {
  BodyLine {
    Map<FigureRole, Amounts> ordered = new EnumMap<>(FigureRole.class);
    ordered.putAll(cells);
    cells = Collections.unmodifiableMap(ordered);
  }

  /** A line of words only. */
  static BodyLine ofWords(AlignedText name) {
    return new BodyLine(name, Map.of(), name.range());
  }

  Amounts cell(FigureRole role) {
    return cells.getOrDefault(role, Amounts.NONE);
  }

  BodyLine withName(AlignedText other) {
    return new BodyLine(other, cells, range);
  }

  BodyLine withoutFigures() {
    return new BodyLine(name, Map.of(), range);
  }

  /** Whether no column holds anything on both lines. */
  boolean complements(BodyLine other) {
    for (Map.Entry<FigureRole, Amounts> cell : cells.entrySet()) {
      boolean here = !cell.getValue().tokens().isEmpty();
      if (here && !other.cell(cell.getKey()).tokens().isEmpty()) {
        return false;
      }
    }
    return true;
  }

  /** The line with the cells that only the other one fills. */
  BodyLine completedBy(BodyLine other) {
    Map<FigureRole, Amounts> all = new EnumMap<>(FigureRole.class);
    all.putAll(cells);
    other.cells.forEach((role, cell) -> all.merge(role, cell, (a, b) -> a.isEmpty() ? b : a));
    return new BodyLine(name, all, range.cover(other.range));
  }

  /** How its words begin; "Jane Sample, MD" beside figures is a physician and not a town. */
  LineShape shape() {
    LineShape shape = LineShape.of(name);
    return shape == LineShape.CITY && hasFigures() && PostalWords.endsInTitle(Word.of(name))
        ? LineShape.NAME
        : shape;
  }

  /** Whether any figure cell holds anything. */
  boolean hasTokens() {
    for (Amounts cell : cells.values()) {
      if (!cell.tokens().isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** Cells of share columns that hold exactly one well-printed count. */
  int cleanCounts() {
    int clean = 0;
    for (FigureRole role : cells.keySet()) {
      clean += role.countsShares() && isClean(cell(role)) ? 1 : 0;
    }
    return clean;
  }

  /** Cells of share columns that hold anything else but nothing. */
  int dirtyCounts() {
    int dirty = 0;
    for (FigureRole role : cells.keySet()) {
      dirty += role.countsShares() && isDirty(cell(role)) ? 1 : 0;
    }
    return dirty;
  }

  /** Whether the line carries a row's figures: at least one good count and no damage. */
  boolean hasFigures() {
    return cleanCounts() > 0 && dirtyCounts() == 0;
  }

  /**
   * Whether it carries figures that are damaged but can be read: such as have lost their commas, or
   * all but one of three.
   */
  boolean hasReadableFigures() {
    int counts = 0;
    int damaged = 0;
    for (FigureRole role : cells.keySet()) {
      boolean count = role.countsShares() && isCount(cell(role));
      counts += count ? 1 : 0;
      damaged += role.countsShares() && !count && isDirty(cell(role)) ? 1 : 0;
    }
    return counts > 0 && (damaged == 0 || (damaged == 1 && counts >= 2));
  }

  private static boolean isCount(Amounts cell) {
    return cell.tokens().size() == 1 && cell.tokens().get(0).isCount();
  }

  private static boolean isClean(Amounts cell) {
    return is(cell, Amount.Kind.COUNT);
  }

  private static boolean isDirty(Amounts cell) {
    boolean fair =
        isClean(cell) || is(cell, Amount.Kind.NIL) || is(cell, Amount.Kind.NOT_APPLICABLE);
    return !cell.tokens().isEmpty() && !fair;
  }

  private static boolean is(Amounts cell, Amount.Kind kind) {
    return cell.tokens().size() == 1 && cell.tokens().get(0).kind() == kind;
  }
}
