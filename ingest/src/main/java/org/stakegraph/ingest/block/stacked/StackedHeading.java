package org.stakegraph.ingest.block.stacked;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.stakegraph.ingest.block.GridCell;
import org.stakegraph.ingest.block.GridRow;
import org.stakegraph.ingest.text.AlignedText;
import org.stakegraph.ingest.text.TextRange;
import org.stakegraph.ingest.text.Word;

/**
 * The heading of a table whose cells stand one below the other: which of its lines stand over which
 * column. Lines are parted between columns only where a new label plainly begins; a heading that
 * can be parted in two ways is not read.
 */
final class StackedHeading {
  private static final int MOST_LINES = 40;

  /** "Class A", "Series B", and no more. */
  private static final int LONGEST_CLASS = 9;

  /** What headings are made of. */
  private static final Set<String> VOCABULARY =
      Set.of(
          "name",
          "names",
          "share",
          "shares",
          "stock",
          "number",
          "amount",
          "percent",
          "percentage",
          "%",
          "class",
          "owned",
          "ownership",
          "beneficially",
          "beneficial",
          "offering",
          "offered",
          "outstanding",
          "total",
          "prior",
          "before",
          "after",
          "sale",
          "sold",
          "held",
          "options",
          "vested",
          "voting",
          "power",
          "owner",
          "holder",
          "stockholder",
          "shareholder",
          "securityholder",
          "nature",
          "securities",
          "common",
          "title",
          "maximum",
          "registered",
          "hereby",
          "warrants");

  /** What a label begins with. */
  private static final Set<String> STARTS =
      Set.of("shares", "number", "amount", "percent", "percentage", "%", "#", "maximum", "title");

  /** What a label may begin with, and what also stands within one. */
  private static final Set<String> WEAK_STARTS =
      Set.of(
          "share",
          "aggregate",
          "total",
          "class",
          "options",
          "option",
          "warrants",
          "warrant",
          "vested",
          "phantom",
          "restricted",
          "deferred",
          "securities",
          "ordinary",
          "address");

  /** What is said of the column that counts all. */
  private static final Set<String> WHOLES = Set.of("total", "aggregate", "beneficial");

  private static final Set<String> SHARE_LEAVES =
      Set.of("number", "shares", "amount", "number of shares", "# of shares", "#", "no.");
  private static final Set<String> PERCENT_LEAVES =
      Set.of("percent", "%", "percentage", "percent of class", "% of class", "percentage of class");
  private static final Set<String> TIME_LEAVES =
      Set.of(
          "before offering",
          "after offering",
          "before the offering",
          "after the offering",
          "before",
          "after",
          "prior to offering",
          "prior to the offering");

  private final StackedColumns columns;
  private final @Nullable StackedLine name;
  private final List<StackedLine> above;
  private final List<StackedLine> lines;

  private StackedHeading(
      StackedColumns columns,
      @Nullable StackedLine name,
      List<StackedLine> above,
      List<StackedLine> lines) {
    this.columns = columns;
    this.name = name;
    this.above = above;
    this.lines = lines;
  }

  /**
   * Those of the lines before the first figures that are the heading; a sentence ends before it.
   */
  static List<StackedLine> within(List<StackedLine> lines) {
    int end = end(lines);
    int from = 0;
    for (int i = 0; i < end; i++) {
      StackedLine line = lines.get(i);
      from = line.endsSentence() || Word.isDigits(line.text()) ? i + 1 : from;
    }
    return lines.subList(from, end);
  }

  private static int end(List<StackedLine> lines) {
    int end = 0;
    // The last line is a name, whatever words it is made of.
    for (int i = 0; i + 1 < lines.size(); i++) {
      StackedLine line = lines.get(i);
      boolean over = line.text().charAt(line.text().length() - 1) == ':';
      end =
          !over && (speaks(line) || (end == i && end > 0 && lines.get(i - 1).goesOnIn(line)))
              ? i + 1
              : end;
    }
    return end;
  }

  private static boolean speaks(StackedLine line) {
    return Word.of(line.lower()).stream().anyMatch(word -> VOCABULARY.contains(word.core()))
        || line.text().toString().startsWith("%");
  }

  /**
   * The rows of the heading.
   *
   * @param own its lines
   */
  static Optional<List<GridRow>> read(List<StackedLine> own, StackedColumns columns) {
    if (own.isEmpty() || own.size() > MOST_LINES) {
      return Optional.empty();
    }
    int name = name(own);
    int after = name + 1;
    StackedLine label = name < 0 ? null : own.get(name);
    while (label != null && after < own.size() && label.goesOnIn(own.get(after))) {
      label = label.with(own.get(after++));
    }
    List<StackedLine> above = name <= 0 ? List.of() : own.subList(0, name);
    return new StackedHeading(columns, label, above, own.subList(after, own.size())).rows();
  }

  /** The line over the names, or -1. */
  private static int name(List<StackedLine> lines) {
    for (int i = 0; i < lines.size(); i++) {
      String text = lines.get(i).lower();
      boolean holder =
          text.contains("holder") || (text.contains("owner") && !text.contains("ownership"));
      boolean counts =
          text.contains("shares") || text.contains("number") || text.contains("percent");
      if (text.startsWith("name") || (holder && !counts)) {
        return i;
      }
    }
    return -1;
  }

