package org.stakegraph.ingest.footnote.rule;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stakegraph.ingest.footnote.ItemKind;
import org.stakegraph.ingest.footnote.LabelReference;
import org.stakegraph.ingest.footnote.Sentence;
import org.stakegraph.ingest.footnote.SpokenShares;
import org.stakegraph.ingest.statement.Stakeholding;

/**
 * "[the shares] described in clauses (ii) and (iii) above": shares by the labels under which a
 * sentence before enumerated them.
 */
final class LabelledShares {
  private static final int MOST_LABELS = 26;

  /** "above", "of the preceding sentence" behind the last label: so many items. */
  private static final int LONGEST_WHERE = 6;

  private static final Set<String> SAID =
      Set.of(
          "referenced",
          "described",
          "listed",
          "reported",
          "identified",
          "included",
          "mentioned",
          "disclosed",
          "specified",
          "enumerated",
          "noted",
          "held",
          "owned");
  private static final Set<String> PLACES =
      Set.of("sentence", "footnote", "note", "paragraph", "above", "hereof");

  private LabelledShares() {}

  /** Where the labels begin if such words stand at a position, else -1. */
  static int labels(Sentence s, int from) {
    int i = s.isWord(from, "that", "which") ? from + 1 : from;
    i = s.isWord(i, "are", "is", "were") ? i + 1 : i;
    i = said(s, i);
    i = s.isWord(i, "above") ? i + 1 : i;
    if (!s.isWord(i, "in", "under", "by", "of", "to")) {
      return -1;
    }
    i++;
    while (s.isWord(i, "each", "of", "the", "foregoing", "preceding")) {
      i++;
    }
    boolean clause = s.isWord(i, "clause", "clauses");
    i = LabelReference.isNoun(s.word(i)) ? i + 1 : i;
    return clause || s.is(i, ItemKind.REFERENCE) ? i : -1;
  }

  private static int said(Sentence s, int at) {
    if (s.isWord(at, "referred") && s.isWord(at + 1, "to")) {
      return at + 2;
    }
    if (s.isWord(at, "set") && s.isWord(at + 1, "forth", "out")) {
      return at + 2;
    }
    return SAID.contains(s.word(at)) ? at + 1 : at;
  }

  /**
   * The shares under the labels from a position on; null if it is not known whose one of them are.
   */
  static @Nullable SharesPhrase from(Place place, int labels) {
    Sentence s = place.sentence();
    SpokenShares spoken = place.discourse().shares();
    Set<Stakeholding> found = new LinkedHashSet<>();
    int i = labels;
    int end = -1;
    String last = "";
    while (s.is(i, ItemKind.REFERENCE) && i < labels + 2 * MOST_LABELS) {
      String label = s.item(i).text();
      boolean through = end > 0 && isThrough(s, i - 1);
      List<Stakeholding> shares =
          through ? spoken.labelled(last, label) : spoken.labelled(label, label);
      if (shares.isEmpty()) {
        return null;
      }
      found.addAll(shares);
      last = label;
      end = i + 1;
      i = next(s, end);
    }
    return end < 0 ? null : new SharesPhrase(behindPlace(s, end), List.copyOf(found));
  }

  /** "(i) through (iii)", "(i)-(iii)". */
  private static boolean isThrough(Sentence s, int i) {
    return s.isWord(i, "through", "to") || s.is(i, ItemKind.OTHER);
  }

  /** Where the next label of a list can stand. */
  private static int next(Sentence s, int end) {
    int i = s.is(end, ItemKind.COMMA) ? end + 1 : end;
    i = s.isWord(i, "and", "or") || isThrough(s, i) ? i + 1 : i;
    return LabelReference.isNoun(s.word(i)) ? i + 1 : i;
  }

  private static int behindPlace(Sentence s, int end) {
    boolean where = s.isWord(end, "of", "in", "above", "hereof");
    for (int i = end; where && i < end + LONGEST_WHERE && s.is(i, ItemKind.WORD); i++) {
      if (PLACES.contains(s.word(i))) {
        return i + 1;
      }
    }
    return end;
  }
}
