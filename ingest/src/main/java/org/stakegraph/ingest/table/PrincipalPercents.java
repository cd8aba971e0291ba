package org.stakegraph.ingest.table;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.stakegraph.ingest.table.ColumnLabel.Time;
import org.stakegraph.model.FigureRole;

/**
 * Which columns say what part of the principal outstanding is owned before and after an offering:
 * those whose label names notes, and bare ones behind principal that one label spans with it. A
 * column that the rows contradict is none: parts of one whole grow as the principal beside them.
 *
 * @param sheet the table
 * @param uses the use of each of its columns
 * @param amounts the columns of principal by role, one at least
 */
record PrincipalPercents(Sheet sheet, List<ColumnUse> uses, Map<FigureRole, Integer> amounts) {

  /**
   * Their roles; where several columns claim the same, none has it.
   *
   * @param taken the columns that have a role already
   */
  Map<FigureRole, Integer> roles(Collection<Integer> taken) {
    List<Integer> found =
        IntStream.range(0, uses.size())
            .filter(c -> !taken.contains(c) && isPercent(c) && isOfPrincipal(c))
            .boxed()
            .toList();
    Map<FigureRole, Integer> roles = new EnumMap<>(FigureRole.class);
    PrincipalColumns.putOnly(
        roles,
        FigureRole.PRINCIPAL_PERCENT_BEFORE,
        found.stream().filter(c -> !isAfter(c)).toList());
    PrincipalColumns.putOnly(
        roles, FigureRole.PRINCIPAL_PERCENT_AFTER, found.stream().filter(this::isAfter).toList());
    return roles;
  }

  /** Whether a column is headed as one of percentages and holds nothing else. */
  private boolean isPercent(int column) {
    Profile profile = sheet.profiles().get(column);
    boolean open = uses.get(column) == ColumnUse.PERCENT || uses.get(column) == ColumnUse.OTHER;
    return open
        && ColumnUse.saysPercent(said(column))
        && !profile.isText()
        && !profile.counts()
        && !profile.isMoney();
  }

  /** Whether its label says so and no row gainsays it, or its rows prove what the label leaves. */
  private boolean isOfPrincipal(int column) {
    String said = said(column);
    boolean named = PrincipalLabel.namesPart(said);
    boolean bare = amounts.containsValue(column - 1) && PrincipalLabel.isBarePart(said);
    if ((!named && !bare) || ColumnLabel.time(said) == Time.OFFERED) {
      return false;
    }
    if (bare && !isOwned(column - 1)) {
      return false; // of what is offered, perhaps
    }
    Integer amount = amount(column);
    Proportion rows =
        amount == null ? Proportion.NONE : Proportion.of(sheet.body(), amount, column);
    boolean plain = named ? isPlaced(column, amount) : isSpanned(column, amount);
    boolean proven = rows.isProven() && (named || rows.ofAll());
    return !rows.isRefuted() && (plain || proven);
  }

  private boolean isAfter(int column) {
    Time time = time(column);
    Integer after = amounts.get(FigureRole.PRINCIPAL_AFTER);
    return time == Time.AFTER || (time != Time.BEFORE && after != null && beside(column) == after);
  }

  /** The principal of which it is the part; notes that are offered are owned before. */
  private @Nullable Integer amount(int column) {
    if (isAfter(column)) {
      return amounts.get(FigureRole.PRINCIPAL_AFTER);
    }
    Integer before = amounts.get(FigureRole.PRINCIPAL_BEFORE);
    return before == null ? amounts.get(FigureRole.PRINCIPAL_OFFERED) : before;
  }

  /** Whether it says when, or stands beside the principal of which it is. */
  private boolean isPlaced(int column, @Nullable Integer amount) {
    Time time = time(column);
    return time == Time.BEFORE
        || time == Time.AFTER
        || (amount != null && beside(column) == amount);
  }

  /**
   * Whether one label spans it and the principal before it, and no shares could be meant: those
   * under the label have percentages of their own.
   */
  private boolean isSpanned(int column, @Nullable Integer amount) {
    String span = sheet.labels(column).spanning();
    return amount != null
        && amount == column - 1
        && !span.isBlank()
        && span.equals(sheet.labels(amount).spanning())
        && PrincipalLabel.namesNoShares(span)
        && IntStream.range(0, uses.size())
            .filter(c -> uses.get(c) == ColumnUse.SHARES)
            .filter(c -> sheet.labels(c).spanning().equals(span))
            .allMatch(c -> c + 1 < uses.size() && uses.get(c + 1) == ColumnUse.PERCENT);
  }

  /** Whether principal is said to be owned, be it offered or not. */
  private boolean isOwned(int amount) {
    String label = sheet.labels(amount).all();
    return time(amount) != Time.OFFERED || label.contains("owned") || label.contains("held");
  }

  /** The nearest column of principal at the left, or else at the right. */
  private int beside(int column) {
    List<Integer> principal = new PrincipalColumns(sheet, uses).all();
    return principal.stream()
        .filter(c -> c < column)
        .reduce((first, last) -> last)
        .orElse(principal.get(0));
  }

  private String said(int column) {
    Labels labels = sheet.labels(column);
    return labels.own().isEmpty() ? labels.all() : labels.own();
  }

  private @Nullable Time time(int column) {
    return ColumnLabel.time(sheet.labels(column));
  }
}
