package org.stakegraph.ingest.block.stacked;

import java.util.List;
import org.stakegraph.ingest.text.Word;

/** Tells the lines of a heading from the prose before them and the names behind. */
final class HeadingLines {
  private HeadingLines() {}

  /**
   * Those of the lines before the first figures that are the heading; a sentence or a page number
   * ends before it, and a name follows, whatever words that is made of.
   */
  static List<StackedLine> within(List<StackedLine> lines) {
    int end = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      StackedLine line = lines.get(i);
      boolean overRows = line.text().charAt(line.text().length() - 1) == ':';
      boolean goesOn = end == i && end > 0 && lines.get(i - 1).goesOnIn(line);
      end = !overRows && (goesOn || StackedLabel.speaks(line)) ? i + 1 : end;
    }
    int from = 0;
    for (int i = 0; i < end; i++) {
      StackedLine line = lines.get(i);
      from = endsProse(line) || Word.isDigits(line.text()) ? i + 1 : from;
    }
    while (from + 1 < end && isTitle(lines.get(from), lines.get(from + 1))) {
      from++;
    }
    return lines.subList(from, end);
  }

  /** Whether a line is the title of a section: it says nothing of columns, nor does it go on. */
  private static boolean isTitle(StackedLine line, StackedLine next) {
    return !StackedLabel.speaks(line) && !line.goesOnIn(next);
  }

  /** Whether a sentence ends with a line, perhaps with a single word; labels end with no dot. */
  private static boolean endsProse(StackedLine line) {
    boolean dot = line.text().charAt(line.text().length() - 1) == '.';
    return line.endsSentence() || (dot && StackedLabel.speaks(line));
  }
}
