package org.stakegraph.store.endpoint;

/** A text for a regular expression, which looks at its watch as often as it looks at the text. */
final class WatchedText implements CharSequence {
  private final CharSequence text;
  private final Watch watch;

  WatchedText(CharSequence text, Watch watch) {
    this.text = text;
    this.watch = watch;
  }

  @Override
  public char charAt(int index) {
    watch.check();
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
