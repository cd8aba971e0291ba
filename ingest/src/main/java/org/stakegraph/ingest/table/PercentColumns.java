package org.stakegraph.ingest.table;

import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import org.stakegraph.ingest.table.ColumnLabel.Time;
import org.stakegraph.model.FigureRole;

/**
 * Which columns of percentages say what part of a class is owned before and after an offering.
 *
 * @param sheet the table
 * @param uses the use of each of its columns
 * @param securities the class that the heading of each column names, or nothing
 */
record PercentColumns(Sheet sheet, List<ColumnUse> uses, List<String> securities) {

  /** Adds them to the roles of the columns of shares. */
  void add(Map<FigureRole, Integer> roles, IntPredicate mine) {
    for (int c = 0; c < uses.size(); c++) {
      if (uses.get(c) == ColumnUse.PERCENT && mine.test(c) && !isOfNotes(c) && !isOfSeveral(c)) {
        FigureRole role = percentage(c, roles);
        Integer counted = role == null ? null : roles.get(shares(role));
        if (role != null && !isOfOther(c, counted) && !hasNoShares(c, counted)) {
          roles.putIfAbsent(role, c);
        }
      }
    }
  }

  private static FigureRole shares(FigureRole percent) {
    return percent == FigureRole.PERCENT_AFTER ? FigureRole.SHARES_AFTER : FigureRole.SHARES_BEFORE;
  }

  /** Whether it is of a class, as "class A", and the shares are of another one, as "class B". */
  private boolean isOfOther(int column, @Nullable Integer shares) {
    String own = SecurityName.letter(securities.get(column));
    String counted = shares == null ? "" : SecurityName.letter(securities.get(shares));
    return !own.isEmpty() && !counted.isEmpty() && !own.equals(counted);
  }

  /**
   * Whether rows have percentages where they print no shares: a label stands over the wrong ones.
   */
  private boolean hasNoShares(int column, @Nullable Integer shares) {
    return shares != null && RowSums.isOfOthers(sheet.body(), shares, column);
  }

  /** What its label says to be of notes, and a bare percentage beside principal. */
  private boolean isOfNotes(int column) {
    if (PrincipalLabel.namesPart(sheet.labels(column).own())) {
      return true;
    }
    String label = sheet.labels(column).all();
    int left = column - 1;
    while (left >= 0 && uses.get(left) == ColumnUse.PERCENT) {
      left--;
    }
    return left >= 0
        && PrincipalLabel.speaksOfPrincipal(sheet.labels(left))
        && !label.contains("stock")
        && !label.contains("shares");
  }

  /** A percentage that names no class, behind the counts of two, is one of both together. */
  private boolean isOfSeveral(int column) {
    int last = sharesBefore(column);
    int first = last < 0 ? -1 : sharesBefore(last);
    if (first < 0
        || uses.subList(first, last).contains(ColumnUse.PERCENT)
        || time(first) != time(last)) {
      return false;
    }
    List<String> both = List.of(securities.get(first), securities.get(last));
    boolean named = !both.contains("") || both.contains(WarrantColumns.CLASS);
    String own = securities.get(column);
    return named
        && !both.get(0).equals(both.get(1))
        && (own.isEmpty() || !both.contains(own))
        && !(sheet.labels(column).own().contains("share") && isOfOneOnly(both))
        && !sheet.labels(last).all().contains("total");
  }

  /** Whether only one of two classes is of shares, or is the one that needs no name. */
  private static boolean isOfOneOnly(List<String> classes) {
    return classes.contains("") || classes.stream().filter(ClassColumns::isOfShares).count() == 1;
  }

  private int sharesBefore(int column) {
    return uses.subList(0, column).lastIndexOf(ColumnUse.SHARES);
  }

  private @Nullable Time time(int column) {
    return ColumnLabel.time(sheet.labels(column));
  }

  private @Nullable FigureRole percentage(int column, Map<FigureRole, Integer> roles) {
    Time time = time(column);
    if (time == Time.BEFORE) {
      return FigureRole.PERCENT_BEFORE;
    }
    if (time == Time.AFTER) {
      return FigureRole.PERCENT_AFTER;
    }
    if (sheet.labels(column).own().contains("full conversion")) {
      return null; // of a class that would be larger
    }
    FigureRole beside = beside(column, roles);
    return beside == FigureRole.SHARES_AFTER
        ? FigureRole.PERCENT_AFTER
        : beside == FigureRole.SHARES_BEFORE ? FigureRole.PERCENT_BEFORE : null;
  }

  /** The role of the nearest column of shares at the left, or else at the right. */
  private static @Nullable FigureRole beside(int column, Map<FigureRole, Integer> roles) {
    FigureRole left = null;
    FigureRole right = null;
    for (Map.Entry<FigureRole, Integer> entry : roles.entrySet()) {
      int at = entry.getValue();
      if (!entry.getKey().countsShares()) {
        continue;
      }
      if (at < column && (left == null || at > roles.get(left))) {
        left = entry.getKey();
      }
      if (at > column && (right == null || at < roles.get(right))) {
        right = entry.getKey();
      }
    }
    return left != null ? left : right;
  }
}