  private Optional<List<GridRow>> rows() {
    if (lines.stream().anyMatch(StackedHeading::isClass)
        || above.stream().anyMatch(StackedHeading::isClass)) {
      return Optional.empty(); // columns of several classes
    }
    int leaves = leaves();
    if (leaves == columns.count() && above.isEmpty() && leaves == lines.size()) {
      return Optional.of(List.of(row(single(lines))));
    }
    if (leaves >= 2) {
      Optional<List<GridRow>> spanned = spanned(leaves);
      if (spanned.isPresent()) {
        return spanned;
      }
    }
    if (!above.isEmpty()) {
      return Optional.empty();
    }
    return parted(lines, columns.count(), this::fits)
        .map(groups -> List.of(row(groups)))
        .or(this::marked);
  }

  private boolean fits(List<StackedLine> group, int column) {
    return fits(group, columns.percent().get(column).booleanValue());
  }

  private static boolean isClass(StackedLine line) {
    String text = line.unmarked();
    return text.length() <= LONGEST_CLASS
        && (text.startsWith("class ") || text.startsWith("series "));
  }

  private static List<List<StackedLine>> single(List<StackedLine> lines) {
    return lines.stream().map(List::of).toList();
  }

  /** The number of lines at the end that only say whether shares or percentages are below. */
  private int leaves() {
    int from = lines.size();
    while (from > 0 && leaf(lines.get(from - 1)).isPresent()) {
      from--;
    }
    return lines.size() - from;
  }

  /** Whether a line says no more than percent, shares, or when; empty if it does. */
  private static Optional<Leaf> leaf(StackedLine line) {
    String text = line.unmarked();
    return PERCENT_LEAVES.contains(text)
        ? Optional.of(Leaf.PERCENT)
        : SHARE_LEAVES.contains(text)
            ? Optional.of(Leaf.SHARES)
            : TIME_LEAVES.contains(text) ? Optional.of(Leaf.TIME) : Optional.empty();
  }

  /** What the lowest label of a column says. */
  private enum Leaf {
    SHARES,
    PERCENT,
    TIME;

    boolean canStandOver(boolean percent) {
      return this == TIME || (this == PERCENT) == percent;
    }
  }

