package org.stakegraph.ingest.footnote;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.stakegraph.ingest.statement.NoteStatement;
import org.stakegraph.ingest.statement.NoteStatement.Defines;
import org.stakegraph.ingest.statement.NoteStatement.NotUnderstood;

/**
 * Which words of a sentence no rule read: the whole sentence if nothing was read, else the
 * stretches that speak of power or office.
 */
final class UnreadWords {
  static final String NOT_UNDERSTOOD = "footnote-not-understood";

  private static final Set<String> SIGNALS =
      Set.of(
          "vote",
          "voting",
          "dispositive",
          "disclaims",
          "disclaim",
          "deemed",
          "trustee",
          "trustees",
          "controls",
          "controlled",
          "managing",
          "manager",
          "adviser",
          "advisor",
          "subsidiary",
          "wholly-owned",
          "spouse",
          "wife",
          "husband",
          "beneficiary",
          "nominee",
          "custodian",
          "agent",
          "officer",
          "director",
          "president",
          "chairman",
          "attorney-in-fact");
  private final Sentence s;
  private final BitSet read = new BitSet();
  private boolean understood;

  UnreadWords(Sentence sentence) {
    this.s = sentence;
  }

  /** A rule read the items from one to another. */
  void read(int from, int to) {
    understood = true;
    read.set(from, to);
  }

  /** Something of the sentence was read. */
  void understood() {
    understood = true;
  }

  /** What is to be reported beside what the sentence says. */
  List<NoteStatement> reported(List<NoteStatement> said) {
    List<NoteStatement> unread = new ArrayList<>();
    if (!understood) {
      if (hasWords()) {
        unread.add(new NotUnderstood(s.range(0, s.size()), NOT_UNDERSTOOD));
      }
      return unread;
    }
    cover(said);
    int from = read.nextClearBit(0);
    while (from < s.size()) {
      int next = read.nextSetBit(from);
      int to = next < 0 ? s.size() : next;
      if (signals(from, to)) {
        unread.add(new NotUnderstood(s.range(from, to), NOT_UNDERSTOOD));
      }
      from = read.nextClearBit(to);
    }
    return unread;
  }

  /** Marks the items that the statements cover as read. */
  private void cover(List<NoteStatement> said) {
    for (NoteStatement statement : said) {
      int i = firstFrom(statement.range().start());
      while (i < s.size() && s.range(i, i + 1).end() <= statement.range().end()) {
        if (!(statement instanceof Defines)) {
          read.set(i);
        }
        i++;
      }
    }
  }

  private int firstFrom(int start) {
    int low = 0;
    int high = s.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (s.range(middle, middle + 1).start() < start) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private boolean hasWords() {
    for (int i = 0; i < s.size(); i++) {
      if (s.is(i, ItemKind.WORD) || s.is(i, ItemKind.PARTY)) {
        return true;
      }
    }
    return false;
  }

  private boolean signals(int from, int to) {
    for (int i = from; i < to; i++) {
      if (SIGNALS.contains(s.word(i))) {
        return true;
      }
    }
    return false;
  }
}
