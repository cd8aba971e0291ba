package org.stakegraph.ingest.footnote.rule;

import java.util.Set;
import org.stakegraph.ingest.footnote.ItemKind;
import org.stakegraph.ingest.footnote.Sentence;
import org.stakegraph.model.Modality;

/**
 * The auxiliaries before a verb: "may be deemed to", "does not".
 *
 * @param head position of the verb itself
 * @param modality how firmly the clause speaks
 * @param passive whether a form of "be" directly precedes the verb
 * @param past whether it tells what was, and perhaps no longer is
 * @param permitted whether it begins with "may" or "can" and speaks of no deeming
 */
record VerbGroup(int head, Modality modality, boolean passive, boolean past, boolean permitted) {
  private static final int LONGEST_ASIDE = 24;

  /** Items of ", alone or with others,". */
  private static final int LONGEST_MANNER = 12;

  /** Not the beginning of a group, or one that tells what would be. */
  private static final VerbGroup NONE =
      new VerbGroup(Integer.MAX_VALUE - 8, Modality.POSSIBLE, false, true, true);

  private static final Set<String> ADVERBS =
      Set.of(
          "also",
          "each",
          "both",
          "all",
          "together",
          "collectively",
          "indirectly",
          "directly",
          "currently",
          "expressly",
          "hereby",
          "jointly",
          "thereby",
          "therefore",
          "ultimately",
          "solely",
          "specifically",
          "thus",
          "respectively",
          "either",
          "accordingly",
          "consequently",
          "otherwise",
          "effectively",
          "presently",
          "itself",
          "himself",
          "herself",
          "themselves",
          "individually",
          "therein",
          "then",
          "generally",
          "further",
          "in",
          "turn",
          "exclusively",
          "separately",
          "acting",
          "alone",
          "merely",
          "simply",
          "only",
          "already",
          "still",
          "now",
          "formally",
          "primarily");

  /** Words before a verb that have begun its group already. */
  private static final Set<String> OPENERS =
      Set.of(
          "may",
          "might",
          "could",
          "can",
          "would",
          "be",
          "been",
          "to",
          "not",
          "never",
          "does",
          "do",
          "did",
          "deemed",
          "considered",
          "cannot",
          "will",
          "shall");

  /** The verb group that begins at a position; without auxiliaries it is the verb alone. */
  static VerbGroup at(Sentence s, int from, boolean denied) {
    int first = adverbs(s, from);
    if (OPENERS.contains(s.word(behind(s, from))) || s.isWord(first, "would")) {
      return NONE;
    }
    Draft draft = new Draft(s, first, denied || isDeniedBefore(s, from));
    draft.auxiliaries();
    draft.being();
    Modality modality = draft.not ? Modality.DENIED : draft.modality;
    boolean passive = draft.passive || (from == 0 && FiniteVerbs.isLeftOut(s));
    return new VerbGroup(draft.at, modality, passive, draft.past, draft.permitted);
  }

  /** What has been read of a verb group. */
  private static final class Draft {
    private final Sentence s;
    private int at;
    private boolean not;
    private Modality modality = Modality.ASSERTED;
    private boolean passive;
    private boolean past;
    private boolean permitted;

    Draft(Sentence s, int at, boolean denied) {
      this.s = s;
      this.at = at;
      this.not = denied;
    }

    private void step() {
      at = adverbs(s, at + 1);
    }

    private void negation() {
      if (s.isWord(at, "not", "never")) {
        not = true;
        step();
        at = afterAside(s, at);
      }
    }

    private void auxiliaries() {
      if (s.isWord(at, "may", "might", "could", "can", "would", "cannot")) {
        permitted = s.isWord(at, "may", "can", "cannot");
        not |= s.isWord(at, "cannot");
        modality = Modality.POSSIBLE;
        step();
      } else if (s.isWord(at, "does", "do", "will", "shall")) {
        step();
      } else if (s.isWord(at, "did", "had")) {
        past = true;
        step();
      }
      negation();
      if (s.isWord(at, "has", "have") && s.isWord(adverbs(s, at + 1), "been", "not")) {
        step();
        negation();
      }
    }

    private void being() {
      if (!s.isWord(at, "is", "are", "be", "been", "was", "were")) {
        return;
      }
      past |= s.isWord(at, "was", "were");
      step();
      negation();
      if (s.isWord(at, "deemed", "considered")) {
        modality = Modality.POSSIBLE;
        permitted = false;
        step();
        aside();
        boolean to = s.isWord(at, "to");
        if (to) {
          step();
        }
        passive = !to;
        if (s.isWord(at, "be")) {
          passive = true;
          step();
        }
      } else {
        passive = true;
      }
    }

    /** ", solely by reason of its position," between "deemed" and "to". */
    private void aside() {
      if (!s.is(at, ItemKind.COMMA)) {
        return;
      }
      for (int i = at + 1; i < s.size() && i < at + LONGEST_ASIDE; i++) {
        if (s.is(i, ItemKind.COMMA) && s.isWord(i + 1, "to")) {
          at = i + 1;
          return;
        }
      }
    }
  }

  /** "do not trade in or vote": what is denied of the first verb is denied of the second. */
  private static boolean isDeniedBefore(Sentence s, int from) {
    for (int i = from - 2; s.isWord(from - 1, "or") && i > from - LONGEST_MANNER; i--) {
      if (!s.is(i, ItemKind.WORD)) {
        return false;
      }
      if (s.isWord(i, "not", "never", "cannot")) {
        return true;
      }
    }
    return false;
  }

  private static int adverbs(Sentence s, int from) {
    int i = from;
    while (isAdverb(s, i) || (i > from && joinsAdverbs(s, i))) {
      i++;
    }
    return i;
  }

  private static boolean isAdverb(Sentence s, int i) {
    return ADVERBS.contains(s.word(i)) && !(s.isWord(i, "in") && !s.isWord(i + 1, "turn"));
  }

  /** "individually or together". */
  private static boolean joinsAdverbs(Sentence s, int or) {
    return s.isWord(or, "or", "and") && isAdverb(s, or - 1) && isAdverb(s, or + 1);
  }

  /** One past ", alone or with others," behind "does not", else the position itself. */
  private static int afterAside(Sentence s, int comma) {
    for (int i = comma + 1; s.is(comma, ItemKind.COMMA) && i < comma + LONGEST_MANNER; i++) {
      if (s.is(i, ItemKind.COMMA)) {
        return adverbs(s, i + 1);
      }
    }
    return comma;
  }

  /** The word before a verb, before the adverbs and the aside that may stand between. */
  private static int behind(Sentence s, int from) {
    int i = from - 1;
    for (int j = i - 1; s.is(i, ItemKind.COMMA) && j > i - LONGEST_MANNER; j--) {
      if (s.is(j, ItemKind.COMMA)) {
        return s.isWord(j - 1, "not", "never") ? j - 1 : i;
      }
    }
    while (isAdverb(s, i) || joinsAdverbs(s, i)) {
      i--;
    }
    return s.isWord(i, "not", "never") ? i : from - 1;
  }
}