  /** Labels over two columns or more, with those of the columns below them. */
  private Optional<List<GridRow>> spanned(int leaves) {
    List<StackedLine> upper = new ArrayList<>(above);
    upper.addAll(lines.subList(0, lines.size() - leaves));
    List<StackedLine> lower = lines.subList(lines.size() - leaves, lines.size());
    int singles = columns.count() - leaves;
    List<List<GridRow>> found = new ArrayList<>();
    for (int spanning = 1; spanning * 2 <= leaves && singles >= 0; spanning++) {
      if (leaves % spanning == 0) {
        int width = leaves / spanning;
        for (List<Integer> widths : widths(spanning, singles, width)) {
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
    List<Integer> list = new ArrayList<>();
    list.add(first);
    list.addAll(rest);
    return list;
  }

  private Optional<List<GridRow>> spanned(
      List<StackedLine> upper, List<StackedLine> lower, List<Integer> widths) {
    List<GridCell> leaves = new ArrayList<>();
    int column = 0;
    int leaf = 0;
    List<Integer> starts = new ArrayList<>();
    for (int width : widths) {
      starts.add(column);
      for (int i = 0; i < width && width > 1; i++) {
        StackedLine line = lower.get(leaf++);
        Leaf says = leaf(line).orElseThrow();
        boolean percent = columns.percent().get(column + i);
        boolean alike = says != Leaf.TIME || percent == columns.percent().get(column);
        if (!says.canStandOver(percent) || !alike) {
          return Optional.empty();
        }
        leaves.add(cell(column + i + 1, 1, 1, List.of(line)));
      }
      column += width;
    }
    return parted(
            upper,
            widths.size(),
            (group, i) ->
                fits(group, columns.percent().get(starts.get(i)))
                    || (widths.get(i) > 1 && !areTimes(lower) && speaks(group)))
        .map(
            groups -> {
              List<GridCell> cells = new ArrayList<>();
              if (name != null) {
                cells.add(cell(0, 1, 2, List.of(name)));
              }
              for (int i = 0; i < groups.size(); i++) {
                int width = widths.get(i);
                cells.add(cell(starts.get(i) + 1, width, width > 1 ? 1 : 2, groups.get(i)));
              }
              return List.of(row(cells, upper), row(leaves, lower));
            });
  }

  /** Labels that marks end, the last lines of a heading whose lines run across the columns. */
  private Optional<List<GridRow>> marked() {
    int from = lines.size() - columns.count();
    if (from < 0) {
      return Optional.empty();
    }
    List<StackedLine> upper = lines.subList(0, from);
    List<StackedLine> last = lines.subList(from, lines.size());
    long marked = last.stream().limit(last.size() - 1L).filter(StackedLine::endsWithMarks).count();
    if (marked < last.size() - 1) {
      return Optional.empty();
    }
    List<List<StackedLine>> groups = new ArrayList<>(single(last));
    if (!upper.isEmpty()) {
      // Which column each of these words stands over is lost, but for the one that is the total.
      if (columns.sums().size() != 1) {
        return Optional.empty();
      }
      int total = columns.sums().get(0).total();
      Stream<StackedLine> whole = upper.stream().filter(line -> WHOLES.contains(line.unmarked()));
      groups.set(total, Stream.concat(whole, groups.get(total).stream()).toList());
    }
    return Optional.of(List.of(row(groups)));
  }

  private static boolean fits(List<StackedLine> group, boolean percent) {
    boolean says = group.stream().map(StackedLine::lower).anyMatch(StackedHeading::saysPercent);
    return says == percent && speaks(group);
  }

  private static boolean speaks(List<StackedLine> group) {
    return group.stream().anyMatch(StackedHeading::speaks);
  }

  private static boolean areTimes(List<StackedLine> leaves) {
    return leaves.stream().anyMatch(line -> leaf(line).equals(Optional.of(Leaf.TIME)));
  }

  private static boolean saysPercent(String text) {
    return text.contains("percent") || text.contains("%");
  }

  /**
   * Parts lines into groups of which each begins where a label plainly does.
   *
   * @param fits whether lines can be the group of a number
   * @return empty if that cannot be done, or not in one way that is better than others
   */
  private static Optional<List<List<StackedLine>>> parted(
      List<StackedLine> lines, int groups, BiPredicate<List<StackedLine>, Integer> fits) {
    Parting best = new Parting(lines, groups, fits);
    return best.read();
  }

  private GridRow row(List<List<StackedLine>> groups) {
    List<GridCell> cells = new ArrayList<>();
    List<StackedLine> all = new ArrayList<>();
    if (name != null) {
      cells.add(cell(0, 1, 1, List.of(name)));
      all.add(name);
    }
    for (int i = 0; i < groups.size(); i++) {
      cells.add(cell(i + 1, 1, 1, groups.get(i)));
      all.addAll(groups.get(i));
    }
    return row(cells, all);
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

  /** Whether a label can begin with a line; with marks before it, or with a word of labels. */
  static int strength(List<StackedLine> lines, int at) {
    StackedLine line = lines.get(at);
    if (lines.get(at - 1).goesOnIn(line)) {
      return 0;
    }
    if (lines.get(at - 1).endsWithMarks()) {
      return 4;
    }
    String first = Word.of(line.lower()).get(0).core();
    boolean sign = line.text().charAt(0) == '%' || line.text().charAt(0) == '#';
    return STARTS.contains(first) || sign ? 3 : WEAK_STARTS.contains(first) ? 1 : 0;
  }

  /** Dynamic programming over the places where a group can begin. */
  private static final class Parting {
    private final List<StackedLine> lines;
    private final int groups;
    private final BiPredicate<List<StackedLine>, Integer> fits;

    Parting(List<StackedLine> lines, int groups, BiPredicate<List<StackedLine>, Integer> fits) {
      this.lines = lines;
      this.groups = groups;
      this.fits = fits;
    }

    private record Way(int score, boolean only, int start, @Nullable Way before) {}

    Optional<List<List<StackedLine>>> read() {
      // ways[end] is the best way to part the lines before end into the groups so far.
      List<@Nullable Way> ways = new ArrayList<>();
      ways.add(new Way(0, true, 0, null));
      for (int end = 1; end <= lines.size(); end++) {
        ways.add(null);
      }
      for (int group = 0; group < groups; group++) {
        ways = next(ways, group);
      }
      Way way = ways.get(lines.size());
      if (way == null || !way.only()) {
        return Optional.empty();
      }
      List<List<StackedLine>> parts = new ArrayList<>();
      int end = lines.size();
      for (Way at = way; at != null && at.before() != null; at = at.before()) {
        parts.add(0, lines.subList(at.start(), end));
        end = at.start();
      }
      return Optional.of(parts);
    }

    private List<@Nullable Way> next(List<@Nullable Way> ways, int group) {
      List<@Nullable Way> next = new ArrayList<>();
      next.add(null);
      for (int end = 1; end <= lines.size(); end++) {
        Way best = null;
        for (int start = 0; start < end; start++) {
          Way before = ways.get(start);
          int strength = start == 0 ? 0 : strength(lines, start);
          boolean begins = start == 0 ? group == 0 : strength > 0;
          if (before == null || !begins || !fits.test(lines.subList(start, end), group)) {
            continue;
          }
          int score = before.score() + strength - passedOver(start, end);
          if (best == null || score > best.score()) {
            best = new Way(score, before.only(), start, before);
          } else if (score == best.score()) {
            best = new Way(score, false, best.start(), best.before());
          }
        }
        next.add(best);
      }
      return next;
    }

    /** Places within a group at which another could begin. */
    private int passedOver(int start, int end) {
      int sum = 0;
      for (int i = start + 1; i < end; i++) {
        sum += strength(lines, i);
      }
      return sum;
    }
  }
}
