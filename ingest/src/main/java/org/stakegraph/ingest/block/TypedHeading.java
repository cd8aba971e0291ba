package org.stakegraph.ingest.block;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stakegraph.ingest.text.TextRange;

/** The heading of a typed table: cells over the columns that they name, spanning ones on top. */
final class TypedHeading {
  /** A heading this far, in typing columns, from all figures stands over a column of its own. */
  private static final int FAR = 6;

  private static final int MAX_LINES = 40;

  private static final int MAX_CELLS = 256;

  /** A label whose middle is so near that of columns is centred over them. */
  private static final int CENTRED = 2;

  private static final Set<String> NUMBERS = Set.of("number", "shares", "amount", "no.", "#");
  private static final Set<String> PERCENTS = Set.of("percent", "percentage", "%");

  private final List<HeadingCell> cells;
  private final Bands bands;

  /** The band that each cell certainly belongs to, or -1 if it stands over the names. */
  private final Map<HeadingCell, Integer> homes = new HashMap<>();

  private TypedHeading(List<HeadingCell> cells, Bands bands) {
    this.cells = cells;
    this.bands = bands;
  }

  /** A cell and the columns that it covers; column 0 is that of the names. */
  private record Placed(HeadingCell cell, int column, int end) {
    boolean isOver(Placed other) {
      return cell.top() < other.cell.top() && column < other.end && other.column < end;
    }
  }

  /** The cells of a heading, if it is none that is too long for one. */
  private static List<HeadingCell> cells(List<TypedLine> heading) {
    if (heading.size() > MAX_LINES) {
      return List.of();
    }
    List<HeadingCell> cells = HeadingCells.of(heading);
    return cells.size() > MAX_CELLS ? List.of() : cells;
  }

  /** Adds bands for columns that no row has figures in, but the heading names. */
  static Bands completed(Bands bands, List<TypedLine> heading) {
    Bands all = bands;
    List<HeadingCell> cells = cells(heading);
    for (HeadingCell cell : cells) {
      if (!all.isEmpty() && cell.left() > all.start() && isApart(cell, cells, all)) {
        all = all.joined(Chunk.place(cell.left(), cell.right()));
      }
    }
    return all;
  }

  /** Whether a cell is far from all bands, or the nearest one has its heading beside this one. */
  private static boolean isApart(HeadingCell cell, List<HeadingCell> cells, Bands bands) {
    int band = bands.nearest(cell.left(), cell.right());
    int closeness = bands.closeness(band, cell.left(), cell.right());
    return closeness < -FAR
        || (closeness < 0
            && cells.stream()
                .anyMatch(
                    other ->
                        other != cell
                            && isBeside(cell, other)
                            && bands.closeness(band, other.left(), other.right()) > 0));
  }

  private static boolean isBeside(HeadingCell cell, HeadingCell other) {
    return other.top() < cell.bottom() && cell.top() < other.bottom();
  }

  /** The rows of a heading over columns. */
  static List<GridRow> read(List<TypedLine> heading, Bands bands) {
    if (bands.isEmpty()) {
      return List.of();
    }
    List<HeadingCell> cells = cells(MarkedLabels.parted(heading, bands));
    TypedHeading reader = new TypedHeading(new ArrayList<>(cells), bands);
    reader.partSpanning();
    return rows(reader.withNames(reader.placed()));
  }

  /**
   * Parts cells in which a spanning heading and the first of the headings under it stand: beside
   * the lower lines another cell stands in a column that the upper lines reach.
   */
  private void partSpanning() {
    for (int i = 0; i < cells.size() && cells.size() < MAX_CELLS; i++) {
      HeadingCell cell = cells.get(i);
      for (HeadingCell other : List.copyOf(cells)) {
        boolean within = other.top() > cell.top() && other.top() < cell.bottom();
        if (within
            && (reachesOver(cell, other) || spansPair(cell, other) || areClasses(cell, other))) {
          cells.set(i, cell.part(cell.top(), other.top()));
          cells.add(cell.part(other.top(), cell.bottom()));
          break;
        }
      }
    }
  }

  private static boolean reachesOver(HeadingCell cell, HeadingCell other) {
    HeadingCell upper = cell.part(cell.top(), other.top());
    HeadingCell lower = cell.part(other.top(), cell.bottom());
    int shared = Math.min(upper.right(), other.right()) - Math.max(upper.left(), other.left());
    return shared * 2 >= other.right() - other.left()
        && !lower.overlaps(other.left(), other.right());
  }

