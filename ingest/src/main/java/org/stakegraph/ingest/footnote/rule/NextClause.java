package org.stakegraph.ingest.footnote.rule;

import org.stakegraph.ingest.footnote.Sentence;

/** Tells a capacity that goes on with those read before from one in which a clause begins. */
final class NextClause {
  private NextClause() {}

  /**
   * Whether a capacity behind others belongs to the next clause.
   *
   * @param first the first of the capacities before it
   * @param noun where the words of the capacity begin
   */
  static boolean begins(Sentence s, Role first, Role role, int noun) {
    return isSubject(s, role, noun) || isOfOthers(s, first, role, noun) || isAside(s, role, noun);
  }

  /** ", and its directors exercise": whose clause it is. */
  private static boolean isSubject(Sentence s, Role role, int noun) {
    return s.isWord(noun - 1, "its", "their")
        ? FiniteVerbs.at(s, role.end())
        : s.isWord(role.end(), "is", "are", "has", "have");
  }

  /** "who is the manager of F, and the directors of G": of many others, not of the one before. */
  private static boolean isOfOthers(Sentence s, Role first, Role role, int noun) {
    return role.plural() && s.isWord(noun - 1, "the") && !first.plural();
  }

  /** ", and as a member is deemed": what the subject is already, before the next verb. */
  private static boolean isAside(Sentence s, Role role, int noun) {
    int as = s.isWord(noun - 1, "the", "a", "an") ? noun - 2 : noun - 1;
    return s.isWord(as, "as") && FiniteVerbs.at(s, role.end());
  }
}
