package org.stakegraph.ingest.footnote.rule;

import java.util.List;
import java.util.Set;
import org.stakegraph.ingest.footnote.ItemKind;
import org.stakegraph.ingest.footnote.Sentence;
import org.stakegraph.ingest.footnote.rule.NominalList.Mark;

/** Where a list of objects ends whose last parties are the subject of the next clause. */
final class ClauseInList {
  /** Items of a remark between the commas behind a name. */
  private static final int LONGEST_REMARK = 14;

  /** What opens a remark between a name and its verb: ", its portfolio manager, votes". */
  private static final Set<String> REMARKS =
      Set.of("a", "an", "the", "our", "its", "their", "as", "in", "through");

  private final Sentence s;
  private final List<Mark> marks;

  /**
   * @param marks the noun phrases read, at least one
   */
  ClauseInList(Sentence s, List<Mark> marks) {
    this.s = s;
    this.marks = marks;
  }

  /**
   * The last noun phrase that belongs to the list.
   *
   * @param block whether the list stands behind a colon
   * @param size how many parties it names
   */
  Mark before(boolean block, int size) {
    Mark last = marks.get(marks.size() - 1);
    if (marks.size() < 2) {
      return last;
    }
    if (block) {
      return FiniteVerbs.at(s, last.end()) ? beforeClause() : last;
    }
    int owned = owned(last.end());
    return owned > 0 ? marks.get(owned - 1) : opensOwnClause(size) ? beforeClause() : last;
  }

  /**
   * Which of the phrases opens the next clause in "A is the manager of F, and its owners, B and C,
   * decide": what is its own is no object beside it; 0 if none does.
   */
  private int owned(int end) {
    boolean verb =
        FiniteVerbs.at(s, end) || (s.is(end, ItemKind.COMMA) && FiniteVerbs.at(s, end + 1));
    for (int m = 1; verb && m < marks.size(); m++) {
      int its = marks.get(m).start();
      if (s.isWord(its, "its", "their") && s.isWord(its - 1, "and")) {
        return isBehindVerb(marks.get(0).start()) ? m : 0;
      }
    }
    return 0;
  }

  /**
   * Where a list ends whose last party opens a clause, alone or with others: "A, and B and C are",
   * "A and B, C and D are", "A and B and C are".
   */
  private Mark beforeClause() {
    int last = marks.size() - 1;
    boolean and = false;
    boolean listed = false;
    boolean several = s.isWord(marks.get(last).end(), "are", "have", "share");
    boolean fronted = isFronted(marks.get(0).start());
    for (int m = last - 1; m >= 0; m--) {
      int end = marks.get(m).end();
      if (fronted && and && s.is(end, ItemKind.COMMA)) {
        return marks.get(m);
      }
      int next = s.is(end, ItemKind.COMMA) ? end + 1 : listed || several ? end : -1;
      if (and && s.isWord(next, "and")) {
        return marks.get(m);
      }
      listed |= and && s.is(end, ItemKind.COMMA);
      and |= s.isWord(end, "and");
    }
    return marks.get(last - 1);
  }

  /** "As manager of A, B and C decide": the list stands before the subject of its sentence. */
  private boolean isFronted(int from) {
    for (int i = 1; i < from; i++) {
      if (s.is(i, ItemKind.COMMA)) {
        return false;
      }
    }
    return from > 0 && s.isWord(0, "as", "in", "by", "through", "because", "since");
  }

  /** Whether "and" alone stands between two phrases of a list: "A and B" is closed by it. */
  private boolean hasAnd() {
    for (Mark mark : marks.subList(0, marks.size() - 1)) {
      if (s.isWord(mark.end(), "and")) {
        return true;
      }
    }
    return false;
  }

  /** "the manager of F, and A, B and C": the first "and" does not close a list of four. */
  private boolean hasAndBehindComma() {
    for (Mark mark : marks.subList(0, Math.max(0, marks.size() - 2))) {
      if (s.is(mark.end(), ItemKind.COMMA) && s.isWord(mark.end() + 1, "and")) {
        return true;
      }
    }
    return false;
  }

  /** Whether the last party of a list is rather the subject of what follows. */
  private boolean opensOwnClause(int size) {
    int last = marks.get(marks.size() - 1).start();
    int end = marks.get(marks.size() - 1).end();
    int i = last - 1;
    while (s.is(i, ItemKind.LABEL) || s.isWord(i, "the", "both", "each")) {
      i--;
    }
    boolean and = s.isWord(i, "and", "but", "while", "whereas");
    boolean comma = s.is(i, ItemKind.COMMA);
    boolean verb =
        FiniteVerbs.at(s, end)
            || (s.is(end, ItemKind.COMMA)
                && FiniteVerbs.at(s, end + 1)
                && !s.isWord(end + 2, "of")
                && and
                && s.is(i - 1, ItemKind.COMMA));
    if (!and) {
      return comma && (verb || goesOnAlike(marks.get(0).start(), end));
    }
    boolean apart = s.is(last, ItemKind.LABEL) || s.is(last - 1, ItemKind.LABEL);
    apart |= s.is(i - 1, ItemKind.COMMA) ? size == 2 || hasAnd() : hasAndBehindComma();
    boolean described =
        s.is(end, ItemKind.COMMA)
            && (s.isWord(end + 1, "as", "the", "a", "an", "in", "who", "which", "our", "its")
                || s.isWord(end + 1, "their")
                || Role.at(s, end + 1) != null
                || (s.isWord(end + 1, "by") && s.isWord(end + 2, "virtue", "reason")));
    boolean gapped =
        s.isWord(end, "of")
            || (s.isWord(end, "the") && s.isWord(end + 1, "remaining", "other", "balance"));
    return verb
        || gapped
        || (apart && described)
        || (isVerbBehindRemark(end) && isBehindVerb(marks.get(0).start()));
  }

  /** "A, as the manager of F, B, as the owner of A, may": what B is, said like what A is. */
  private boolean goesOnAlike(int list, int comma) {
    int i = list - 1;
    boolean alike = s.is(comma, ItemKind.COMMA) && s.isWord(comma + 1, "as", "which", "who");
    while (alike && i > list - LONGEST_REMARK && s.is(i, ItemKind.WORD)) {
      if (s.isWord(i, "as", "which", "who")) {
        return s.is(i - 1, ItemKind.COMMA) && s.is(i - 2, ItemKind.PARTY);
      }
      i--;
    }
    return false;
  }

  /**
   * Whether a clause says without a comma, "is the general partner of", what a list is there for.
   */
  private boolean isBehindVerb(int list) {
    int i = list - 1;
    while (i > list - LONGEST_REMARK && s.is(i, ItemKind.WORD) && !FiniteVerbs.at(s, i)) {
      i--;
    }
    return FiniteVerbs.at(s, i);
  }

  /** ", a director of ours, is": of all before it, only the last party has no verb yet. */
  private boolean isVerbBehindRemark(int comma) {
    boolean remark = s.is(comma, ItemKind.COMMA) && REMARKS.contains(s.word(comma + 1));
    int i = comma + 1;
    while (remark && i < comma + LONGEST_REMARK && !s.is(i, ItemKind.COMMA)) {
      remark = s.is(i, ItemKind.WORD) || s.is(i, ItemKind.PARTY);
      i++;
    }
    return remark
        && s.is(i, ItemKind.COMMA)
        && FiniteVerbs.at(s, i + 1)
        && !s.isWord(i + 1, "each", "both", "either");
  }
}
