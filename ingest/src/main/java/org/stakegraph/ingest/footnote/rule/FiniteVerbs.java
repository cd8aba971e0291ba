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

  /** No "Delaware limited liability company" has more words. */
  private static final int LONGEST_DESCRIPTION = 9;

  private static final Set<String> KINDS =
      Set.of(
          "partnership",
          "corporation",
          "company",
          "foundation",
          "association",
          "scheme",
          "charity",
          "cooperative",
          "fund",
          "bank",
          "insurer",
          "adviser",
          "advisor",
          "broker-dealer",
          "organization");

  /** What may follow such a noun where no verb of its own does. */
  private static final Set<String> BEHIND =
      Set.of(
          "formed",
          "organized",
          "organised",
          "established",
          "created",
          "incorporated",
          "whose",
          "that",
          "which",
          "of",
          "in",
          "for");

  private FiniteVerbs() {}

  /** Whether such a word stands at an item. */
  public static boolean at(Sentence s, int i) {
    return s.is(i, ItemKind.WORD) && WORDS.contains(s.word(i));
  }

  /** "Managed by A": a sentence that leaves out "is" and of whom it speaks, the note's row. */
  public static boolean isLeftOut(Sentence s) {
    int verb = s.isWord(0, "wholly", "majority", "jointly", "solely") ? 1 : 0;
    boolean held = s.isWord(0, "held") && s.isWord(1, "as");
    return (s.isWord(verb, "managed", "advised", "controlled", "owned", "wholly-owned") || held)
        && s.is(verb + 1, ItemKind.WORD);
  }

  /** "A New York partnership formed by": a sentence that says only what the note's row is. */
  public static boolean isDescription(Sentence s) {
    for (int i = 1; s.isWord(0, "a", "an") && i < LONGEST_DESCRIPTION; i++) {
      if (KINDS.contains(s.word(i))) {
        return i + 1 >= s.size() || s.is(i + 1, ItemKind.COMMA) || BEHIND.contains(s.word(i + 1));
      }
      boolean word = s.is(i, ItemKind.WORD) && !at(s, i);
      if (!word && (!s.is(i, ItemKind.PARTY) || s.item(i).possessive())) {
        return false;
      }
    }
    return false;
  }
}
