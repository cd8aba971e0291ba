package org.stakegraph.ingest.table;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
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
    return cells.entrySet().stream()
        .allMatch(
            e -> e.getValue().tokens().isEmpty() || other.cell(e.getKey()).tokens().isEmpty());
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
    return shape == LineShape.CITY && hasFigures() && Wording.endsInTitle(Word.of(name))
        ? LineShape.NAME
        : shape;
  }

  /** Whether any figure cell holds anything. */
  boolean hasTokens() {
    return cells.values().stream().anyMatch(a -> !a.tokens().isEmpty());
  }

  /** Cells of share columns that hold exactly one well-printed count. */
  int cleanCounts() {
    return (int) shareCells().stream().filter(BodyLine::isClean).count();
  }

  /** Cells of share columns that hold anything else but nothing. */
  int dirtyCounts() {
    return (int) shareCells().stream().filter(a -> !a.tokens().isEmpty() && !isFair(a)).count();
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
    long counts = shareCells().stream().filter(BodyLine::isCount).count();
    long damaged =
        shareCells().stream()
            .filter(a -> !a.tokens().isEmpty() && !isFair(a) && !isCount(a))
            .count();
    return counts > 0 && (damaged == 0 || (damaged == 1 && counts >= 2));
  }

  private static boolean isCount(Amounts cell) {
    return cell.single().filter(Amount::isCount).isPresent();
  }

  private List<Amounts> shareCells() {
    return cells.entrySet().stream()
        .filter(e -> e.getKey().countsShares())
        .map(Map.Entry::getValue)
        .toList();
  }

  private static boolean isClean(Amounts cell) {
    return cell.single().filter(a -> a.kind() == Amount.Kind.COUNT).isPresent();
  }

  private static boolean isFair(Amounts cell) {
    return isClean(cell)
        || cell.single()
            .filter(a -> a.kind() == Amount.Kind.NIL || a.kind() == Amount.Kind.NOT_APPLICABLE)
            .isPresent();
  }
}
