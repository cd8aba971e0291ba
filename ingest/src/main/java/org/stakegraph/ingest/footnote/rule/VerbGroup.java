package org.stakegraph.ingest.footnote.rule;

import java.util.Set;
import org.stakegraph.ingest.footnote.Sentence;
import org.stakegraph.model.Modality;

/**
 * The auxiliaries before a verb: "may be deemed to", "does not".
 *
 * @param head position of the verb itself
 * @param modality how firmly the clause speaks
 * @param passive whether a form of "be" directly precedes the verb
 */
record VerbGroup(int head, Modality modality, boolean passive) {
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
          "turn");

  /** The verb group that begins at a position; without auxiliaries it is the verb alone. */
  static VerbGroup at(Sentence s, int from, boolean denied) {
    int i = adverbs(s, from);
    Modality modality = Modality.ASSERTED;
    boolean not = denied;
    boolean passive = false;
    if (s.isWord(i, "may", "might", "could", "can", "would")) {
      modality = Modality.POSSIBLE;
      i = adverbs(s, i + 1);
    } else if (s.isWord(i, "does", "do")) {
      i = adverbs(s, i + 1);
    }
    if (s.isWord(i, "not")) {
      not = true;
      i = adverbs(s, i + 1);
    }
    if (s.isWord(i, "is", "are", "be")) {
      int next = adverbs(s, i + 1);
      if (s.isWord(next, "not")) {
        not = true;
        next = adverbs(s, next + 1);
      }
      if (s.isWord(next, "deemed", "considered")) {
        modality = Modality.POSSIBLE;
        i = adverbs(s, next + 1);
        i = s.isWord(i, "to") ? adverbs(s, i + 1) : i;
        if (s.isWord(i, "be")) {
          passive = true;
          i = adverbs(s, i + 1);
        }
      } else {
        passive = true;
        i = next;
      }
    }
    return new VerbGroup(i, not ? Modality.DENIED : modality, passive);
  }

  private static int adverbs(Sentence s, int from) {
    int i = from;
    while (ADVERBS.contains(s.word(i)) && !(s.isWord(i, "in") && !s.isWord(i + 1, "turn"))) {
      i++;
    }
    return i;
  }
}
