package org.stakegraph.ingest.statement;

import java.util.List;
import java.util.Set;
import org.stakegraph.ingest.text.Word;

/**
 * Knows the second line of a plan's or trust's name: "Employee Stock Ownership Plan" under the name
 * of the employer. It says what kind of plan, and names nobody alone.
 */
public final class PlanWords {
  /** What such a line ends with. */
  private static final Set<String> HEADS =
      Set.of(
          "plan",
          "plans",
          "esop",
          "esot",
          "ksop",
          "trust",
          "trusts",
          "unitrust",
          "fund",
          "foundation",
          "ira");

  private static final Set<String> KINDS =
      Set.of(
          "employee",
          "employees",
          "salaried",
          "hourly",
          "executive",
          "management",
          "stock",
          "share",
          "equity",
          "restricted",
          "ownership",
          "purchase",
          "bonus",
          "incentive",
          "recognition",
          "profit",
          "sharing",
          "profitsharing",
          "savings",
          "thrift",
          "investment",
          "retirement",
          "pension",
          "401k",
          "403b",
          "defined",
          "contribution",
          "money",
          "deferred",
          "compensation",
          "supplemental",
          "benefit",
          "benefits",
          "nonqualified",
          "master",
          "rabbi",
          "grantor",
          "voting",
          "testamentary",
          "revocable",
          "irrevocable",
          "living",
          "family",
          "charitable",
          "remainder",
          "annuity",
          "marital",
          "exempt",
          "gst",
          "insurance",
          "and");

  private PlanWords() {}

  /** Whether a line says what kind of plan, trust or fund and nothing else. */
  public static boolean are(List<Word> line) {
    for (Word word : line) {
      String letters = word.letters();
      boolean kind = KINDS.contains(letters) || HEADS.contains(letters) || AccountWords.is(letters);
      if (!kind && !word.text().equals("&") && !isYear(word)) {
        return false;
      }
    }
    return !line.isEmpty() && HEADS.contains(line.get(line.size() - 1).letters());
  }

  private static boolean isYear(Word word) {
    return word.text().length() == 4 && Word.isDigits(word.text());
  }
}
