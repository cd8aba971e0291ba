package org.stakegraph.ingest.table;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.stakegraph.model.FigureRole;

/**
 * Which column gives which figure, for one class of securities.
 *
 * @param security the class as the heading names it; empty if it names none
 * @param columns the column of each figure
 */
record ColumnPlan(String security, Map<FigureRole, Integer> columns) {
  ColumnPlan {
    columns = Collections.unmodifiableMap(new EnumMap<>(columns));
  }

  boolean has(FigureRole role) {
    return columns.containsKey(role);
  }
}
