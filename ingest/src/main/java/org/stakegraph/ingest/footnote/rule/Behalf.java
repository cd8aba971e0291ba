package org.stakegraph.ingest.footnote.rule;

import org.stakegraph.ingest.footnote.ItemKind;
import org.stakegraph.ingest.footnote.Sentence;

/** Words between a capacity and the party for whom somebody has it. */
final class Behalf {
  /** Items before "including" in a description of parties. */
  private static final int LONGEST_INCLUSION = 14;

  private Behalf() {}

  /** Where the names stand in "certain funds, including A and B", or -1. */
  static int including(Sentence s, int at) {
    int i = at;
    while (i < at + LONGEST_INCLUSION
        && (s.is(i, ItemKind.WORD) || s.is(i, ItemKind.COMMA))
        && !s.isWord(i, "including")) {
      i++;
    }
    return i > at && s.isWord(i, "including") ? i + 1 : -1;
  }

  /** Where "of" stands in "the law firm of" or "the venture capital firm of", or -1. */
  static int firmOf(Sentence s, int from) {
    int i = s.isWord(from, "the", "a") ? from + 1 : from;
    int most = i + 3;
    while (i < most && s.is(i, ItemKind.WORD) && !s.isWord(i, "firm", "of")) {
      i++;
    }
    boolean firm = i > from && s.isWord(i, "firm") && s.isWord(i + 1, "of");
    return firm && s.is(i + 2, ItemKind.PARTY) ? i + 1 : -1;
  }

  /** One past ", for the account of" behind a nominee, else the position itself. */
  static int accountOf(Sentence s, int at) {
    int i = s.is(at, ItemKind.COMMA) ? at + 1 : at;
    int account = s.after(i, "for", "the", "account", "of");
    int benefit = s.after(i, "for", "the", "benefit", "of");
    return Math.max(at, Math.max(account, benefit));
  }

  /** One past "an individual retirement account for the benefit of", or -1. */
  static int retirementAccount(Sentence s, int from) {
    int i = s.isWord(from, "a", "an", "the") ? from + 1 : from;
    while (s.isWord(i, "individual", "retirement", "rollover", "ira", "account", "plan", "roth")) {
      i++;
    }
    int benefit = s.after(i, "for", "the", "benefit", "of");
    return i > from ? benefit : -1;
  }
}
