package org.stakegraph.ingest.block;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.stakegraph.ingest.source.SourceText;
import org.stakegraph.ingest.text.AlignedText;
import org.stakegraph.ingest.text.TextRange;

/**
 * Pipe tables without frames in which a line ends wherever one ended in a cell, as some converters
 * to Markdown write them. Lines belong to one row until it has as many bars as the others.
 */
final class BrokenRows {
  /** What parts the heading from the rows, in every such table. */
  static final String RULE = "---|---";

  /** A heading has no more lines. */
  static final int MOST_LABEL_LINES = 40;

  /** The lines of one row; a longer run is no row. */
  private static final int MOST_LINES = 20;

  private final SourceText source;

  /** How many bars most rows have. */
  private final int bars;

  /** Whether rows begin with lines of words alone, the first of them a name. */
  private final boolean tall;

  private final List<TextRange> rows = new ArrayList<>();
  private final List<TextRange> open = new ArrayList<>();
  private int openBars;

  /** Whether a whole row was read, so that no labels follow. */
  private boolean begun;

  private BrokenRows(SourceText source, List<TextRange> body) {
    this.source = source;
    this.bars = usualBars(body);
    this.tall = areTall(body);
  }

  private BrokenRows(SourceText source, int bars, boolean tall) {
    this.source = source;
    this.bars = bars;
    this.tall = tall;
  }

  /**
   * The rows of the table that begins with a line, each of one line or several, its rule included;
   * empty if none begins there or each of its rows has a line of its own.
   *
   * @param first a line behind a blank one
   */
  static List<TextRange> at(SourceText source, int first, int end) {
    int rule = first;
    while (rule < end && rule - first <= MOST_LABEL_LINES && !isRule(source, source.line(rule))) {
      if (isBlank(source, source.line(rule))) {
        return List.of();
      }
      rule++;
    }
    if (rule == first || rule >= end || !isRule(source, source.line(rule))) {
      return List.of();
    }
    TextRange head = labels(source, first, rule);
    int last = rule + 1;
    while (last < end && !isBlank(source, source.line(last))) {
      last++;
    }
    List<TextRange> body = lines(source, rule + 1, last);
    if (count(source, head) != count(source, source.line(rule)) || body.isEmpty()) {
      return List.of();
    }
    List<TextRange> rows = new ArrayList<>();
    rows.add(head);
    rows.add(source.line(rule));
    int width = count(source, source.line(rule));
    BrokenRows reader = new BrokenRows(source, body);
    boolean even = reader.bars < width && areEven(source, body, width);
    rows.addAll((even ? new BrokenRows(source, width, reader.tall) : reader).rows(body));
    return rows.size() < last - first ? rows : List.of();
  }

  /** The labels as one row, without a bar that frames them and no row. */
  private static TextRange labels(SourceText source, int first, int rule) {
    TextRange head = source.line(first).cover(source.line(rule - 1));
    boolean framed =
        source.text().charAt(head.start()) == '|'
            && count(source, head) == count(source, source.line(rule)) + 1;
    return framed ? new TextRange(head.start() + 1, head.end()) : head;
  }

  /** Whether lines follow each other as rows with so many bars each, and none is left over. */
  private static boolean areEven(SourceText source, List<TextRange> body, int bars) {
    int open = 0;
    for (TextRange line : body) {
      open += count(source, line);
      if (open > bars) {
        return false;
      }
      open = open == bars ? 0 : open;
    }
    return open == 0;
  }

  private static List<TextRange> lines(SourceText source, int from, int to) {
    List<TextRange> lines = new ArrayList<>();
    for (int i = from; i < to; i++) {
      lines.add(source.line(i));
    }
    return lines;
  }

  static boolean isRule(SourceText source, TextRange line) {
    return source.text().startsWith(RULE, line.start()) && MarkdownTable.isDelimiter(source, line);
  }

  private static boolean isBlank(SourceText source, TextRange line) {
    return source.text().substring(line.start(), line.end()).isBlank();
  }

  private static int count(SourceText source, TextRange line) {
    int bars = 0;
    for (int i = line.start(); i < line.end(); i++) {
      bars += source.text().charAt(i) == '|' ? 1 : 0;
    }
    return bars;
  }

  private int usualBars(List<TextRange> body) {
    Map<Integer, Integer> counts = new HashMap<>();
    for (TextRange line : body) {
      int count = count(source, line);
      if (count > 1) {
        counts.merge(count, 1, Integer::sum);
      }
    }
    return counts.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(1);
  }

  /** Whether at least half of the rows stand behind lines without a bar. */
  private boolean areTall(List<TextRange> body) {
    int whole = 0;
    int behind = 0;
    for (int i = 0; i < body.size(); i++) {
      if (count(source, body.get(i)) == bars) {
        whole++;
        behind += i > 0 && count(source, body.get(i - 1)) == 0 ? 1 : 0;
      }
    }
    return 2 * behind >= whole;
  }

  private List<TextRange> rows(List<TextRange> body) {
    for (TextRange line : body) {
      int count = count(source, line);
      if (count == bars && (openBars > 0 || !(tall || open.isEmpty()))) {
        close();
      }
      boolean group = count == 0 && openBars == 0 && isGroup(line);
      if (group || openBars + count > bars || open.size() == MOST_LINES) {
        close();
      }
      open.add(line);
      openBars += count;
      if (group || openBars == bars) {
        join();
      } else if (count > 0 && endsBlank(line)) {
        close();
      }
    }
    close();
    return rows;
  }

  /** Whether the last cell of a line is empty, so that no line goes on with it. */
  private boolean endsBlank(TextRange line) {
    int bar = source.text().lastIndexOf('|', line.end() - 1);
    return source.aligned(new TextRange(bar + 1, line.end())).isEmpty();
  }

  private boolean isGroup(TextRange line) {
    AlignedText words = MarkdownText.words(source, line);
    return !tall || words.toString().endsWith(":") || EntryStyle.listsGroups(words);
  }

  private void join() {
    rows.add(open.get(0).cover(open.get(open.size() - 1)));
    open.clear();
    openBars = 0;
    begun = true;
  }

  /** Lines that are no row stay lines; before the first row they are labels. */
  private void close() {
    if (!begun && openBars > 0) {
      join();
      begun = false;
    }
    rows.addAll(open);
    open.clear();
    openBars = 0;
  }
}