  /**
   * Whether the lower lines of a cell and another beside them are "number" and "percent", of which
   * neither can be part of a label that goes on above, and the upper lines reach both columns.
   */
  private boolean spansPair(HeadingCell cell, HeadingCell other) {
    HeadingCell upper = cell.part(cell.top(), other.top());
    HeadingCell lower = cell.part(other.top(), cell.bottom());
    boolean pair =
        (lower.isBare(NUMBERS) && other.isBare(PERCENTS))
            || (lower.isBare(PERCENTS) && other.isBare(NUMBERS));
    int band = bands.nearest(other.left(), other.right());
    int own = bands.nearest(lower.left(), lower.right());
    return pair
        && Math.abs(band - own) == 1
        && bands.closeness(band, upper.left(), upper.right()) > 0
        && bands.closeness(own, upper.left(), upper.right()) > 0;
  }

  /** "Class B" under a label that goes on above it, beside "Class A". */
  private static boolean areClasses(HeadingCell cell, HeadingCell other) {
    HeadingCell lower = cell.part(other.top(), cell.bottom());
    return lower.isClass() && other.isClass();
  }

  private List<Placed> placed() {
    cells.forEach(cell -> homes.put(cell, home(cell)));
    List<Placed> placed = new ArrayList<>();
    for (HeadingCell cell : cells) {
      placed.add(overClasses(place(cell)));
    }
    return placed;
  }

  /** A heading that begins over the names and has none beside it stands over them, too. */
  private List<Placed> withNames(List<Placed> placed) {
    if (placed.stream().anyMatch(p -> p.column() == 0)) {
      return placed;
    }
    return placed.stream().map(this::overNames).toList();
  }

  private Placed overNames(Placed placed) {
    boolean over = placed.column() == 1 && placed.cell().left() < bands.start() - FAR;
    return over ? new Placed(placed.cell(), 0, placed.end()) : placed;
  }

  private Placed place(HeadingCell cell) {
    int home = homeOf(cell);
    if (home < 0) {
      return new Placed(cell, 0, 1);
    }
    int from = home;
    int to = home;
    while (from > 0 && covers(cell, from - 1, home)) {
      from--;
    }
    while (to + 1 < bands.size() && covers(cell, to + 1, home)) {
      to++;
    }
    return centred(cell, from, to);
  }

  /**
   * A label over one of several classes side by side stands over all of them, in the order of their
   * letters and as far as none has a label of its own above.
   */
  private Placed overClasses(Placed label) {
    List<HeadingCell> classes =
        cells.stream()
            .filter(c -> c.top() == label.cell().bottom() && c.isClass())
            .sorted(Comparator.comparingInt(HeadingCell::left))
            .toList();
    int from = 0;
    while (from < classes.size() && !isOver(label, classes.get(from))) {
      from++;
    }
    if (from == classes.size()) {
      return label;
    }
    int to = from;
    while (to + 1 < classes.size() && follow(label, classes.get(to), classes.get(to + 1))) {
      to++;
    }
    while (from > 0 && follow(label, classes.get(from - 1), classes.get(from))) {
      from--;
    }
    int left = Math.min(label.column(), place(classes.get(from)).column());
    return new Placed(label.cell(), left, Math.max(label.end(), place(classes.get(to)).end()));
  }

  private boolean isOver(Placed label, HeadingCell below) {
    int column = homeOf(below) + 1;
    return column >= label.column() && column < label.end();
  }

  /** Whether two classes are in order and have no label above but one. */
  private boolean follow(Placed label, HeadingCell one, HeadingCell other) {
    return one.words().compareTo(other.words()) < 0 && isFree(label, one) && isFree(label, other);
  }

  private boolean isFree(Placed label, HeadingCell below) {
    return cells.stream()
        .filter(c -> c != label.cell() && c.top() < below.top() && c.bottom() >= below.top())
        .noneMatch(c -> c.overlaps(below.left(), below.right()) || homeOf(c) == homeOf(below));
  }

