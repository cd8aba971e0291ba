package org.stakegraph.model;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/**
 * The figures of one row, or the totals of one table, by role.
 *
 * @param byRole a figure for each column that the table has
 */
public record Figures(Map<FigureRole, Figure> byRole) {
  /** A row without figures. */
  public static final Figures NONE = new Figures(Map.of());

  public Figures {
    Map<FigureRole, Figure> ordered = new EnumMap<>(FigureRole.class);
    ordered.putAll(byRole);
    byRole = Collections.unmodifiableMap(ordered);
  }

  /** The figure of a role; {@link Figure.NoColumn} if the table has no such column. */
  public Figure get(FigureRole role) {
    return byRole.getOrDefault(role, new Figure.NoColumn());
  }

  /** The roles that the table has columns for, in column order of Item 507. */
  public Set<FigureRole> roles() {
    return byRole.keySet();
  }
}
