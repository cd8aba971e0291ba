package org.stakegraph.ingest.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stakegraph.ingest.statement.Marks;
import org.stakegraph.ingest.statement.Office;
import org.stakegraph.ingest.statement.PowerCell;
import org.stakegraph.ingest.text.AlignedText;
import org.stakegraph.ingest.text.TextRange;
import org.stakegraph.model.Relation;

/** The rows of a sheet that belong to one holder, while they are collected. */
final class Holding {
  /** No holder's name and address take more lines. */
  static final int MOST_LINES = 40;

  /** Trust companies own so many classes of a family of funds. */
  private static final int MOST_CLASSES = 100;

  /** What stands behind so many lines in one cell is not looked at. */
  private static final int ROOM = 200;

  private final List<AlignedText> words = new ArrayList<>();
  private final String security;
  private final Optional<Office> heading;
  private final int indent;
  private boolean across;
  private final List<AlignedText> titles = new ArrayList<>();
  private final List<AlignedText> addresses = new ArrayList<>();
  private final List<AlignedText> empowered = new ArrayList<>();
  private Set<Relation> powers = Set.of();
  private Optional<SheetLine> figures = Optional.empty();
  private Optional<HeldParts.Whole> whole = Optional.empty();
  private final List<SheetLine> parts = new ArrayList<>();
  private int order;
  private int rows;
  private TextRange range;

  /**
   * A holding that starts with a row.
   *
   * @param security the class that a heading above or a cell of the row names; empty if none does
   * @param heading the office of those below the heading above it
   * @param indent blanks before its name in typed text, -1 elsewhere
   */
  Holding(String security, Optional<Office> heading, int indent, TextRange range) {
    this.security = security;
    this.heading = heading;
    this.indent = indent;
    this.range = range;
  }

  /** Adds lines of its name and address that stand in a row. */
  void add(List<AlignedText> lines, SheetLine row) {
    across = row.across();
    add(lines, row.range());
  }

  /** Whether its words stand in one row, in a cell that leaves no room for figures. */
  boolean isAcross() {
    return across && rows == 1;
  }

  /** Adds lines of its name and address, as many as one can have and more. */
  void add(List<AlignedText> lines, TextRange row) {
    words.addAll(lines.subList(0, Math.min(lines.size(), Math.max(0, ROOM - words.size()))));
    rows++;
    range = range.cover(row);
  }

  /** Whether all of its words stand in one row, beside its figures. */
  boolean isOfOneRow() {
    return rows == 1;
  }

  void figures(SheetLine line) {
    figures = Optional.of(line);
    range = range.cover(line.range());
  }

  /** The same holder's next class of securities, which has a row of its own. */
  Holding ofClass(String security, SheetLine line) {
    Holding next = new Holding(security, heading, indent, line.range());
    next.order = order + 1;
    next.add(words.subList(0, Math.min(words.size(), MOST_LINES)), line.range());
    next.titles(titles);
    next.address(addresses);
    next.power(empowered, powers);
    next.figures(line);
    return next;
  }

  /** The same holder, of whose shares its row and another count parts. */
  Holding parted(SheetLine line) {
    Holding whole = new Holding("", heading, indent, range);
    whole.add(words, range);
    whole.titles(titles);
    whole.address(addresses);
    whole.power(empowered, powers);
    whole.figures = figures;
    whole.part(line);
    return whole;
  }

  /** Whether its own row counts shares; a share of the votes is no number of them. */
  boolean counts(int name) {
    return figures.filter(line -> RowSums.countsAny(line, name)).isPresent();
  }

  /** Whether its row is one of several for as many classes of securities. */
  boolean isOfClass() {
    return order > 0;
  }

  /** Whether it has rows for as many classes as anybody owns. */
  boolean isLastClass() {
    return order >= MOST_CLASSES;
  }

  /** Adds a line with a part of what it owns; so had the line before, if one was read. */
  void part(SheetLine line) {
    figures.ifPresent(parts::add);
    figures = Optional.empty();
    parts.add(line);
    range = range.cover(line.range());
  }

  /**
   * Whether a line counts a part of what it owns beside that on its own row: both tell sole from
   * shared powers, or direct from indirect ownership.
   *
   * @param name the column of names
   * @param classed whether the line names a class of securities
   */
  boolean hasPart(SheetLine line, int name, boolean classed) {
    if (line.saysHowHeld() && figures.filter(SheetLine::saysHowHeld).isPresent()) {
      return true;
    }
    int manner = line.manner(name);
    return manner >= 0
        && !classed
        && figures.filter(first -> first.manner(name) == manner).isPresent();
  }

  /** Whether nothing more can be said of its name and address. */
  boolean isFull() {
    return words.size() >= MOST_LINES;
  }

  /** Whether its figures stand on several lines, a part on each. */
  boolean isParted() {
    return !parts.isEmpty();
  }

  /** The lines of its parts. */
  List<SheetLine> parts() {
    return parts;
  }

  /** Takes for its figures what the lines of its parts prove to be the whole. */
  void settle(HeldParts.Whole proven) {
    whole = Optional.of(proven);
    figures = Optional.of(proven.line());
  }

  /** What its parts add up to, where that is proven. */
  Optional<HeldParts.Whole> whole() {
    return whole;
  }

  List<AlignedText> words() {
    return words;
  }

  /** Whether the last of its lines is one of an address. */
  boolean hasAddress() {
    return !addresses.isEmpty()
        || (words.size() > 1 && RowName.isAddress(words.get(words.size() - 1)));
  }

  /** Adds words of a column of offices. */
  void titles(List<AlignedText> lines) {
    titles.addAll(lines);
  }

  /** Adds lines of a column of addresses. */
  void address(List<AlignedText> lines) {
    int room = Math.max(0, MOST_LINES - addresses.size());
    addresses.addAll(lines.subList(0, Math.min(lines.size(), room)));
  }

  /** Adds lines of a column that names who has these powers over its shares. */
  void power(List<AlignedText> lines, Set<Relation> over) {
    int room = Math.max(0, MOST_LINES - empowered.size());
    empowered.addAll(lines.subList(0, Math.min(lines.size(), room)));
    powers = over;
  }

  /** Whom a column of its own names as having power over its shares. */
  Optional<PowerCell> power() {
    List<AlignedText> lines =
        empowered.stream()
            .map(line -> AlignedText.join(Marks.split(line, new ArrayList<>())))
            .toList();
    return PowerCell.of(lines, powers);
  }

  List<AlignedText> addresses() {
    return addresses;
  }

  List<AlignedText> titles() {
    return titles;
  }

  Optional<Office> heading() {
    return heading;
  }

  String security() {
    return security;
  }

  int indent() {
    return indent;
  }

  Optional<SheetLine> figures() {
    return figures;
  }

  TextRange range() {
    return range;
  }
}
