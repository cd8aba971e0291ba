package org.stakegraph.ingest.block.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.stakegraph.ingest.block.outline.OwnershipWords;
import org.stakegraph.ingest.block.outline.Places;
import org.stakegraph.ingest.block.outline.StandingFigures;
import org.stakegraph.ingest.text.TextRange;

/**
 * Where the tables of raw HTML stand, typed text and figures behind wide gaps among them, where
 * words announce ownership, and where figures stand by themselves, found in one pass without
 * parsing.
 */
final class TableTags {
  /** Tables within more tables than that are not told apart. */
  private static final int MAX_DEPTH = 32;

  /** Letters between the places that are taken down to measure by. */
  private static final int MEASURE = 100;

  private static final String OPEN = "table";
  private static final String CLOSE = "/table";
  private static final String TYPED = "pre";
  private static final String TYPED_CLOSE = "/pre";

  /** Inline XBRL keeps what it does not show in front of the page. */
  private static final String HIDDEN_CLOSE = "/ix:header";

  private static final String RULES = "style";
  private static final String RULES_CLOSE = "/style";

  private final TextRange document;
  private final List<TextRange> tables = new ArrayList<>();
  private final Places words = new Places();
  private final Places figures = new Places();
  private int shown;

  /** Every so many letters that the page shows. */
  private final Places letters = new Places();

  private int lettersBehindLast;
  private boolean rules;

  /** For the open tables, their places in the list of tables. */
  private final Deque<Integer> open = new ArrayDeque<>();

  private int tooDeep;

  private TableTags(TextRange document) {
    this.document = document;
    this.shown = document.start();
  }

  static TableTags of(String text, TextRange document) {
    TableTags tags = new TableTags(document);
    int end = document.end();
    OwnershipWords ownership = new OwnershipWords(text, end);
    StandingFigures figures = new StandingFigures(text, end);
    int i = document.start();
    while (i < end) {
      char c = text.charAt(i);
      if (c == '<') {
        i = tags.tag(text, i, end) + 1;
      } else if (OwnershipWords.isLetter(c)) {
        if (ownership.at(i)) {
          tags.words.add(i);
        }
        int next = ownership.wordEnd(i);
        tags.shows(next - i, next);
        i = next;
      } else if (StandingFigures.isDigit(c)) {
        if (figures.at(i)) {
          tags.figures.add(i);
        }
        i = figures.numberEnd(i);
      } else if (c == '&' || c == '\u00A0') {
        i = tags.gap(text, i, end) + 1;
      } else {
        i++;
      }
    }
    return tags;
  }

  /** The tables in the order of their starts; one that is never closed ends with the document. */
  List<TextRange> tables() {
    return tables;
  }

  /** Where the page starts that is shown. */
  int shown() {
    return shown;
  }

  /**
   * A place that is so many letters behind another, or before it, of those that the page shows:
   * markup tells nothing of how long a passage is.
   */
  int away(int place, int shownLetters) {
    int mark = letters.before(place) + shownLetters / MEASURE;
    if (mark < 0) {
      return document.start();
    }
    return mark < letters.count() ? letters.get(mark) : document.end();
  }

  /** Where words announce ownership. */
  Places words() {
    return words;
  }

  /** Where figures stand by themselves, as in tables of holdings. */
  Places figures() {
    return figures;
  }

  private void shows(int more, int end) {
    lettersBehindLast += rules ? 0 : more;
    while (lettersBehindLast >= MEASURE) {
      lettersBehindLast -= MEASURE;
      letters.add(end);
    }
  }

  /** Takes a tag down; returns its last character. */
  private int tag(String text, int at, int end) {
    char next = at + 1 < end ? text.charAt(at + 1) : ' ';
    if (next != '/' && (next | ' ') < 'a') {
      return at;
    }
    int close = text.indexOf('>', at);
    int last = close < 0 || close >= end ? end - 1 : close;
    if (next == '/') {
      if (is(CLOSE, text, at + 1) || is(TYPED_CLOSE, text, at + 1)) {
        close(last + 1);
      } else if (is(HIDDEN_CLOSE, text, at + 1)) {
        shown = last + 1;
      } else if (is(RULES_CLOSE, text, at + 1)) {
        rules = false;
      }
    } else if (is(OPEN, text, at + 1) || is(TYPED, text, at + 1)) {
      open(new TextRange(at, end));
    } else if (is(RULES, text, at + 1)) {
      rules = true;
    }
    return last;
  }

  private static boolean is(String name, String text, int at) {
    int second = at + 1;
    return second < text.length()
        && (text.charAt(second) | ' ') == name.charAt(1)
        && text.regionMatches(true, at, name, 0, name.length());
  }

  /** Takes a figure behind a wide gap for a table of its own; returns the gap's last character. */
  private int gap(String text, int at, int end) {
    int blanks = 0;
    int i = at;
    while (i < end) {
      int firm = firmBlank(text, i);
      if (firm == 0 && text.charAt(i) != ' ') {
        break;
      }
      blanks += firm > 0 ? 1 : 0;
      i += Math.max(1, firm);
    }
    boolean figure = i < end && (text.charAt(i) == '$' || Character.isDigit(text.charAt(i)));
    if (open.isEmpty() && blanks >= Spacing.GAP && figure) {
      tables.add(new TextRange(at, i));
    }
    return Math.max(at, i - 1);
  }

  /** Length of a blank that does not collapse, or 0. */
  private static int firmBlank(String text, int at) {
    if (text.charAt(at) == '\u00A0') {
      return 1;
    }
    return is("&nbsp;", text, at) || is("&#160;", text, at) ? 6 : 0;
  }

  private void open(TextRange table) {
    if (open.size() >= MAX_DEPTH) {
      tooDeep++;
    } else {
      open.push(tables.size());
      tables.add(table);
    }
  }

  private void close(int at) {
    if (tooDeep > 0) {
      tooDeep--;
    } else if (!open.isEmpty()) {
      int table = open.pop();
      tables.set(table, new TextRange(tables.get(table).start(), at));
    }
  }
}
