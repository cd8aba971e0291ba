package org.stakegraph.ingest.block;

import java.util.BitSet;
import org.stakegraph.ingest.text.TextRange;

/** Finds the stars and underscores of Markdown that stand in pairs around words. */
final class Emphasis {
  private static final int MAX_RUN = 3;

  private Emphasis() {}

  /** The places, counted from the start of the range, whose signs are no words. */
  static BitSet signs(String text, TextRange range) {
    BitSet signs = new BitSet();
    int[][] open = {new int[MAX_RUN + 1], new int[MAX_RUN + 1]};
    int start = range.start();
    int lastWord = 0;
    int i = start;
    while (i < range.end()) {
      char c = text.charAt(i);
      int run = i + 1;
      if (c == '*' || c == '_') {
        while (run < range.end() && text.charAt(run) == c) {
          run++;
        }
        lastWord = pair(text, range, new int[] {i, run, lastWord}, open[c == '*' ? 0 : 1], signs);
      } else if (c == '\\') {
        run = Math.min(i + 2, range.end());
      } else if (Character.isLetterOrDigit(c)) {
        lastWord = i - start + 1;
      }
      i = run;
    }
    return signs;
  }

  /** Closes the run of the same length that is open, if words stand between, or opens one. */
  private static int pair(String text, TextRange range, int[] run, int[] open, BitSet signs) {
    int length = run[1] - run[0];
    if (length > MAX_RUN) {
      return run[2];
    }
    int at = run[0] - range.start() + 1;
    boolean closes = isFree(text, range, run[1]) && !isSpace(text, range, run[0] - 1);
    if (closes && open[length] > 0 && run[2] > open[length]) {
      signs.set(open[length] - 1, open[length] - 1 + length);
      signs.set(at - 1, at - 1 + length);
      open[length] = 0;
    } else if (isFree(text, range, run[0] - 1) && !isSpace(text, range, run[1])) {
      open[length] = at;
    }
    return run[2];
  }

  private static boolean isFree(String text, TextRange range, int at) {
    return at < range.start() || at >= range.end() || !Character.isLetterOrDigit(text.charAt(at));
  }

  private static boolean isSpace(String text, TextRange range, int at) {
    return at < range.start() || at >= range.end() || text.charAt(at) <= ' ';
  }
}
