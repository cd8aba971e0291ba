package org.stakegraph.ingest.table;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.stakegraph.model.FigureRole;

/**
 * The only count beside what is left after the offering, in a table of selling holders: it is what
 * they offer, whatever its heading calls these shares, if it is less than what is left somewhere.
 * What was owned before never is.
 */
final class SoleOffer {
  private SoleOffer() {}

  /** A plan with that column, or the plan itself. */
  static ColumnPlan added(Sheet sheet, ColumnPlan plan) {
    Integer after = plan.columns().get(FigureRole.SHARES_AFTER);
    boolean rest =
        after != null
            && !plan.has(FigureRole.SHARES_BEFORE)
            && !plan.has(FigureRole.SHARES_OFFERED)
            && sheet.labels(sheet.name()).all().contains("selling");
    List<Integer> counts = rest ? counts(sheet, after) : List.of();
    if (counts.size() != 1 || !isLess(sheet, counts.get(0), after)) {
      return plan;
    }
    Map<FigureRole, Integer> roles = new EnumMap<>(FigureRole.class);
    roles.putAll(plan.columns());
    roles.put(FigureRole.SHARES_OFFERED, counts.get(0));
    return new ColumnPlan(plan.security(), plan.oneOfSeveral(), roles, plan.unit());
  }

  private static List<Integer> counts(Sheet sheet, int after) {
    return IntStream.range(0, sheet.columns().size())
        .filter(c -> c != after && c != sheet.name())
        .filter(c -> sheet.profiles().get(c).counts() && !sheet.profiles().get(c).isText())
        .boxed()
        .toList();
  }

  private static boolean isLess(Sheet sheet, int offered, int after) {
    return sheet.body().stream()
        .anyMatch(line -> isLess(RowSums.count(line, offered), RowSums.count(line, after)));
  }

  private static boolean isLess(OptionalLong offered, OptionalLong after) {
    return offered.isPresent()
        && after.isPresent()
        && offered.getAsLong() > 0
        && offered.getAsLong() < after.getAsLong();
  }
}
