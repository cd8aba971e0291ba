package org.stakegraph.ingest.table;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.stakegraph.ingest.table.ColumnLabel.Time;
import org.stakegraph.model.Figure;
import org.stakegraph.model.FigureRole;
import org.stakegraph.model.Figures;

/**
 * Columns of shares that can still be acquired beside one of those owned already, where only both
 * together are what is offered and what is left. What is owned already is then a part of what is
 * owned beneficially (Rule 13d-3(d)(1)) in rows that have some of each.
 *
 * @param rights the columns of shares to be acquired; none where it is not so
 */
record PartlyOwned(List<Integer> rights) {
  /** Misprints may be one in so many. */
  private static final int EXCEPTIONS = 4;

  PartlyOwned {
    rights = List.copyOf(rights);
  }

  static PartlyOwned of(Sheet sheet, ColumnPlan plan) {
    Integer owned = plan.columns().get(FigureRole.SHARES_BEFORE);
    Integer offered = plan.columns().get(FigureRole.SHARES_OFFERED);
    Integer after = plan.columns().get(FigureRole.SHARES_AFTER);
    if (owned == null || offered == null || tellsAll(sheet.labels(owned))) {
      return new PartlyOwned(List.of());
    }
    List<Integer> rights =
        IntStream.range(0, sheet.columns().size())
            .filter(c -> c != sheet.name() && !plan.columns().containsValue(c))
            .filter(c -> sheet.profiles().get(c).hasFigures() && countsShares(sheet.labels(c)))
            .boxed()
            .toList();
    PartlyOwned parts = new PartlyOwned(rights);
    List<Integer> sale = after == null ? List.of(offered) : List.of(offered, after);
    return parts.complete(sheet.body(), owned, sale) ? parts : new PartlyOwned(List.of());
  }

  /** What is "beneficially owned", or owned "prior to the offering", is what the filing says. */
  private static boolean tellsAll(Labels owned) {
    return owned.all().contains("beneficial") || ColumnLabel.time(owned) == Time.BEFORE;
  }

  private static boolean countsShares(Labels labels) {
    PartLabel label = PartLabel.of(labels);
    return label != null && label.countsShares();
  }

  /** Whether rows with shares to be acquired add up only if these count. */
  private boolean complete(List<SheetLine> body, int owned, List<Integer> sale) {
    int holds = 0;
    int fails = 0;
    for (SheetLine line : body) {
      OptionalLong own = RowSums.count(line, owned);
      long acquired = sum(line, rights);
      if (own.isPresent() && own.getAsLong() > 0 && acquired > 0) {
        boolean whole = own.getAsLong() + acquired == sum(line, sale);
        holds += whole ? 1 : 0;
        fails += whole ? 0 : 1;
      }
    }
    return holds > 0 && fails * EXCEPTIONS <= holds;
  }

  private static long sum(SheetLine line, List<Integer> columns) {
    return columns.stream().mapToLong(c -> RowSums.count(line, c).orElse(0)).sum();
  }

  /** The figures, without the shares owned already where others can be acquired. */
  Figures checked(Figures figures, SheetLine line) {
    if (rights.isEmpty() || sum(line, rights) == 0) {
      return figures;
    }
    Map<FigureRole, Figure> changed = new EnumMap<>(FigureRole.class);
    changed.putAll(figures.byRole());
    changed.put(FigureRole.SHARES_BEFORE, new Figure.Blank());
    return new Figures(changed);
  }
}
