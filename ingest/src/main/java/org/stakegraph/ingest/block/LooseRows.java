package org.stakegraph.ingest.block;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.stakegraph.ingest.source.SourceText;
import org.stakegraph.ingest.text.AlignedText;
import org.stakegraph.ingest.text.TextRange;

/**
 * Pipe tables without frames whose cells hold paragraphs, as some converters to Markdown write
 * them: blank lines stand within rows, and two blanks at the end of a line end a row as they end a
 * line of a cell. A row goes on until it has as many bars as the others.
 */
final class LooseRows {
  /** Lines of a name, one a paragraph, before the first bar of its row. */
  private static final int MOST_NAME_LINES = 8;

  /** A longer line without a bar is prose. */
  private static final int LONGEST_NAME = 160;

  private static final int LONGEST_LABEL = 60;

  /** Numbers of bars that rows are tried with. */
  private static final int MOST_WIDTHS = 3;

  /** Two blanks at the end of a line break it. */
  private static final String BREAK = "  ";

  private final SourceText source;
  private final int end;

  /** How many bars whole rows have. */
  private int bars;

  private final List<TextRange> rows = new ArrayList<>();
  private final List<Integer> open = new ArrayList<>();
  private int openBars;

  /** How many bars stand in rows that have all of theirs. */
  private int wholeBars;

  private LooseRows(SourceText source, int end) {
    this.source = source;
    this.end = end;
  }

  /**
   * The rows of the table that a rule divides, with the rule behind its labels; empty if no blank
   * lines stand within them.
   *
   * @param first the first line that can be of the table
   * @param rule the line with the rule
   * @param end one past the last line that can be of the table
   */
  static List<TextRange> around(SourceText source, int first, int rule, int end) {
    LooseRows lines = new LooseRows(source, end);
    int cells = lines.bars(rule);
    int head = lines.head(first, rule, cells);
    if (head < 0) {
      return List.of();
    }
    int last = lines.bodyEnd(rule + 1);
    LooseRows best = lines.read(rule + 1, last, cells);
    for (int bars : lines.usualBars(rule + 1, last)) {
      LooseRows other = lines.read(rule + 1, last, bars);
      best = other.wholeBars > best.wholeBars ? other : best;
    }
    List<TextRange> rows = new ArrayList<>(best.rows);
    rows.add(0, lines.labels(head, rule, cells));
    boolean loose = rows.size() > 1 && rows.stream().anyMatch(lines::isLoose);
    rows.add(1, source.line(rule));
    return loose ? rows : List.of();
  }

  /** Whether a blank line stands within a row. */
  private boolean isLoose(TextRange row) {
    int last = source.lineAt(row.end());
    for (int i = source.lineAt(row.start()); i < last; i++) {
      if (isBlank(i)) {
        return true;
      }
    }
    return false;
  }

  /** The first line of the labels over a rule, or -1. */
  private int head(int first, int rule, int cells) {
    int count = 0;
    int words = 0;
    for (int i = rule - 1; i >= first && words < BrokenRows.MOST_LABEL_LINES; i--) {
      count += bars(i);
      words += isBlank(i) ? 0 : 1;
      boolean framed = count == cells + 1 && text(i).startsWith("|");
      if (framed || count == cells) {
        return withName(i, first);
      }
      if (count > cells) {
        return -1;
      }
    }
    return -1;
  }

  /** A label of the names can be a paragraph before the first bar. */
  private int withName(int line, int first) {
    if (!text(line).stripLeading().startsWith("|")) {
      return line;
    }
    int above = line - 1;
    while (above > first && isBlank(above)) {
      above--;
    }
    boolean label =
        above >= first
            && above < line - 1
            && bars(above) == 0
            && text(above).length() <= LONGEST_LABEL
            && PlainHeading.isOfNames(source.aligned(source.line(above)));
    return label ? above : line;
  }

