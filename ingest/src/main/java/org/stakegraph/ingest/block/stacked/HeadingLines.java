package org.stakegraph.ingest.block.stacked;

import java.util.List;
import org.stakegraph.ingest.text.Dates;
import org.stakegraph.ingest.text.Word;

/** Tells the lines of a heading from the prose before them and the names behind. */
final class HeadingLines {
  private static final int DATE_WORDS = 3;

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
      boolean goesOn = end == i && end > 0 && (lines.get(i - 1).goesOnIn(line) || isDate(line));
      end = !overRows && (goesOn || StackedLabel.speaks(line)) ? i + 1 : end;
    }
    int from = 0;
    for (int i = 0; i < end; i++) {
      StackedLine line = lines.get(i);
      boolean page = Word.isDigits(line.text()) && !(i > 0 && isDate(lines.get(i - 1)));
      from = endsProse(line) || page ? i + 1 : from;
    }
    while (from + 1 < end && isTitle(lines.get(from), lines.get(from + 1))) {
      from++;
    }
    return lines.subList(from, end);
  }

  /** Whether a line is the day for which a column counts, perhaps without its year, and no name. */
  private static boolean isDate(StackedLine line) {
    List<Word> words = Word.of(line.text());
    boolean figures =
        line.text().toString().chars().allMatch(c -> c == '/' || (c >= '0' && c <= '9'));
    boolean day =
        words.size() == DATE_WORDS - 1
            && words.get(1).text().endsWith(",")
            && Word.isDigits(words.get(1).letters());
    return figures
        || (day && Dates.month(words.get(0).text()) > 0)
        || (words.size() == DATE_WORDS && Dates.at(words, 0).isPresent());
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
