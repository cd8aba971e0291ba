package org.stakegraph.ingest.block.stacked;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.BiFunction;
import org.stakegraph.ingest.block.stacked.StackedLine.Kind;
import org.stakegraph.ingest.statement.Amount;
import org.stakegraph.ingest.statement.Amounts;
import org.stakegraph.ingest.text.AlignedText;
import org.stakegraph.ingest.text.TextRange;

/**
 * Lines with words and the figures behind them.
 *
 * @param words the lines with words, marks included
 * @param figures the figures
 */
record StackedEntry(List<StackedLine> words, List<Figure> figures) {
  StackedEntry {
    words = List.copyOf(words);
    figures = List.copyOf(figures);
  }

  /**
   * A figure with its sign and marks.
   *
   * @param text all of it
   * @param bare without marks on lines of their own
   */
  record Figure(AlignedText text, AlignedText bare) {
    Amount amount() {
      return Amounts.read(bare).single().orElseThrow();
    }

    /** Whether it can only be a percentage. */
    boolean isPercent() {
      return switch (amount().kind()) {
        case PERCENT, DECIMAL, BELOW -> true;
        default -> false;
      };
    }

    boolean isCount() {
      return amount().isCount();
    }

    Figure withSign(StackedLine sign) {
      AlignedText signed = AlignedText.join(List.of(bare, sign.text()));
      return Amounts.read(signed).single().isPresent() ? new Figure(signed, signed) : this;
    }

    Figure withMarks(StackedLine marks) {
      return new Figure(AlignedText.join(List.of(text, marks.text())), bare);
    }

    TextRange range() {
      return text.range();
    }
  }

  /** With the first of its figures only, the last of them without marks. */
  StackedEntry cut(int count) {
    List<Figure> first = new ArrayList<>(figures.subList(0, count));
    Figure last = first.get(count - 1);
    first.set(count - 1, new Figure(last.bare(), last.bare()));
    return new StackedEntry(words, first);
  }

  /**
   * Where a heading stands among its words, as on each page of a table, or -1.
   *
   * @param heading its lines without marks, in lower case
   */
  int headingAt(List<String> heading) {
    return words.size() < heading.size()
        ? -1
        : Collections.indexOfSubList(words.stream().map(StackedLine::unmarked).toList(), heading);
  }

  /** A number that cannot be a figure of a row of its own: of a house, or a zip code. */
  private boolean isOfAddress() {
    return figures.size() == 1
        && figures.get(0).isCount()
        && figures.get(0).amount().printed().indexOf(',') < 0;
  }

  private static List<StackedEntry> withAddresses(List<StackedEntry> entries) {
    List<StackedEntry> joined = new ArrayList<>();
    List<StackedLine> before = new ArrayList<>();
    for (StackedEntry entry : entries) {
      before.addAll(entry.words);
      if (entry.isOfAddress()) {
        AlignedText number = entry.figures.get(0).text();
        before.add(new StackedLine(Kind.WORDS, number, number.range()));
      } else {
        joined.add(new StackedEntry(before, entry.figures));
        before = new ArrayList<>();
      }
    }
    joined.add(new StackedEntry(before, List.of()));
    return joined;
  }

  /** The entries of lines without prose among them; the last may have no figures. */
  static List<StackedEntry> read(List<StackedLine> lines) {
    List<StackedEntry> entries = new ArrayList<>();
    List<StackedLine> words = new ArrayList<>();
    List<Figure> figures = new ArrayList<>();
    for (StackedLine line : lines) {
      if (line.is(Kind.WORDS) && !figures.isEmpty()) {
        entries.add(new StackedEntry(words, figures));
        words = new ArrayList<>();
        figures = new ArrayList<>();
      }
      switch (line.kind()) {
        case WORDS -> words.add(line);
        case FIGURE -> figures.add(new Figure(line.text(), line.text()));
        case PERCENT_SIGN -> {
          if (!figures.isEmpty()) {
            replaceLast(figures, line, Figure::withSign);
          } else {
            words.add(line); // over a column
          }
        }
        case MARKS -> {
          if (!figures.isEmpty()) {
            replaceLast(figures, line, Figure::withMarks);
          } else {
            replaceLast(words, line, StackedLine::with);
          }
        }
        case BLANK, CURRENCY -> {}
      }
    }
    entries.add(new StackedEntry(words, figures));
    return withAddresses(entries);
  }

  private static <T> void replaceLast(
      List<T> items, StackedLine line, BiFunction<T, StackedLine, T> change) {
    int last = items.size() - 1;
    if (last >= 0) {
      items.set(last, change.apply(items.get(last), line));
    }
  }
}
