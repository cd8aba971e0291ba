package org.stakegraph.store.remote;

/** A server's words, made fit for one line of a message. */
final class Words {
  private static final int LONGEST = 200;

  private Words() {}

  /** The first line that says something, without what could move a cursor, and not too long. */
  static String clean(String text) {
    String line = text.lines().map(String::strip).filter(l -> !l.isEmpty()).findFirst().orElse("");
    StringBuilder clean = new StringBuilder();
    line.codePoints().limit(LONGEST).forEach(c -> clean.appendCodePoint(isPrintable(c) ? c : ' '));
    return clean.toString().strip();
  }

  private static boolean isPrintable(int c) {
    int type = Character.getType(c);
    return type != Character.CONTROL
        && type != Character.FORMAT
        && type != Character.SURROGATE
        && type != Character.LINE_SEPARATOR
        && type != Character.PARAGRAPH_SEPARATOR;
  }
}
