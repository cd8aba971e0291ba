package org.stakegraph.ingest.table;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stakegraph.ingest.text.Word;
import org.stakegraph.model.FigureRole;

/** What a column heading means, after Regulation S-K Item 507. */
final class ColumnLabel {
  private static final List<String> AFTER =
      List.of(
          "after",
          "following",
          "subsequent",
          "completion of",
          "upon completion",
          "post-offering",
          "as adjusted",
          "to be owned",
          "to be held",
          "remaining",
          "assuming sale",
          "assuming all",
          "are sold");
  private static final List<String> BEFORE = List.of("before", "prior", "pre-offering");
  private static final List<String> OFFERED =
      List.of(
          "offered",
          "to be sold",
          "being sold",
          "may be sold",
          "sold in this offering",
          "sold in the offering",
          "sold in offering",
          "sold pursuant to",
          "sold under this",
          "registered",
          "resale",
          "for sale",
          "hereby",
          "being offer",
          "covered",
          "included in this prospectus",
          "included in the prospectus",
          "included in prospectus",
          "included in this offering",
          "included in the offering",
          "included in this registration",
          "included in the registration",
          "included in registration");
  private static final List<String> ALL_OFFERED =
      List.of("owned and offered", "owned and being offered", "held and offered");
  private static final List<String> OWNED = List.of("owned", "held", "beneficial");
  private static final List<String> MONEY =
      List.of("principal amount", "dollar", "market value", "price", "proceeds");
  private static final List<String> INSTRUMENTS =
      List.of("note", "debenture", "warrant", "option", "bond");
  private static final List<String> SHARES = List.of("share", "stock", "unit");
  private static final List<String> NUMBER = List.of("number", "amount", "shares");

  private ColumnLabel() {}

  /** Of which state of affairs a heading speaks. */
  enum Time {
    BEFORE,
    OFFERED,
    AFTER,
    /** Owned, but it is not said when: before, if it is the first such column. */
    OWNED
  }

  /**
   * The role of a column, by its own label and, where that is only "Percent" or "Number", by its
   * left neighbour's; null if it has none or its role is not clear.
   */
  static @Nullable FigureRole role(List<String> labels, int column) {
    String own = labels.get(column);
    if (own.isEmpty() || !countsShares(own)) {
      return null;
    }
    Time time = time(labels, column);
    boolean percent = isPercent(own);
    boolean said = percent ? time == Time.AFTER || time == Time.BEFORE : time != null;
    if (said) {
      return role(time, percent);
    }
    if (!percent && !hasAny(own, NUMBER)) {
      return null;
    }
    int left = leftNeighbour(labels, column);
    return left < 0 ? role(time, percent) : inherited(labels, left, percent);
  }

  private static @Nullable FigureRole inherited(List<String> labels, int from, boolean percent) {
    return countsShares(labels.get(from)) ? role(time(labels, from), percent) : null;
  }

  /** The nearest column at the left whose label speaks of holdings, or -1. */
  private static int leftNeighbour(List<String> labels, int column) {
    for (int c = column - 1; c >= 0; c--) {
      if (!countsShares(labels.get(c)) || time(labels.get(c)) != null) {
        return c;
      }
    }
    return -1;
  }

  private static @Nullable FigureRole role(@Nullable Time time, boolean percent) {
    if (time == null) {
      return null;
    }
    return switch (time) {
      case BEFORE, OWNED -> percent ? FigureRole.PERCENT_BEFORE : FigureRole.SHARES_BEFORE;
      case AFTER -> percent ? FigureRole.PERCENT_AFTER : FigureRole.SHARES_AFTER;
      case OFFERED -> percent ? null : FigureRole.SHARES_OFFERED;
    };
  }

  /** Owned shares behind the offered ones are not those from before if these have a column. */
  private static @Nullable Time time(List<String> labels, int column) {
    Time time = time(labels.get(column));
    Set<Time> before = EnumSet.noneOf(Time.class);
    for (String label : labels.subList(0, column)) {
      Time other = isPercent(label) ? null : time(label);
      if (other != null) {
        before.add(other);
      }
    }
    boolean owned = before.contains(Time.OWNED) || before.contains(Time.BEFORE);
    return time == Time.OWNED && owned && before.contains(Time.OFFERED) ? null : time;
  }

  /**
   * Its own label comes before those that span it and others; one that says "before" and "after" is
   * several that ran together, and nobody can tell which of them stands over the column.
   */
  static @Nullable Time time(Labels labels) {
    Time own = time(labels.own());
    if (own != null && own != Time.OWNED) {
      return own;
    }
    return tellsBoth(labels.spanning()) ? null : time(labels.all());
  }

  private static boolean tellsBoth(String spanning) {
    return spanning.contains(" after ") && !isOneTime(spanning) && hasAny(spanning, BEFORE);
  }

  /** "Before and after the offering". */
  private static boolean isOneTime(String label) {
    return label.contains("and after");
  }

  /**
   * "After" is tried before "before": its headings speak of ownership too. What is owned "prior to
   * and after" an offering is not sold in it; "owned before the offering and offered for sale" is.
   */
  static @Nullable Time time(String label) {
    boolean both = isOneTime(label) && hasAny(label, BEFORE);
    if (!both && hasAny(label, AFTER)) {
      return Time.AFTER;
    }
    if (hasAny(label, BEFORE) && !label.contains("and offered for")) {
      return Time.BEFORE;
    }
    if (hasAny(label, OFFERED)) {
      return Time.OFFERED;
    }
    return hasAny(label, OWNED) ? Time.OWNED : null;
  }

  /** "Number owned and offered hereby": all that is owned before is offered. */
  static boolean tellsAllOffered(String label) {
    return hasAny(label, ALL_OFFERED);
  }

  /** Not so for principal amounts, prices, and numbers of notes or warrants. */
  private static boolean countsShares(String label) {
    return !hasAny(label, MONEY) && (!hasAny(label, INSTRUMENTS) || hasAny(label, SHARES));
  }

  /** Whether what is counted are depositary shares. */
  static boolean namesDepositary(String label) {
    return label.contains("depositary")
        || Word.of(label).stream().anyMatch(w -> w.is("ads") || w.is("adss") || w.is("adrs"));
  }

  private static boolean isPercent(String label) {
    return label.contains("percent") || label.contains("%");
  }

  private static boolean hasAny(String label, List<String> phrases) {
    for (String phrase : phrases) {
      if (label.contains(phrase)) {
        return true;
      }
    }
    return false;
  }
}
