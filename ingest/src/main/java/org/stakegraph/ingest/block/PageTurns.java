package org.stakegraph.ingest.block;

import java.util.ArrayList;
import java.util.List;
import org.stakegraph.ingest.block.TypedLine.Kind;

/**
 * Joins a table that goes on over the page without a heading of its own: the end of the page falls
 * between two lines of it, perhaps in the middle of an entry, before whose rest the heading may
 * stand again. Such a page has to show itself by the places of its words and figures, which are
 * those of the page before.
 */
final class PageTurns {
  /** Lines with words between the end of a page and a row of figures next to it. */
  private static final int REACH = 12;

  /** Lines of a page between its heading and its end. */
  private static final int LONGEST_PAGE = 150;

  private final List<TypedLine> lines;
  private final List<TypedLine> out;

  private PageTurns(List<TypedLine> lines) {
    this.lines = lines;
    this.out = new ArrayList<>(lines.size());
  }

  /** The lines without the ends of pages that stand within the rows of a table. */
  static List<TypedLine> joined(List<TypedLine> lines) {
    PageTurns turns = new PageTurns(lines);
    int i = 0;
    while (i < lines.size()) {
      i = lines.get(i).is(Kind.PAGE) ? turns.page(i) : turns.line(i);
    }
    return turns.out;
  }

  private int line(int at) {
    out.add(lines.get(at));
    return at + 1;
  }

  /** Takes the end of a page; returns where the search goes on. */
  private int page(int page) {
    int next = page + 1;
    while (next < lines.size() && isGap(lines.get(next))) {
      next++;
    }
    int last = out.size() - 1;
    while (last >= 0 && isGap(out.get(last))) {
      last--;
    }
    PageFoot foot = last < 0 ? null : PageFoot.of(out.subList(0, last + 1));
    next = foot == null ? -1 : resumed(foot, next);
    if (foot == null || next < 0) {
      return line(page);
    }
    out.subList(last + 1, out.size()).clear();
    if (foot.parts(out.get(last), lines.get(next))) {
      out.add(new TypedLine(Kind.BLANK, List.of(), lines.get(page).range()));
    }
    return next;
  }

  /** Where the table goes on: on top of the page, or in the middle of an entry; -1 if nowhere. */
  private int resumed(PageFoot foot, int top) {
    int behind = foot.hasRows() ? behindHeading(top) : top;
    boolean within = behind > top && !PageFoot.isRow(lines.get(behind));
    if (within && goesOn(foot, behind)) {
      return behind;
    }
    return goesOn(foot, top) ? top : -1;
  }

  /**
   * Where the page goes on behind the heading of the table that stands there again, word for word,
   * up to a blank line; the position itself if none does.
   */
  private int behindHeading(int from) {
    int end = from;
    while (end < lines.size() && end < from + REACH && !isGap(lines.get(end))) {
      end++;
    }
    int behind = end;
    while (behind < lines.size() && isGap(lines.get(behind))) {
      behind++;
    }
    boolean whole = end - from > 1 && behind > end && behind < lines.size();
    for (int i = out.size() - 1; whole && i >= Math.max(0, out.size() - LONGEST_PAGE); i--) {
      if (isSame(i, from, end)) {
        return behind;
      }
    }
    return from;
  }

  /** Whether lines taken before are those of the heading. */
  private boolean isSame(int before, int from, int end) {
    for (int i = from; i < end; i++) {
      int same = before + i - from;
      if (same >= out.size() || !words(out.get(same)).equals(words(lines.get(i)))) {
        return false;
      }
    }
    return true;
  }

  private static String words(TypedLine line) {
    return line.isWords() ? line.text().toString() : line.kind().name();
  }

  private static boolean isGap(TypedLine line) {
    return line.is(Kind.BLANK) || line.is(Kind.PAGE);
  }

  /**
   * Whether a row in the columns of the page before follows, or the end of the table, and nothing
   * but lines of names and addresses stands before it.
   */
  private boolean goesOn(PageFoot foot, int start) {
    int named = 0;
    for (int i = start; i < lines.size() && named <= REACH; i++) {
      TypedLine line = lines.get(i);
      if (PageFoot.isRow(line)) {
        return foot.columnsHold(line);
      }
      if (line.is(Kind.TABLE_END)) {
        return named > 0 && foot.hasRows();
      }
      boolean name = foot.goesOnWith(line);
      if (!name && !line.is(Kind.BLANK) && !line.is(Kind.RULE)) {
        return false;
      }
      named += name ? 1 : 0;
    }
    return false;
  }
}
