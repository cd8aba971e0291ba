package org.stakegraph.ingest.block.html;

import org.stakegraph.ingest.text.TextRange;

/** Picks from a style attribute what matters here. */
final class StyleFilter {
  /** How properties begin that matter everywhere. */
  private static final String[] EVERYWHERE = {
    "display", "font-weight", "text-decoration", "page-break-", "break-"
  };

  /** How properties begin that matter in a line. */
  private static final String[] IN_LINE = {"vertical-align", "position", "top", "bottom"};

  private StyleFilter() {}

  /** Prints what matters of a value, which may stand in quotes, as an attribute; or nothing. */
  static void copy(String text, TextRange value, boolean inLine, StringBuilder out) {
    char first = text.charAt(value.start());
    boolean quoted = first == '"' || first == '\'';
    int end = value.end();
    if (quoted && end > value.start() + 1 && text.charAt(end - 1) == first) {
      end--;
    }
    boolean any = false;
    int from = value.start() + (quoted ? 1 : 0);
    while (from < end) {
      int semicolon = text.indexOf(';', from);
      int stop = semicolon < 0 || semicolon > end ? end : semicolon;
      while (from < stop && text.charAt(from) <= ' ') {
        from++;
      }
      if (from < stop && matters(text, from, inLine)) {
        out.append(any ? ";" : quoted ? " style=" + first : " style=").append(text, from, stop);
        any = true;
      }
      from = stop + 1;
    }
    if (any && quoted) {
      out.append(first);
    }
  }

  private static boolean matters(String text, int at, boolean inLine) {
    return switch (text.charAt(at) | ' ') {
      case 'd', 'f', 'b', 't', 'p', 'v' ->
          startsOneOf(EVERYWHERE, text, at) || (inLine && startsOneOf(IN_LINE, text, at));
      default -> false;
    };
  }

  private static boolean startsOneOf(String[] names, String text, int at) {
    for (String name : names) {
      if (text.regionMatches(true, at, name, 0, name.length())) {
        return true;
      }
    }
    return false;
  }
}
