package org.stakegraph.ingest.source;

/**
 * How often a sample of a document uses the tags that tell HTML from typed text. Only HTML has the
 * tags of rows and cells, so the count ends where both have been seen.
 */
final class Markup {
  /** Row and cell tags: what HTML tables have and tables of typed text do not. */
  final int rows;

  final int cells;

  /** Tags of running text in HTML: {@code p}, {@code div}, and what else breaks or sets lines. */
  final int blocks;

  final int lineTags;

  /** Tags with which EDGAR's typed text marks pages and columns: {@code <PAGE>}, {@code <S>}. */
  final int typed;

  /** Whether {@code <html}, {@code <body} or an HTML document type opens the sample. */
  final boolean page;

  /** Characters inside and outside of {@code <pre>}, tags and white space not counted. */
  final int preformatted;

  final int flowing;

  /** Just behind the first {@code <pre>}; -1 if there is none. */
  final int firstPre;

  private Markup(Census census) {
    this.rows = census.rows;
    this.cells = census.cells;
    this.blocks = census.blocks;
    this.lineTags = census.lineTags;
    this.typed = census.typed;
    this.page = census.page;
    this.preformatted = census.preformatted;
    this.flowing = census.flowing;
    this.firstPre = census.firstPre;
  }

  /** Counts the tags of a sample. */
  static Markup of(String sample) {
    Census census = new Census(sample);
    census.take();
    return new Markup(census);
  }

  /** The running count. */
  private static final class Census {
    /** Tags of a page count as its beginning only this far in, in characters. */
    private static final int HEAD = 1024;

    private final String sample;
    private int rows;
    private int cells;
    private int blocks;
    private int lineTags;
    private int typed;
    private boolean page;
    private int preformatted;
    private int flowing;
    private int firstPre = -1;
    private boolean inPre;
    private boolean unseen;

    Census(String sample) {
      this.sample = sample;
    }

    void take() {
      int at = 0;
      int tag = sample.indexOf('<');
      while (tag >= 0 && (rows == 0 || cells == 0)) {
        words(at, tag);
        at = tag(tag);
        tag = sample.indexOf('<', at);
      }
      if (tag < 0) {
        words(at, sample.length());
      }
    }

    private void words(int start, int end) {
      if (unseen || (firstPre < 0 && !page)) {
        return;
      }
      int letters = 0;
      for (int i = start; i < end; i++) {
        if (sample.charAt(i) > ' ') {
          letters++;
        }
      }
      if (inPre) {
        preformatted += letters;
      } else {
        flowing += letters;
      }
    }

    /** Counts the tag that may begin here; returns the position behind it. */
    private int tag(int open) {
      if (sample.startsWith("<!--", open)) {
        int end = sample.indexOf("-->", open + 4);
        return end < 0 ? sample.length() : end + 3;
      }
      boolean closes = sample.startsWith("</", open);
      int name = open + (closes ? 2 : 1);
      int end = name;
      while (end < sample.length() && end - name < 10 && isName(sample.charAt(end))) {
        end++;
      }
      if (end == name) {
        return open + 1;
      }
      int close = close(end);
      if (close < 0) {
        return end;
      }
      count(sample.substring(name, end).toLowerCase(java.util.Locale.ROOT), closes, open, close);
      return close;
    }

    /** Behind the tag's closing bracket; -1 if another tag opens first. */
    private int close(int from) {
      for (int i = from; i < sample.length(); i++) {
        char c = sample.charAt(i);
        if (c == '>') {
          return i + 1;
        } else if (c == '<') {
          return -1;
        }
      }
      return -1;
    }

    private void count(String name, boolean closes, int open, int close) {
      switch (name) {
        case "html", "!doctype", "body" -> page |= open < HEAD;
        case "tr" -> rows++;
        case "td", "th" -> cells++;
        case "p", "div" -> blocks++;
        case "br", "font", "li", "dd", "dt", "center", "span" -> lineTags++;
        case "page", "s", "c", "caption", "fn" -> typed++;
        case "style", "script", "title", "ix:header" -> unseen = !closes;
        case "pre" -> {
          inPre = !closes;
          if (firstPre < 0) {
            flowing += page ? 0 : open;
            firstPre = close;
          }
        }
        default -> {}
      }
    }

    private static boolean isName(char c) {
      return c == ':' || c == '!' || (c >= '0' && c <= '9') || Character.isLetter(c);
    }
  }
}
