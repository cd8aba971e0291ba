package org.stakegraph.ingest.block.stacked;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.stakegraph.ingest.block.GridCell;
import org.stakegraph.ingest.block.GridRow;
import org.stakegraph.ingest.block.stacked.LabelParting.Wanted;
import org.stakegraph.ingest.block.stacked.StackedLabel.Leaf;
import org.stakegraph.ingest.text.AlignedText;
import org.stakegraph.ingest.text.TextRange;

/**
 * The heading of a table whose cells stand one below the other: which of its lines stand over which
 * column. Lines are parted between columns only where a new label plainly begins; a heading that
 * can be parted in two ways is not read.
 */
final class StackedHeading {
  private static final int MOST_LINES = 60;

  /** What is said of the column that counts all. */
  private static final Set<String> WHOLES = Set.of("total", "aggregate", "beneficial");

  private final StackedColumns columns;
  private final @Nullable StackedLine name;
  private final List<StackedLabel> above;
  private final List<StackedLabel> labels;

  private StackedHeading(
      StackedColumns columns,
      @Nullable StackedLine name,
      List<StackedLabel> above,
      List<StackedLabel> labels) {
    this.columns = columns;
    this.name = name;
    this.above = above;
    this.labels = labels;
  }

  /**
   * The rows of the heading.
   *
   * @param lines its lines
   */
  static Optional<List<GridRow>> read(List<StackedLine> lines, StackedColumns columns) {
    if (lines.isEmpty() || lines.size() > MOST_LINES) {
      return Optional.empty();
    }
    List<StackedLabel> labels = StackedLabel.of(lines);
    return labels.stream().anyMatch(StackedLabel::isOfOption)
        ? Optional.empty()
        : read(lines, labels, columns);
  }

  /**
   * The rows of the heading, of which each line is a whole cell.
   *
   * @param lines its lines
   */
  static Optional<List<GridRow>> ofCells(List<StackedLine> lines, StackedColumns columns) {
    return read(lines, StackedLabel.ofCells(lines), columns);
  }

  private static Optional<List<GridRow>> read(
      List<StackedLine> lines, List<StackedLabel> all, StackedColumns columns) {
    if (all.stream().anyMatch(StackedLabel::isOfOtherWords)) {
      return Optional.empty();
    }
    boolean classes = titlesClasses(all);
    int name = nameLabel(all);
    if (name == all.size()) {
      return classes
          ? ClassedHeading.read(null, all, columns)
          : new StackedHeading(columns, null, List.of(), all).rows();
    }
    StackedLine over = lines.get(name);
    int after = name + 1;
    while (after < lines.size() && over.goesOnIn(lines.get(after))) {
      over = over.with(lines.get(after++));
    }
    List<StackedLabel> rest = all.subList(after, lines.size());
    if (classes) {
      List<StackedLabel> others =
          Stream.concat(all.subList(0, name).stream(), rest.stream()).toList();
      return ClassedHeading.read(over, others, columns);
    }
    return new StackedHeading(columns, over, all.subList(0, name), rest).rows();
  }

  /** The line over the names, one that says so before others; behind the last if none is. */
  private static int nameLabel(List<StackedLabel> labels) {
    int first = labels.size();
    for (int i = labels.size() - 1; i >= 0; i--) {
      first = labels.get(i).isOfNames() ? i : first;
    }
    for (int i = first; i < labels.size(); i++) {
      if (labels.get(i).line().lower().startsWith("name")) {
        return i;
      }
    }
    return first;
  }

  /** Whether a line is the title of a class and not a part of a label: "Number of", "Class A". */
  private static boolean titlesClasses(List<StackedLabel> labels) {
    for (int i = 0; i < labels.size(); i++) {
      boolean goesOn = i > 0 && labels.get(i - 1).line().goesOnIn(labels.get(i).line());
      if (labels.get(i).isClass() && !goesOn) {
        return true;
      }
    }
    return false;
  }