  /**
   * A label over several columns is typed over their middle and may be shorter than they are: it
   * also covers columns beside those that it reaches, if no label stands beside it over them and
   * only then it stands in the middle.
   */
  private Placed centred(HeadingCell cell, int from, int to) {
    Placed reached = new Placed(cell, from + 1, to + 2);
    boolean tops = cells.stream().anyMatch(o -> isUnder(o, cell) && within(homeOf(o), from, to));
    int low = from;
    int high = to;
    while (tops && low > 0 && isFree(cell, low - 1)) {
      low--;
    }
    while (tops && high + 1 < bands.size() && isFree(cell, high + 1)) {
      high++;
    }
    int nearest = offset(cell, from, to);
    if (nearest <= CENTRED) {
      return reached;
    }
    for (int f = from; f >= low; f--) {
      for (int t = to; t <= high; t++) {
        if (offset(cell, f, t) < Math.min(nearest, CENTRED + 1)) {
          nearest = offset(cell, f, t);
          reached = new Placed(cell, f + 1, t + 2);
        }
      }
    }
    return reached;
  }

  private static boolean within(int band, int from, int to) {
    return band >= from && band <= to;
  }

  private static boolean isUnder(HeadingCell below, HeadingCell cell) {
    return below.top() >= cell.bottom();
  }

  /** Whether a label stands over a band below a cell, and none beside it or above. */
  private boolean isFree(HeadingCell cell, int band) {
    boolean labelled = false;
    for (HeadingCell other : cells) {
      if (homeOf(other) == band) {
        if (!isUnder(other, cell)) {
          return false;
        }
        labelled = true;
      }
    }
    return labelled;
  }

  /** How far a cell's middle is from that of columns with the labels below it. */
  private int offset(HeadingCell cell, int from, int to) {
    int left = bands.left(from);
    int right = bands.right(to);
    for (HeadingCell other : cells) {
      int home = homeOf(other);
      left = home == from && isUnder(other, cell) ? Math.min(left, other.left()) : left;
      right = home == to && isUnder(other, cell) ? Math.max(right, other.right()) : right;
    }
    return Math.abs((left + right) / 2 - cell.middle());
  }

  private int homeOf(HeadingCell cell) {
    return homes.getOrDefault(cell, -1);
  }

  private int home(HeadingCell cell) {
    int band = bands.nearest(cell.left(), cell.right());
    boolean over = bands.closeness(band, cell.left(), cell.right()) > 0;
    boolean left = cell.middle() < bands.start() - FAR && !(over && isBehindLabel(cell));
    return cell.left() < bands.start() && (!over || left) ? -1 : band;
  }

  /** Whether the label of the names, or a part of it, stands left of a wide one. */
  private boolean isBehindLabel(HeadingCell cell) {
    return cells.stream().anyMatch(other -> isBeside(cell, other) && other.right() <= cell.left());
  }

  /** Whether a cell covers a band besides its own: no cell beside it stands over that one. */
  private boolean covers(HeadingCell cell, int band, int home) {
    if (bands.closeness(band, cell.left(), cell.right()) <= 0) {
      return false;
    }
    for (HeadingCell other : cells) {
      if (other != cell && isBeside(cell, other) && homeOf(other) == band && band != home) {
        return false;
      }
    }
    return true;
  }

  /** Rows from top to bottom; a cell without others below it stands in the last one. */
  private static List<GridRow> rows(List<Placed> cells) {
    List<Placed> order = new ArrayList<>(cells);
    order.sort(Comparator.comparingInt((Placed p) -> p.cell().top()).reversed());
    List<List<Placed>> rows = new ArrayList<>();
    List<Integer> levels = new ArrayList<>();
    for (int i = 0; i < order.size(); i++) {
      int level = 0;
      for (int j = 0; j < i; j++) {
        level = order.get(i).isOver(order.get(j)) ? Math.max(level, levels.get(j) + 1) : level;
      }
      levels.add(level);
      while (rows.size() <= level) {
        rows.add(0, new ArrayList<>());
      }
      rows.get(rows.size() - 1 - level).add(order.get(i));
    }
    return rows.stream().map(TypedHeading::row).toList();
  }

  private static GridRow row(List<Placed> cells) {
    List<Placed> order = new ArrayList<>(cells);
    order.sort(Comparator.comparingInt(Placed::column).thenComparing(p -> p.cell().left()));
    List<GridCell> row = new ArrayList<>();
    TextRange range = order.get(0).cell().range();
    for (Placed placed : order) {
      row.add(placed.cell().cell(placed.column(), placed.end() - placed.column()));
      range = range.cover(placed.cell().range());
    }
    return new GridRow(row, range);
  }
}
