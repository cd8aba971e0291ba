package org.stakegraph.ingest.block.drawn;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.stakegraph.ingest.block.MarkdownText;
import org.stakegraph.ingest.source.SourceText;
import org.stakegraph.ingest.statement.Amount;
import org.stakegraph.ingest.statement.Amounts;
import org.stakegraph.ingest.text.AlignedText;
import org.stakegraph.ingest.text.TextRange;

/** The lines of a cell in drawn columns: words that were too long for it are whole again. */
final class DrawnCell {
  /** Words in small letters that stand whole on a line of their own. */
  private static final Set<String> CONNECTORS =
      Set.of("of", "and", "the", "by", "in", "to", "or", "for", "as", "at", "on", "a", "an");

  private DrawnCell() {}

  /** The words of each line that has any. */
  static List<AlignedText> lines(SourceText source, List<TextRange> printed) {
    boolean marked = printed.stream().anyMatch(part -> isBroken(source, part));
    List<AlignedText> lines = new ArrayList<>();
    boolean goesOn = false;
    for (TextRange part : printed) {
      boolean broken = isBroken(source, part);
      AlignedText words = AlignedText.join(MarkdownText.lines(source, words(source, part)));
      if (words.isEmpty()) {
        goesOn = false;
        continue;
      }
      int last = lines.size() - 1;
      if (last >= 0 && isTail(lines.get(last), words, part.length())) {
        lines.set(last, lines.get(last).unbroken(words, true));
      } else if (last >= 0 && goesOn) {
        lines.set(last, AlignedText.join(List.of(lines.get(last), words)));
      } else {
        lines.add(words);
      }
      goesOn = marked && !broken;
    }
    return lines;
  }

  static boolean isFigure(SourceText source, TextRange part) {
    List<AlignedText> words = MarkdownText.lines(source, part);
    List<Amount> amounts =
        words.size() == 1 ? Amounts.read(words.get(0)).tokens() : List.<Amount>of();
    return !amounts.isEmpty() && amounts.stream().noneMatch(a -> a.kind() == Amount.Kind.GARBLED);
  }

  /** Whether a backslash ends a line, which says that lines without one go on. */
  private static boolean isBroken(SourceText source, TextRange part) {
    int end = trimmed(source, part);
    return end > part.start() && source.text().charAt(end - 1) == '\\';
  }

  private static TextRange words(SourceText source, TextRange part) {
    int end = trimmed(source, part);
    boolean broken = end > part.start() && source.text().charAt(end - 1) == '\\';
    return new TextRange(part.start(), broken ? end - 1 : end);
  }

  private static int trimmed(SourceText source, TextRange part) {
    int end = part.end();
    while (end > part.start() && source.text().charAt(end - 1) <= ' ') {
      end--;
    }
    return end;
  }

  /**
   * Whether a line fills its column, less a blank on both sides, with the rest of a word or number
   * that begins on a line of its own above.
   */
  private static boolean isTail(AlignedText above, AlignedText words, int width) {
    String head = above.toString();
    head = head.substring(head.lastIndexOf(' ') + 1);
    char first = words.charAt(0);
    char last = head.charAt(head.length() - 1);
    boolean fills = words.length() >= width - 2 && words.toString().indexOf(' ') < 0;
    boolean number = Character.isDigit(first) && last == ',' && Character.isDigit(head.charAt(0));
    boolean word =
        Character.isLowerCase(first) && Character.isLetter(last) && !CONNECTORS.contains(head);
    return fills && (number || word);
  }
}
