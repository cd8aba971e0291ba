package org.stakegraph.ingest.block;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.stakegraph.ingest.statement.Amount;
import org.stakegraph.ingest.statement.Amounts;
import org.stakegraph.ingest.text.AlignedText;

/**
 * Tells which columns of figures the labels of several lines stand over, where nothing but their
 * order shows it: what labels say has to agree with what the columns hold. Some labels of the first
 * line stand over one column, the others over as many of the last line's labels each.
 */
final class SpanningLabels {
  /** What a column holds, or what a label says that it does. */
  enum Kind {
    COUNT,
    PERCENT,
    ANY;

    boolean agrees(Kind other) {
      return this == ANY || other == ANY || this == other;
    }

    private Kind and(Kind other) {
      return this == ANY ? other : other == ANY || other == this ? this : ANY;
    }
  }

  /**
   * A label's place.
   *
   * @param column its first column
   * @param width how many columns it covers
   */
  record Place(int column, int width) {}

  /** What labels over one column say beside others over two: of all classes, or what is offered. */
  private static final List<String> SINGLE =
      List.of(
          "%",
          "percent", "total", "voting power", "offered", "maximum", "sold", "registered", "sale");

  /** What labels over a number and its percentage say, of which none is over one column. */
  private static final List<String> PAIRED = List.of("before", "prior", "after", "following");

  static final List<String> BEFORE = List.of("before", "prior");
  static final List<String> AFTER = List.of("after", "following");
  private static final List<String> PERCENTS = List.of("%", "percent");
  private static final List<String> COUNTS =
      List.of("number", "shares", "amount", "option", "warrant", "units");

  private static final int MOST_COLUMNS = 64;

  /** A heading with more labels is not tried in all ways. */
  private static final int MOST_LABELS = 8;

  /** Over more columns labels of different widths can stand in too many ways. */
  private static final int MOST_UNEVEN = 12;

  private final List<List<AlignedText>> lines;
  private final List<Kind> columns;

  private SpanningLabels(List<List<AlignedText>> lines, List<Kind> columns) {
    this.lines = lines;
    this.columns = columns;
  }

  /**
   * The places of all labels, the first column of figures being 0; empty if none or several are
   * possible.
   *
   * @param lines the labels from the first line to the last
   */
  static Optional<List<List<Place>>> over(List<List<AlignedText>> lines, List<Kind> columns) {
    SpanningLabels labels = new SpanningLabels(lines, columns);
    return lines.size() == 1 ? LabelGroups.over(lines, columns) : labels.places();
  }

  /** What the cells of a column hold, as far as they show it. */
  static Kind kind(List<AlignedText> cells) {
    Kind kind = Kind.ANY;
    for (AlignedText cell : cells) {
      kind = cell.toString().endsWith("%)") ? kind.and(Kind.PERCENT) : kind;
      for (Amount amount : Amounts.read(cell).tokens()) {
        kind = kind.and(kind(amount));
      }
    }
    return kind;
  }

  private static Kind kind(Amount amount) {
    return switch (amount.kind()) {
      case PERCENT, BELOW, DECIMAL -> Kind.PERCENT;
      case COUNT, REGROUPED, FRACTION -> amount.printed().indexOf(',') > 0 ? Kind.COUNT : Kind.ANY;
      case NIL, NOT_APPLICABLE, GARBLED -> Kind.ANY;
    };
  }

  private Optional<List<List<Place>>> places() {
    List<AlignedText> first = lines.get(0);
    int leaves = lines.get(lines.size() - 1).size();
    int beside = columns.size() - leaves;
    int spans = first.size() - beside;
    boolean possible =
        beside >= 0
            && spans > 0
            && leaves > spans
            && leaves % spans == 0
            && first.size() <= MOST_LABELS
            && lines.stream().skip(1).allMatch(line -> leaves % line.size() == 0)
            && repeats(leaves / spans);
    List<List<List<Place>>> found = new ArrayList<>();
    List<List<List<Place>>> said = new ArrayList<>();
    for (int singles = 0; possible && singles < 1 << first.size(); singles++) {
      if (Integer.bitCount(singles) == beside) {
        List<List<Place>> places = places(singles, leaves / spans);
        if (sayWhatTheyHold(singles) && agrees(places, MOST_COLUMNS)) {
          found.add(places);
        }
        if (saysSo(singles) && agrees(places, 1)) {
          said.add(places);
        }
      }
    }
    boolean few = first.size() <= MOST_LABELS && columns.size() <= MOST_UNEVEN;
    if (found.isEmpty() && beside == 0 && lines.size() == 2 && few) {
      uneven(new ArrayList<>(), 0, found);
    }
    List<List<List<Place>>> certain = found.size() == 1 ? found : said;
    return certain.size() == 1 ? Optional.of(certain.get(0)) : LabelGroups.over(lines, kinds());
  }

  /** What each column holds, by its own label where the cells do not show it. */
  private List<Kind> kinds() {
    List<AlignedText> leaves = lines.get(lines.size() - 1);
    boolean each = leaves.size() == columns.size();
    return IntStream.range(0, columns.size())
        .mapToObj(c -> each ? columns.get(c).and(said(leaves.get(c), false)) : columns.get(c))
        .toList();
  }

