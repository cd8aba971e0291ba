package org.stakegraph.ingest.table;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.stakegraph.ingest.table.ColumnLabel.Time;

/**
 * Columns that count warrants and not the shares that these are for.
 *
 * @param columns the columns
 * @param percentages columns that say what part of all warrants is owned
 * @param areSold whether they say what is owned and also what is offered or left; where a table
 *     says only how many are owned, they may be part of the shares that the row owns
 */
record WarrantColumns(List<Integer> columns, List<Integer> percentages, boolean areSold) {
  /** The class that they count. */
  static final String CLASS = "warrants";

  /** What stands in a label that counts the shares which warrants are for. */
  private static final List<String> OF_SHARES =
      List.of("share", "stock", "underl", "issu", "exercis", "convert", "acquir", "unit", "option");

  WarrantColumns {
    columns = List.copyOf(columns);
    percentages = List.copyOf(percentages);
  }

  /** Whether percentages of the warrants tell them from shares. */
  boolean haveShares() {
    return !columns.isEmpty() && !percentages.isEmpty();
  }

  static WarrantColumns of(Sheet sheet) {
    List<Integer> columns = new ArrayList<>();
    List<Integer> percentages = new ArrayList<>();
    Set<Time> times = EnumSet.noneOf(Time.class);
    for (int c = 0; c < sheet.columns().size(); c++) {
      if (c != sheet.name() && counts(sheet.profiles().get(c), sheet.labels(c))) {
        columns.add(c);
        Time time = ColumnLabel.time(sheet.labels(c));
        if (time != null) {
          times.add(time);
        }
      } else if (isPercentage(sheet.profiles().get(c), sheet.labels(c))) {
        percentages.add(c);
      }
    }
    boolean owned = times.contains(Time.BEFORE) || times.contains(Time.OWNED);
    boolean sold = times.contains(Time.OFFERED) || times.contains(Time.AFTER);
    return new WarrantColumns(columns, percentages, owned && sold);
  }

  private static boolean counts(Profile profile, Labels labels) {
    String label = labels.own().contains("warrant") ? labels.own() : labels.all();
    return (profile.counts() || profile.isUndecided())
        && !profile.isMoney()
        && label.contains("warrant")
        && !labels.own().contains("percent")
        && !labels.own().contains("%")
        && OF_SHARES.stream().noneMatch(label::contains);
  }

  private static boolean isPercentage(Profile profile, Labels labels) {
    return (profile.isPercent() || profile.isUndecided())
        && labels.own().contains("warrant")
        && (labels.own().contains("percent") || labels.own().contains("%"))
        && OF_SHARES.stream().noneMatch(labels.own()::contains);
  }
}
