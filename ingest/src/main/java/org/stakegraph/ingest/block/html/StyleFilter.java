package org.stakegraph.ingest.block.html;

import org.stakegraph.ingest.text.TextRange;

/** Picks from a style attribute what matters here. */
final class StyleFilter {
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

  /** Whether a property starts here that matters, in a line or everywhere. */
  private static boolean matters(String text, int at, boolean inLine) {
    return switch (text.charAt(at) | ' ') {
      case 'b' -> starts("break-", text, at) || (inLine && starts("bottom", text, at));
      case 'd' -> starts("display", text, at);
      case 'f' -> starts("font-weight", text, at);
      case 'p' -> starts("page-break-", text, at) || (inLine && starts("position", text, at));
      case 't' -> starts("text-decoration", text, at) || (inLine && starts("top", text, at));
      case 'v' -> inLine && starts("vertical-align", text, at);
      default -> false;
    };
  }

  private static boolean starts(String name, String text, int at) {
    return text.regionMatches(true, at, name, 0, name.length());
  }
}
