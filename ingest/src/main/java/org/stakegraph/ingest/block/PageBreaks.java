package org.stakegraph.ingest.block;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.stakegraph.ingest.block.TypedLine.Kind;

/**
 * Finds where pages end and takes away what is printed on every page: page numbers and the heads
 * and feet that run through a document.
 */
final class PageBreaks {
  /** Lines with words at an edge of a page that can be a running head or foot. */
  private static final int EDGE = 3;

  /** Lines, blank ones included, between the edge of a page and its running head or foot. */
  private static final int REACH = 14;

  /** A line at this many edges runs through the document. */
  private static final int REPEATED = 3;

  /** Longest running head, in characters. */
  private static final int MAX_HEAD = 120;

  private static final int LEAST_LETTERS = 4;

  /** The name, what is owned, and more: a running head has a left and a right. */
  private static final int LEAST_COLUMNS = 3;

  private final List<TypedLine> lines;
  private final boolean[] furniture;
  private final Map<String, Integer> edges = new HashMap<>();

  private PageBreaks(List<TypedLine> lines) {
    this.lines = lines;
    this.furniture = new boolean[lines.size()];
  }

  /** The lines without furniture; a page ends at a line of its own, which holds its number. */
  static List<TypedLine> fold(List<TypedLine> lines) {
    PageBreaks pages = new PageBreaks(lines);
    pages.visit(false);
    pages.visit(true);
    return pages.folded();
  }

  /** Counts what stands at the edges of pages first and marks it then. */
  private void visit(boolean mark) {
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).is(Kind.PAGE)) {
        edge(i, -1, mark);
        edge(i, 1, mark);
      } else if (mark && isLoneNumber(i)) {
        furniture[i] = true;
        markLink(i + 1);
      }
    }
  }

  private void edge(int page, int step, boolean mark) {
    int words = 0;
    for (int i = page + step, gone = 0; gone < REACH && words < EDGE; i += step, gone++) {
      if (i < 0 || i >= lines.size()) {
        return;
      }
      TypedLine line = lines.get(i);
      if (line.is(Kind.BLANK) || (line.is(Kind.RULE) && words == 0)) {
        continue;
      }
      if (!line.isWords() || line.right() > TypedLine.MAX_WIDTH) {
        return;
      }
      if (!visitLine(i, step, mark)) {
        return;
      }
      words++;
    }
  }

  /** Whether the line can be furniture, so that the next one can be, too. */
  private boolean visitLine(int i, int step, boolean mark) {
    TypedLine line = lines.get(i);
    String text = line.text().toString();
    boolean number = PageNumber.isNumber(text) || PageNumber.isContentsLink(text);
    if (mark && number) {
      furniture[i] = true;
    }
    if (number) {
      return true;
    }
    String key = key(text);
    if (text.length() > MAX_HEAD || key.length() < LEAST_LETTERS || holdsCount(line)) {
      return false;
    }
    if (step > 0 && opensTable(i)) {
      return false;
    }
    if (!mark) {
      edges.merge(key, 1, Integer::sum);
      return true;
    }
    furniture[i] |= edges.getOrDefault(key, 0) >= REPEATED;
    return furniture[i];
  }

  /** Whether shares are counted on the line: then it is a row. */
  private static boolean holdsCount(TypedLine line) {
    return line.chunks().stream()
        .anyMatch(c -> c.isFigure() && c.text().toString().indexOf(',') > 0);
  }

  /** Whether the lines from here on are the heading of a table that goes on, not a running head. */
  private boolean opensTable(int i) {
    int end = Math.min(lines.size(), i + REACH);
    boolean headed = false;
    for (int j = i; j < end; j++) {
      TypedLine line = lines.get(j);
      headed |= line.is(Kind.BLANK) && labelsColumns(lines.get(j - 1));
      if (line.is(Kind.PAGE) || TypedTables.isProse(line) || (line.is(Kind.BLANK) && !headed)) {
        return false;
      }
      if (line.is(Kind.RULE) || (j > i && line.isRow())) {
        return true;
      }
    }
    return false;
  }

  /** Whether the last line of a heading stands over several columns, whose rows may be apart. */
  private static boolean labelsColumns(TypedLine line) {
    return line.chunks().size() >= LEAST_COLUMNS;
  }

  /** A running head changes its page number and its blanks only. */
  private static String key(String text) {
    StringBuilder key = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLetter(text.charAt(i))) {
        key.append(text.charAt(i));
      }
    }
    return key.toString().toLowerCase(Locale.ROOT);
  }

  /** A page number between blank lines, where nothing else says that the page ends. */
  private boolean isLoneNumber(int i) {
    TypedLine line = lines.get(i);
    return line.isWords()
        && line.chunks().size() == 1
        && (line.left() > 0 || link(i + 1) > 0)
        && PageNumber.isNumber(line.text().toString())
        && isBlank(i - 1)
        && isBlank(i + 1);
  }

  private void markLink(int from) {
    int link = link(from);
    if (link > 0) {
      furniture[link] = true;
    }
  }

  /** The link to the contents that stands behind blank lines at the head of a page, or -1. */
  private int link(int from) {
    int i = from;
    while (i < lines.size() && i - from < EDGE && lines.get(i).is(Kind.BLANK)) {
      i++;
    }
    boolean link =
        i < lines.size()
            && lines.get(i).isWords()
            && PageNumber.isContentsLink(lines.get(i).text().toString());
    return link ? i : -1;
  }

  private boolean isBlank(int i) {
    return i < 0 || i >= lines.size() || lines.get(i).is(Kind.BLANK);
  }

  private List<TypedLine> folded() {
    List<TypedLine> folded = new ArrayList<>(lines.size());
    for (int i = 0; i < lines.size(); i++) {
      TypedLine line = lines.get(i);
      boolean number = furniture[i] && PageNumber.isNumber(line.text().toString());
      if (number || (line.is(Kind.PAGE) && !endsNumbered(folded))) {
        folded.add(new TypedLine(Kind.PAGE, line.chunks(), line.range()));
      } else if (!furniture[i] && !line.is(Kind.PAGE)) {
        folded.add(line);
      }
    }
    return folded;
  }

  /** Whether only blank lines stand between here and the end of the page. */
  private static boolean endsNumbered(List<TypedLine> folded) {
    int last = folded.size() - 1;
    while (last >= 0 && folded.get(last).is(Kind.BLANK)) {
      last--;
    }
    return last >= 0 && folded.get(last).is(Kind.PAGE);
  }
}
