package org.stakegraph.ingest.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.stakegraph.ingest.statement.Amounts;
import org.stakegraph.ingest.text.AlignedText;
import org.stakegraph.model.FigureRole;

/**
 * Folds text that a converter repeated: runs of lines each of which prints again everything since
 * the run's first line, while the figures gather in the cells. The run becomes one line for each
 * name and address line, and each figure goes to the holder whose turn it is.
 */
final class RepetitionFolder {
  /** Shorter runs are names that happen to begin alike, such as numbered funds. */
  private static final int LEAST_LINES = 3;

  private static final int LEAST_GROWTH = 20;

  private final Glue glue;
  private final List<BodyLine> folded = new ArrayList<>();

  RepetitionFolder(Glue glue) {
    this.glue = glue;
  }

  /** The first lines of the runs that were folded. */
  List<BodyLine> folded() {
    return List.copyOf(folded);
  }

  /** The lines with every run folded. */
  List<BodyLine> fold(List<BodyLine> lines) {
    List<BodyLine> result = new ArrayList<>();
    int i = 0;
    while (i < lines.size()) {
      Run run = Run.from(lines, i);
      if (run.isRepetition()) {
        folded.add(lines.get(i));
        result.addAll(unfold(run));
      } else {
        result.addAll(lines.subList(i, run.end()));
      }
      i = run.end();
    }
    return result;
  }

  private List<BodyLine> unfold(Run run) {
    List<BodyLine> words = new ArrayList<>();
    List<Integer> arrivals = new ArrayList<>();
    for (Run.Piece piece : run.pieces()) {
      for (AlignedText text : glue.pieces(piece.text())) {
        words.add(BodyLine.ofWords(text));
        arrivals.add(piece.line());
      }
    }
    List<Entry> entries = onceEach(EntrySplitter.splitWords(words, glue));
    List<Integer> starts = starts(entries, words, arrivals);
    Map<Integer, Map<FigureRole, Amounts>> figures =
        new FigureAlignment(run.lines(), starts).align();
    return lines(entries, figures);
  }

  /** A block of text that was repeated within a line names the same holder twice in a row. */
  private static List<Entry> onceEach(List<Entry> entries) {
    List<Entry> once = new ArrayList<>();
    for (Entry entry : entries) {
      Entry last = once.isEmpty() ? null : once.get(once.size() - 1);
      if (last == null || !name(last).equals(name(entry))) {
        once.add(entry);
      } else if (entry.rest().size() > last.rest().size()) {
        once.set(once.size() - 1, entry);
      }
    }
    return once;
  }

  private static String name(Entry entry) {
    return Run.squash(AlignedText.join(entry.names()));
  }

  /** For each entry the line of the run on which its name first appears. */
  private static List<Integer> starts(
      List<Entry> entries, List<BodyLine> words, List<Integer> arrivals) {
    Map<String, Integer> first = new HashMap<>();
    for (int i = 0; i < words.size(); i++) {
      first.putIfAbsent(Run.squash(words.get(i).name()), arrivals.get(i));
    }
    List<Integer> starts = new ArrayList<>();
    for (Entry entry : entries) {
      starts.add(first.getOrDefault(Run.squash(entry.names().get(0)), 0));
    }
    return starts;
  }

  private static List<BodyLine> lines(
      List<Entry> entries, Map<Integer, Map<FigureRole, Amounts>> figures) {
    List<BodyLine> lines = new ArrayList<>();
    for (int e = 0; e < entries.size(); e++) {
      Entry entry = entries.get(e);
      int last = entry.names().size() - 1;
      for (int n = 0; n <= last; n++) {
        AlignedText text = entry.names().get(n);
        Map<FigureRole, Amounts> cells = n == last ? figures.getOrDefault(e, Map.of()) : Map.of();
        lines.add(new BodyLine(text, cells, text.range()));
      }
      for (AlignedText text : entry.rest()) {
        lines.add(BodyLine.ofWords(text));
      }
    }
    return lines;
  }

  /**
   * Lines of which each begins with all the words of the one before it, or goes back to fewer.
   *
   * @param lines the lines
   * @param pieces what each line adds
   * @param end index behind the run
   */
  record Run(List<BodyLine> lines, List<Piece> pieces, int end) {

    /** Words that a line adds to the text so far. */
    record Piece(int line, AlignedText text) {}

    static Run from(List<BodyLine> lines, int start) {
      BodyLine first = lines.get(start);
      List<Piece> pieces = new ArrayList<>();
      pieces.add(new Piece(0, first.name()));
      String opening = squash(first.name());
      String longest = opening;
      int end = start + 1;
      while (end < lines.size() && !opening.isEmpty()) {
        AlignedText text = lines.get(end).name();
        String words = squash(text);
        if (words.length() > longest.length() && words.startsWith(longest)) {
          pieces.add(new Piece(end - start, text.from(unsquashed(text, longest.length()))));
          longest = words;
        } else if (!longest.startsWith(words) || !words.startsWith(opening)) {
          break;
        }
        end++;
      }
      return new Run(lines.subList(start, end), pieces, end);
    }

    boolean isRepetition() {
      int growth = 0;
      for (Piece piece : pieces.subList(1, pieces.size())) {
        growth += piece.text().length();
      }
      return lines.size() >= LEAST_LINES
          && pieces.size() > 1
          && (growth >= LEAST_GROWTH || hasGatheredFigures());
    }

    private boolean hasGatheredFigures() {
      for (BodyLine line : lines) {
        for (Amounts cell : line.cells().values()) {
          if (cell.tokens().size() > 1) {
            return true;
          }
        }
      }
      return false;
    }

    /** The text without blanks, which a converter sets at will. */
    static String squash(CharSequence text) {
      StringBuilder letters = new StringBuilder(text.length());
      for (int i = 0; i < text.length(); i++) {
        if (text.charAt(i) != ' ') {
          letters.append(text.charAt(i));
        }
      }
      return letters.toString();
    }

    private static int unsquashed(CharSequence text, int letters) {
      int seen = 0;
      for (int i = 0; i < text.length(); i++) {
        if (seen == letters) {
          return i;
        }
        seen += text.charAt(i) == ' ' ? 0 : 1;
      }
      return text.length();
    }
  }
}
