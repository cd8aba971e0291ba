package org.stakegraph.ingest.block.stacked;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.stakegraph.ingest.text.Word;

/**
 * Puts the lines of a heading over the columns. Labels stand at the foot of the heading, so that
 * its last line has one for each column; of the lines above, whose empty cells are lost, a label
 * stands where the one below goes on with it. A line that could stand in two ways ends the reading.
 */
final class LabelStack {
  /** More columns would have too many ways. */
  private static final int MOST_COLUMNS = 10;

  /** What a label hardly has another line above. */
  private static final Set<String> STARTS =
      Set.of("principal", "aggregate", "number", "percent", "percentage", "amount", "total", "%");

  /** What a label begins with, or goes on with. */
  private static final Set<String> WEAK_STARTS = Set.of("shares", "maximum");

  /** What only a line below can end. */
  private static final Set<String> OPEN = Set.of("principal", "ordinary", "preferred");

  /** What says what a column counts: a line with one of them cannot be left out. */
  private static final Set<String> UNITS =
      Set.of(
          "principal",
          "notes",
          "debentures",
          "bonds",
          "percent",
          "percentage",
          "%",
          "warrants",
          "options");

  private static final int JOINED = 4;
  private static final int START = 4;
  private static final int WEAK_START = 2;
  private static final int CUT = 100;

  private final List<List<StackedLine>> columns = new ArrayList<>();

  /** The columns over which the line above can stand: labels have no gaps. */
  private List<Integer> open = new ArrayList<>();

  /** The ways in which labels may each span several columns, by the first of these. */
  private List<List<Integer>> groups;

  private LabelStack(List<StackedLine> foot) {
    groups = groups(foot);
    for (StackedLine label : foot) {
      open.add(columns.size());
      columns.add(new ArrayList<>(List.of(label)));
    }
  }

  /**
   * The labels of the columns, each from top to bottom.
   *
   * @param lines the lines of the heading without the label over the names
   * @return empty if what a column counts is not certain
   */
  static Optional<List<List<StackedLine>>> of(List<List<StackedLine>> lines) {
    LabelStack stack = new LabelStack(lines.get(lines.size() - 1));
    if (stack.columns.size() > MOST_COLUMNS) {
      return Optional.empty();
    }
    for (int i = lines.size() - 2; i >= 0; i--) {
      if (stack.spread(lines.get(i))) {
        continue;
      }
      Optional<List<Integer>> places = stack.places(lines.get(i));
      if (places.isEmpty()) {
        boolean needed = saysUnit(lines.subList(0, i + 1)) || stack.repeats();
        return needed ? Optional.empty() : stack.whole();
      }
      for (int label = 0; label < places.get().size(); label++) {
        stack.columns.get(places.get().get(label)).add(0, lines.get(i).get(label));
      }
      stack.open = places.get();
    }
    return stack.whole();
  }

  /**
   * Puts the labels of a line over columns below them that say the same for each, if there are as
   * many: "Number | Percent | Number | Percent" under two labels.
   */
  private boolean spread(List<StackedLine> labels) {
    Optional<List<Integer>> starts =
        groups.stream().filter(group -> group.size() == labels.size()).findFirst();
    starts.ifPresent(
        group -> {
          for (int g = 0; g < group.size(); g++) {
            int end = g + 1 < group.size() ? group.get(g + 1) : columns.size();
            for (int c = group.get(g); c < end; c++) {
              columns.get(c).add(0, labels.get(g));
            }
          }
          groups = List.of(group);
        });
    return starts.isPresent();
  }

  /**
   * The first columns of those that lie below one label each: a percentage goes with the count
   * before it, and what the first column says begins the next. None where the lowest labels may say
   * more than what a column counts.
   */
  private static List<List<Integer>> groups(List<StackedLine> foot) {
    List<String> words = foot.stream().map(StackedLine::unmarked).toList();
    boolean repeated = words.stream().allMatch(word -> Collections.frequency(words, word) > 1);
    boolean lowest = StackedLabel.of(foot).stream().allMatch(label -> label.leaf() != null);
    if (!repeated && !lowest) {
      return List.of();
    }
    Predicate<String> counts = word -> !word.contains("percent") && !word.contains("%");
    return Stream.of(starts(words, counts), starts(words, words.get(0)::equals))
        .filter(g -> g.size() > 1 && g.size() < foot.size() && g.get(0) == 0)
        .toList();
  }

  private static List<Integer> starts(List<String> words, Predicate<String> start) {
    return IntStream.range(0, words.size()).filter(c -> start.test(words.get(c))).boxed().toList();
  }

  /** Whether two columns say the same, so that only the lines above tell them apart. */
  private boolean repeats() {
    return columns.stream().map(LabelStack::words).distinct().count() < columns.size();
  }

  private static String words(List<StackedLine> label) {
    return label.stream().map(StackedLine::unmarked).collect(Collectors.joining(" "));
  }

  private Optional<List<List<StackedLine>>> whole() {
    return columns.stream().noneMatch(label -> isCut(label.get(0)))
        ? Optional.of(columns)
        : Optional.empty();
  }

  private static boolean saysUnit(List<List<StackedLine>> lines) {
    return lines.stream()
        .flatMap(List::stream)
        .flatMap(line -> Word.of(line.lower()).stream())
        .anyMatch(word -> UNITS.contains(word.core()));
  }

  /** The columns over which the labels of a line stand; empty if there are none, or two ways. */
  private Optional<List<Integer>> places(List<StackedLine> labels) {
    Ways ways = new Ways(labels);
    ways.find(0, 0, 0);
    return ways.only ? Optional.of(ways.best) : Optional.empty();
  }

  /** All ways to put the labels of a line over the columns, in order. */
  private final class Ways {
    private final List<StackedLine> labels;
    private final List<Integer> way = new ArrayList<>();
    private List<Integer> best = List.of();
    private int most = Integer.MIN_VALUE;
    private boolean only;

    private Ways(List<StackedLine> labels) {
      this.labels = labels;
    }

    private void find(int label, int from, int score) {
      if (label == labels.size()) {
        int all = score - cut(from, open.size());
        only = all > most || (only && all != most);
        best = all > most ? List.copyOf(way) : best;
        most = Math.max(most, all);
        return;
      }
      int last = open.size() - (labels.size() - label);
      for (int i = from; i <= last; i++) {
        way.add(open.get(i));
        int here = score(labels.get(label), columns.get(open.get(i)).get(0));
        find(label + 1, i + 1, score + here - cut(from, i));
        way.remove(way.size() - 1);
      }
    }

    /** What it costs to leave labels as they are that begin in the middle of their words. */
    private int cut(int from, int to) {
      int cost = 0;
      for (int i = from; i < to; i++) {
        cost += isCut(columns.get(open.get(i)).get(0)) ? CUT : 0;
      }
      return cost;
    }
  }

  /** How well a label goes on in the line below it. */
  private static int score(StackedLine label, StackedLine below) {
    List<Word> words = Word.of(label.lower());
    String first = Word.of(below.lower()).get(0).core();
    String last = words.get(words.size() - 1).core();
    int joined = (label.goesOnIn(below) || OPEN.contains(last)) && !last.equals(first) ? JOINED : 0;
    return joined - (STARTS.contains(first) ? START : WEAK_STARTS.contains(first) ? WEAK_START : 0);
  }

  /** Whether a label begins in the middle of its words. */
  private static boolean isCut(StackedLine label) {
    return Character.isLowerCase(label.text().charAt(0));
  }
}
