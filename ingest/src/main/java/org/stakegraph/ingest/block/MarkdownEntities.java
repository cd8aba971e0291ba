package org.stakegraph.ingest.block;

import java.util.Map;

/** The character references that converters leave in Markdown and in typed text. */
final class MarkdownEntities {
  /** Longest reference with its ampersand and semicolon. */
  private static final int MAX_LENGTH = 10;

  private static final int HEXADECIMAL = 16;

  private static final int DECIMAL = 10;

  private static final Map<String, Character> NAMED =
      Map.ofEntries(
          Map.entry("amp", '&'),
          Map.entry("lt", '<'),
          Map.entry("gt", '>'),
          Map.entry("quot", '"'),
          Map.entry("apos", '\''),
          Map.entry("nbsp", '\u00A0'),
          Map.entry("ndash", '\u2013'),
          Map.entry("mdash", '\u2014'),
          Map.entry("lsquo", '\u2018'),
          Map.entry("rsquo", '\u2019'),
          Map.entry("ldquo", '\u201C'),
          Map.entry("rdquo", '\u201D'),
          Map.entry("dagger", '\u2020'),
          Map.entry("Dagger", '\u2021'),
          Map.entry("sect", '\u00A7'),
          Map.entry("reg", '\u00AE'),
          Map.entry("ast", '*'),
          Map.entry("dollar", '$'));

  private MarkdownEntities() {}

  /** One past the semicolon of the reference that begins at a place; -1 if none does. */
  static int end(CharSequence text, int start, int limit) {
    if (text.charAt(start) != '&') {
      return -1;
    }
    int i = start + 1;
    int last = Math.min(limit, start + MAX_LENGTH);
    while (i < last && text.charAt(i) != ';') {
      i++;
    }
    boolean closed = i < last && i > start + 1;
    return closed && character(text.subSequence(start + 1, i).toString()) != 0 ? i + 1 : -1;
  }

  /** The character that a reference stands for; only those of the basic plane are known. */
  static char character(CharSequence text, int start, int end) {
    return character(text.subSequence(start + 1, end - 1).toString());
  }

  private static char character(String name) {
    if (name.charAt(0) != '#') {
      return NAMED.getOrDefault(name, '\0');
    }
    boolean hexadecimal = name.length() > 1 && (name.charAt(1) == 'x' || name.charAt(1) == 'X');
    int radix = hexadecimal ? HEXADECIMAL : DECIMAL;
    int value = 0;
    for (int i = hexadecimal ? 2 : 1; i < name.length(); i++) {
      int digit = Character.digit(name.charAt(i), radix);
      if (digit < 0 || value > Character.MAX_VALUE) {
        return 0;
      }
      value = value * radix + digit;
    }
    boolean basic = value < Character.MIN_SURROGATE || value > Character.MAX_SURROGATE;
    return basic && value <= Character.MAX_VALUE ? (char) value : 0;
  }
}