  private Optional<List<GridRow>> rows() {
    int leaves = leaves();
    if (leaves == columns.count() && above.isEmpty() && leaves == labels.size()) {
      return Optional.of(List.of(row(single(labels))));
    }
    Optional<List<GridRow>> spanned = leaves < 2 ? Optional.empty() : spanned(leaves);
    List<StackedLabel> lowest = labels.subList(labels.size() - leaves, labels.size());
    if (spanned.isPresent() || repeats(lowest)) {
      return spanned;
    }
    if (!above.isEmpty()) {
      return across().map(parts -> List.of(row(parts)));
    }
    List<Wanted> wanted = columns.percent().stream().map(StackedHeading::wanted).toList();
    return LabelParting.of(labels, wanted)
        .or(this::marked)
        .or(this::across)
        .map(parts -> List.of(row(parts)));
  }

  /**
   * A heading whose lines run across one column of shares and one of percentages: where each word
   * stands is lost, which does not matter but where shares may be told from others.
   */
  private Optional<List<List<StackedLabel>>> across() {
    List<StackedLabel> all = Stream.concat(above.stream(), labels.stream()).toList();
    List<StackedLabel> percent = all.stream().filter(StackedLabel::percent).toList();
    List<StackedLabel> shares = all.stream().filter(label -> !label.percent()).toList();
    boolean one = columns.percent().equals(List.of(false, true)) && percent.size() == 1;
    boolean counts = shares.stream().anyMatch(StackedLabel::counts);
    boolean told = all.stream().anyMatch(StackedLabel::tellsShares);
    return one && counts && !told ? Optional.of(List.of(shares, percent)) : Optional.empty();
  }

  private static Wanted wanted(boolean percent) {
    return percent ? Wanted.PERCENT : Wanted.SHARES;
  }

  private static List<List<StackedLabel>> single(List<StackedLabel> labels) {
    return labels.stream().map(List::of).toList();
  }

  /** The number of lines at the end that are the lowest labels of columns, all of one sort. */
  private int leaves() {
    int from = labels.size();
    while (from > 0 && isLeaf(labels.get(from - 1))) {
      from--;
    }
    return labels.size() - from;
  }

  private boolean isLeaf(StackedLabel label) {
    Leaf last = labels.get(labels.size() - 1).leaf();
    return label.leaf() != null && (label.leaf() == Leaf.TIME) == (last == Leaf.TIME);
  }

  /** Whether two labels say the same, so that only what stands over them tells them apart. */
  private static boolean repeats(List<StackedLabel> labels) {
    return labels.stream().map(l -> l.line().unmarked()).distinct().count() < labels.size();
  }

