package org.stakegraph.ingest.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stakegraph.ingest.statement.Office;
import org.stakegraph.ingest.text.AlignedText;
import org.stakegraph.ingest.text.TextRange;

/** The rows of a sheet that belong to one holder, while they are collected. */
final class Holding {
  private final List<AlignedText> words = new ArrayList<>();
  private final String security;
  private final Optional<Office> heading;
  private final int indent;
  private final List<AlignedText> titles = new ArrayList<>();
  private Optional<SheetLine> figures = Optional.empty();
  private boolean parted;
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

  void add(List<AlignedText> lines, TextRange row) {
    words.addAll(lines);
    range = range.cover(row);
  }

  void figures(SheetLine line) {
    figures = Optional.of(line);
    range = range.cover(line.range());
  }

  /**
   * Takes its figures back, which are but a part of what it owns; others do not take their place.
   */
  void part() {
    figures = Optional.empty();
    parted = true;
  }

  /** Whether its figures stand on several lines, a part on each. */
  boolean isParted() {
    return parted;
  }

  List<AlignedText> words() {
    return words;
  }

  /** Whether the last of its lines is one of an address. */
  boolean hasAddress() {
    return words.size() > 1 && RowName.isAddress(words.get(words.size() - 1));
  }

  /** Adds words of a column of offices. */
  void titles(List<AlignedText> lines) {
    titles.addAll(lines);
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
