package org.stakegraph.ingest.cover;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.stakegraph.ingest.source.SourceText;
import org.stakegraph.ingest.text.AlignedText;
import org.stakegraph.ingest.text.Word;

/**
 * The words that typed pages set down the side of the rows of power, "Number of shares beneficially
 * owned by each reporting person with": the lines of the figures begin with some of them. On typed
 * pages they stand further left than the labels of the rows.
 *
 * @param source the filing
 * @param marked whether the lines are those of markup, where nothing says what is further left
 */
record SideLabel(SourceText source, boolean marked) {
  /** A run of dashes is a nil up to this length, and a rule beyond it. */
  private static final int LONGEST_NIL = 5;

  private static final Set<String> WORDS =
      Set.of(
          "number",
          "of",
          "shares",
          "units",
          "beneficially",
          "owned",
          "by",
          "each",
          "reporting",
          "person",
          "persons",
          "with");

  /**
   * Lines without such words at their starts; a line of nothing else is left out.
   *
   * @param label where the row's label begins in the source
   */
  List<AlignedText> without(List<AlignedText> lines, int label) {
    int place = marked ? Integer.MAX_VALUE : place(label);
    List<AlignedText> rest = new ArrayList<>();
    for (AlignedText line : lines) {
      for (Word word : Word.of(line)) {
        boolean left = place(line.range(word.start(), word.end()).start()) < place;
        if (!left || !isSide(word)) {
          rest.add(line.from(word.start()));
          break;
        }
      }
    }
    return rest;
  }

  /** How far from the start of its line something stands, in characters. */
  private int place(int at) {
    return at - source.line(source.lineAt(at)).start();
  }

  /** One of the words, or a sign that frames and rules pages. */
  private static boolean isSide(Word word) {
    boolean frame = word.text().chars().allMatch(c -> "|:_".indexOf(c) >= 0);
    boolean rule =
        word.text().length() > LONGEST_NIL && word.text().chars().allMatch(c -> c == '-');
    return frame || rule || WORDS.contains(word.letters());
  }
}
