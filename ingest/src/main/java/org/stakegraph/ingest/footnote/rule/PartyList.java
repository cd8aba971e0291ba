package org.stakegraph.ingest.footnote.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stakegraph.ingest.footnote.ItemKind;
import org.stakegraph.ingest.footnote.Sentence;
import org.stakegraph.ingest.statement.PartyMention;

/**
 * "each of A, B and C".
 *
 * @param end one past the last item
 * @param parties the parties, each as a mention of its own
 */
record PartyList(int end, List<PartyMention> parties) {
  /** Lists of holders can be long; a longer run of names is not one list. */
  private static final int LONGEST = 200;

  private static final Set<String> FINITE_VERBS =
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

  static boolean isFiniteVerb(Sentence s, int at) {
    return s.is(at, ItemKind.WORD) && FINITE_VERBS.contains(s.word(at));
  }

  /**
   * The list that begins at a position where an object is expected: "shares held by A, and B
   * disclaims" names A only.
   */
  static @Nullable PartyList object(Sentence s, int from) {
    List<PartyMention> parties = new ArrayList<>();
    int end = -1;
    int previous = -1;
    int before = 0;
    int i = leadIn(s, from);
    while (s.is(i, ItemKind.PARTY) && !s.item(i).possessive() && parties.size() < LONGEST) {
      previous = end;
      before = parties.size();
      parties.addAll(s.item(i).parties());
      end = i + 1;
      i = afterSeparator(s, end);
      if (i < 0) {
        break;
      }
    }
    if (end < 0) {
      return null;
    }
    if (previous > 0 && opensOwnClause(s, end, parties.size())) {
      return new PartyList(previous, parties.subList(0, before));
    }
    return new PartyList(end, List.copyOf(parties));
  }

  /** Whether the last party of a list is rather the subject of what follows. */
  private static boolean opensOwnClause(Sentence s, int end, int size) {
    if (!followsAnd(s, end - 1)) {
      return false;
    }
    boolean apart =
        s.is(end - 2, ItemKind.LABEL)
            || (size == 2 && s.isWord(end - 2, "and") && s.is(end - 3, ItemKind.COMMA));
    boolean described =
        s.is(end, ItemKind.COMMA) && s.isWord(end + 1, "as", "the", "a", "an", "in");
    return isFiniteVerb(s, end) || (apart && described);
  }

  private static boolean followsAnd(Sentence s, int party) {
    int i = party - 1;
    while (i >= 0 && (s.isWord(i, "the", "both", "each") || s.is(i, ItemKind.LABEL))) {
      i--;
    }
    return s.isWord(i, "and", "but", "while", "whereas");
  }

  /** Skips "each of", "both", "the" and labels before a name. */
  static int leadIn(Sentence s, int from) {
    int i = from;
    if (s.isWord(i, "each", "both", "either", "neither", "none", "all", "any")) {
      i = s.isWord(i + 1, "of") ? i + 2 : i + 1;
    }
    while (s.isWord(i, "the", "each", "both") || s.is(i, ItemKind.LABEL)) {
      i++;
    }
    return i;
  }

  private static int afterSeparator(Sentence s, int at) {
    int i = at;
    boolean comma = s.is(i, ItemKind.COMMA);
    if (comma) {
      i++;
    }
    if (s.isWord(i, "and", "or", "nor", "and/or")) {
      i++;
    } else if (s.isWord(i, "as") && s.isWord(i + 1, "well") && s.isWord(i + 2, "as")) {
      i += 3;
    } else if (!comma) {
      return -1;
    }
    while (s.isWord(i, "the") || s.is(i, ItemKind.LABEL)) {
      i++;
    }
    return i;
  }
}
