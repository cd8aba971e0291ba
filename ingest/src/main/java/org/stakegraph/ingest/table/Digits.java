package org.stakegraph.ingest.table;

import org.stakegraph.ingest.statement.Amount;
import org.stakegraph.ingest.statement.Amounts;
import org.stakegraph.model.FigureRole;

/** Compares figures digit by digit, as two readings of the same print are compared. */
final class Digits {
  /** Two readings of one print share at least two digits in five, place by place. */
  private static final int SHARED_PERCENT = 40;

  private Digits() {}

  /** Whether every column that both lines fill holds much the same digits. */
  static boolean alike(BodyLine one, BodyLine other) {
    boolean compared = false;
    for (FigureRole role : FigureRole.values()) {
      String a = digits(one.cell(role));
      String b = digits(other.cell(role));
      if (role.countsShares() && !a.isEmpty() && !b.isEmpty()) {
        if (shared(a, b) < SHARED_PERCENT) {
          return false;
        }
        compared = true;
      }
    }
    return compared;
  }

  /** How many digits in a hundred the share columns of two lines have in common. */
  static int likeness(BodyLine one, BodyLine other) {
    int sum = 0;
    int compared = 0;
    for (FigureRole role : FigureRole.values()) {
      String a = digits(one.cell(role));
      String b = digits(other.cell(role));
      if (role.countsShares() && !a.isEmpty()) {
        sum += shared(a, b);
        compared++;
      }
    }
    return compared == 0 ? 0 : sum / compared;
  }

  /** Digits in a hundred that agree place by place; none if one number is longer by two or more. */
  private static int shared(String a, String b) {
    int shared = 0;
    for (int i = 0; i < Math.min(a.length(), b.length()); i++) {
      shared += a.charAt(i) == b.charAt(i) ? 1 : 0;
    }
    int longest = Math.max(a.length(), b.length());
    return longest == 0 || Math.abs(a.length() - b.length()) > 1 ? 0 : shared * 100 / longest;
  }

  private static String digits(Amounts cell) {
    StringBuilder digits = new StringBuilder();
    for (Amount token : cell.tokens()) {
      String printed = token.printed();
      for (int i = 0; i < printed.length(); i++) {
        if (Character.isDigit(printed.charAt(i))) {
          digits.append(printed.charAt(i));
        }
      }
    }
    return digits.toString();
  }
}
