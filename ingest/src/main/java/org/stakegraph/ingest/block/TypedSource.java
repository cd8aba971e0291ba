package org.stakegraph.ingest.block;

import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.stakegraph.ingest.text.TextRange;

/**
 * Cuts typed text into lines as a page would show it: references are decoded, and tags that set
 * words take no place. The tags that typed tables carry stay, and so does whatever is no tag.
 */
final class TypedSource {
  /** Longest tag that is looked for, with its brackets. */
  private static final int MAX_TAG = 400;

  /** Longest content of a raised mark. */
  private static final int MAX_RAISED = 12;

  private static final Set<String> SETTING =
      Set.of(
          "a", "b", "i", "u", "em", "strong", "font", "span", "big", "small", "tt", "sub", "sup",
          "center", "strike", "img", "nobr", "code", "div", "h1", "h2", "h3", "h4", "h5", "h6");

  private static final Set<String> BREAKING = Set.of("br", "p", "hr");

  private final String source;
  private final int end;
  private final Consumer<TypedCharacters> out;
  private final TypedCharacters.Builder line = new TypedCharacters.Builder(96);
  private int start;

  /** Where the raised mark ends whose bracket is open, or -1. */
  private int raised = -1;

  private TypedSource(String source, TextRange range, Consumer<TypedCharacters> out) {
    this.source = source;
    this.start = range.start();
    this.end = range.end();
    this.out = out;
  }

  /** Hands the lines of a range over, from top to bottom, empty ones included. */
  static void lines(String source, TextRange range, Consumer<TypedCharacters> out) {
    TypedSource reader = new TypedSource(source, range, out);
    int at = range.start();
    while (at < range.end()) {
      at = reader.read(at);
    }
    if (reader.start < range.end()) {
      reader.endLine(range.end(), range.end());
    }
  }

  private int read(int at) {
    char c = source.charAt(at);
    if (c == '\n' || c == '\r') {
      int next = c == '\r' && at + 1 < end && source.charAt(at + 1) == '\n' ? at + 2 : at + 1;
      endLine(at, next);
      return next;
    }
    int next = c == '<' ? tag(at) : c == '&' ? reference(at) : -1;
    if (next >= 0) {
      return next;
    }
    line.add(c, at, at + 1);
    return at + 1;
  }

  private void endLine(int at, int next) {
    out.accept(line.build(new TextRange(start, at)));
    line.clear();
    start = next;
  }

  private int reference(int at) {
    int close = CharacterReferences.end(source, at, end);
    if (close >= 0) {
      String decoded = CharacterReferences.decoded(source, at, close);
      decoded.chars().forEach(c -> line.add((char) c, at, close));
    }
    return close;
  }

  /** One past a tag that sets words or breaks lines; -1 if none begins here. */
  private int tag(int at) {
    boolean closes = at + 1 < end && source.charAt(at + 1) == '/';
    int from = at + (closes ? 2 : 1);
    int to = from;
    while (to < end && to - from < 8 && isNamePart(source.charAt(to))) {
      to++;
    }
    String name = source.substring(from, to).toLowerCase(Locale.ROOT);
    boolean breaks = BREAKING.contains(name);
    int close = breaks || SETTING.contains(name) ? close(to) : -1;
    if (close < 0) {
      return -1;
    }
    if (breaks && !closes && !isLineEnd(close)) {
      endLine(at, close);
    } else if (name.equals("sup")) {
      raise(closes, at, close);
    }
    return close;
  }

  /** A break that the source writes at the end of its line breaks once. */
  private boolean isLineEnd(int at) {
    return at < end && (source.charAt(at) == '\n' || source.charAt(at) == '\r');
  }

  private int close(int from) {
    int last = Math.min(end, from + MAX_TAG);
    for (int i = from; i < last && source.charAt(i) != '<'; i++) {
      if (source.charAt(i) == '>') {
        return i + 1;
      }
    }
    return -1;
  }

  /** {@code <sup>2</sup>} reads as {@code (2)}; the brackets stand where their mark stands. */
  private void raise(boolean closes, int at, int content) {
    if (closes) {
      if (raised == at) {
        line.add(')', at - 1, at);
      }
      raised = -1;
      return;
    }
    int to = content;
    int last = Math.min(end, content + MAX_RAISED);
    while (to < last && source.charAt(to) != '<') {
      to++;
    }
    boolean bare = to < last && source.charAt(content) != '(';
    if (bare && RaisedMarks.of(source, new TextRange(content, to)).size() == 1) {
      line.add('(', content, content + 1);
      raised = to;
    }
  }

  private static boolean isNamePart(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '1' && c <= '6');
  }
}