  /** Labels over two columns or more, with those of the columns below them. */
  private Optional<List<GridRow>> spanned(int leaves) {
    int from = labels.size() - leaves;
    List<StackedLabel> upper =
        Stream.concat(above.stream(), labels.subList(0, from).stream()).toList();
    List<StackedLabel> lower = labels.subList(from, labels.size());
    int singles = columns.count() - leaves;
    List<List<GridRow>> found = new ArrayList<>();
    for (int spanning = 1; spanning * 2 <= leaves && singles >= 0; spanning++) {
      if (leaves % spanning == 0) {
        for (List<Integer> widths : widths(spanning, singles, leaves / spanning)) {
          spanned(upper, lower, widths).ifPresent(found::add);
        }
      }
    }
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  /** All orders of so many labels of this width and so many of one column. */
  private static List<List<Integer>> widths(int spanning, int singles, int width) {
    if (spanning == 0 && singles == 0) {
      return List.of(List.of());
    }
    List<List<Integer>> all = new ArrayList<>();
    if (spanning > 0) {
      widths(spanning - 1, singles, width).forEach(rest -> all.add(before(width, rest)));
    }
    if (singles > 0) {
      widths(spanning, singles - 1, width).forEach(rest -> all.add(before(1, rest)));
    }
    return all;
  }

  private static List<Integer> before(int first, List<Integer> rest) {
    return Stream.concat(Stream.of(first), rest.stream()).toList();
  }

  private Optional<List<GridRow>> spanned(
      List<StackedLabel> upper, List<StackedLabel> lower, List<Integer> widths) {
    List<Wanted> wanted = new ArrayList<>();
    List<GridCell> leaves = new ArrayList<>();
    int column = 0;
    for (int width : widths) {
      boolean percent = columns.percent().get(column);
      boolean times = false;
      for (int i = column; width > 1 && i < column + width; i++) {
        StackedLabel label = lower.get(leaves.size());
        Leaf leaf = label.leaf();
        times |= leaf == Leaf.TIME;
        if (leaf == null
            || !leaf.canStandOver(columns.percent().get(i))
            || (times && columns.percent().get(i) != percent)) {
          return Optional.empty();
        }
        leaves.add(cell(i + 1, 1, 1, List.of(label.line())));
      }
      if (width > 1 && repeats(lower.subList(leaves.size() - width, leaves.size()))) {
        return Optional.empty();
      }
      wanted.add(width == 1 || times ? wanted(percent) : Wanted.EITHER);
      column += width;
    }
    return LabelParting.of(upper, wanted)
        .map(parts -> List.of(upperRow(parts, widths), row(leaves, lines(lower))));
  }

  private GridRow upperRow(List<List<StackedLabel>> parts, List<Integer> widths) {
    List<GridCell> cells = new ArrayList<>();
    List<StackedLine> all = new ArrayList<>();
    if (name != null) {
      cells.add(cell(0, 1, 2, List.of(name)));
      all.add(name);
    }
    int column = 1;
    for (int i = 0; i < parts.size(); i++) {
      int width = widths.get(i);
      cells.add(cell(column, width, width > 1 ? 1 : 2, lines(parts.get(i))));
      all.addAll(lines(parts.get(i)));
      column += width;
    }
    return row(cells, all);
  }

  /** Labels that marks end, the last lines of a heading whose lines run across the columns. */
  private Optional<List<List<StackedLabel>>> marked() {
    int from = labels.size() - columns.count();
    if (from < 0) {
      return Optional.empty();
    }
    List<StackedLabel> last = labels.subList(from, labels.size());
    if (!last.stream().limit(last.size() - 1L).allMatch(label -> label.line().endsWithMarks())) {
      return Optional.empty();
    }
    List<List<StackedLabel>> parts = new ArrayList<>(single(last));
    if (from > 0) {
      // Which column each word above stands over is lost, but for the one that is the total.
      if (columns.sums().size() != 1) {
        return Optional.empty();
      }
      int total = columns.sums().get(0).total();
      Stream<StackedLabel> whole =
          labels.subList(0, from).stream().filter(l -> WHOLES.contains(l.line().unmarked()));
      parts.set(total, Stream.concat(whole, parts.get(total).stream()).toList());
    }
    return Optional.of(parts);
  }

  private GridRow row(List<List<StackedLabel>> parts) {
    List<GridCell> cells = new ArrayList<>();
    List<StackedLine> all = new ArrayList<>();
    if (name != null) {
      cells.add(cell(0, 1, 1, List.of(name)));
      all.add(name);
    }
    for (int i = 0; i < parts.size(); i++) {
      cells.add(cell(i + 1, 1, 1, lines(parts.get(i))));
      all.addAll(lines(parts.get(i)));
    }
    return row(cells, all);
  }

  private static List<StackedLine> lines(List<StackedLabel> labels) {
    return labels.stream().map(StackedLabel::line).toList();
  }

  private static GridRow row(List<GridCell> cells, List<StackedLine> lines) {
    TextRange range = lines.get(0).range();
    for (StackedLine line : lines) {
      range = range.cover(line.range());
    }
    return new GridRow(cells, range);
  }

  private static GridCell cell(int column, int width, int height, List<StackedLine> lines) {
    List<AlignedText> texts = lines.stream().map(StackedLine::text).toList();
    return new GridCell(column, width, height, texts);
  }
}
