package org.stakegraph.ingest.block.stacked;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stakegraph.ingest.block.GridCell;
import org.stakegraph.ingest.block.GridRow;
import org.stakegraph.ingest.block.stacked.LabelParting.Wanted;
import org.stakegraph.ingest.block.stacked.StackedLabel.Leaf;
import org.stakegraph.ingest.text.AlignedText;
import org.stakegraph.ingest.text.TextRange;

/**
 * A heading with titles of classes, one after the other, over columns that say the same of each.
 * What else it says stands over all of these columns or over those beside them.
 */
final class ClassedHeading {
  private static final int LEAST_CLASSES = 2;

  private final @Nullable StackedLine name;
  private final List<StackedLabel> upper;
  private final List<StackedLabel> classes;
  private final List<StackedLabel> leaves;
  private final List<Boolean> percent;

  private ClassedHeading(
      @Nullable StackedLine name,
      List<StackedLabel> labels,
      int firstClass,
      int firstLeaf,
      StackedColumns columns) {
    this.name = name;
    this.upper = labels.subList(0, firstClass);
    this.classes = labels.subList(firstClass, firstLeaf);
    this.leaves = labels.subList(firstLeaf, labels.size());
    this.percent = columns.percent();
  }

  /**
   * The rows of the heading; empty if it cannot be parted, or in two ways.
   *
   * @param name what stands over the names, if anything does
   * @param labels all other lines
   */
  static Optional<List<GridRow>> read(
      @Nullable StackedLine name, List<StackedLabel> labels, StackedColumns columns) {
    int leaf = labels.size();
    while (leaf > 0 && isLeaf(labels.get(leaf - 1))) {
      leaf--;
    }
    int first = leaf;
    while (first > 0 && labels.get(first - 1).isClass()) {
      first--;
    }
    int classes = leaf - first;
    int leaves = labels.size() - leaf;
    boolean apart = labels.subList(0, first).stream().noneMatch(StackedLabel::isClass);
    return classes >= LEAST_CLASSES
            && apart
            && leaves > 0
            && leaves % classes == 0
            && leaves <= columns.count()
        ? new ClassedHeading(name, labels, first, leaf, columns).rows()
        : Optional.empty();
  }

  private static boolean isLeaf(StackedLabel label) {
    return label.leaf() == Leaf.SHARES || label.leaf() == Leaf.PERCENT;
  }

  private Optional<List<GridRow>> rows() {
    List<List<GridRow>> found = new ArrayList<>();
    List<List<GridRow>> bare = new ArrayList<>();
    for (int before = 0; before <= percent.size() - leaves.size(); before++) {
      if (fits(before)) {
        spanned(before, true).ifPresent(found::add);
        spanned(before, false).ifPresent(bare::add);
      }
    }
    List<List<GridRow>> ways = found.isEmpty() ? bare : found;
    return ways.size() == 1 ? Optional.of(ways.get(0)) : Optional.empty();
  }

  /** Whether the columns of each class hold what their lowest labels say, the same for each. */
  private boolean fits(int before) {
    int width = leaves.size() / classes.size();
    for (int i = 0; i < leaves.size(); i++) {
      Leaf leaf = leaves.get(i).leaf();
      boolean holds = (leaf == Leaf.PERCENT) == percent.get(before + i);
      if (!holds || leaf != leaves.get(i % width).leaf()) {
        return false;
      }
    }
    return true;
  }

  /** The heading with so many columns before those of the classes. */
  private Optional<List<GridRow>> spanned(int before, boolean titled) {
    List<Wanted> wanted = new ArrayList<>();
    List<Integer> places = new ArrayList<>();
    for (int column = 0; column < percent.size(); column++) {
      if (column == before && titled) {
        wanted.add(Wanted.EITHER);
        places.add(column);
      }
      if (column < before || column >= before + leaves.size()) {
        wanted.add(percent.get(column) ? Wanted.PERCENT : Wanted.SHARES);
        places.add(column);
      }
    }
    if (wanted.isEmpty() && upper.isEmpty()) {
      return Optional.of(rows(before, false, List.of(), places));
    }
    return LabelParting.of(upper, wanted).map(parts -> rows(before, titled, parts, places));
  }

  private List<GridRow> rows(
      int before, boolean titled, List<List<StackedLabel>> parts, List<Integer> places) {
    List<GridCell> top = new ArrayList<>();
    int height = titled ? 3 : 2;
    if (name != null) {
      top.add(cell(0, 1, height, List.of(name)));
    }
    for (int i = 0; i < parts.size(); i++) {
      boolean over = titled && places.get(i) == before;
      List<StackedLine> lines = parts.get(i).stream().map(StackedLabel::line).toList();
      top.add(cell(places.get(i) + 1, over ? leaves.size() : 1, over ? 1 : height, lines));
    }
    int width = leaves.size() / classes.size();
    List<GridCell> titles = cells(classes, before, width);
    List<GridCell> lowest = cells(leaves, before, 1);
    if (!titled) {
      titles = merged(top, titles);
      top = List.of();
    }
    List<GridRow> rows = new ArrayList<>();
    for (List<GridCell> cells : List.of(top, titles, lowest)) {
      if (!cells.isEmpty()) {
        rows.add(row(cells));
      }
    }
    return rows;
  }

  private static List<GridCell> merged(List<GridCell> beside, List<GridCell> titles) {
    List<GridCell> all = new ArrayList<>(beside);
    all.addAll(titles);
    all.sort((a, b) -> Integer.compare(a.column(), b.column()));
    return all;
  }

  private static List<GridCell> cells(List<StackedLabel> labels, int before, int width) {
    List<GridCell> cells = new ArrayList<>();
    for (int i = 0; i < labels.size(); i++) {
      cells.add(cell(before + 1 + i * width, width, 1, List.of(labels.get(i).line())));
    }
    return cells;
  }

  private static GridCell cell(int column, int width, int height, List<StackedLine> lines) {
    List<AlignedText> texts = lines.stream().map(StackedLine::text).toList();
    return new GridCell(column, width, height, texts);
  }

  private static GridRow row(List<GridCell> cells) {
    TextRange range = cells.get(0).text().range();
    for (GridCell cell : cells) {
      range = range.cover(cell.text().range());
    }
    return new GridRow(cells, range);
  }
}
