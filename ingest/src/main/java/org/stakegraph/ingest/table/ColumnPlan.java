package org.stakegraph.ingest.table;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.stakegraph.model.FigureRole;

/**
 * Which column gives which figure, for one class of securities.
 *
 * @param security the class as the heading names it; empty if it names none
 * @param oneOfSeveral whether the table counts other classes too
 * @param columns the column of each figure
 * @param unit how many US dollars a one in the columns of principal stands for
 */
record ColumnPlan(
    String security, boolean oneOfSeveral, Map<FigureRole, Integer> columns, long unit) {
  ColumnPlan {
    columns = Collections.unmodifiableMap(new EnumMap<>(columns));
  }

  /** The plan for rows over or in which a class is named; its own class if none is. */
  ColumnPlan of(String named, boolean several) {
    return new ColumnPlan(named.isEmpty() ? security : named, several, columns, unit);
  }

  /** Whether it counts notes and no shares. */
  boolean isOfNotes() {
    return columns.keySet().stream().allMatch(FigureRole::isOfNotes);
  }

  /** Whether it counts shares, of which prose says how many there are. */
  boolean isOfShares() {
    return !isOfNotes() && !security.equals(WarrantColumns.CLASS);
  }

  /** Whether it parts shares by power. */
  boolean hasPowers() {
    return columns.keySet().stream().anyMatch(PowerColumns.ROLES::contains);
  }

  boolean has(FigureRole role) {
    return columns.containsKey(role);
  }
}
