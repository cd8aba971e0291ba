package org.stakegraph.ingest.footnote.rule;

import java.util.Set;
import org.stakegraph.ingest.footnote.ItemKind;
import org.stakegraph.ingest.footnote.Sentence;

/**
 * The verbs and adverbs that follow the subject of a clause, by which it is told from an object.
 */
public final class FiniteVerbs {
  private static final Set<String> WORDS =
      Set.of(
          "is",
          "are",
          "was",
          "were",
          "has",
          "have",
          "had",
          "may",
          "might",
          "can",
          "will",
          "does",
          "lists",
          "do",
          "did",
          "disclaims",
          "disclaim",
          "holds",
          "hold",
          "exercises",
          "exercise",
          "share",
          "shares",
          "serves",
          "serve",
          "acts",
          "act",
          "controls",
          "control",
          "owns",
          "own",
          "manages",
          "manage",
          "makes",
          "make",
          "possesses",
          "retains",
          "maintains",
          "expressly",
          "each",
          "both",
          "either",
          "beneficially",
          "could",
          "would",
          "shall",
          "must",
          "cannot",
          "also",
          "directly");

  private FiniteVerbs() {}

  /** Whether such a word stands at an item. */
  public static boolean at(Sentence s, int i) {
    return s.is(i, ItemKind.WORD) && WORDS.contains(s.word(i));
  }

  /** "Managed by A": a sentence that leaves out "is" and of whom it speaks, the note's row. */
  public static boolean isLeftOut(Sentence s) {
    int verb = s.isWord(0, "wholly", "majority", "jointly", "solely") ? 1 : 0;
    return s.isWord(verb, "managed", "advised", "controlled", "owned", "wholly-owned")
        && s.is(verb + 1, ItemKind.WORD);
  }
}
