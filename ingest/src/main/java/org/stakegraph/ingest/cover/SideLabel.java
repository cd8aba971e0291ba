package org.stakegraph.ingest.cover;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.stakegraph.ingest.text.AlignedText;
import org.stakegraph.ingest.text.Word;

/**
 * The words that typed pages set down the side of the rows of power, "Number of shares beneficially
 * owned by each reporting person with": the lines of the figures begin with some of them.
 */
final class SideLabel {
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

  private SideLabel() {}

  /** Lines without such words at their starts; a line of nothing else is left out. */
  static List<AlignedText> without(List<AlignedText> lines) {
    List<AlignedText> rest = new ArrayList<>();
    for (AlignedText line : lines) {
      for (Word word : Word.of(line)) {
        if (!isSide(word)) {
          rest.add(line.from(word.start()));
          break;
        }
      }
    }
    return rest;
  }

  /** One of the words, or a sign that frames and rules pages. */
  private static boolean isSide(Word word) {
    boolean frame = word.text().chars().allMatch(c -> "|:_".indexOf(c) >= 0);
    boolean rule =
        word.text().length() > LONGEST_NIL && word.text().chars().allMatch(c -> c == '-');
    return frame || rule || WORDS.contains(word.letters());
  }
}
