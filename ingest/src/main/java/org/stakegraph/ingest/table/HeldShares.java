package org.stakegraph.ingest.table;

import java.util.List;
import java.util.Set;
import org.stakegraph.ingest.statement.AccountWords;
import org.stakegraph.ingest.statement.LegalForm;
import org.stakegraph.ingest.text.AlignedText;
import org.stakegraph.ingest.text.Word;

/**
 * Words in place of a name that say which shares of the holder above a row counts: "Shares subject
 * to voting proxy", "Unvested shares", "Held in ESOP", "By spouse", "IRA".
 */
final class HeldShares {
  private static final Set<String> SHARES =
      Set.of("shares", "stock", "units", "options", "warrants", "rsus", "securities");

  /** What stands before "shares" and is no name. */
  private static final Set<String> KINDS =
      Set.of(
          "additional",
          "common",
          "ordinary",
          "restricted",
          "unrestricted",
          "vested",
          "unvested",
          "deferred",
          "phantom",
          "performance",
          "pledged",
          "allocated",
          "unallocated",
          "esop",
          "ksop",
          "plan",
          "savings",
          "retirement",
          "employee",
          "option",
          "stock",
          "share",
          "other",
          "and",
          "of");

  /** What goes on behind "shares". */
  private static final Set<String> WHICH =
      Set.of(
          "subject",
          "held",
          "owned",
          "issuable",
          "underlying",
          "acquirable",
          "acquired",
          "purchased",
          "pledged",
          "allocated",
          "credited",
          "granted",
          "obtainable",
          "receivable",
          "exercisable",
          "deliverable",
          "under",
          "in",
          "that",
          "which",
          "with",
          "to",
          "upon",
          "beneficially",
          "registered");

  /** What goes on behind "held". */
  private static final Set<String> HOW =
      Set.of(
          "directly",
          "indirectly",
          "jointly",
          "solely",
          "by",
          "in",
          "through",
          "as",
          "of",
          "under",
          "for",
          "with");

  /** For whom of a family somebody holds shares. */
  private static final Set<String> FAMILY =
      Set.of(
          "spouse",
          "spouses",
          "wife",
          "wifes",
          "husband",
          "child",
          "children",
          "childrens",
          "minor",
          "son",
          "daughter",
          "and",
          "or");

  private HeldShares() {}

  /** Whether words say so; a firm's name may hold the same words. */
  static boolean are(AlignedText text) {
    List<Word> words = Word.of(text);
    if (!words.isEmpty() && words.stream().allMatch(HeldShares::isOfFamily)) {
      return true;
    }
    if (words.size() < 2 || isFirm(words.get(words.size() - 1))) {
      return false;
    }
    String first = words.get(0).letters();
    boolean held = first.equals("held") || first.equals("owned");
    return first.equals("by") || (held ? HOW.contains(words.get(1).letters()) : nameShares(words));
  }

  /** "Spouse", "Children and IRA". */
  private static boolean isOfFamily(Word word) {
    String letters = word.letters();
    return FAMILY.contains(letters) || AccountWords.is(letters);
  }

  /** "Alder Inc."; shares may be held in trust. */
  private static boolean isFirm(Word last) {
    return LegalForm.is(last) && !last.is("trust");
  }

  private static boolean nameShares(List<Word> words) {
    int last = words.size() - 1;
    for (int i = 0; i <= last; i++) {
      if (SHARES.contains(words.get(i).letters())
          && (i == last || WHICH.contains(words.get(i + 1).letters()))) {
        return true;
      }
      if (!isKind(words.get(i))) {
        return false;
      }
    }
    return false;
  }

  private static boolean isKind(Word word) {
    String core = word.core();
    return KINDS.contains(core) || AccountWords.is(core) || word.text().startsWith("401(k)");
  }
}