  /** The labels as one row, without a bar that stands before the first of them. */
  private TextRange labels(int head, int rule, int cells) {
    int last = rule - 1;
    while (last > head && isBlank(last)) {
      last--;
    }
    TextRange row = source.line(head).cover(source.line(last));
    int count = 0;
    for (int i = head; i <= last; i++) {
      count += bars(i);
    }
    return count > cells ? new TextRange(row.start() + 1, row.end()) : row;
  }

  /** One past the last line before prose or another table. */
  private int bodyEnd(int from) {
    int words = 0;
    for (int i = from; i < end; i++) {
      if (BrokenRows.isRule(source, source.line(i))) {
        int head = head(from, i, bars(i));
        return head < 0 ? i : head;
      }
      if (bars(i) > 0) {
        words = 0;
      } else if (!isBlank(i)) {
        words++;
        if (words > MOST_NAME_LINES || text(i).length() > LONGEST_NAME) {
          return i;
        }
      }
    }
    return end;
  }

  /** How many bars stand in most stretches of lines that end with a break, the commonest first. */
  private List<Integer> usualBars(int from, int last) {
    Map<Integer, Integer> counts = new HashMap<>();
    int count = 0;
    for (int i = from; i < last; i++) {
      count += bars(i);
      if (count > 0 && endsRow(i)) {
        counts.merge(count, 1, Integer::sum);
        count = 0;
      }
    }
    return counts.entrySet().stream()
        .sorted(Map.Entry.<Integer, Integer>comparingByValue().reversed())
        .limit(MOST_WIDTHS)
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Reads the rows of a body, of which each has so many bars. */
  private LooseRows read(int from, int last, int bars) {
    LooseRows reader = new LooseRows(source, end);
    reader.bars = bars;
    reader.read(from, last);
    return reader;
  }

  private void read(int from, int last) {
    for (int i = from; i < last; i++) {
      if (isBlank(i)) {
        continue;
      }
      if (openBars + bars(i) > bars) {
        close();
      }
      boolean below = i > from && !isBlank(i - 1);
      if (below && openBars == 0 && bars(i) == 0 && isFigure(i) && open.isEmpty()) {
        lengthen(i);
        continue;
      }
      open.add(i);
      openBars += bars(i);
      boolean heads = openBars == 0 && EntryStyle.listsGroups(words(i));
      boolean ended = endsRow(i) && (heads || isBreak(i + 1, last) || isBlankBehindBars(i));
      if (ended || (openBars == bars && (endsRow(i) || !isBlankBehindBars(i)))) {
        close();
      }
    }
    if (openBars == bars) {
      close();
    }
  }

  /** Gives the last row one more line of its last cell. */
  private void lengthen(int line) {
    if (!rows.isEmpty()) {
      rows.set(rows.size() - 1, rows.get(rows.size() - 1).cover(source.line(line)));
    }
  }

  private void close() {
    if (!open.isEmpty()) {
      rows.add(source.line(open.get(0)).cover(source.line(open.get(open.size() - 1))));
      wholeBars += openBars == bars ? bars : 0;
    }
    open.clear();
    openBars = 0;
  }

  private boolean isFigure(int line) {
    return PlainTables.isFigure(words(line));
  }

  private AlignedText words(int line) {
    return MarkdownText.words(source, source.line(line));
  }

  /** Whether nothing stands behind the last bar of a line. */
  private boolean isBlankBehindBars(int line) {
    String text = text(line);
    int bar = text.lastIndexOf('|');
    return bar >= 0 && text.substring(bar + 1).isBlank();
  }

  private boolean endsRow(int line) {
    return text(line).endsWith(BREAK);
  }

  /** Whether a line is a break and nothing else, as stands before a row that opens a paragraph. */
  private boolean isBreak(int line, int last) {
    return line < last && isBlank(line) && endsRow(line);
  }

  private boolean isBlank(int line) {
    return text(line).isBlank();
  }

  private int bars(int line) {
    return (int) text(line).chars().filter(c -> c == '|').count();
  }

  private String text(int line) {
    TextRange range = source.line(line);
    return source.text().substring(range.start(), range.end());
  }
}
