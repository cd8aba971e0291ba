package org.stakegraph.ingest.source;

/** Moves over a part of a text; never past its end. */
final class Text {
  private Text() {}

  /** The first position from {@code at} on that holds no white space. */
  static int skipBlank(String text, int at, int end) {
    int i = at;
    while (i < end && isBlank(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /** Past blanks and one line end if nothing else stands there, otherwise where it was. */
  static int skipLineEnd(String text, int at, int end) {
    int i = at;
    while (i < end && (text.charAt(i) == ' ' || text.charAt(i) == '\t')) {
      i++;
    }
    if (i >= end || !isLineEnd(text.charAt(i))) {
      return at;
    }
    boolean pair = text.charAt(i) == '\r' && i + 1 < end && text.charAt(i + 1) == '\n';
    return pair ? i + 2 : i + 1;
  }

  /** The end of the line on which {@code at} stands; LF, CR and CRLF end one. */
  static int lineEnd(String text, int at, int end) {
    int i = at;
    while (i < end && !isLineEnd(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /** The end of the line on which {@code at} stands, or where an unescaped tag opens before it. */
  static int tagOrLineEnd(String text, int at, int end) {
    int i = at;
    while (i < end && !isLineEnd(text.charAt(i)) && !opensTag(text, i)) {
      i++;
    }
    return i;
  }

  private static boolean opensTag(String text, int at) {
    char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
    return text.charAt(at) == '<' && ((next >= 'A' && next <= 'Z') || next == '/');
  }

  /** Whether a word of ASCII letters stands here in either case; {@code word} is lower case. */
  static boolean startsWith(String text, int at, String word) {
    return text.regionMatches(true, at, word, 0, word.length());
  }

  /** Where the name of the tag that opens here begins, escaped or not; -1 if none does. */
  static int tagStart(String text, int at) {
    return text.startsWith("<", at) ? at + 1 : text.startsWith("&lt;", at) ? at + 4 : -1;
  }

  static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r';
  }

  static boolean isBlank(char c) {
    return c <= ' ' || c == '\u00A0' || c == '\uFEFF';
  }
}
