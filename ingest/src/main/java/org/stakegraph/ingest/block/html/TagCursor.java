package org.stakegraph.ingest.block.html;

import org.stakegraph.ingest.block.outline.OwnershipWords;
import org.stakegraph.ingest.text.TextRange;

/**
 * Reads one tag of raw HTML after the other, as the parser would: where it ends, its name, and the
 * values of the attributes that matter.
 */
final class TagCursor {
  private static final TextRange NONE = new TextRange(0, 0);

  private final String text;
  private final int limit;

  private int at;
  private int start;
  private int nameEnd;
  private boolean closing;
  private boolean selfClosing;
  private TagName name = TagName.OTHER;

  /** Values with their quotes; empty where the tag has none. */
  private TextRange style = NONE;

  private TextRange width = NONE;
  private TextRange height = NONE;

  /** A cursor over a text up to a place. */
  TagCursor(String text, int limit) {
    this.text = text;
    this.limit = limit;
  }

  /** Whether a tag starts at a place; it is read if so. */
  boolean read(int from) {
    start = from;
    closing = at(from + 1) == '/';
    int first = from + (closing ? 2 : 1);
    if (!OwnershipWords.isLetter(at(first))) {
      return false;
    }
    at = first;
    while (at < limit && isName(text.charAt(at))) {
      at++;
    }
    nameEnd = at;
    name = TagName.of(text, first, at);
    style = NONE;
    width = NONE;
    height = NONE;
    attributes();
    return true;
  }

  private void attributes() {
    selfClosing = false;
    while (at < limit) {
      char c = text.charAt(at);
      if (c == '>') {
        at++;
        return;
      }
      selfClosing = c == '/';
      if (selfClosing || isBlank(c)) {
        at++;
      } else {
        attribute();
      }
    }
  }

  private void attribute() {
    int from = at++;
    while (at < limit && isAttributeName(text.charAt(at))) {
      at++;
    }
    int end = at;
    skipBlanks();
    if (at(at) == '=') {
      at++;
      skipBlanks();
      keep(from, end, value());
    }
  }

  private TextRange value() {
    int from = at;
    char quote = at(at);
    if (quote == '"' || quote == '\'') {
      int close = text.indexOf(quote, at + 1);
      at = close < 0 || close >= limit ? limit : close + 1;
    } else {
      while (at < limit && text.charAt(at) != '>' && !isBlank(text.charAt(at))) {
        at++;
      }
    }
    return new TextRange(from, at);
  }

  private void keep(int from, int end, TextRange value) {
    switch (end - from) {
      case 5 -> style = style.length() == 0 && isNamed("style", from) ? value : style;
      case 7 -> {
        width = width.length() == 0 && isNamed("colspan", from) ? value : width;
        height = height.length() == 0 && isNamed("rowspan", from) ? value : height;
      }
      default -> {}
    }
  }

  private boolean isNamed(String attribute, int from) {
    return text.regionMatches(true, from, attribute, 0, attribute.length());
  }

  private void skipBlanks() {
    while (at < limit && isBlank(text.charAt(at))) {
      at++;
    }
  }

  /** The character at a place, or 0 behind the end. */
  private char at(int place) {
    return place < limit ? text.charAt(place) : 0;
  }

  private static boolean isName(char c) {
    return !isBlank(c) && c != '/' && c != '>';
  }

  private static boolean isAttributeName(char c) {
    return !isBlank(c) && c != '/' && c != '>' && c != '=';
  }

  static boolean isBlank(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r' && c != '\u000B');
  }

  /** Whether the text ends before the tag does. */
  boolean isCut() {
    return at >= limit && text.charAt(at - 1) != '>';
  }

  /** The tag from its bracket on. */
  TextRange range() {
    return new TextRange(start, at);
  }

  /** One past the tag. */
  int end() {
    return at;
  }

  /** One past its name. */
  int nameEnd() {
    return nameEnd;
  }

  TagName name() {
    return name;
  }

  boolean isClosing() {
    return closing;
  }

  /** Whether it says that its element ends with it. */
  boolean isSelfClosing() {
    return selfClosing;
  }

  /** What it says of style, in quotes if it has some; empty if nothing. */
  TextRange style() {
    return style;
  }

  /** How many columns it says its cell covers; empty if nothing. */
  TextRange width() {
    return width;
  }

  /** How many rows it says its cell covers; empty if nothing. */
  TextRange height() {
    return height;
  }
}