  /**
   * "Number of Shares, Percentage" over "Before, Before, After": each label of the first line
   * stands over as many columns as hold what it says.
   */
  private void uneven(List<Place> top, int column, List<List<List<Place>>> found) {
    int left = lines.get(0).size() - top.size();
    if (left == 0 || found.size() > 1) {
      List<List<Place>> places =
          List.of(List.copyOf(top), even(IntStream.range(0, columns.size()).boxed().toList()));
      if (column == columns.size() && agrees(places, MOST_COLUMNS)) {
        found.add(places);
      }
      return;
    }
    for (int width = 1; width <= columns.size() - column - left + 1; width++) {
      top.add(new Place(column, width));
      if (agrees(top, lines.get(0), MOST_COLUMNS)) {
        uneven(top, column + width, found);
      }
      top.remove(top.size() - 1);
    }
  }

  private static List<Place> even(List<Integer> columns) {
    return even(columns, columns.size());
  }

  /** Whether the same labels come again under each label above them. */
  private boolean repeats(int period) {
    List<AlignedText> leaves = lines.get(lines.size() - 1);
    for (int i = period; i < leaves.size(); i++) {
      if (!leaves.get(i).toString().equals(leaves.get(i - period).toString())) {
        return false;
      }
    }
    return true;
  }

  private List<List<Place>> places(int singles, int span) {
    List<Place> top = new ArrayList<>();
    List<Integer> covered = new ArrayList<>();
    int column = 0;
    for (int i = 0; i < lines.get(0).size(); i++) {
      boolean single = (singles >> i & 1) == 1;
      top.add(new Place(column, single ? 1 : span));
      for (int c = 0; !single && c < span; c++) {
        covered.add(column + c);
      }
      column += single ? 1 : span;
    }
    List<List<Place>> places = new ArrayList<>(List.of(top));
    for (List<AlignedText> line : lines.subList(1, lines.size())) {
      places.add(even(covered, line.size()));
    }
    return places;
  }

  /** So many labels over columns of which each has as many. */
  private static List<Place> even(List<Integer> columns, int labels) {
    int each = columns.size() / labels;
    List<Place> places = new ArrayList<>();
    for (int i = 0; i < labels; i++) {
      places.add(new Place(columns.get(i * each), each));
    }
    return places;
  }

  /** Whether the labels over so many columns at most say what those hold. */
  private boolean agrees(List<List<Place>> places, int most) {
    for (int line = 0; line < places.size(); line++) {
      if (!agrees(places.get(line), lines.get(line), most)) {
        return false;
      }
    }
    return !contradicts(places.get(0), places.get(places.size() - 1));
  }

  /** Whether a label of the last line stands under one that tells another time or figure. */
  private boolean contradicts(List<Place> top, List<Place> leaves) {
    for (int i = 0; i < top.size(); i++) {
      for (int j = 0; j < leaves.size() && leaves != top; j++) {
        boolean under =
            top.get(i).column() <= leaves.get(j).column()
                && leaves.get(j).column() < top.get(i).column() + top.get(i).width();
        if (under
            && contradicts(
                lines.get(0).get(i), lines.get(lines.size() - 1).get(j), leaves.get(j))) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean contradicts(AlignedText top, AlignedText leaf, Place place) {
    boolean times =
        (says(top, BEFORE) && says(leaf, AFTER)) || (says(top, AFTER) && says(leaf, BEFORE));
    boolean tells = place.width() > 1 || said(leaf, false) != Kind.ANY;
    return times || (!tells && !columns.get(place.column()).agrees(said(top, false)));
  }

  private boolean agrees(List<Place> places, List<AlignedText> labels, int most) {
    for (int i = 0; i < places.size(); i++) {
      Place place = places.get(i);
      Kind said = place.width() > most ? Kind.ANY : said(labels.get(i), place.width() > 1);
      for (int c = place.column(); c < place.column() + place.width(); c++) {
        if (!columns.get(c).agrees(said)) {
          return false;
        }
      }
    }
    return true;
  }

  /** "Shares owned" may span their percentage too, "Number of shares" does not. */
  private static Kind said(AlignedText label, boolean spans) {
    boolean percent = says(label, PERCENTS);
    boolean count = says(label, spans ? COUNTS.subList(0, 1) : COUNTS);
    return percent
        ? (says(label, COUNTS.subList(0, 1)) ? Kind.ANY : Kind.PERCENT)
        : count ? Kind.COUNT : Kind.ANY;
  }

  /** Whether just those labels that stand over one column say what such labels do. */
  private boolean saysSo(int singles) {
    for (int i = 0; i < lines.get(0).size(); i++) {
      if (isSingle(lines.get(0).get(i)) != ((singles >> i & 1) == 1)) {
        return false;
      }
    }
    return true;
  }

  /** Whether each label that stands over one column says that it holds shares or percentages. */
  private boolean sayWhatTheyHold(int singles) {
    for (int i = 0; i < lines.get(0).size(); i++) {
      if ((singles >> i & 1) == 1 && said(lines.get(0).get(i), false) == Kind.ANY) {
        return false;
      }
    }
    return true;
  }

  static boolean isSingle(AlignedText label) {
    return says(label, SINGLE) && !says(label, PAIRED);
  }

  static boolean says(AlignedText label, List<String> words) {
    String lower = label.toString().toLowerCase(Locale.ROOT);
    return words.stream().anyMatch(lower::contains);
  }
}
