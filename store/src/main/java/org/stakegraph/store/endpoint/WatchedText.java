package org.stakegraph.store.endpoint;

/** A text for a regular expression, which looks at the time as often as it looks at the text. */
final class WatchedText implements CharSequence {
  /** A look at the clock takes longer than one at a character. */
  private static final int STEPS = 1 << 12;

  private final CharSequence text;
  private final Watch watch;
  private int steps;

  WatchedText(CharSequence text, Watch watch) {
    this.text = text;
    this.watch = watch;
  }

  @Override
  public char charAt(int index) {
    if (++steps % STEPS == 0) {
      watch.check();
    }
    return text.charAt(index);
  }

  @Override
  public int length() {
    return text.length();
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return new WatchedText(text.subSequence(start, end), watch);
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
