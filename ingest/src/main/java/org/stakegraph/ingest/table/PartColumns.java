package org.stakegraph.ingest.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.stakegraph.ingest.statement.Amounts;
import org.stakegraph.ingest.statement.NoteStatement.Includes;
import org.stakegraph.model.FigureRole;

/**
 * Columns that single out parts of the shares that their rows own: "shares issuable upon exercise
 * of warrants" beside those owned before the offering. Whether a column of warrants or options is
 * part of what is owned or comes on top of it, its heading does not say; the rows do. What they add
 * up to that with is a part of its own: the shares that are owned already.
 */
final class PartColumns {
  static final PartColumns NONE = new PartColumns(Map.of());

  private static final String RULE = "part-column";

  /** Rows under an ownership cap, and misprints, may be one in so many. */
  private static final int EXCEPTIONS = 4;

  private final Map<Integer, PartLabel> columns;

  private PartColumns(Map<Integer, PartLabel> columns) {
    this.columns = columns;
  }

  /** The columns of a sheet that are proven to be parts of what the rows own. */
  static PartColumns of(Sheet sheet, ColumnRoles roles, ColumnPlan plan) {
    Integer owned = plan.columns().get(FigureRole.SHARES_BEFORE);
    Map<Integer, PartLabel> candidates = new LinkedHashMap<>();
    for (int c = 0; c < sheet.columns().size(); c++) {
      boolean free = roles.use(c) == ColumnUse.OTHER && !plan.columns().containsValue(c);
      if (free && sheet.profiles().get(c).hasFigures() && !sheet.profiles().get(c).isMoney()) {
        PartLabel label = PartLabel.of(sheet.labels(c));
        if (label != null) {
          candidates.put(c, label);
        }
      }
    }
    if (owned == null || candidates.isEmpty()) {
      return NONE;
    }
    List<Integer> parts = List.copyOf(candidates.keySet());
    int rest = rest(sheet, parts, plan, owned);
    if (rest >= 0 && PartLabel.isOutright(sheet.labels(rest))) {
      Map<Integer, PartLabel> all = new LinkedHashMap<>();
      all.put(rest, PartLabel.SHARES);
      all.putAll(candidates);
      return new PartColumns(all);
    }
    boolean proven = rest >= 0 || areOffered(sheet, candidates, plan, owned);
    return proven ? new PartColumns(candidates) : NONE;
  }

  /** The other column of counts that adds up with these to what is owned, or -1. */
  private static int rest(Sheet sheet, List<Integer> parts, ColumnPlan plan, int owned) {
    for (int c = 0; c < sheet.columns().size(); c++) {
      boolean other = c != sheet.name() && c != owned && !parts.contains(c);
      if (other && !plan.columns().containsValue(c) && addUp(sheet.body(), parts, c, owned)) {
        return c;
      }
    }
    return -1;
  }

  private static boolean addUp(List<SheetLine> body, List<Integer> parts, int rest, int owned) {
    int holds = 0;
    int fails = 0;
    for (SheetLine line : body) {
      OptionalLong whole = RowSums.count(line, owned);
      long sum = sum(line, parts);
      if (whole.isPresent() && sum > 0) {
        boolean tiled = sum + RowSums.count(line, rest).orElse(0) == whole.getAsLong();
        holds += tiled ? 1 : 0;
        fails += tiled ? 0 : 1;
      }
    }
    return holds > 1 && fails * EXCEPTIONS <= holds;
  }

  /**
   * Whether these are among the shares that are both owned and offered. Where shares yet to be
   * issued were offered but not counted as owned, more would be offered than owned.
   */
  private static boolean areOffered(
      Sheet sheet, Map<Integer, PartLabel> parts, ColumnPlan plan, int owned) {
    Integer offered = plan.columns().get(FigureRole.SHARES_OFFERED);
    boolean ofShares = parts.values().stream().allMatch(PartLabel::countsShares);
    if (offered == null || !ofShares) {
      return false;
    }
    int holds = 0;
    int fails = 0;
    for (SheetLine line : sheet.body()) {
      OptionalLong whole = RowSums.count(line, owned);
      OptionalLong sold = RowSums.count(line, offered);
      long sum = sum(line, List.copyOf(parts.keySet()));
      if (whole.isPresent() && sold.isPresent() && sum > 0) {
        boolean within = sum <= sold.getAsLong() && sold.getAsLong() <= whole.getAsLong();
        holds += within ? 1 : 0;
        fails += within ? 0 : 1;
      }
    }
    return holds > 0 && fails * EXCEPTIONS <= holds;
  }

  private static long sum(SheetLine line, List<Integer> columns) {
    long sum = 0;
    for (int column : columns) {
      sum += RowSums.count(line, column).orElse(0);
    }
    return sum;
  }

  /** Whether a column is one of them. */
  boolean has(int column) {
    return columns.containsKey(column);
  }

  /** The parts that a row names. */
  List<Includes> in(SheetLine line) {
    List<Includes> parts = new ArrayList<>();
    for (Map.Entry<Integer, PartLabel> part : columns.entrySet()) {
      long count = RowSums.count(line, part.getKey()).orElse(0);
      if (count > 0) {
        PartLabel label = part.getValue();
        parts.add(
            new Includes(
                count,
                label.kind(),
                label.instrument(),
                List.of(),
                Optional.empty(),
                label.withinDays(),
                Amounts.read(line.text(part.getKey())).tokens().get(0).range(),
                RULE));
      }
    }
    return parts;
  }
}
