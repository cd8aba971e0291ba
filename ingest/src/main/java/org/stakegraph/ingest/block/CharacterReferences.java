package org.stakegraph.ingest.block;

import org.jsoup.parser.Parser;

/** The character references of HTML, which typed and converted text holds as well. */
public final class CharacterReferences {
  /** Longest reference with its ampersand and semicolon. */
  private static final int LONGEST = 34;

  private CharacterReferences() {}

  /**
   * One past an ampersand, what follows it as in a reference, and its semicolon if it has one; not
   * all that looks like a reference stands for a character.
   */
  public static int look(CharSequence text, int start, int limit) {
    int stop = start + 1;
    int most = Math.min(limit, start + LONGEST);
    while (stop < most && isPart(text.charAt(stop))) {
      stop++;
    }
    return stop < most && text.charAt(stop) == ';' ? stop + 1 : stop;
  }

  /** One past the semicolon of the reference that begins at a place; -1 if none does. */
  static int end(CharSequence text, int start, int limit) {
    if (text.charAt(start) != '&') {
      return -1;
    }
    int end = look(text, start, limit);
    boolean closed = end > start + 2 && text.charAt(end - 1) == ';';
    return closed && !decoded(text, start, end).endsWith(";") ? end : -1;
  }

  /** What a reference stands for; the reference itself if it is not known. */
  static String decoded(CharSequence text, int start, int end) {
    return decoded(text.subSequence(start, end).toString());
  }

  /** What a reference stands for; the reference itself if it is not known. */
  public static String decoded(String reference) {
    return Parser.unescapeEntities(reference, false);
  }

  private static boolean isPart(char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '#';
  }
}
