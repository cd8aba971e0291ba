package org.stakegraph.ingest.table;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stakegraph.model.FigureRole;

/** What a column heading means, after Regulation S-K Item 507. */
final class ColumnLabel {
  private static final List<String> AFTER =
      List.of("after", "following", "upon completion", "to be owned", "remaining");
  private static final List<String> BEFORE = List.of("before", "prior");
  private static final List<String> OFFERED =
      List.of(
          "offered",
          "to be sold",
          "being sold",
          "may be sold",
          "registered",
          "resale",
          "for sale",
          "hereby",
          "being offer");
  private static final List<String> OWNED = List.of("owned", "held", "beneficial");

  private ColumnLabel() {}

  /** The role of a column, by its own label and, where that is only "Percent", its neighbour's. */
  static @Nullable FigureRole role(List<String> labels, int column) {
    String own = labels.get(column);
    FigureRole role = role(own);
    if (role != null || own.isEmpty()) {
      return role;
    }
    for (int c = column - 1; c >= 0; c--) {
      if (role(labels.get(c)) != null) {
        return role(labels.get(c) + " " + own);
      }
    }
    return null;
  }

  /** "After" is tried before "before": its headings speak of ownership too. */
  private static @Nullable FigureRole role(String label) {
    boolean percent = label.contains("percent") || label.contains("%");
    if (hasAny(label, AFTER)) {
      return percent ? FigureRole.PERCENT_AFTER : FigureRole.SHARES_AFTER;
    }
    if (hasAny(label, BEFORE)) {
      return percent ? FigureRole.PERCENT_BEFORE : FigureRole.SHARES_BEFORE;
    }
    if (hasAny(label, OFFERED)) {
      return percent ? null : FigureRole.SHARES_OFFERED;
    }
    if (hasAny(label, OWNED)) {
      return percent ? FigureRole.PERCENT_BEFORE : FigureRole.SHARES_BEFORE;
    }
    return null;
  }

  private static boolean hasAny(String label, List<String> phrases) {
    return phrases.stream().anyMatch(label::contains);
  }
}
