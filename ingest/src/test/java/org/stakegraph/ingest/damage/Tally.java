package org.stakegraph.ingest.damage;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Adds up comparisons by kind of damage and by sort of fact. */
final class Tally {
  static final String UNTOUCHED = "(rows without damage)";
  private static final int REMARKS_KEPT = 40;

  private final Map<String, Count> byKind = new TreeMap<>();
  private final Map<String, Count> bySort = new TreeMap<>();
  private final Count all = new Count();
  private final Count touched = new Count();
  private final List<String> remarks = new ArrayList<>();
  private int stated;
  private int contacts;
  private int inventedContacts;

  /** Facts that could be found, those that were, and figures stated wrong. */
  static final class Count {
    private int recoverable;
    private int found;
    private int wrong;

    double foundPercent() {
      return recoverable == 0 ? 100 : 100.0 * found / recoverable;
    }

    int wrong() {
      return wrong;
    }

    private void add(boolean wasFound) {
      recoverable++;
      found += wasFound ? 1 : 0;
    }
  }

  void add(DamagedTable table, Comparison comparison) {
    for (Fact fact : table.recoverable()) {
      boolean wasFound = comparison.found().contains(fact);
      DamageKind kind = table.touched().get(fact.holder());
      all.add(wasFound);
      count(byKind, label(kind)).add(wasFound);
      count(bySort, fact.sort()).add(wasFound);
      if (kind != null) {
        touched.add(wasFound);
      }
    }
    comparison
        .wrong()
        .forEach(
            (holder, number) -> {
              all.wrong += number;
              count(byKind, holder < 0 ? "(invented rows)" : label(table.touched().get(holder)))
                      .wrong +=
                  number;
            });
    stated += comparison.stated();
    contacts += comparison.contacts();
    inventedContacts += comparison.inventedContacts();
    for (String remark : comparison.remarks()) {
      if (remarks.size() < REMARKS_KEPT) {
        remarks.add("table " + table.seed() + ": " + remark);
      }
    }
  }

  private static String label(@org.jspecify.annotations.Nullable DamageKind kind) {
    return kind == null ? UNTOUCHED : kind.name();
  }

  private static Count count(Map<String, Count> counts, String label) {
    return counts.computeIfAbsent(label, l -> new Count());
  }

  Count all() {
    return all;
  }

  /** Facts of damaged rows only. */
  Count touched() {
    return touched;
  }

  Map<String, Count> bySort() {
    return bySort;
  }

  int stated() {
    return stated;
  }

  /** Share of the report's c/o and attention edges that the tables do not give, in percent. */
  double inventedContactPercent() {
    return contacts == 0 ? 0 : 100.0 * inventedContacts / contacts;
  }

  String table() {
    StringBuilder text = new StringBuilder();
    line(text, "damage", "facts", "found %", "wrong");
    byKind.forEach((kind, count) -> line(text, kind, count));
    line(text, "all", all);
    line(text, "all damaged rows", touched);
    bySort.forEach((sort, count) -> line(text, "facts: " + sort, count));
    text.append(
        String.format(
            Locale.ROOT,
            "figures stated %d, contact edges %d, of them invented %d%n",
            stated,
            contacts,
            inventedContacts));
    return text.toString();
  }

  String remarks() {
    return String.join("\n", remarks);
  }

  private static void line(StringBuilder text, String label, Count count) {
    line(
        text,
        label,
        Integer.toString(count.recoverable),
        String.format(Locale.ROOT, "%.2f", count.foundPercent()),
        Integer.toString(count.wrong));
  }

  private static void line(
      StringBuilder text, String label, String facts, String percent, String wrong) {
    text.append(String.format(Locale.ROOT, "%-24s%8s%9s%7s%n", label, facts, percent, wrong));
  }
}
