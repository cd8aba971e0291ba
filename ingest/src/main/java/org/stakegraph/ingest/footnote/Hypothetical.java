package org.stakegraph.ingest.footnote;

import java.util.Set;
import org.stakegraph.ingest.footnote.rule.FiniteVerbs;

/**
 * "If A has voting power, ...", "we do not know whether A is the manager of F", "unless A controls
 * F": what such a clause says is not stated. Bars on exercise speak so of percentages and have a
 * rule of their own.
 */
final class Hypothetical {
  /** No such clause is longer, in items. */
  private static final int LONGEST = 60;

  private static final int LONGEST_LEAD = 6;

  /** Words with which the subject of a clause begins; "if any" and "whether or not" begin none. */
  private static final Set<String> SUBJECTS =
      Set.of(
          "the", "a", "an", "such", "these", "those", "this", "he", "she", "it", "they", "his",
          "her", "its", "their", "our", "we", "each", "either", "both", "all");

  private Hypothetical() {}

  /** One past the clause that begins at an item, or -1 if none does. */
  static int end(Sentence s, int at) {
    boolean condition = s.isWord(at, "if", "whether", "unless") || isUnknown(s, at);
    if (!condition || !(s.is(at + 1, ItemKind.PARTY) || SUBJECTS.contains(s.word(at + 1)))) {
      return -1;
    }
    boolean verb = false;
    int i = at + 1;
    while (i < s.size() && i < at + LONGEST && !s.is(i, ItemKind.SEMICOLON)) {
      if (s.is(i, ItemKind.PERCENT)) {
        return -1;
      }
      verb |= FiniteVerbs.at(s, i);
      if (verb && s.is(i, ItemKind.COMMA)) {
        return i;
      }
      i++;
    }
    return verb ? i : -1;
  }

  /** "we have no knowledge that", "denies that". */
  private static boolean isUnknown(Sentence s, int that) {
    if (!s.isWord(that, "that")) {
      return false;
    }
    if (s.isWord(that - 1, "denies", "deny", "denied", "disputes")) {
      return true;
    }
    boolean known = s.isWord(that - 1, "knowledge", "known", "aware", "assurance", "certain");
    for (int i = that - 2; known && i > that - LONGEST_LEAD; i--) {
      if (s.isWord(i, "no", "not", "without", "cannot")) {
        return true;
      }
    }
    return false;
  }
}
